import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// A deleted incident: its file stays where it is and says so, and an edit of it wins, however the versions
/// come together.
@Suite struct DeletionTests {
  private func deletion(of store: Store) throws -> Change {
    let header = HeaderEdit(before: try store.incident().header, after: nil)
    return Change(incident: try Fixture.incidentID(), title: "delete", header: header)
  }

  private func withNotes(_ body: (inout Store, String) throws -> Void) throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(4), Fixture.note(5)]
    try withStore(incident, body)
  }

  private struct Versions {
    var base: String
    var deleted: String
    var edited: String
  }

  /// The file as it was, deleted by one and edited by another.
  private func withVersions(_ body: (Versions, String) throws -> Void) throws {
    try withNotes { store, path in
      let base = try read(store.incidentPath)
      _ = try store.save(deletion(of: store))
      let deleted = try read(store.incidentPath)
      try body(
        Versions(base: base, deleted: deleted, edited: base.replacingOccurrences(of: "Ghi chú", with: "Sửa")),
        store.incidentPath)
    }
  }

  private func merge(_ base: String, _ ours: String, _ theirs: String) throws -> IncidentMerge.Result {
    try IncidentMerge.merge(
      base: (Array(base.utf8), "base"), ours: (Array(ours.utf8), "ours"),
      theirs: (Array(theirs.utf8), "theirs"))
  }

  private func opened(_ path: String) throws -> Store {
    try Store(at: String(path.dropLast("/incidents/cong-dich-vu-cong-7k3m9q.json".count)))
  }

  @Test func `the file keeps its place and the trash lists the incident with who and when`() throws {
    try withNotes { store, path in
      var other = try Store(at: path)
      #expect(try store.save(deletion(of: store)) == nil)
      #expect(try names(in: path + "/incidents") == ["cong-dich-vu-cong-7k3m9q.json"])
      let item = try #require(try Store(at: path).trash().items.first)
      #expect(item.deletedAt == Fixture.logged && item.deletedBy == Store.author)
      #expect(try other.reload().deleted == [Fixture.incidentID()])
      #expect(try other.reload().isEmpty && other.contents.incidents.isEmpty)
    }
  }

  @Test func `a deleted incident is no sign that somebody is changing the store`() throws {
    try withNotes { store, path in
      _ = try store.save(deletion(of: store))
      #expect(try Store(at: path, looksOnce: true).contents.unrest == nil)
    }
  }

  @Test func `an edit wins over the deletion whichever side is ours, and is marked once`() throws {
    try withVersions { versions, path in
      let one = try merge(versions.base, versions.deleted, versions.edited)
      let other = try merge(versions.base, versions.edited, versions.deleted)
      #expect(one.bytes == other.bytes && one.newClashes == 1 && other.newClashes == 1)
      let merged = String(decoding: one.bytes, as: UTF8.self)
      #expect(try merge(versions.base, merged, versions.edited).newClashes == 0)
      try write(merged, to: path)
      let contents = try opened(path).contents
      #expect(contents.incidents.first?.notes.map(\.text) == ["Sửa", "Sửa"])
      #expect(contents.clashes.values.flatMap { $0 }.map(\.member) == [nil])
    }
  }

  @Test func `the lines of a deletion in an edited file delete nothing`() throws {
    try withVersions { versions, path in
      let start = try #require(versions.deleted.range(of: "  \"deleted\""))
      let end = try #require(versions.deleted.range(of: "  \"notes\""))
      let lines = versions.deleted[start.lowerBound..<end.lowerBound]
      try write(
        versions.edited.replacingOccurrences(of: "  \"notes\"", with: lines + "  \"notes\""), to: path)
      let contents = try opened(path).contents
      #expect(contents.incidents.count == 1 && contents.clashes.count == 1)
      try write(versions.deleted, to: path)
      #expect(try opened(path).contents.incidents.isEmpty)
    }
  }

  @Test func `two deletions are one, also where one side edited before`() throws {
    try withVersions { versions, path in
      try write(versions.edited, to: path)
      var store = try opened(path)
      _ = try store.apply(try deletion(of: store), now: Fixture.logged.advanced(by: 60), author: "khác")
      let merged = try merge(versions.base, versions.deleted, try read(path))
      #expect(merged.newClashes == 0)
      try write(String(decoding: merged.bytes, as: UTF8.self), to: path)
      let found = try opened(path)
      #expect(found.contents.incidents.isEmpty)
      #expect(try found.trash().items.map(\.deletedBy) == [Store.author])
    }
  }

  @Test(arguments: [ClashChoice.this, .that])
  func `the choice between deletion and edit is made once and can be undone`(choice: ClashChoice) throws {
    try withVersions { versions, path in
      let merged = try merge(versions.base, versions.deleted, versions.edited)
      try write(String(decoding: merged.bytes, as: UTF8.self), to: path)
      var store = try opened(path)
      let (id, before) = (try Fixture.incidentID(), try read(path))
      let clash = try #require(store.contents.clashes[id]?.first)
      let change = try store.settling(clash, in: id, as: choice, title: "")
      #expect(try (store.save(change) == nil) == (choice == .that))
      #expect(try opened(path).contents.clashes.isEmpty)
      #expect(try opened(path).contents.incidents.isEmpty == (choice == .that))
      _ = try store.takeBack(change)
      if choice == .this { #expect(try read(path) == before) }
      #expect(try opened(path).contents.incidents.count == 1)
    }
  }

  @Test func `what was restored and edited by others stays without a mark`() throws {
    try withVersions { versions, path in
      let merged = try merge(versions.deleted, versions.base, versions.edited)
      #expect(merged.newClashes == 0)
      try write(String(decoding: merged.bytes, as: UTF8.self), to: path)
      #expect(try opened(path).contents.incidents.first?.notes.map(\.text) == ["Sửa", "Sửa"])
      #expect(try opened(path).contents.clashes.isEmpty)
    }
  }

  @Test func `removing it for good leaves its name, and an edit of it comes back whole`() throws {
    try withVersions { versions, path in
      var store = try opened(path)
      try store.purge(try store.trash().items)
      let purged = try read(path)
      #expect(!purged.contains("Ghi chú") && !purged.contains("Cổng dịch vụ"))
      #expect(try opened(path).trash().items.isEmpty && opened(path).contents.incidents.isEmpty)
      let merged = try merge(versions.base, purged, versions.edited)
      #expect(merged.newClashes == 1)
      try write(String(decoding: merged.bytes, as: UTF8.self), to: path)
      let incident = try opened(path).contents.incidents.first
      #expect(incident?.notes.map(\.text) == ["Sửa", "Sửa"] && incident?.header.title == "Cổng dịch vụ công")
    }
  }

  @Test func `an edit of what another deleted is refused once and then brings it back`() throws {
    try withNotes { store, path in
      var other = try Store(at: path)
      _ = try other.save(deletion(of: other))
      let gone = StoreError.deletedElsewhere(try Fixture.incidentID(), name: "Cổng dịch vụ công")
      #expect(throws: gone) { try store.save(Fixture.adding(.note(Fixture.note(6)))) }
      _ = try store.reload()
      let back = try store.save(Fixture.adding(.note(Fixture.note(6))))
      #expect(back?.notes.count == 3)
      #expect(try Store(at: path).contents.incidents.count == 1)
    }
  }

  @Test func `what an older version moved to the trash comes back and leaves the trash`() throws {
    try withNotes { store, path in
      let text = try read(store.incidentPath)
      try FileManager.default.moveItem(
        atPath: store.incidentPath, toPath: path + "/trash/cong-dich-vu-cong-7k3m9q.json")
      var later = try Store(at: path)
      let item = try #require(try later.trash().items.first)
      _ = try later.redo(later.restoring(item), now: Fixture.logged, author: Store.author)
      #expect(try read(store.incidentPath) == text && names(in: path + "/trash").isEmpty)
    }
  }

  @Test func `the trash forgets a record that was brought back, and only that`() throws {
    try withNotes { store, path in
      let both = [4, 5].map { RecordEdit(before: .note(Fixture.note($0)), after: nil) }
      try store.save(try Fixture.change(both))
      let item = try #require(try store.trash().items.first { $0.id == Fixture.id(4).text })
      _ = try store.redo(store.restoring(item), now: Fixture.logged, author: Store.author)
      let kept = try names(in: path + "/trash").map { try read(path + "/trash/" + $0) }
      #expect(kept.count == 1 && kept.allSatisfy { !$0.contains("\"id\": \"\(Fixture.id(4).text)\"") })
      #expect(try store.trash().items.map(\.id) == [Fixture.id(5).text])
    }
  }
}
