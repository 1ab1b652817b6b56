import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// Settling a clash: this value, the other, or both; each is one change that can be taken back.
@Suite struct SettlementTests {
  /// A note to which two programs gave the texts "Một" and "Hai"; the greater stands in its place.
  private func withClash(_ body: (inout Store, Clash) throws -> Void) throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    try withStore(incident) { store, path in
      var other = try Store(at: path)
      try other.save(edit("Ghi chú", "Hai"))
      try store.save(edit("Ghi chú", "Một"))
      let clash = try #require(store.contents.clashes[incident.id]?.first)
      try body(&store, clash)
    }
  }

  private func edit(_ old: String, _ new: String) throws -> Change {
    try Fixture.change([RecordEdit(before: .note(Fixture.note(5, old)), after: .note(Fixture.note(5, new)))])
  }

  private func settle(_ store: inout Store, _ clash: Clash, _ choice: ClashChoice) throws -> Change {
    let change = try store.settling(clash, in: Fixture.incidentID(), as: choice, title: "x")
    _ = try store.save(change)
    return change
  }

  @Test func `a clash tells both values`() throws {
    try withClash { _, clash in
      #expect(clash.current == "\"Một\"" && clash.other == "\"Hai\"")
    }
  }

  @Test(arguments: [(ClashChoice.this, "Một"), (.that, "Hai"), (.both, "Một\nHai")])
  func `the choice stands, nothing clashes, and undo and redo go both ways`(
    choice: ClashChoice, text: String
  ) throws {
    try withClash { store, clash in
      let before = try read(store.incidentPath)
      let change = try settle(&store, clash, choice)
      #expect(try store.incident().notes.first?.text == text)
      #expect(store.contents.clashes.isEmpty)
      let after = try read(store.incidentPath)
      _ = try store.takeBack(change)
      #expect(try read(store.incidentPath) == before)
      #expect(store.contents.clashes.values.flatMap { $0 } == [clash])
      _ = try store.redo(change, now: Fixture.logged, author: Store.author)
      #expect(try read(store.incidentPath) == after)
    }
  }

  @Test func `undo of a settlement is refused once somebody wrote something else`() throws {
    try withClash { store, clash in
      let change = try settle(&store, clash, .that)
      try store.save(edit("Hai", "Ba"))
      let before = try read(store.incidentPath)
      #expect(throws: StoreError.self) { try store.takeBack(change) }
      #expect(try read(store.incidentPath) == before)
    }
  }

  @Test func `a clash that somebody else settled meanwhile is refused, not settled twice`() throws {
    try withClash { store, clash in
      var other = try Store(at: store.folder)
      let change = try store.settling(clash, in: Fixture.incidentID(), as: .that, title: "x")
      _ = try settle(&other, clash, .this)
      #expect(throws: StoreError.self) { try store.save(change) }
      #expect(try Store(at: store.folder).incident().notes.first?.text == "Một")
    }
  }

  @Test func `what is no text cannot be kept as one`() throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    try withStore(incident) { store, path in
      var other = try Store(at: path)
      for (language, isOther) in [(Language.english, true), (.english, false)] {
        var header = incident.header
        header.language = language
        header.zone = try Fixture.zone(isOther ? "Asia/Tokyo" : "Asia/Seoul")
        let change = Change(
          incident: incident.id, title: "x", header: HeaderEdit(before: incident.header, after: header))
        if isOther { try other.save(change) } else { try store.save(change) }
      }
      let clash = try #require(store.contents.clashes[incident.id]?.first)
      #expect(clash.record == nil && clash.member == "zone")
      #expect(throws: StoreError.cannotJoin(member: "zone")) {
        try store.settling(clash, in: incident.id, as: .both, title: "x")
      }
      _ = try settle(&store, clash, .that)
      #expect(try store.incident().header.zone.identifier == "Asia/Seoul" || clash.other == "\"Asia/Tokyo\"")
      #expect(store.contents.clashes.isEmpty)
    }
  }

  @Test(arguments: [ClashChoice.this, .that])
  func `a deletion against an edit is settled by keeping the record or deleting it after all`(
    choice: ClashChoice
  ) throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    try withStore(incident) { store, path in
      var other = try Store(at: path)
      try other.save(Fixture.change([RecordEdit(before: .note(Fixture.note(5)), after: nil)]))
      try store.save(edit("Ghi chú", "Một"))
      let clash = try #require(store.contents.clashes[incident.id]?.first)
      let change = try settle(&store, clash, choice)
      #expect(try store.incident().notes.count == (choice == .this ? 1 : 0))
      #expect(store.contents.clashes.isEmpty)
      _ = try store.takeBack(change)
      #expect(try store.incident().notes.map(\.text) == ["Một"])
      #expect(store.contents.clashes.values.flatMap { $0 } == [clash])
    }
  }

  @Test func `deleting a record keeps what others wrote into it, and undo brings it back`() throws {
    try withClash { store, clash in
      let note = try #require(try store.incident().notes.first)
      let deletion = try Fixture.change([RecordEdit(before: .note(note), after: nil)])
      try store.save(deletion)
      #expect(store.contents.clashes.isEmpty)
      let trash = try names(in: store.folder + "/trash").map { try read(store.folder + "/trash/" + $0) }
      #expect(trash.contains { $0.contains("\"Hai\"") })
      _ = try store.takeBack(deletion)
      #expect(store.contents.clashes.values.flatMap { $0 } == [clash])
    }
  }

  @Test func `a settlement survives a restart in the undo log`() throws {
    try withClash { store, clash in
      let change = try settle(&store, clash, .that)
      let folder = store.folder + "-state"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var log = UndoLog(folder: folder, store: store.folder, session: "a")
      try log.push(change)
      #expect(UndoLog(folder: folder, store: store.folder, session: "b").nextUndo?.change == change)
    }
  }
}
