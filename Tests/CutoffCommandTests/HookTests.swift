import Foundation
import Testing

/// Programs of the person's that commands tell of what they wrote.
struct HookTests {
  private let home: Home

  init() throws { home = try Home() }

  private func write(_ config: String) throws {
    let folder = home.folder + "/config/cutoff"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try home.write(Array(config.utf8), to: folder + "/config.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: folder + "/config.yaml")
  }

  /// Adds what it is told to a file of its occasion's name, one object a line.
  private func keeping(_ occasions: String...) -> String {
    occasions.map { occasion in
      "  - {on: \(occasion), run: [sh, -c, \"tr -d '\\\\n' >>'\(home.folder)/\(occasion)'; echo >>'\(home.folder)/\(occasion)'; echo out\"]}\n"
    }.joined()
  }

  private func told(_ occasion: String) throws -> [[String: Any]] {
    let text = (try? home.text(of: home.folder + "/" + occasion)) ?? ""
    return try text.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func records(_ told: [String: Any]) -> [String] {
    (told["records"] as? [[String: Any]] ?? []).map { record in
      "\(record["action"] ?? "") \(record["kind"] ?? "") \((record["members"] as? [String: Any])?["id"] != nil)"
    }
  }

  @Test func `each is told what it is about, once it is saved, and what it writes calls none`() async throws {
    try write("hooks:\n" + keeping("change", "event", "headline", "threshold"))
    let id = try await home.madeIncident()
    #expect(try told("change").count == 1 && told("event").isEmpty)
    let made = try #require(try told("change").first)
    #expect(made["format"] as? String == "cutoff-hook/1" && made["on"] as? String == "change")
    #expect(
      (made["incident"] as? [String: Any])?["id"] as? String == id && made["by"] as? String == "trực ban")
    #expect(records(made).contains("added incident true") && records(made).contains("added deadline true"))
    #expect((try told("headline").first?["alert"] as? [String: Any])?["cause"] as? String == "headline")
    #expect(records(try #require(try told("headline").first)).contains("added deadline true"))
    #expect((try told("threshold").first?["alert"] as? [String: Any])?["threshold"] as? String == "24h")
    let event = ["event", id, "gọi", "--store", home.store, "--now", "2020-07-03T20:05:00+07:00"]
    let logged = try await home.run(event)
    #expect(logged.status == 0 && !logged.output.contains("out"))
    #expect(records(try #require(try told("event").first)) == ["added event true"])
    #expect(try told("headline").count == 1 && told("threshold").count == 1)
    _ = try await home.run(["undo", "--store", home.store, "--now", "2020-07-03T20:06:00+07:00"])
    #expect(records(try #require(try told("change").last)) == ["deleted event true"])
    _ = try await home.run(event, environment: ["CUTOFF_HOOK": "1"])
    #expect(try told("change").count == 3)
  }

  @Test func `a failure is told once, changes no exit status, and the others run`() async throws {
    try write(
      "hooks:\n  - {on: change, run: [sh, -c, 'echo no such chat >&2; exit 3']}\n"
        + "  - {on: change, run: [no-such-program]}\n" + keeping("change"))
    _ = try await home.output("init", home.store)
    let lines = [1, 2].map {
      "{\"do\":\"new\",\"title\":\"Vụ \($0)\",\"provider\":[\"A\"],\"customer\":[\"B\"],\"key\":\"k\($0)\"}\n"
    }
    let finished = try await home.run(
      ["import", "-", "--from", "jsonl", "--store", home.store, "--lang", "en"], input: lines.joined())
    #expect(finished.status == 0 && finished.output.split(separator: "\n").count == 2)
    let errors = finished.errors.split(separator: "\n").filter { $0.contains("hook") }
    #expect(errors.count == 2)
    #expect(errors.first?.hasSuffix("hook sh: ended with status 3: no such chat") == true)
    #expect(errors.last?.contains("hook no-such-program: could not be run") == true)
    #expect(try told("change").count == 2)
  }
}
