import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// A whole file that comes into a store, with what this version does not know of it.
@Suite struct BringTests {
  /// The file of an incident with a member of its header and one of a note that this version does not know.
  private func file(title: String = "Cổng dịch vụ công") throws -> [UInt8] {
    var incident = try Fixture.plain(title: title)
    incident.notes = [Fixture.note(5)]
    let text = try #require(String(bytes: IncidentFile.bytes(of: incident), encoding: .utf8))
    let known = "\"text\": \"Ghi chú\""
    try #require(text.contains(known))
    let other = text.replacingOccurrences(of: known, with: known + ", \"mood\": \"calm\"")
      .replacingOccurrences(of: "\"notes\": [", with: "\"colour\": \"teal\", \"notes\": [")
    // In the store's own layout, where what is not known stands behind what is.
    return JSONWriter.bytes(try JSONReader.read(Array(other.utf8), path: ""))
  }

  /// Whether the file at `path` says all that `file` says, and no deletion. Empty lists may be gone.
  private func isWhole(_ path: String) throws -> Bool {
    let text = try read(path)
    let incident = try IncidentFile.read(Array(text.utf8), path: path).incident
    return incident == (try IncidentFile.read(file(), path: path).incident) && !text.contains("\"deleted\"")
      && text.contains("\"colour\": \"teal\"") && text.contains("\"mood\": \"calm\"")
  }

  private func withEmptyStore(_ body: (inout Store, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/store"
      var store = try Store.create(at: path, name: "Kho thử")
      try body(&store, path)
    }
  }

  /// The change that is remembered for undo.
  private func change(bringing incident: Incident) -> Change {
    let edits = incident.records.map { RecordEdit(before: nil, after: $0) }
    let header = HeaderEdit(before: nil, after: incident.header)
    return Change(incident: incident.id, title: "import", header: header, edits: edits)
  }

  @Test func `a file comes in byte for byte, and what is not known of it outlives a change`() throws {
    try withEmptyStore { store, path in
      let bytes = try file()
      #expect(try store.bring(bytes, as: Fixture.incidentID()).notes.count == 1)
      #expect(try Array(read(store.incidentPath).utf8) == bytes)
      try store.save(Fixture.adding(.note(Fixture.note(6))))
      let text = try read(store.incidentPath)
      #expect(text.contains("\"colour\": \"teal\"") && text.contains("\"mood\": \"calm\""))
      #expect(try Store(at: path).incident().notes.count == 2)
      #expect(try names(in: path + "/incidents") == ["cong-dich-vu-cong-7k3m9q.json"])
    }
  }

  @Test func `a file keeps its own layout`() throws {
    try withEmptyStore { store, path in
      let text = String(decoding: try file(), as: UTF8.self).replacingOccurrences(of: "  ", with: "\t")
      _ = try store.bring(Array(text.utf8), as: Fixture.incidentID())
      #expect(try read(store.incidentPath) == text)
    }
  }

  @Test func `where the incident is there nothing is written`() throws {
    try withStore { store, path in
      let before = try read(store.incidentPath)
      let id = try Fixture.incidentID()
      #expect(throws: StoreError.incidentExists(id)) { try store.bring(file(), as: id) }
      #expect(try read(store.incidentPath) == before)
      #expect(try store.incident().notes.isEmpty)
    }
  }

  @Test func `a file that another program put there meanwhile stays`() throws {
    try withEmptyStore { store, path in
      let other = IncidentFile.bytes(of: try Fixture.plain(title: "Của người khác"))
      try write(String(decoding: other, as: UTF8.self), to: store.incidentPath)
      let id = try Fixture.incidentID()
      #expect(throws: StoreError.incidentExists(id)) { try store.bring(file(), as: id) }
      #expect(try Array(read(store.incidentPath).utf8) == other)
    }
  }

  @Test func `the same file once more is no error and one file`() throws {
    try withEmptyStore { store, path in
      let bytes = try file()
      for _ in 0..<2 { _ = try store.bring(bytes, as: Fixture.incidentID()) }
      #expect(try Array(read(store.incidentPath).utf8) == bytes)
    }
  }

  @Test func `a deletion takes it back, and redo and another import bring it whole`() throws {
    try withEmptyStore { store, path in
      let bytes = try file()
      let id = try Fixture.incidentID()
      let change = change(bringing: try store.bring(bytes, as: id))
      #expect(try store.takeBack(change) == nil)
      #expect(store.contents.incidents.isEmpty)
      #expect(try store.trash().items.map(\.id) == [id.text])
      _ = try store.redo(change, now: Fixture.logged, author: Store.author)
      #expect(try isWhole(store.incidentPath))
      _ = try store.takeBack(change)
      #expect(try store.bring(bytes, as: id).notes.count == 1)
      #expect(try Array(read(store.incidentPath).utf8) == bytes)
      #expect(try store.trash().items.isEmpty)
    }
  }

  @Test func `what lies in the trash with another content is not written over`() throws {
    try withEmptyStore { store, path in
      let id = try Fixture.incidentID()
      _ = try store.takeBack(change(bringing: try store.bring(file(title: "Cũ"), as: id)))
      let before = try read(store.incidentPath)
      #expect(throws: StoreError.incidentExists(id)) { try store.bring(file(), as: id) }
      #expect(try read(store.incidentPath) == before)
      try store.purge(store.trash().items)
      #expect(try store.bring(file(), as: id).header.title == "Cổng dịch vụ công")
    }
  }

  @Test func `the file of a deleted incident makes one that is not deleted`() throws {
    try withEmptyStore { store, path in
      let id = try Fixture.incidentID()
      let bytes = try file()
      _ = try store.takeBack(change(bringing: try store.bring(bytes, as: id)))
      let deleted = Array(try read(store.incidentPath).utf8)
      #expect(deleted != bytes)
      var other = try Store.create(at: path + "-other", name: "Kho khác")
      #expect(try other.bring(deleted, as: id).notes.count == 1)
      #expect(try isWhole(other.incidentPath))
    }
  }

  @Test func `what cannot be read again, or is another incident, is not written`() throws {
    try withEmptyStore { store, path in
      let id = try Fixture.incidentID("khac-7k3m9q")
      for bytes in [Array("{\"schema\": 1".utf8), try file()] {
        #expect(throws: StoreError.self) { try store.bring(bytes, as: id) }
      }
      #expect(try names(in: path + "/incidents").isEmpty)
    }
  }

  @Test func `a store that is read only or held by another program takes nothing`() throws {
    try withEmptyStore { store, path in
      let id = try Fixture.incidentID()
      var readOnly = try Store(at: path, isReadOnly: true)
      #expect(throws: StoreError.readOnly(path)) { try readOnly.bring(file(), as: id) }
      store.lockPatience = 50
      let descriptor = open(path + "/.cutoff/lock", O_RDWR | O_CREAT, 0o600)
      defer { close(descriptor) }
      flock(descriptor, LOCK_EX)
      let bytes = try file()
      #expect(throws: StoreError.locked(path + "/.cutoff/lock")) { try store.bring(bytes, as: id) }
      #expect(try names(in: path + "/incidents").isEmpty)
    }
  }
}
