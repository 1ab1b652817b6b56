import CutoffDomain
import CutoffStore
import Foundation
import Testing

/// Two incidents that two people made of one matter, joined into one.
@Suite struct JoinTests {
  private let group = Fixture.id(77)

  private func other() throws -> Incident {
    var header = try Fixture.header(title: "Cổng DVC")
    header.id = try Fixture.incidentID("cong-dvc-8k4n0r")
    header.short = nil
    (header.providers, header.customers) = ([Fixture.id(11)], [Fixture.id(12)])
    var incident = Incident(header: header)
    incident.parties = [
      Party(id: Fixture.id(11), name: "VIETTEL IDC", side: .unknown, role: "cho thuê"),
      Party(id: Fixture.id(12), name: "Bộ Y tế", side: .customer),
    ]
    incident.deadlines = [try cutoff(13, "dừng cổng", by: 11)]
    incident.notes = [Fixture.note(14, "ghi CHÚ"), Fixture.note(15, "Ghi chú khác")]
    incident.events = [
      Event(
        id: Fixture.id(16), at: nil, text: "đã dừng",
        content: .outcome(Outcome(target: Fixture.id(13), result: .carriedOut)))
    ]
    return incident
  }

  private func cutoff(_ number: Int, _ label: String, by party: Int) throws -> Deadline {
    Deadline(
      id: Fixture.id(number), kind: .cutoff, label: label,
      due: SaidTime(says: "0h 4/7", point: try Fixture.point(.hour, Fixture.wall(2020, 7, 4))),
      setBy: Fixture.id(party))
  }

  private func kept() throws -> Incident {
    var incident = try Fixture.plain()
    incident.parties = [
      Party(id: Fixture.id(1), name: "Viettel IDC", side: .provider),
      Party(id: Fixture.id(2), name: "TP Hà Nội", side: .customer),
    ]
    incident.deadlines = [try cutoff(3, "ngừng cổng", by: 1)]
    incident.notes = [Fixture.note(4, "Ghi chú")]
    return incident
  }

  @Test func `the same things are there once, what was lacking is filled, what differs waits`() throws {
    let join = IncidentJoin(try other(), into: try kept())
    #expect(Set(join.same.map(\.other.id)) == Set([11, 13, 14].map(Fixture.id)))
    #expect(Set(join.added.map(\.id)) == Set([12, 15, 16].map(Fixture.id)))
    #expect(join.differences.map(\.member) == ["label", "title"])
  }

  @Test func `the preferred value takes the place and nothing waits`() throws {
    let that = IncidentJoin(try other(), into: try kept(), preferring: .that)
    #expect(that.differences.isEmpty)
    let this = IncidentJoin(try other(), into: try kept(), preferring: .this)
    #expect(this.differences.isEmpty)
  }

  /// `statements` of one article, as one of the two people worded them.
  private func article(_ incident: Incident, _ source: Int, statements: [(Int, String)]) -> Incident {
    var incident = incident
    incident.sources = [
      Source(id: Fixture.id(source), publisher: "Báo", address: "https://bao.example/1")
    ]
    incident.events += statements.map { number, text in
      Event(
        id: Fixture.id(number), at: nil, text: text, content: .statement(Statement()),
        provenance: Provenance(sources: [Fixture.id(source)]))
    }
    return incident
  }

  @Test func `one statement of an article in other words is the same, of two nobody knows which is which`()
    throws
  {
    let kept = article(try kept(), 20, statements: [(21, "vẫn cắt")])
    let one = IncidentJoin(article(try other(), 30, statements: [(31, "giữ quyết định")]), into: kept)
    #expect(one.same.map(\.other.id).contains(Fixture.id(31)))
    let two = IncidentJoin(
      article(try other(), 30, statements: [(31, "chưa có tiền"), (32, "giữ quyết định")]), into: kept)
    #expect(two.added.map(\.id).filter { [31, 32].map(Fixture.id).contains($0) }.count == 2)
    let alike = IncidentJoin(
      article(try other(), 30, statements: [(31, "chưa có tiền"), (32, "Vẫn cắt")]), into: kept)
    #expect(alike.same.map(\.other.id).contains(Fixture.id(32)))
    #expect(alike.added.map(\.id).contains(Fixture.id(31)))
  }

  private func withBoth(_ body: (inout Store, IncidentID) throws -> Void) throws {
    try withStore(try kept()) { store, _ in
      let other = try other()
      try store.make(other)
      try body(&store, other.id)
    }
  }

