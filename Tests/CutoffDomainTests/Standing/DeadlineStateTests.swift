import CutoffDomain
import Testing

struct DeadlineStateTests {
  private func cutoff(_ boundary: Boundary, _ due: String) -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, boundary, due, set: "2014-09-22")
    return fixture
  }

  @Test(arguments: [
    ("2014-10-06", DeadlineState.carriedOutEarly), ("2014-10-07", .carriedOut),
    ("2014-10-07 15:00", .carriedOut), ("2014-10-08", .carriedOutLate), ("2014-10", .carriedOut),
  ])
  func `early and late only where the units do not overlap`(_ at: String, _ state: DeadlineState) throws {
    var fixture = cutoff(.from, "2014-10-07")
    fixture.outcome("e1", of: "d1", .carriedOut, at: at, by: "prov", known: "2014-10-27 09:49")
    #expect(try fixture.state("d1", "2014-10-28") == state)
  }

  @Test func `a cut told by month is early when an outcome says that it came before the date`() throws {
    var fixture = cutoff(.from, "2014-10-07")
    fixture.event("e1", at: "2014-10", by: "prov", .cut(Cut()), known: "2014-10-27 09:49")
    #expect(try fixture.state("d1", "2014-10-28") == .carriedOut)
    fixture.outcome("e2", of: "d1", .carriedOut, at: "2014-10-06", by: "press", known: "2014-10-27 09:49")
    let standing = try fixture.standing("2014-10-28")
    #expect(standing.deadlines.map(\.state) == [.carriedOutEarly])
    #expect(standing.headline.word == .cut)
    #expect(standing.clock?.state == .cut)
    #expect(standing.clock?.isCountedInDays == true)
  }

  @Test func `a cut that names its deadline carries it out whenever it comes`() throws {
    var fixture = cutoff(.from, "2014-10-07")
    fixture.event("e1", at: "2014-10-03", by: "prov", .cut(Cut(deadline: fixture.id("d1"))))
    #expect(try fixture.state("d1", "2014-10-04") == .carriedOutEarly)
  }

  @Test func `a full cut within the month that was named carries it out`() throws {
    var fixture = cutoff(.by, "2014-10")
    fixture.event("e1", at: "2014-10-10 10h", by: "prov", .cut(Cut()))
    #expect(try fixture.state("d1", "2014-10-11") == .carriedOut)
  }

  @Test func `a cut that was put off and came after all carries the deadline out`() throws {
    var fixture = cutoff(.at, "2014-10-07 10h")
    fixture.outcome("e1", of: "d1", .suspended, at: "2014-10-05", by: "prov")
    fixture.event("e2", at: "2014-10-09 10h", by: "prov", .cut(Cut()))
    #expect(try fixture.state("d1", "2014-10-08") == .suspended)
    #expect(try fixture.state("d1", "2014-10-10") == .carriedOutLate)
  }

  @Test(arguments: [
    (OutcomeResult.kept, DeadlineState.met), (.partlyKept, .partlyMet), (.late, .missed), (.broken, .missed),
    (.withdrawn, .withdrawn), (.suspended, .suspended),
  ])
  func `what an outcome makes of a deadline that stops no service`(
    _ result: OutcomeResult, _ state: DeadlineState
  ) throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .backup, .by, "2020-07-03", set: "2020-06-30")
    fixture.outcome("e1", of: "d1", result, at: "2020-07-04", by: "prov")
    #expect(try fixture.state("d1", "2020-07-05") == state)
  }

  @Test func `a deadline that stops no service is unknown once its hour passed in silence`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .payment, .before, "2020-07-03", set: "2020-06-30")
    #expect(try fixture.state("d1", "2020-07-03 12h") == .pending)
    #expect(try fixture.state("d1", "2020-07-04 00h") == .unknown)
  }

  @Test func `deadlines stand by due, those without a date last`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("a", .resume, .at, nil, set: "2020-06-30")
    fixture.deadline("c", .cutoff, .from, "2020-07-04 00h", set: "2020-06-30")
    fixture.deadline("d", .backup, .untilEndOf, "2020-07-03", set: "2020-06-30")
    #expect(try fixture.standing("2020-07-01").deadlines.map(\.deadline.label) == ["d", "c", "a"])
  }

  @Test func `a monthly instalment shows its missed period`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .instalment, .by, "2020-01-31", by: "cust", set: "2020-01-02", every: .month)
    fixture.outcome("e1", of: "d1", .kept, at: "2020-01-31", by: "prov", period: "2020-01")
    let entry = try #require(fixture.standing("2020-03-01").deadlines.first)
    #expect(entry.state == .unknown)
    #expect(entry.tick?.point == fixture.point("2020-02-29"))
  }
}
