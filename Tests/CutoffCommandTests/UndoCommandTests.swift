import Testing

/// Changes that the command line takes back, makes again, deletes.
struct UndoCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func run(_ arguments: String...) async throws -> Finished {
    try await home.run(
      arguments + ["--store", home.store, "--lang", "en", "--now", "2026-12-01T08:00:00+07:00"])
  }

  private func made() async throws -> String {
    _ = try await run("init", home.store)
    let new = try await run("new", "Portal", "--provider", "A Ltd", "--customer", "B Ltd")
    return new.output.line
  }

  @Test func `undo takes back the last change and says which, redo makes it again`() async throws {
    let id = try await made()
    #expect(try await run("event", id, "the provider called").status == 0)
    let trial = try await run("undo", "--dry-run")
    #expect(trial.status == 0 && trial.output.contains("the provider called"))
    #expect(try await run("show", id).output.contains("the provider called"))
    let undone = try await run("undo")
    #expect(undone.status == 0 && undone.output.contains("the provider called"))
    #expect(!(try await run("show", id).output.contains("the provider called")))
    #expect(try await run("redo").status == 0)
    #expect(try await run("show", id).output.contains("the provider called"))
    #expect(try await run("undo").status == 0)
    #expect(try await run("undo").status == 0)
    let rest = try await run("undo")
    #expect(rest.status == 66 && rest.errors.contains("nothing to undo"))
  }

  @Test func `a record is deleted by its words, a whole incident by its name, and both come back`()
    async throws
  {
    let id = try await made()
    _ = try await run("event", id, "the provider called")
    _ = try await run("event", id, "the customer answered")
    let deleted = try await run("delete", id, "provider called", "customer answered")
    #expect(deleted.status == 0 && deleted.output.split(separator: "\n").count == 2)
    let shown = try await run("show", id).output
    #expect(!shown.contains("provider called") && !shown.contains("customer answered"))
    #expect(try await run("undo").status == 0)
    #expect(try await run("show", id).output.contains("the customer answered"))
    #expect(try await run("delete", "portal").status == 0)
    // 75 where the folder changed so lately that somebody else may still be at it.
    #expect([66, 75].contains(try await run("show", id).status))
    #expect(try await run("undo").status == 0)
    #expect(try await run("show", id).status == 0)
    #expect(try await run("delete", id, "nobody said that").status == 66)
  }
}
