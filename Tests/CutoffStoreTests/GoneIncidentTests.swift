import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// An incident whose file goes away while it is open here, by another program, `rm` or git.
@Suite struct GoneIncidentTests {
  private func gone() throws -> StoreError {
    .deletedElsewhere(try Fixture.incidentID(), name: "Cổng dịch vụ công")
  }

  @Test func `an edit says that the incident was deleted, and does not bring it back by itself`() throws {
    try withStore { store, path in
      try FileManager.default.removeItem(atPath: store.incidentPath)
      #expect(throws: try gone()) { try store.save(Fixture.adding(.note(Fixture.note(5)))) }
      #expect(try names(in: path + "/incidents").isEmpty)
    }
  }

  @Test func `the same edit once more brings the incident back with everything in it`() throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(4)]
    try withStore(incident) { store, path in
      try FileManager.default.removeItem(atPath: store.incidentPath)
      #expect(throws: try gone()) { try store.save(Fixture.adding(.note(Fixture.note(5)))) }
      try store.save(Fixture.adding(.note(Fixture.note(5))))
      let notes = try Store(at: path).contents.incidents.first?.notes
      #expect(notes?.map(\.id) == [Fixture.id(4), Fixture.id(5)])
    }
  }

  @Test func `an edit is not lost when the screen has dropped the incident already`() throws {
    try withStore { store, path in
      try FileManager.default.removeItem(atPath: store.incidentPath)
      for _ in 0..<4 { _ = try store.reload() }
      #expect(store.contents.incidents.isEmpty)
      #expect(throws: try gone()) { try store.save(Fixture.adding(.note(Fixture.note(5)))) }
      try store.save(Fixture.adding(.note(Fixture.note(5))))
      #expect(try Store(at: path).contents.incidents.first?.notes.count == 1)
    }
  }

  @Test func `an incident that came back is edited without a word`() throws {
    try withStore { store, _ in
      let text = try read(store.incidentPath)
      try FileManager.default.removeItem(atPath: store.incidentPath)
      #expect(throws: try gone()) { try store.save(Fixture.adding(.note(Fixture.note(5)))) }
      try write(text, to: store.incidentPath)
      _ = try store.reload()
      try FileManager.default.removeItem(atPath: store.incidentPath)
      #expect(throws: try gone()) { try store.save(Fixture.adding(.note(Fixture.note(5)))) }
    }
  }

  @Test func `an undo never brings back what somebody else deleted`() throws {
    try withStore { store, path in
      let change = try Fixture.adding(.note(Fixture.note(5)))
      try store.save(change)
      try FileManager.default.removeItem(atPath: store.incidentPath)
      #expect(throws: StoreError.self) { try store.takeBack(change) }
      #expect(throws: StoreError.self) { try store.takeBack(change) }
      #expect(try names(in: path + "/incidents").isEmpty)
    }
  }

  private func deletion(of store: Store) throws -> Change {
    let header = HeaderEdit(before: try store.incident().header, after: nil)
    return Change(incident: try Fixture.incidentID(), title: "delete", header: header)
  }

  @Test func `deleting what is deleted already is no error and can be undone`() throws {
    try withStore(try Fixture.fullIncident()) { store, path in
      let (change, incident) = (try deletion(of: store), try store.incident())
      try FileManager.default.removeItem(atPath: store.incidentPath)
      #expect(try store.save(change) == nil)
      #expect(store.contents.incidents.isEmpty)
      #expect(try store.takeBack(change) == incident)
    }
  }

  @Test func `two that delete the same incident leave one copy in the trash`() throws {
    try withStore { store, path in
      var other = try Store(at: path)
      let change = try deletion(of: store)
      _ = try other.save(change)
      _ = try store.save(change)
      #expect(try names(in: path + "/trash").isEmpty)
      #expect(try Store(at: path).trash().items.map(\.id) == ["cong-dich-vu-cong-7k3m9q"])
    }
  }
}
