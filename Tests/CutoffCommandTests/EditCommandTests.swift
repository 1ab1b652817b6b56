import Foundation
import Testing

/// `edit`, `link` and `extend`: what the dashboard's forms do, by options.
struct EditCommandTests {
  private let home: Home
  private let now = "2020-07-03T22:00:00+07:00"

  init() throws { home = try Home() }

  private func run(_ arguments: String...) async throws -> Finished {
    try await home.run(arguments + ["--store", home.store, "--now", now, "--lang", "en"])
  }

  private func file(_ id: String) throws -> String {
    try home.text(of: home.store + "/incidents/" + id + ".json")
  }

  private struct Written: Decodable {
    struct Record: Decodable, Equatable {
      let kind: String
      let action: String
    }
    let incident: String
    let action: String?
    let records: [Record]
  }

  private func written(_ text: String) throws -> Written {
    try JSONDecoder().decode(Written.self, from: Data(text.utf8))
  }

  @Test func `edit changes a field of a record and of the incident, empties one, and leaves the rest`()
    async throws
  {
    let id = try await home.madeIncident()
    let made = try await run(
      "deadline", id, "Sao lưu", "--kind", "backup", "--due", "hết ngày 3/7", "--condition", "chờ đĩa")
    let edited = try await run(
      "edit", "cong dich", "sao luu", "--due", "hết ngày 5/7", "--clear", "condition", "--json")
    #expect(edited.errors.contains("through Sun 5 Jul 2020"))
    let told = try written(edited.output)
    #expect(told.incident == id && told.action == nil)
    #expect(told.records == [Written.Record(kind: "deadlines", action: "edited")])
    let text = try file(id)
    #expect(text.contains("\"hết ngày 5/7\"") && text.contains("Sao lưu") && !text.contains("chờ đĩa"))
    #expect(
      try await run("edit", id, String(made.output.line.suffix(6)), "--due", "hết ngày 5/7").output
        == made.output)
    let header = try written(try await run("edit", id, "--short", "Cổng", "--json").output)
    #expect(header.action == "edited" && header.records.isEmpty)
    #expect(try file(id).contains("\"short\": \"Cổng\""))
    _ = try await run("undo")
    #expect(try !file(id).contains("\"short\""))
  }

  @Test(
    arguments: [
      ([], 64, "no field"), (["--amount", "3"], 64, "no such field"), (["--kind", "cutfof"], 64, "'cutoff'"),
      (["--clear", "kid"], 64, "kind"), (["--due", "31/4"], 65, "--due"), (["--due", ""], 65, "due"),
      (["--until", "23h 3/7"], 65, "--until"), (["--every", "fortnite"], 64, "--every"),
      (["--known-at", "trước 3/7"], 65, "--known-at"), (["--service", "nothing"], 64, "--service"),
    ] as [([String], Int32, String)])
  func `an edit that the form would refuse is refused, with its place, and writes nothing`(
    fields: [String], status: Int32, place: String
  ) async throws {
    let id = try await home.madeIncident()
    let before = try file(id)
    let all = ["edit", id, "clock"] + fields + ["--store", home.store, "--now", now, "--lang", "en"]
    let finished = try await home.run(all)
    #expect(finished.status == status && finished.errors.contains(place), "\(finished.errors)")
    #expect(try file(id) == before)
  }

  @Test func `a field that does not go with the kind is refused, and goes with another kind`() async throws {
    let id = try await home.madeIncident()
    _ = try await run("event", id, "họp")
    #expect(try await run("edit", id, "họp", "--amount", "3 tỷ").status == 64)
    #expect(try await run("edit", id, "họp", "--kind", "payment", "--amount", "3 tỷ").status == 0)
  }

  @Test func `statements are linked, a date is moved, and an ambiguous word names the candidates`()
    async throws
  {
    let id = try await home.madeIncident()
    let first = try await run("statement", id, "Không dừng", "--by", "TP Hà Nội").output.line
    let second = try await run("statement", id, "Vẫn dừng", "--by", "Viettel IDC").output.line
    #expect(try await run("link", id, "vẫn dừng", "--contradicts", "không dừng").output.line == second)
    #expect(try file(id).contains("\"contradicts\": [\n        \"\(first)\""))
    let unclear = try await run("link", id, "dừng", "--says", "x")
    #expect(unclear.status == 64 && unclear.errors.contains(first.suffix(6)))
    #expect(try await run("extend", id, "clock", "0h 1/8", "--by", "Viettel IDC").status == 0)
    let listed = try await run("list", "--json").output
    #expect(listed.contains("2020-08-01T00:00:00+07:00"))
  }
}
