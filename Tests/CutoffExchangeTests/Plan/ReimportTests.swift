import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

/// The same thing read twice is one thing.
struct ReimportTests {
  private static func read(
    _ due: String, condition: String = "", stored: [Incident] = [], updates: Bool = false,
    after seconds: Int64 = 0
  ) -> ImportPlan {
    var options = Import.options(stored: stored, now: Import.now.advanced(by: seconds))
    options.updates = updates
    let text = "incident,provider,label,due,set_by,condition\nA,P,Cut,\(due),P,\(condition)\n"
    return CSVReader.read(Array(text.utf8), options: options)
  }

  private static func standing(_ incident: Incident, after seconds: Int64) throws -> Standing {
    try #require(incident.standing(at: Import.now.advanced(by: seconds)))
  }

  @Test func `who reads it again at another time writes nothing`() {
    let first = Self.read("2026-12-20")
    let again = Self.read("2026-12-20", stored: first.results, after: 86_400)
    #expect(again.writesNothing)
    #expect(again.incidents.flatMap(\.records).map(\.action) == [.same])
  }

  @Test func `another date is moved by who set it, known now`() throws {
    let first = Self.read("2026-12-20").results
    let plan = Self.read("2026-12-27", stored: first, after: 3_600)
    let incident = try #require(plan.results.first)
    #expect(incident.deadlines.map(\.supersedes) == [nil, incident.deadlines[0].id])
    let event = try #require(incident.events.first)
    #expect(
      event.content
        == .outcome(
          Outcome(target: incident.deadlines[0].id, result: .moved, movedTo: incident.deadlines[1].id)))
    #expect(event.actor == incident.parties.first?.id)
    #expect(event.provenance.knownAt?.start == Import.now.advanced(by: 3_600))
    #expect(plan.notes.map(\.reason) == [.moved])
    let states = try Self.standing(incident, after: 7_200).deadlines.map(\.state)
    #expect(states == [.superseded, .pending])
    #expect(Self.read("2026-12-27", stored: plan.results, after: 9_000).writesNothing)
  }

  @Test func `a date that goes back is moved back`() throws {
    let moved = Self.read("2026-12-27", stored: Self.read("2026-12-20").results, after: 3_600)
    let back = Self.read("2026-12-20", stored: moved.results, after: 7_200)
    #expect(back.results.first?.deadlines.count == 3)
    #expect(Self.read("2026-12-20", stored: back.results, after: 9_000).writesNothing)
  }

  @Test func `other members are told, and taken over only when wanted`() throws {
    let first = Self.read("2026-12-20").results
    let told = Self.read("2026-12-20", condition: "unless paid", stored: first)
    #expect(told.notes.map(\.reason) == [.differs])
    #expect(told.writesNothing)
    let taken = Self.read("2026-12-20", condition: "unless paid", stored: first, updates: true)
    #expect(taken.deadlines.map(\.condition) == ["unless paid"])
    #expect(taken.deadlines.map(\.id) == first[0].deadlines.map(\.id))
    #expect(Self.read("2026-12-20", condition: "unless paid", stored: taken.results).writesNothing)
  }

  @Test func `what a person edited since stays while the source says the same`() {
    var incident = Self.read("2026-12-20").results[0]
    incident.deadlines[0].due = SaidTime(
      point: TimePoint(instant: Import.now.advanced(by: 86_400), zone: .utc))
    incident.deadlines[0].label = "Cut, as they told me"
    let plan = Self.read("2026-12-20", stored: [incident])
    #expect(plan.writesNothing)
    #expect(plan.notes == [])
  }

  @Test func `what a person moved to the date that the source says now is not moved again`() throws {
    let first = Self.read("2026-12-20").results[0]
    var surroundings = DraftSurroundings(
      incident: first, now: Import.now, language: .english, viewerZone: .utc, author: "Mai",
      ids: RecordIDSource(seed: 1))
    let due = SaidTime(point: Self.read("2026-12-27").deadlines[0].due.point)
    let draft = OutcomeDraft(target: first.deadlines[0].id, result: .moved, movedTo: due)
    let moved = try #require(try draft.change(in: &surroundings).applied(to: first))
    let plan = Self.read("2026-12-27", stored: [moved], after: 3_600)
    #expect(plan.writesNothing)
  }

  @Test func `what was deleted here does not come back`() {
    var incident = Self.read("2026-12-20").results[0]
    let id = incident.deadlines[0].id
    incident.remove(id)
    incident.tombstones = [Tombstone(id: id, deletedAt: Import.now, deletedBy: "Mai")]
    let plan = Self.read("2026-12-20", stored: [incident])
    #expect(plan.writesNothing)
    #expect(plan.skipped.map(\.reason) == [.deletedHere])
  }

  @Test func `a maintenance that is gone from its page is told and stays`() throws {
    let bytes = try Fixture.bytes("statuspage/summary.json")
    let first = StatuspageReader.read(bytes, options: Import.options())
    let text = String(decoding: bytes, as: UTF8.self).replacing("\"id\": \"m1\"", with: "\"id\": \"m9\"")
    let plan = StatuspageReader.read(Array(text.utf8), options: Import.options(stored: first.results))
    #expect(plan.notes.map(\.reason) == [.gone])
    #expect(plan.notes.map(\.key) == ["m1"])
    #expect(plan.deadlines.count == 2)
  }

  @Test func `the change of a plan makes in the store what the plan shows`() throws {
    let plan = Self.read("2026-12-20")
    let writes = plan.writes(isPartial: false, group: nil, language: .english)
    guard case .change(let change)? = writes.first else {
      Issue.record("no change")
      return
    }
    #expect(change.applied(to: nil) == plan.results.first)
  }

  @Test func `where a record was read from goes through its file, and the digest beside it`() throws {
    let incident = Self.read("2026-12-20").results[0]
    let bytes = IncidentFile.bytes(of: incident)
    let read = try IncidentFile.read(bytes, path: "x")
    #expect(read.incident.deadlines == incident.deadlines)
    let deadline = try #require(read.json["deadlines"]?.elements?.first)
    #expect(deadline["origin"]?.object?.members.map(\.name) == ["from", "key"])
    #expect(deadline["originDigest"]?.text?.count == 16)
  }
}
