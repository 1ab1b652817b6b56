import CutoffDomain
import CutoffStore
import Foundation
import Testing

@Suite struct StoreTests {
  @Test func `a new store has its files`() throws {
    try withStore { _, path in
      let expected = [".cutoff", ".gitattributes", ".gitignore", "incidents", "store.json", "trash"]
      let found = try names(in: path)
      #expect(found == expected)
    }
  }

  @Test func `a store that is opened again holds what was saved`() throws {
    try withStore(try Fixture.fullIncident()) { store, path in
      let again = try Store(at: path).contents
      #expect(again.incidents == [try store.incident()])
      #expect(again.name == "Kho thử")
    }
  }

  @Test func `a missing folder is refused`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: StoreError.noFolder(folder + "/x")) { try Store(at: folder + "/x") }
    }
  }

  @Test func `a folder that is no store is refused`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: StoreError.notAStore(folder)) { try Store(at: folder) }
    }
  }

  @Test func `the default store is made by the first change`() throws {
    try withTemporaryFolder { folder in
      var store = try Store(at: folder + "/a/b", isMadeOnFirstWrite: true)
      #expect(store.contents.incidents.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder + "/a"))
      try store.make(Fixture.plain())
      #expect(try Store(at: folder + "/a/b").contents.incidents.count == 1)
    }
  }

  @Test func `a save leaves no other file behind`() throws {
    try withStore { store, path in
      try store.save(Fixture.adding(.note(Fixture.note(5))))
      #expect(try names(in: path + "/incidents") == ["cong-dich-vu-cong-7k3m9q.json"])
    }
  }

  @Test(arguments: [0o600, 0o640, 0o664]) func `a file keeps its mode`(mode: Int) throws {
    try withStore { store, _ in
      chmod(store.incidentPath, mode_t(mode))
      try store.save(Fixture.adding(.note(Fixture.note(5))))
      let attributes = try FileManager.default.attributesOfItem(atPath: store.incidentPath)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }

  @Test func `members that this version does not know survive an edit`() throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    try withStore(incident) { store, path in
      let text = try read(store.incidentPath)
        .replacingOccurrences(of: "\"schema\": 1,", with: "\"schema\": 1,\n  \"colour\": \"đỏ\",")
        .replacingOccurrences(of: "\"text\": \"Ghi chú\"", with: "\"text\": \"Ghi chú\", \"mood\": [1.50]")
        .replacingOccurrences(of: "\"provenance\": {", with: "\"provenance\": {\n    \"by\": 7,")
      try write(text, to: store.incidentPath)
      var again = try Store(at: path)
      let before = Fixture.note(5)
      var after = before
      after.text = "Khác"
      var header = try Fixture.header()
      header.provenance.loggedBy = "ca sau"
      try again.save(
        Change(
          incident: incident.id, title: "edit",
          header: HeaderEdit(before: try Fixture.header(), after: header),
          edits: [RecordEdit(before: .note(before), after: .note(after))]))
      let saved = try read(store.incidentPath)
      #expect(saved.contains("\"colour\": \"đỏ\""))
      #expect(saved.contains("\"text\": \"Khác\",\n      \"mood\": [\n        1.50"))
      #expect(saved.contains("\"by\": 7") && saved.contains("ca sau"))
    }
  }

  @Test func `a text over 64 KiB is not written`() throws {
    try withStore { store, _ in
      let before = try read(store.incidentPath)
      let long = Fixture.note(5, String(repeating: "x", count: 70_000))
      #expect(throws: StoreError.self) { try store.save(Fixture.adding(.note(long))) }
      #expect(try read(store.incidentPath) == before)
    }
  }

  @Test func `a read-only store refuses changes`() throws {
    try withStore { _, path in
      var store = try Store(at: path, isReadOnly: true)
      #expect(throws: StoreError.readOnly(path)) { try store.save(Fixture.adding(.note(Fixture.note(5)))) }
    }
  }

  @Test func `the name of an incident that exists is not taken again`() throws {
    try withStore { store, _ in
      let refusal = StoreError.incidentExists(try Fixture.incidentID())
      #expect(throws: refusal) { try store.make(Fixture.plain(title: "Khác")) }
    }
  }

  @Test func `a second program that holds the lock is named`() throws {
    try withStore { store, path in
      let descriptor = open(path + "/.cutoff/lock", O_RDWR)
      defer { close(descriptor) }
      flock(descriptor, LOCK_EX)
      #expect(throws: StoreError.locked(path + "/.cutoff/lock")) {
        try store.save(Fixture.adding(.note(Fixture.note(5))))
      }
    }
  }
}
