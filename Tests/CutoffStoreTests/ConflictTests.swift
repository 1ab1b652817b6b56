import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// Files in which git left its conflict markers: both versions are shown, and nothing is written before
/// somebody asks for it.
@Suite struct ConflictTests {
  private enum Style: CaseIterable {
    case merge, diff3, crlf
  }

  /// A note with the text "Chữ" in the base, and a second note on each side.
  private func conflicted(_ style: Style) throws -> String {
    var base = try Fixture.plain()
    base.notes = [Fixture.note(5, "Chữ")]
    var (ours, theirs) = (base, base)
    ours.notes = [Fixture.note(5, "Một"), Fixture.note(6, "của ta")]
    theirs.notes = [Fixture.note(5, "Hai"), Fixture.note(7, "của họ")]
    let texts = [base, ours, theirs].map { incident in
      String(decoding: IncidentFile.bytes(of: incident), as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    }
    let start = try #require(texts[0].firstIndex { $0.contains("\"notes\"") })
    let tail = 2
    let hunks = texts.map { $0[start..<($0.count - tail)] }
    var lines = Array(texts[0][..<start]) + ["<<<<<<< HEAD"] + hunks[1]
    if style != .merge { lines += ["||||||| 1234abc"] + hunks[0] }
    lines += ["======="] + hunks[2] + [">>>>>>> nhánh kia"] + texts[0].suffix(tail)
    return lines.joined(separator: style == .crlf ? "\r\n" : "\n")
  }

  private func withConflict(_ style: Style, _ body: (inout Store, String) throws -> Void) throws {
    try withStore { store, path in
      try write(conflicted(style), to: store.incidentPath)
      var again = try Store(at: path)
      try body(&again, conflicted(style))
    }
  }

  @Test(arguments: Style.allCases)
  private func `both versions are shown as one, with what differs kept twice`(_ style: Style) throws {
    try withConflict(style) { store, _ in
      let incident = try store.incident()
      #expect(incident.notes.map(\.id) == [5, 6, 7].map(Fixture.id))
      let clash = try #require(store.contents.clashes[incident.id])
      #expect(clash.contains { $0.record == Fixture.id(5) && $0.member == "text" })
      #expect(store.contents.conflicts[incident.id]?.position?.line ?? 0 > 1)
      #expect(store.contents.refused.isEmpty)
    }
  }

  @Test func `with the base only what both sides changed clashes`() throws {
    try withConflict(.diff3) { store, _ in
      #expect(store.contents.clashes.values.flatMap { $0 }.count == 1)
    }
  }

  @Test func `nothing is written until somebody asks, and the reason says what to do`() throws {
    try withConflict(.merge) { store, text in
      let changes = [
        try Fixture.adding(.note(Fixture.note(9))),
        Change(
          incident: try Fixture.incidentID(), title: "x",
          header: HeaderEdit(before: try store.incident().header, after: nil)),
      ]
      for change in changes {
        let problem = #expect(throws: StoreError.self) { try store.save(change) }
        #expect(problem == .conflicted(try Fixture.incidentID()))
        #expect(problem?.words(language: .english).contains("cutoff resolve") == true)
      }
      #expect(try read(store.incidentPath) == text)
    }
  }

  @Test func `a conflict that appears while the store is open refuses the save`() throws {
    try withStore { store, _ in
      let text = try conflicted(.merge)
      try write(text, to: store.incidentPath)
      let problem = #expect(throws: StoreError.self) {
        try store.save(Fixture.adding(.note(Fixture.note(9))))
      }
      #expect(problem == .conflicted(try Fixture.incidentID()))
      #expect(try store.reload().changed == [Fixture.incidentID()])
      #expect(try read(store.incidentPath) == text)
    }
  }

  @Test(arguments: Style.allCases)
  private func `resolving writes a whole file with both versions, which can be edited again`(
    _ style: Style
  ) throws {
    try withConflict(style) { store, _ in
      let shown = try store.incident()
      #expect(try store.resolveConflict(shown.id) == shown)
      #expect(store.contents.conflicts.isEmpty)
      #expect(try StoreCheck.check(store.folder).problems.isEmpty)
      #expect(store.contents.clashes[shown.id] != nil)
      #expect(try store.save(Fixture.adding(.note(Fixture.note(9))))?.notes.count == 4)
    }
  }

