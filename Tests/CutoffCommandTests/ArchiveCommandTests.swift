import Foundation
import Testing

/// `archive`, `unarchive` and what the list says of it; `merge`.
struct ArchiveCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func run(_ arguments: String..., now: String = "2026-11-28T10:00:00+07:00") async throws -> Finished
  {
    try await home.run(arguments + ["--store", home.store, "--now", now, "--lang", "en"])
  }

  private func ids(_ filter: String...) async throws -> [String] {
    let all = ["list"] + filter + ["--json", "--store", home.store, "--now", "2026-11-28T10:00:00+07:00"]
    return try Listed.all(try await home.run(all).output).map(\.id)
  }

  @Test func `what is quiet leaves the list and comes back by itself, and one undo takes both back`()
    async throws
  {
    let old = try await home.madeIncident()
    let other = try await run(
      "new", "Cũ", "--provider", "A", "--customer", "B", "--known-at", "3/2020"
    ).output.line
    let live = try await run("new", "Mới", "--provider", "A", "--customer", "B", "--cutoff", "0h 1/12").output
      .line
    let refused = try await run("archive", live)
    #expect(refused.status == 65 && refused.errors.contains("Mới"))
    #expect(
      try await run("archive", "--quiet-for", "90d", "--dry-run").output.split(separator: "\n").count == 2)
    #expect(try await ids().count == 3)
    _ = try await run("archive", "--quiet-for", "3 months")
    #expect(try await ids() == [live])
    #expect(Set(try await ids("--archived")) == [old, other])
    #expect(try await run("list").errors.contains("+ 2 archived"))
    #expect(try await run("show", old).status == 0)
    // A copy of the store has them too.
    let copy = try await run("export", "json").output
    #expect([live, old, other].allSatisfy(copy.contains))
    _ = try await run("undo")
    #expect(try await ids().count == 3)
    _ = try await run("redo")
    _ = try await run("event", old, "tin mới")
    #expect(Set(try await ids()) == [live, old])
    #expect(try await run("unarchive", other).output.line == other)
    #expect(try await ids().count == 3)
  }

  @Test func `two incidents of one matter become one, which one undo takes back`() async throws {
    let kept = try await home.madeIncident()
    let other = try await run(
      "new", "Cổng DVC", "--provider", "VIETTEL idc", "--customer", "TP Hà Nội", "--cutoff", "0h 4/7/2020",
      "--zone",
      "Asia/Ho_Chi_Minh", now: "2020-07-03T20:00:00+07:00"
    ).output.line
    _ = try await run("event", other, "Viettel gửi công văn", "--by", "Viettel IDC")
    let files = [kept, other].map { home.store + "/incidents/" + $0 + ".json" }
    let before = try files.map(home.text)
    let trial = try await run("merge", kept, other, "--dry-run").output
    #expect(trial.contains("+  events") && trial.contains("=  deadlines") && trial.contains("≠ title"))
    #expect(try files.map(home.text) == before)
    #expect(try await run("merge", kept, other).output.line == kept)
    #expect(try await ids() == [kept])
    #expect(try home.text(of: files[1]).contains("\"mergedInto\": \"\(kept)\""))
    #expect(try home.text(of: files[0]).components(separatedBy: "\"0h 4/7").count == 2)
    let gone = try await run("show", other)
    #expect(gone.status == 66 && gone.errors.contains(kept))
    #expect(try await run("resolve", kept).output.contains("Cổng DVC"))
    _ = try await run("undo")
    #expect(Set(try await ids()) == [kept, other])
    // What is left of what went is as after any undo.
    #expect(try home.text(of: files[1]) == before[1])
    #expect(try await run("resolve", kept).output.isEmpty)
    #expect(try await run("merge", kept, kept).status == 64)
  }
}
