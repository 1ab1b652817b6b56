import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// Whether the store is there: cloned without its empty folders, gone for a while, or not what it seems.
@Suite struct PresenceTests {
  private func remove(_ names: String..., from store: String) throws {
    for name in names { try FileManager.default.removeItem(atPath: store + "/" + name) }
  }

  private func move(_ old: String, _ new: String) throws {
    try FileManager.default.moveItem(atPath: old, toPath: new)
  }

  @Test func `a clone of an empty store has no folders and is a store`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/store"
      _ = try Store.create(at: path, name: "Kho")
      try remove("incidents", "trash", ".cutoff", from: path)
      #expect(throws: StoreError.alreadyAStore(path)) { try Store.create(at: path, name: "x") }
      _ = try GitFiles.complete(in: path)
      #expect(try StoreCheck.check(path).problems.isEmpty)
      var store = try Store(at: path)
      #expect(store.contents.incidents.isEmpty && !store.isReadOnly && store.contents.folderProblem == nil)
      #expect(try store.reload().isEmpty && store.trash().items.isEmpty)
      try store.make(Fixture.plain())
      #expect(try Store(at: path).contents.incidents.count == 1)
    }
  }

  @Test(arguments: ["", "/incidents"])
  func `a store that went away is waited for, and nothing is made in its place`(part: String) throws {
    try withStore { store, path in
      let (place, aside) = (path + part, path + "-aside")
      try move(place, aside)
      for _ in 0..<5 { _ = try store.reload() }
      #expect(store.contents.incidents.count == 1 && store.contents.folderProblem == .away(place))
      let change = try Fixture.adding(.note(Fixture.note(5)))
      for _ in 0..<2 { #expect(throws: StoreError.away(place)) { try store.save(change) } }
      #expect(throws: StoreError.away(place)) { try store.confirm(Fixture.incidentID()) }
      #expect(!FileManager.default.fileExists(atPath: place))
      try move(aside, place)
      #expect(try store.save(change)?.notes.count == 1)
      _ = try store.reload()
      #expect(store.contents.folderProblem == nil && store.contents.stale.isEmpty)
    }
  }

  @Test func `an empty folder in the place of a store that is not mounted stays empty`() throws {
    try withStore { store, path in
      try move(path, path + "-aside")
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      #expect(throws: StoreError.away(path)) { try store.save(Fixture.adding(.note(Fixture.note(5)))) }
      _ = try store.reload()
      #expect(try store.contents.incidents.count == 1 && names(in: path).isEmpty)
    }
  }

  @Test(arguments: [".cutoff", "incidents", "trash"])
  func `a link in the place of a folder is neither read nor written`(name: String) throws {
    try withStore { store, path in
      let (place, aside) = (path + "/" + name, path + "-aside")
      try move(place, aside)
      try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: aside)
      let before = try names(in: aside)
      let refused = StoreError.linkedFolder(place)
      #expect(throws: refused) { try Store(at: path) }
      #expect(throws: refused) { try StoreCheck.check(path) }
      #expect(throws: refused) { try store.save(Fixture.adding(.note(Fixture.note(5)))) }
      _ = try store.reload()
      #expect(try store.contents.folderProblem == refused && names(in: aside) == before)
    }
  }

  @Test func `strangers that look like temporary files stop no save`() throws {
    try withStore { store, path in
      for number in 0...1_000 {
        try write("x", to: "\(path)/incidents/.cutoff-tmp-\(getpid())-\(number)")
      }
      #expect(try store.save(Fixture.adding(.note(Fixture.note(5))))?.notes.count == 1)
    }
  }

  @Test func `a state folder that was open to others is narrowed`() throws {
    try withTemporaryFolder { folder in
      let state = folder + "/state"
      try FileManager.default.createDirectory(
        atPath: state, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
      _ = UndoLog(folder: state, store: folder, session: "a")
      let mode = try FileManager.default.attributesOfItem(atPath: state)[.posixPermissions] as? Int
      #expect(mode == 0o700)
    }
  }

  @Test func `a check tells a file that is more open than its folder, and calls nothing wrong`() throws {
    try withStore { store, path in
      let files = FileManager.default
      try files.setAttributes([.posixPermissions: 0o750], ofItemAtPath: path + "/incidents")
      try files.setAttributes([.posixPermissions: 0o646], ofItemAtPath: store.incidentPath)
      let report = try StoreCheck.check(path)
      #expect(report.problems.isEmpty)
      #expect(report.remarks.map(\.kind) == [.readableByOthers, .writableByOthers])
      try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: store.incidentPath)
      #expect(try StoreCheck.check(path).remarks.isEmpty)
    }
  }

  #if os(Linux)
    @Test func `a folder that is made after the watch began is heard`() throws {
      try withTemporaryFolder { folder in
        let events = try #require(FolderEvents(folder: folder + "/incidents"))
        try FileManager.default.createDirectory(
          atPath: folder + "/incidents", withIntermediateDirectories: false)
        #expect(events.drain())
        try write("x", to: folder + "/incidents/a.json")
        #expect(events.drain())
      }
    }
  #endif
}
