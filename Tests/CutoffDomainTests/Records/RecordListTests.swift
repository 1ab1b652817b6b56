import CutoffDomain
import Testing

/// The lists of an incident looked through, indexed and changed: always what going through `records` gives.
@Suite struct RecordListTests {
  private var generator = SeededGenerator(seed: 11)

  /// `count` records of every kind, their ids in no order.
  private mutating func incident(_ count: Int) -> Incident {
    var incident = CaseFixture().incident
    var ids = RecordIDSource(seed: 3)
    let made = (0..<count).flatMap { number in
      RecordKind.allCases.map { record($0, ids.next(at: Instant(seconds: Int64(number))), "\(number)") }
    }
    incident.append(made.shuffled(using: &generator))
    return incident
  }

  private func record(_ kind: RecordKind, _ id: RecordID, _ text: String) -> Record {
    SampleRecord.of(kind, id: id, text)
  }

  @Test mutating func `a record of any kind is found by its id, one by one and by the index`() throws {
    let incident = incident(20)
    let index = RecordIndex(incident)
    #expect(incident.records.count == 200)
    for record in incident.records {
      #expect(incident.record(record.id) == record)
      #expect(index.record(record.id) == record)
    }
    for party in incident.parties {
      #expect(incident.party(party.id) == party && index.party(party.id) == party)
    }
    let event = try #require(incident.events.first)
    #expect(incident.party(event.id) == nil && index.party(event.id) == nil)
    #expect(incident.party(nil) == nil && index.party(nil) == nil)
    #expect(incident.record(CaseFixture.id("none")) == nil && index.record(CaseFixture.id("none")) == nil)
  }

  @Test mutating func `the records stand in the order of the kinds and, within one, in that of its list`() {
    let incident = incident(5)
    #expect(
      incident.records.map(\.kind) == RecordKind.allCases.flatMap { [RecordKind](repeating: $0, count: 5) })
    #expect(
      incident.records.compactMap { if case .note(let note) = $0 { note } else { nil } } == incident.notes)
  }

  @Test mutating func `the sources of a record come in the order of the incident, each once`() {
    var incident = incident(6)
    let named = [incident.sources[4].id, incident.sources[1].id, incident.sources[4].id]
    let index = RecordIndex(incident)
    let provenance = Provenance(sources: named + [incident.parties[0].id, CaseFixture.id("none")])
    #expect(index.sources(of: provenance) == [incident.sources[1], incident.sources[4]])
    incident.sources = []
    #expect(RecordIndex(incident).sources(of: provenance).isEmpty)
  }

  /// Whether records are put and removed together or one after the other must not be seen.
  @Test(arguments: 1...20)
  mutating func `a change of many records is carried out as if edit by edit`(seed: Int) throws {
    generator = SeededGenerator(seed: seed)
    let incident = incident(6)
    var ids = RecordIDSource(seed: 99)
    let pool = incident.records.map { ($0.id, $0.kind) }
    let new = (0..<30).map { (ids.next(at: Instant(seconds: 9)), RecordKind.allCases[$0 % 10]) }
    var edits: [RecordEdit] = []
    for number in 0..<80 {
      guard let (id, kind) = (pool + new).randomElement(using: &generator) else { continue }
      let record = record(kind, id, "edit \(number)")
      let isRemoval = Int.random(in: 0..<3, using: &generator) == 0
      edits.append(RecordEdit(before: record, after: isRemoval ? nil : record))
    }
    let expected = edits.reduce(into: incident.records) { list, edit in
      guard let after = edit.after else { return list.removeAll { $0.id == edit.id } }
      if let place = list.firstIndex(where: { $0.id == after.id }) {
        list[place] = after
      } else {
        list.append(after)
      }
    }
    let inOrder = RecordKind.allCases.flatMap { kind in expected.filter { $0.kind == kind } }
    let changed = Change(incident: incident.id, title: "", edits: edits).applied(to: incident)
    #expect(changed?.records == inOrder)
  }

  @Test mutating func `when a fact was known is the same asked one by one and of many`() {
    for seed in 1...20 {
      var random = RandomCase(seed: seed)
      let incident = random.shuffled()
      let instants = KnownInstants(incident.sources)
      for record in incident.records {
        #expect(instants.known(record) == incident.knownInstant(record))
        #expect(
          instants.countsFrom(record)
            == max(incident.knownInstant(record), record.at?.start ?? .distantPast))
      }
    }
  }
}
