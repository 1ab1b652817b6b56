import Foundation
import Testing

/// `check`: files that cannot be read are told exactly and stay as they are.
struct CheckTests {
  private let home: Home

  init() throws { home = try Home() }

  private var folder: String { home.store + "/incidents/" }

  /// A store with one good file and five broken ones; gives the bytes of the broken ones by name.
  private func brokenStore() async throws -> [String: [UInt8]] {
    let id = try await home.madeIncident()
    let good = try home.text(of: folder + id + ".json")
    let own = { (name: String) in good.replacingOccurrences(of: id, with: name) }
    let broken: [String: [UInt8]] = [
      "a-trailing-000000": Array(
        own("a-trailing-000000").replacingOccurrences(of: "\n}\n", with: ",\n}\n").utf8),
      "b-duplicate-000000": Array(
        own("b-duplicate-000000").replacingOccurrences(
          of: "\"schema\": 1,", with: "\"schema\": 1,\n  \"schema\": 1,"
        ).utf8),
      "c-utf-000000": Array(own("c-utf-000000").utf8).split(separator: UInt8(ascii: "C"), maxSplits: 1)
        .map(Array.init).joined(separator: [0xC3, 0x28]).map { $0 },
      "d-month-000000": Array(
        own("d-month-000000").replacingOccurrences(of: "2020-07-04T", with: "2020-13-04T").utf8),
      "e-deep-000000": Array(String(repeating: "[", count: 10_000).utf8),
    ]
    for (name, bytes) in broken { try home.write(bytes, to: folder + name + ".json") }
    return broken
  }

  @Test func `five broken files give five problems with their places`() async throws {
    let broken = try await brokenStore()
    let finished = try await home.run("check", home.store)
    #expect(finished.status == 1)
    let lines = finished.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    for (line, name) in zip(lines, broken.keys.sorted()) {
      let place = line.dropFirst((folder + name + ".json").count)
      #expect(line.hasPrefix(folder + name + ".json:"))
      #expect(place.prefixMatch(of: /:\d+:\d+: .+/) != nil, "\(line)")
    }
    #expect(lines.first?.contains(":2:") == false)
    #expect(lines.dropFirst().first?.contains("json:3:3:") == true)
    #expect(lines.last?.contains("json:1:") == true)
  }

  @Test func `their bytes stay as they are, also after list and event`() async throws {
    let broken = try await brokenStore()
    _ = try await home.run("check", home.store)
    _ = try await home.run("list", "--store", home.store)
    _ = try await home.run("event", "cong", "x", "--store", home.store)
    for (name, bytes) in broken {
      #expect(FileManager.default.contents(atPath: folder + name + ".json") == Data(bytes), "\(name)")
    }
  }

  @Test func `a good store ends with 0 and prints nothing`() async throws {
    _ = try await home.madeIncident()
    let finished = try await home.run("check", "--store", home.store)
    #expect(finished.status == 0)
    #expect(finished.output.isEmpty)
  }

  @Test func `single files can be checked`() async throws {
    _ = try await brokenStore()
    let finished = try await home.run("check", folder + "d-month-000000.json")
    #expect(finished.status == 1)
    #expect(finished.output.contains("2020-13-04"))
  }

  @Test func `a file without a store and the standard input can be checked`() async throws {
    let id = try await home.madeIncident()
    let good = try home.text(of: folder + id + ".json")
    let file = home.folder + "/bản sao.json"
    try home.write(Array(good.utf8), to: file)
    #expect(try await home.run("check", file).status == 0)
    #expect(try await home.run(["check", "-"], input: good).status == 0)
    try home.write(Array("[]".utf8), to: file)
    for (place, finished) in [
      (file, try await home.run("check", file, "--lang", "en")),
      ("-", try await home.run(["check", "-", "--lang", "en"], input: "[]")),
    ] {
      #expect(finished.status == 1)
      #expect(finished.output == place + ":1:1: the whole of it must be an object\n")
    }
  }

  @Test func `a name is checked from inside the folder of incidents too`() async throws {
    let id = try await home.madeIncident()
    let script =
      #"cd "$1/incidents" && cp "$2.json" "other-000000.json" && exec "$CUTOFF" check other-000000.json"#
    let finished = try await home.shell(script, home.store, id)
    #expect(finished.status == 1)
  }

  @Test func `a path that is not there is no input`() async throws {
    #expect(try await home.run("check", home.folder + "/nowhere").status == 66)
  }

  @Test func `problems are told in the language of the user`() async throws {
    _ = try await brokenStore()
    let english = try await home.run("check", home.store).output
    let vietnamese = try await home.run("check", home.store, "--lang", "vi").output
    #expect(english != vietnamese)
  }
}