  private func joined(_ store: inout Store, _ other: IncidentID) throws -> [Change] {
    let id = try Fixture.incidentID()
    let join = try store.join(other, into: id, preferring: .ask)
    return try store.join(
      join, other, into: id, title: "merge", group: group, now: Fixture.logged, author: Store.author)
  }

  @Test func `records speak of those of the incident that stays, and the other's file names it`() throws {
    try withBoth { store, other in
      _ = try joined(&store, other)
      let incident = try store.incident()
      #expect(incident.header.customers == [2, 12].map(Fixture.id))
      #expect(
        incident.party(Fixture.id(1))?.role == "cho thuê" && incident.party(Fixture.id(1))?.side == .provider)
      guard case .outcome(let outcome)? = incident.events.first?.content else {
        Issue.record("no outcome")
        return
      }
      #expect(outcome.target == Fixture.id(3))
      #expect(store.contents.incidents.map(\.id) == [incident.id])
      #expect(store.contents.merged == [other: incident.id])
      #expect(Set(store.contents.clashes[incident.id]?.map(\.member) ?? []) == ["label", "title"])
      #expect(try store.trash().items.first?.mergedInto == incident.id)
    }
  }

  @Test func `taking it back leaves both as they were`() throws {
    try withBoth { store, other in
      let path = "\(store.folder)/incidents/\(other.text).json"
      let (before, incident) = (try read(path), try store.incident())
      let changes = try joined(&store, other)
      for change in changes.reversed() { _ = try store.takeBack(change) }
      #expect(try read(path) == before)
      let back = try store.incident()
      #expect(back.records == incident.records && back.header == incident.header)
      #expect(store.contents.clashes.isEmpty)
      for change in changes { _ = try store.redo(change, now: Fixture.logged, author: Store.author) }
      #expect(store.contents.merged.count == 1)
    }
  }

  @Test func `an edit of the other, made elsewhere meanwhile, goes along or refuses the join`() throws {
    try withBoth { store, other in
      let path = "\(store.folder)/incidents/\(other.text).json"
      let edit = { (words: String) in
        try write(read(path).replacingOccurrences(of: "Ghi chú khác", with: words), to: path)
      }
      try edit("Ghi chú khác, sửa ở nơi khác")
      let join = try store.join(other, into: Fixture.incidentID(), preferring: .ask)
      #expect(join.added.map(\.ownName).contains("Ghi chú khác, sửa ở nơi khác"))
      try edit("Ghi chú khác, sửa lần nữa")
      let incident = try store.incident()
      #expect(throws: StoreError.self) {
        _ = try store.join(
          join, other, into: Fixture.incidentID(), title: "merge", group: group, now: Fixture.logged,
          author: Store.author)
      }
      #expect(try store.incident().records == incident.records && store.contents.clashes.isEmpty)
    }
  }

  @Test func `an edit of what was joined wins over its deletion, as over any`() throws {
    try withBoth { store, other in
      let path = "\(store.folder)/incidents/\(other.text).json"
      let base = try read(path)
      _ = try joined(&store, other)
      let edited = base.replacingOccurrences(of: "Ghi chú khác", with: "Sửa")
      let merged = try IncidentMerge.merge(
        base: (Array(base.utf8), "base"), ours: (Array(try read(path).utf8), "ours"),
        theirs: (Array(edited.utf8), "theirs"))
      try write(String(decoding: merged.bytes, as: UTF8.self), to: path)
      _ = try store.reload()
      #expect(store.contents.incidents.count == 2)
    }
  }

  @Test func `two who archived one incident do not clash, and who took it out wins`() throws {
    let base = IncidentFile.bytes(of: try kept())
    func version(_ instant: Instant?) throws -> [UInt8] {
      var incident = try kept()
      incident.header.archived = instant.map { Archiving(at: $0, by: "ai đó") }
      return IncidentFile.bytes(of: incident)
    }
    let (early, late) = (try version(Fixture.logged), try version(Fixture.logged.advanced(by: 60)))
    for (ours, theirs) in [(early, late), (late, early)] {
      let merged = try IncidentMerge.merge(base: (base, "b"), ours: (ours, "o"), theirs: (theirs, "t"))
      #expect(try archived(merged) == Fixture.logged.advanced(by: 60) && merged.newClashes == 0)
    }
    let taken = try IncidentMerge.merge(base: (early, "b"), ours: (base, "o"), theirs: (late, "t"))
    #expect(try archived(taken) == nil && taken.newClashes == 0)
  }

  private func archived(_ merged: IncidentMerge.Result) throws -> Instant? {
    try IncidentFile.read(merged.bytes, path: "merged").incident.header.archived?.at
  }
}
