import CutoffDomain
import Testing

/// When an outcome happened that nobody dated.
@Suite struct OutcomeTimeTests {
  private let fixture = CaseFixture.small()

  private func event(_ result: OutcomeResult, at: TimePoint? = nil) throws -> Event {
    var surroundings = DraftSurroundings(
      incident: fixture.incident, now: fixture.instant("2020-07-04 00:05"), language: .vietnamese,
      viewerZone: fixture.zone, author: "trực ban", ids: RecordIDSource(seed: 1))
    surroundings.incident?.put(
      .deadline(
        Deadline(id: fixture.id("d"), kind: .cutoff, label: "web", due: fixture.said(.from, "2020-07-04"))))
    let draft = OutcomeDraft(target: fixture.id("d"), result: result, actor: .id(fixture.id("prov")), at: at)
    let change = try draft.change(in: &surroundings)
    guard case .event(let event)? = change.edits.last?.after else { throw NoRecord() }
    return event
  }

  @Test func `what was carried out as announced is dated by the announcement, the rest by now`() throws {
    #expect(try event(.carriedOut).at == nil)
    #expect(try event(.notCarriedOut).at != nil)
    #expect(try event(.suspended).at != nil)
  }

  @Test func `a time that was typed stays`() throws {
    let typed = fixture.said(.at, "2020-07-05").point
    #expect(try event(.carriedOut, at: typed).at == typed)
  }

  private struct NoRecord: Error {}
}
