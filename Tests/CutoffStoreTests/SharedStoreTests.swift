import CutoffDomain
import CutoffStore
import Foundation
import Testing

@Suite struct SharedStoreTests {
  @Test func `what somebody else added meanwhile stays`() throws {
    try withStore { store, path in
      var other = try Store(at: path)
      try other.save(Fixture.adding(.note(Fixture.note(5))))
      let incident = try store.save(Fixture.adding(.note(Fixture.note(6))))
      #expect(incident?.notes.map(\.id) == [Fixture.id(5), Fixture.id(6)])
    }
  }

  @Test func `a change from outside is seen by the next look`() throws {
    try withStore { store, path in
      var other = try Store(at: path)
      try other.save(Fixture.adding(.note(Fixture.note(5))))
      let news = try store.reload()
      #expect(news.changed == [try Fixture.incidentID()])
      let quiet = try store.reload()
      #expect(quiet.isEmpty)
    }
  }

  @Test func `two edits of one member keep both values`() throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    try withStore(incident) { store, path in
      var other = try Store(at: path)
      for (text, isOther) in [("Một", true), ("Hai", false)] {
        let edit = RecordEdit(before: .note(Fixture.note(5)), after: .note(Fixture.note(5, text)))
        if isOther { try other.save(Fixture.change([edit])) } else { try store.save(Fixture.change([edit])) }
      }
      let clash = try #require(store.contents.clashes[incident.id]?.first)
      let inPlace = try #require(try store.incident().notes.first?.text)
      #expect(clash.record == Fixture.id(5) && clash.member == "text")
      #expect(Set(["\"\(inPlace)\"", clash.other]) == ["\"Một\"", "\"Hai\""])
    }
  }

  @Test func `editing a clashing member settles it`() throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    try withStore(incident) { store, path in
      var other = try Store(at: path)
      func edit(_ old: String, _ new: String) throws -> Change {
        try Fixture.change([
          RecordEdit(before: .note(Fixture.note(5, old)), after: .note(Fixture.note(5, new)))
        ])
      }
      try other.save(edit("Ghi chú", "Một"))
      try store.save(edit("Ghi chú", "Hai"))
      let inPlace = try #require(try store.incident().notes.first?.text)
      try store.save(edit(inPlace, "Ba"))
      #expect(store.contents.clashes.isEmpty)
    }
  }

  @Test func `an edit wins over a deletion, which is marked`() throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    try withStore(incident) { store, path in
      var other = try Store(at: path)
      try other.save(Fixture.change([RecordEdit(before: .note(Fixture.note(5)), after: nil)]))
      let edit = RecordEdit(before: .note(Fixture.note(5)), after: .note(Fixture.note(5, "Một")))
      let saved = try store.save(Fixture.change([edit]))
      #expect(saved?.notes.map(\.text) == ["Một"])
      #expect(saved?.tombstones == [])
      #expect(store.contents.clashes[incident.id]?.map(\.member) == [nil])
    }
  }

  @Test func `four programs that append at once lose nothing`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/cutoff-test-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var store = try Store.create(at: folder, name: "x")
    try store.make(Fixture.plain())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for program in 0..<4 {
        group.addTask {
          var own = try Store(at: folder)
          for number in 0..<25 {
            try own.save(Fixture.adding(.note(Fixture.note(100 * program + number + 10))))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try Store(at: folder).contents.incidents.first?.notes.count == 100)
  }

  @Test func `an editor that writes at the same time loses nothing`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/cutoff-test-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var store = try Store.create(at: folder, name: "x")
    try store.make(Fixture.plain())
    let path = store.incidentPath
    let editor = Task.detached {
      // Replaces the file by rename, as editors do, each time with one record more than it read.
      for number in 0..<40 {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        var incident = try IncidentFile.read(bytes, path: path).incident
        incident.put(.step(Step(id: Fixture.id(1_000 + number), text: "x")))
        try Data(IncidentFile.bytes(of: incident)).write(to: URL(fileURLWithPath: path), options: .atomic)
      }
    }
    for number in 0..<40 {
      try patiently { try store.save(Fixture.adding(.note(Fixture.note(10 + number)))) }
    }
    try await editor.value
    // The editor knows no lock and may undo our notes; what it wrote itself must be there.
    let last = try store.save(Fixture.adding(.note(Fixture.note(99))))
    #expect(last?.steps.contains { $0.id == Fixture.id(1_039) } == true)
    #expect(last?.notes.count == 41)
  }

  /// Tries again what is refused because the editor keeps changing the file, as a person does: the refusal loses
  /// nothing, and the editor comes to an end.
  private func patiently(_ save: () throws -> Void) throws {
    while true {
      do {
        return try save()
      } catch StoreError.keepsChanging {
        continue
      }
    }
  }
}
