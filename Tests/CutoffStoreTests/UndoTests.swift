import CutoffDomain
import CutoffStore
import Foundation
import Testing

@Suite struct UndoTests {
  private func editing(_ number: Int, from old: String, to new: String) throws -> Change {
    let before = Record.note(Fixture.note(number, old))
    let after = Record.note(Fixture.note(number, new))
    return try Fixture.change([RecordEdit(before: before, after: after)])
  }

  private func deleting(_ number: Int, _ text: String = "Ghi chú") throws -> Change {
    try Fixture.change([RecordEdit(before: .note(Fixture.note(number, text)), after: nil)])
  }

  private func withNote(_ body: (inout Store, String) throws -> Void) throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    try withStore(incident, body)
  }

  @Test func `an edit that is taken back leaves the file as it was`() throws {
    try withNote { store, _ in
      let before = try read(store.incidentPath)
      let change = try editing(5, from: "Ghi chú", to: "Khác")
      try store.save(change)
      _ = try store.takeBack(change)
      let after = try read(store.incidentPath)
      #expect(after == before)
    }
  }

  @Test func `a deleted record leaves a tombstone and is kept in the trash`() throws {
    try withNote { store, path in
      let incident = try store.save(deleting(5))
      let tombstone = Tombstone(id: Fixture.id(5), deletedAt: Fixture.logged, deletedBy: Store.author)
      #expect(incident?.tombstones == [tombstone])
      #expect(incident?.notes == [])
      let trash = try names(in: path + "/trash").map { try read(path + "/trash/" + $0) }
      #expect(trash.count == 1 && trash.allSatisfy { $0.contains("Ghi chú") })
    }
  }

  @Test func `what was deleted twice comes back as it was last, and the trash forgets it`() throws {
    try withNote { store, path in
      try store.save(deleting(5))
      _ = try store.takeBack(deleting(5))
      try store.save(editing(5, from: "Ghi chú", to: "Khác"))
      try store.save(deleting(5, "Khác"))
      let count = try names(in: path + "/trash").count
      let restored = try store.takeBack(deleting(5, "Khác"))
      #expect(try count == 1 && names(in: path + "/trash").isEmpty)
      #expect(restored?.notes.map(\.text) == ["Khác"])
    }
  }

  @Test func `a deletion that is taken back restores members that this version does not know`() throws {
    try withNote { store, path in
      let original = try read(store.incidentPath).replacingOccurrences(
        of: "\"text\": \"Ghi chú\"", with: "\"text\": \"Ghi chú\",\n      \"mood\": \"vui\"")
      try write(original, to: store.incidentPath)
      var again = try Store(at: path)
      try again.save(deleting(5))
      let restored = try again.takeBack(deleting(5))
      let text = try read(store.incidentPath)
      #expect(text == original)
      #expect(restored?.tombstones == [])
    }
  }

  @Test func `undo is refused where somebody else changed the same member`() throws {
    try withNote { store, path in
      let change = try editing(5, from: "Ghi chú", to: "Một")
      try store.save(change)
      var other = try Store(at: path)
      try other.save(editing(5, from: "Một", to: "Hai"))
      let before = try read(store.incidentPath)
      let refusal = StoreError.changedElsewhere(
        try Fixture.incidentID(), record: Fixture.id(5), member: "text", name: "Một")
      #expect(throws: refusal) { try store.takeBack(change) }
      let after = try read(store.incidentPath)
      #expect(after == before)
    }
  }

  @Test func `a refused undo names the record by its text, shortened, and the member`() throws {
    let long = String(repeating: "Một hai ", count: 20)
    try withNote { store, path in
      let change = try editing(5, from: "Ghi chú", to: long)
      try store.save(change)
      var other = try Store(at: path)
      try other.save(editing(5, from: long, to: "Hai"))
      let problem = #expect(throws: StoreError.self) { try store.takeBack(change) }
      let words = try #require(problem).words(language: .english)
      #expect(words.hasPrefix("changed elsewhere since: \"Một hai "))
      #expect(words.hasSuffix("…\" (text)"))
      #expect(words.count < 80)
    }
  }

  @Test func `undo goes on where somebody else changed another member`() throws {
    try withNote { store, path in
      let change = try editing(5, from: "Ghi chú", to: "Một")
      try store.save(change)
      var other = try Store(at: path)
      var titled = Fixture.note(5, "Một")
      titled.title = "Họp"
      let edit = RecordEdit(before: .note(Fixture.note(5, "Một")), after: .note(titled))
      try other.save(Fixture.change([edit]))
      let note = try store.takeBack(change)?.notes.first
      #expect(note?.text == "Ghi chú" && note?.title == "Họp")
    }
  }

  @Test func `undo of an addition is refused when the record was edited since`() throws {
    try withNote { store, path in
      let addition = try Fixture.adding(.note(Fixture.note(6)))
      try store.save(addition)
      var other = try Store(at: path)
      try other.save(editing(6, from: "Ghi chú", to: "Hai"))
      #expect(throws: StoreError.self) { try store.takeBack(addition) }
    }
  }

  @Test func `a bulk change that is refused in one place changes nothing`() throws {
    try withNote { store, _ in
      let bulk = try Fixture.change([
        RecordEdit(before: nil, after: .note(Fixture.note(6))),
        RecordEdit(before: .note(Fixture.note(5)), after: .note(Fixture.note(5, "Một"))),
      ])
      try store.save(bulk)
      try store.save(editing(5, from: "Một", to: "Hai"))
      let before = try read(store.incidentPath)
      #expect(throws: StoreError.self) { try store.takeBack(bulk) }
      let after = try read(store.incidentPath)
      #expect(after == before)
    }
  }

  @Test func `a deleted incident goes to the trash and comes back`() throws {
    try withStore(try Fixture.fullIncident()) { store, path in
      let incident = try store.incident()
      let text = try read(store.incidentPath)
      let deletion = Change(
        incident: incident.id, title: "", header: HeaderEdit(before: incident.header, after: nil))
      try store.save(deletion)
      #expect(try names(in: path + "/trash").isEmpty)
      #expect(store.contents.incidents == [])
      #expect(try store.trash().items.map(\.id) == [incident.id.text])
      _ = try store.takeBack(deletion)
      let restored = try read(store.incidentPath)
      #expect(restored == text)
    }
  }

  @Test func `an incident that somebody else edited is not deleted`() throws {
    try withNote { store, path in
      let header = try store.incident().header
      var other = try Store(at: path)
      try other.save(editing(5, from: "Ghi chú", to: "Hai"))
      let deletion = Change(
        incident: header.id, title: "", header: HeaderEdit(before: header, after: nil))
      #expect(throws: StoreError.self) { try store.save(deletion) }
    }
  }
}

