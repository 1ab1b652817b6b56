import Foundation
import Testing

/// Titles that became known later, in what commands print.
struct KnownTitleCommandTests {
  private let home: Home
  private let early = "2020-07-03T22:00:00+07:00"
  private let late = "2020-07-20T09:00:00+07:00"

  init() throws { home = try Home() }

  /// An incident whose title and summary changed on 19/7.
  private func changed() async throws -> String {
    let id = try await home.madeIncident()
    let path = home.store + "/incidents/" + id + ".json"
    let entry = { (word: String, number: Int) in
      """
      [{ "id": "01ec23q4t000jzsh6hc242vs7\(number)", "text": "\(word) về sau", "knownAt": { "time": "2020-07-19", \
      "precision": "day", "zone": "Asia/Ho_Chi_Minh" } }]
      """
    }
    let text = try home.text(of: path)
    let texts = "\"titles\": \(entry("Zulu", 1)),\n  \"summaries\": \(entry("Yankee", 2)),\n  \"zone\":"
    let place = try #require(text.range(of: "\"zone\":"))
    try text.replacingCharacters(in: place, with: texts).write(
      toFile: path, atomically: true, encoding: .utf8)
    return id
  }

  private func printed(_ arguments: [String], _ times: [String]) async throws -> String {
    let finished = try await home.run(arguments + times + ["--store", home.store])
    #expect(finished.status == 0, "\(finished.errors)")
    return finished.output
  }

  private func ways(_ id: String) -> [[String]] {
    [
      ["list"], ["list", "--json"], ["show", id], ["show", id, "--json"], ["next"],
      ["next", "--format", "{title} {short}"], ["snapshot"], ["snapshot", "--keys", "v b"],
      ["snapshot", "--keys", "v w"], ["snapshot", "--keys", "v n"],
    ]
  }

  @Test func `nothing that a command prints of an earlier moment has a word of the later title`() async throws
  {
    let id = try await changed()
    for way in ways(id) {
      for times in [["--now", early], ["--now", late, "--as-of", early]] {
        let text = try await printed(way, times)
        #expect(!text.contains("Zulu") && !text.contains("Yankee"), "\(way) \(times)")
      }
    }
  }

  @Test func `once it is known the later title stands, and finds the incident`() async throws {
    let id = try await changed()
    #expect(try await printed(["list"], ["--now", late]).contains("Zulu"))
    #expect(try await printed(["show", "zulu ve sau", "--json"], ["--now", late]).contains(id))
    #expect(try await printed(["show", id], ["--now", late]).contains("Yankee về sau"))
  }

  @Test func `an edit of something else adds no title, and one of the title adds that`() async throws {
    let id = try await changed()
    let path = home.store + "/incidents/" + id + ".json"
    let titles = {
      let text = try home.text(of: path)
      let from = try #require(text.range(of: "\"titles\""))
      let to = try #require(text.range(of: "\"summaries\""))
      return text[from.upperBound..<to.lowerBound].components(separatedBy: "\"text\": ").dropFirst()
        .map { $0.prefix { $0 != "," } }
    }
    _ = try await printed(["edit", id, "--short", "Kho"], ["--now", late])
    #expect(try titles() == ["\"Zulu về sau\""])
    _ = try await printed(["edit", id, "--title", "Yoke"], ["--now", late])
    #expect(try titles() == ["\"Zulu về sau\"", "\"Yoke\""])
    #expect(try await printed(["show", id], ["--now", late]).contains("Yoke"))
  }
}
