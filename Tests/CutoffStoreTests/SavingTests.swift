import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// What a save promises besides the content of the file.
@Suite struct SavingTests {
  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test(arguments: [0o600, 0o640]) func `a deleted record is as private in the trash`(wanted: Int) throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5)]
    try withStore(incident) { store, path in
      chmod(store.incidentPath, mode_t(wanted))
      try store.save(Fixture.change([RecordEdit(before: .note(Fixture.note(5)), after: nil)]))
      let kept = try #require(try names(in: path + "/trash").first)
      #expect(try mode(path + "/trash/" + kept) == wanted)
    }
  }

  @Test func `the same change twice is one change`() throws {
    try withStore { store, _ in
      let change = try Fixture.adding(.note(Fixture.note(5)))
      try store.save(change)
      let before = try read(store.incidentPath)
      try store.save(change)
      #expect(try read(store.incidentPath) == before)
    }
  }

  @Test func `making the same incident twice is no error`() throws {
    try withStore { store, _ in
      try store.make(Fixture.plain())
      #expect(store.contents.incidents.count == 1)
    }
  }

  @Test func `what was put aside during a save is listed until somebody removes it`() throws {
    try withStore { _, path in
      let file = path + "/incidents/.cutoff-rescued-7-0"
      try write("{}", to: file)
      var store = try Store(at: path)
      #expect(store.contents.refused.map(\.reason) == [.putAside])
      #expect(try StoreCheck.check(path).problems.map(\.path) == [file])
      try FileManager.default.removeItem(atPath: file)
      #expect(try store.reload().hasOtherProblems)
      #expect(store.contents.refused.isEmpty)
    }
  }

  @Test func `a lock file that somebody removed is made again`() throws {
    try withStore { store, path in
      try FileManager.default.removeItem(atPath: path + "/.cutoff")
      try store.save(Fixture.adding(.note(Fixture.note(5))))
      #expect(try names(in: path + "/.cutoff").contains("lock"))
    }
  }

  @Test func `who waits for a lock file that is removed takes the new one`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/cutoff-test-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var store = try Store.create(at: folder, name: "x")
    try store.make(Fixture.plain())
    let lock = folder + "/.cutoff/lock"
    let (old, new, waiting) = (open(lock, O_RDWR), open(lock + "2", O_RDWR | O_CREAT, 0o600), store)
    defer { _ = (close(old), close(new)) }
    flock(old, LOCK_EX)
    flock(new, LOCK_EX)
    let saved = Task.detached {
      var store = waiting
      return try store.save(Fixture.adding(.note(Fixture.note(5))))
    }
    // As when `git clean` removes the file and a third program makes it again.
    rename(lock + "2", lock)
    flock(old, LOCK_UN)
    await #expect(throws: StoreError.locked(lock)) { try await saved.value }
  }

  @Test func `a name that is changed in between is read by the next look`() throws {
    try withStore { store, path in
      let saved = try store.save(Fixture.adding(.note(Fixture.note(5))))
      #expect(saved?.notes.count == 1)
      let text = try read(store.incidentPath)
      try write(text.replacingOccurrences(of: "Ghi chú", with: "Ghi chó"), to: store.incidentPath)
      #expect(try store.reload().changed == [try Fixture.incidentID()])
    }
  }
}