@Suite struct UndoLogTests {
  private func log(_ folder: String, session: String) -> UndoLog {
    UndoLog(folder: folder + "/state", store: folder, session: session)
  }

  private func change(_ title: String) throws -> Change {
    let full = try Fixture.fullIncident()
    let edits = full.records.map { RecordEdit(before: $0, after: nil) }
    let header = HeaderEdit(before: full.header, after: nil)
    return Change(incident: full.id, title: title, header: header, edits: edits)
  }

  @Test func `a change comes back whole after a restart`() throws {
    try withTemporaryFolder { folder in
      var first = log(folder, session: "1")
      let change = try change("một")
      try first.push(change)
      let second = log(folder, session: "2")
      #expect(second.nextUndo?.change == change)
      #expect(second.nextUndo?.isFromEarlierSession == true)
      #expect(first.nextUndo?.isFromEarlierSession == false)
    }
  }

  @Test func `steps that the file did not take last until the end, each once, and are written with the next`()
    throws
  {
    try withTemporaryFolder { folder in
      let state = folder + "/state"
      try write("", to: state)
      var log = log(folder, session: "1")
      for title in ["a", "b"] {
        let change = try change(title)
        #expect(throws: StoreError.self) { try log.push(change) }
      }
      #expect(throws: StoreError.self) { try log.undo() }
      #expect(log.problem != nil)
      #expect(log.nextUndo?.change.title == "a" && log.nextRedo?.change.title == "b")
      try FileManager.default.removeItem(atPath: state)
      try log.push(change("c"))
      #expect(log.problem == nil)
      var again = self.log(folder, session: "2")
      let undone = try [again.undo(), again.undo(), again.undo()].map { $0?.title }
      #expect(undone == ["c", "a", nil])
    }
  }

  @Test func `undo and redo go back and forth in order`() throws {
    try withTemporaryFolder { folder in
      var log = log(folder, session: "1")
      for title in ["a", "b", "c"] { try log.push(change(title)) }
      let undone = try [log.undo(), log.undo()].map { $0?.title }
      let redone = try log.redo()?.title
      #expect(undone == ["c", "b"])
      #expect(redone == "b")
      let again = self.log(folder, session: "2")
      #expect(again.nextUndo?.change.title == "b")
      #expect(again.nextRedo?.change.title == "c")
    }
  }

  @Test func `a new change ends what could be redone`() throws {
    try withTemporaryFolder { folder in
      var log = log(folder, session: "1")
      try log.push(change("a"))
      _ = try log.undo()
      try log.push(change("b"))
      #expect(log.nextRedo == nil)
    }
  }

  @Test func `a line that was cut short costs only itself`() throws {
    try withTemporaryFolder { folder in
      var first = log(folder, session: "1")
      try first.push(change("a"))
      try first.push(change("b"))
      let file = try #require(try names(in: folder + "/state").first)
      let path = folder + "/state/" + file
      try write(String(try read(path).dropLast(40)), to: path)
      var second = log(folder, session: "2")
      try second.push(change("c"))
      var third = log(folder, session: "3")
      let titles = try [third.undo(), third.undo(), third.undo()].map { $0?.title }
      #expect(titles == ["c", "a", nil])
    }
  }

  @Test func `a log that grew long is written anew and says the same`() throws {
    try withTemporaryFolder { folder in
      var first = log(folder, session: "1")
      let small = try Fixture.change([])
      try first.push(small)
      for _ in 0..<1_010 {
        _ = try first.undo()
        _ = try first.redo()
      }
      let second = log(folder, session: "2")
      let file = try #require(try names(in: folder + "/state").first)
      let lines = try read(folder + "/state/" + file).split(separator: "\n").count
      #expect(lines == 1)
      #expect(second.nextUndo?.change == small)
    }
  }
}
