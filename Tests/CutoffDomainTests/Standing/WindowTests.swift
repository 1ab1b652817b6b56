import CutoffDomain
import Testing

/// Planned cuts with an end (rules2, 5), as far as they are dates.
@Suite struct WindowTests {
  private func window(_ start: String, _ end: String, every: Precision? = nil) -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.deadline("w1", .cutoff, .at, start, known: "2026-08-01", every: every)
    fixture.incident.deadlines[0].until = fixture.said(.at, end)
    return fixture
  }

  private func entry(_ fixture: CaseFixture, _ now: String) throws -> DeadlineStanding {
    try #require(try fixture.standing(now).deadlines.first)
  }

  @Test func `a window from 8h to 17h on 12/8 runs from its hour to its hour`() throws {
    let fixture = window("2026-08-12 08h", "2026-08-12 17h")
    let found = try entry(fixture, "2026-08-12 07h").window
    #expect(found?.start == fixture.instant("2026-08-12 08h"))
    #expect(found?.end == fixture.instant("2026-08-12 17h"))
  }

  @Test func `12-14/8 runs from 0h on 12/8 until 24h on 14/8`() throws {
    let fixture = window("2026-08-12", "2026-08-14")
    let found = try entry(fixture, "2026-08-05").window
    #expect(found?.start == fixture.instant("2026-08-12"))
    #expect(found?.end == fixture.instant("2026-08-15"))
    #expect(try fixture.standing("2026-08-05").clock?.due == fixture.instant("2026-08-12"))
  }

  @Test(arguments: ["2026-08-12 08h", "2026-08-12 07h"])
  func `an end at or before the start is no window`(end: String) throws {
    #expect(try entry(window("2026-08-12 08h", end), "2026-08-05").window == nil)
  }

  @Test func `a recurring window has one end a tick`() throws {
    let fixture = window("2026-08-12 08h", "2026-08-12 17h", every: .month)
    let found = try entry(fixture, "2026-10-12 07h").window
    #expect(found?.start == fixture.instant("2026-10-12 08h"))
    #expect(found?.end == fixture.instant("2026-10-12 17h"))
  }

  @Test func `a standing holds no longer than to the end of its window`() throws {
    let fixture = window("2026-08-12 08h", "2026-08-12 17h")
    let holds = try #require(try fixture.standing("2026-08-12 16:59").holdsUntil)
    #expect(holds <= fixture.instant("2026-08-12 17h"))
  }
}