  @Test func `resolved by hand while the store is open, it can be edited at once`() throws {
    try withConflict(.merge) { store, _ in
      try write(
        String(decoding: IncidentFile.bytes(of: Fixture.plain()), as: UTF8.self), to: store.incidentPath)
      #expect(try store.reload().changed == [Fixture.incidentID()])
      #expect(try store.save(Fixture.adding(.note(Fixture.note(9))))?.notes.count == 1)
    }
  }

  @Test func `the check still tells where the markers are`() throws {
    try withConflict(.merge) { store, _ in
      let problem = try #require(try StoreCheck.check(store.folder).problems.first)
      #expect(problem.reason == .conflictMarkers && problem.position?.column == 1)
    }
  }

  @Test(arguments: ["<<<<<<< a\n", "=======\n", "{\n<<<<<<< a\n=======\n", "<<<<<<< a\n>>>>>>> b\n"])
  func `markers that are not complete are refused with their place`(text: String) throws {
    try withStore { store, path in
      try write(try read(store.incidentPath) + text, to: store.incidentPath)
      let problem = try #require(try Store(at: path).contents.refused.first)
      #expect(problem.position != nil)
    }
  }

  @Test func `a side that cannot be read leaves the file refused`() throws {
    try withStore { store, path in
      let text = try conflicted(.merge).replacingOccurrences(of: "\"Hai\"", with: "\"Hai")
      try write(text, to: store.incidentPath)
      let contents = try Store(at: path).contents
      #expect(contents.incidents.isEmpty && contents.refused.map(\.reason) == [.conflictMarkers])
    }
  }

  @Test func `a text that begins like a marker is no conflict`() throws {
    try withStore { store, path in
      try store.save(Fixture.adding(.note(Fixture.note(5, "=======\n<<<<<<< HEAD"))))
      #expect(try Store(at: path).contents.conflicts.isEmpty)
    }
  }
}

/// Copies that Dropbox, Syncthing and Nextcloud leave beside a file that two machines changed.
@Suite struct ConflictCopyTests {
  private static let copies = [
    ("cong-dich-vu-cong-7k3m9q (An's conflicted copy 2020-07-03).json", "Dropbox"),
    ("cong-dich-vu-cong-7k3m9q.sync-conflict-20200703-220007-ABCDEFG.json", "Syncthing"),
    ("cong-dich-vu-cong-7k3m9q (conflicted copy 2020-07-03 220007).json", "Nextcloud"),
  ]

  @Test(arguments: copies)
  func `a copy is named as that, joined on request and then gone`(name: String, maker: String) throws {
    var incident = try Fixture.plain()
    incident.notes = [Fixture.note(5, "Một")]
    try withStore(incident) { store, path in
      let copy = path + "/incidents/" + name
      try write(read(store.incidentPath).replacingOccurrences(of: "Một", with: "Hai"), to: copy)
      _ = try store.reload()
      let reason = ProblemReason.conflictCopy(maker: maker, of: "cong-dich-vu-cong-7k3m9q")
      let id = try Fixture.incidentID()
      #expect(store.contents.refused.map(\.reason) == [reason] && store.contents.copied == [id])
      #expect(try StoreCheck.check(path).problems.map(\.reason) == [reason])
      _ = try store.resolveConflict(id)
      #expect(try names(in: path + "/incidents") == ["cong-dich-vu-cong-7k3m9q.json"])
      let contents = try Store(at: path).contents
      #expect(contents.clashes[id]?.map(\.member) == ["text"] && contents.refused.isEmpty)
      let text = try read(store.incidentPath)
      #expect(text.contains("\"Một\"") && text.contains("\"Hai\""))
    }
  }

  @Test func `a copy that cannot be read stays, and so does the file`() throws {
    try withStore { store, path in
      let copy = path + "/incidents/" + Self.copies[0].0
      try write("{", to: copy)
      _ = try store.reload()
      let before = try read(store.incidentPath)
      #expect(throws: StoreError.self) { try store.resolveConflict(Fixture.incidentID()) }
      #expect(try read(copy) == "{" && read(store.incidentPath) == before)
    }
  }
}
