import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// Undo and redo where somebody else's value waits for a choice: they never drop it.
@Suite struct UndoClashTests {
  private func editing(_ old: String, _ new: String) throws -> Change {
    let edit = RecordEdit(before: .note(Fixture.note(5, old)), after: .note(Fixture.note(5, new)))
    return try Fixture.change([edit])
  }

  /// A note "AAA" that was edited to "AAA-ours" here while another program made it "AAA-elsewhere".
  private func withClash(_ body: (inout Store, Change) throws -> Void) throws {
    try withStore { store, path in
      try store.save(Fixture.adding(.note(Fixture.note(5, "AAA"))))
      var other = try Store(at: path)
      try other.save(editing("AAA", "AAA-elsewhere"))
      let ours = try editing("AAA", "AAA-ours")
      try store.save(ours)
      try body(&store, ours)
    }
  }

  private func expectRefused(
    _ store: Store, member: String?, _ undo: () throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try read(store.incidentPath)
    let problem = #expect(throws: StoreError.self, sourceLocation: sourceLocation) { try undo() }
    guard case .changedElsewhere(_, let record, let found, _)? = problem else {
      Issue.record("\(problem.debugDescription)", sourceLocation: sourceLocation)
      return
    }
    let after = try read(store.incidentPath)
    #expect(record == Fixture.id(5) && found == member, sourceLocation: sourceLocation)
    #expect(after == before && after.contains("AAA-elsewhere"), sourceLocation: sourceLocation)
  }

  @Test func `undo of an edit is refused while another value of the member waits`() throws {
    try withClash { store, ours in
      try expectRefused(store, member: "text") { _ = try store.takeBack(ours) }
    }
  }

  @Test func `redo is refused while another value of the member waits`() throws {
    try withClash { store, _ in
      let redone = try editing("AAA-ours", "AAA-again")
      try expectRefused(store, member: "text") {
        _ = try store.redo(redone, now: Fixture.logged, author: Store.author)
      }
    }
  }

  @Test func `undo of an addition is refused while another value of the record waits`() throws {
    try withClash { store, _ in
      let addition = try Fixture.adding(.note(Fixture.note(5, "AAA-ours")))
      try expectRefused(store, member: nil) { _ = try store.takeBack(addition) }
    }
  }

  @Test func `undo of another member goes on and keeps the waiting value`() throws {
    try withClash { store, _ in
      var titled = Fixture.note(5, "AAA-ours")
      titled.title = "Họp"
      let edit = RecordEdit(before: .note(Fixture.note(5, "AAA-ours")), after: .note(titled))
      let change = try Fixture.change([edit])
      try store.save(change)
      let note = try store.takeBack(change)?.notes.first
      #expect(note?.title == nil)
      #expect(store.contents.clashes.values.flatMap { $0 }.map(\.other) == ["\"AAA-elsewhere\""])
    }
  }

  @Test func `undo of a new incident is refused once somebody else wrote into it`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/store"
      var store = try Store.create(at: path, name: "x")
      var incident = try Fixture.plain()
      incident.notes = [Fixture.note(6)]
      let creation = Change(
        incident: incident.id, title: "new", header: HeaderEdit(before: nil, after: incident.header),
        edits: incident.records.map { RecordEdit(before: nil, after: $0) })
      try store.save(creation)
      var other = try Store(at: path)
      try other.save(Fixture.adding(.note(Fixture.note(5, "AAA-elsewhere"))))
      _ = try store.reload()
      #expect(throws: StoreError.self) { try store.takeBack(creation) }
      let text = try read(store.incidentPath)
      #expect(text.contains("AAA-elsewhere"))
    }
  }
}
