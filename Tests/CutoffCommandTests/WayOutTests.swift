import Foundation
import Testing

/// Everything that commands print, of a store whose texts hold what must not reach a terminal.
struct WayOutTests {
  private let home: Home
  private let word = DangerousText.word

  init() throws { home = try Home() }

  /// An incident with such texts everywhere, such a record in the trash, such a rescued change and file name.
  private func poisonedStore() async throws -> String {
    let id = try await home.madeIncident()
    let file = home.store + "/incidents/" + id + ".json"
    let text = try home.text(of: file)
      .replacingOccurrences(of: "Cổng dịch vụ công", with: DangerousText.escaped + " Cổng")
      .replacingOccurrences(of: "Viettel IDC", with: "Viettel " + DangerousText.escaped)
      .replacingOccurrences(of: "0h 4/7", with: "0h 4/7 " + DangerousText.escaped)
    try home.write(Array(text.utf8), to: file)
    for arguments in [["event", id, "-"], ["note", id, "-"], ["step", id, "-"], ["question", id, "-"]] {
      let finished = try await home.run(arguments + ["--store", home.store], input: "b \(word)\nc \(word)")
      #expect(finished.status == 0, "\(finished.errors)")
    }
    try home.write(
      Array(
        """
        {"schema": 1, "incident": "\(id)", "deletedAt": "2020-07-03T21:00:00+07:00",
        "deletedBy": "\(DangerousText.escaped)",
        "notes": [{"id": "01ebz0000000000000000000aa", "text": "\(DangerousText.escaped)"}]}
        """.utf8), to: home.store + "/trash/\(id).01ebz0000000000000000000aa.json")
    let rescue = home.folder + "/state/cutoff/rescue"
    try FileManager.default.createDirectory(atPath: rescue, withIntermediateDirectories: true)
    let change = "{\"incident\": \"\(id)\", \"title\": \"\(DangerousText.escaped)\"}"
    try home.write(
      Array("{\"store\": \"/\(DangerousText.escaped)\"}\n\(change)\n".utf8), to: rescue + "/a.jsonl")
    return id
  }

  @Test func `no command prints what steers a terminal or hides`() async throws {
    let id = try await poisonedStore()
    let now = ["--now", "2020-07-03T22:00:00+07:00", "--size", "120x36", "--keys"]
    let ways: [[String]] = [
      [], ["list"], ["list", "--json"], ["list", word], ["show", id], ["show", id, "--json"], ["show", word],
      ["next"], ["next", "--for", "tmux"], ["next", "--format", "{title} {provider} {says} {step} \(word)"],
      ["snapshot"] + now + [""], ["snapshot"] + now + ["Enter"], ["snapshot"] + now + ["3 Enter"],
      ["trash", "list"], ["trash", "list", "--json"], ["trash", "purge"], ["trash", "restore", word],
      ["rescue", "list"], ["resolve", id], ["check"], ["check", word], ["when", word],
      ["when", word, "--json"],
      ["when", "0h 4/7 " + word, "--json"], ["when", "0h 4/7", "--ref", word],
      ["event", id, "x", "--at", word],
      ["event", id, "x", "--by", word], ["outcome", id, word, "kept"], ["theme", "check", word],
      ["snapshot", "--theme", word, "--ansi"], ["list", "--zone", word], ["list", "--as-of", word],
      ["config", "show", "--themes-dir", word], ["keys", word], ["list", "--lang", word],
      ["merge-driver", word, "b", "c"], ["event", id, "x", "--kind", word],
    ]
    for way in ways {
      let finished = try await home.run(way + ["--store", home.store])
      let found = DangerousText.found(in: finished.output + finished.errors)
      #expect(found.isEmpty, "\(way.prefix(2)): \(found.sorted())")
    }
  }

  @Test func `a snapshot with colours has no controls but its own`() async throws {
    _ = try await poisonedStore()
    let text = try await home.output(
      "snapshot", "--store", home.store, "--now", "2020-07-03T22:00:00+07:00", "--ansi", "--color", "16")
    let own = text.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(DangerousText.found(in: own).isEmpty)
  }

  @Test func `what JSON escapes is the same text again`() async throws {
    let id = try await poisonedStore()
    let json = try await home.output("show", id, "--json", "--store", home.store)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let title = try #require(object?["title"] as? String)
    #expect(Array(title.unicodeScalars).starts(with: Array(word.unicodeScalars)))
  }
}
