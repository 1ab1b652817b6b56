import CutoffDomain
import Testing

struct ThreatRuleTests {
  private func threat(_ fixture: CaseFixture, _ text: String) throws -> Threat {
    try fixture.standing(text).threat.value
  }

  /// Notice without a date on 1/7.
  private func noticed(by actor: String? = "prov") -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.party("reg", .third, above: true)
    fixture.event("n1", at: "2020-07-01", by: actor, .notice(Notice()))
    return fixture
  }

  @Test(arguments: [
    ("prov" as String?, Threat.undated), ("reg", .undated), ("cust", .none), ("press", .none), (nil, .none),
  ])
  func `a notice without a date counts from the provider or the body that orders the cut`(
    by actor: String?, _ value: Threat
  ) throws {
    #expect(try threat(noticed(by: actor), "2020-07-02") == value)
  }

  @Test(arguments: [
    EventContent.cut(Cut()), .restoration(Restoration()),
    .agreement(Agreement(endsMatter: true, word: .both)),
    .outcome(Outcome(target: CaseFixture.id("n1"), result: .withdrawn)),
    .outcome(Outcome(target: CaseFixture.id("n1"), result: .suspended)),
  ])
  func `it lasts until a cut, a restoration, a final agreement or its taking back`(
    _ content: EventContent
  ) throws {
    var fixture = noticed()
    fixture.event("e1", at: "2020-07-03", by: "prov", content)
    #expect(try threat(fixture, "2020-07-02") == .undated)
    #expect(try threat(fixture, "2020-07-04") != .undated)
  }

  @Test func `it lasts until a dated cutoff, and does not come back when that lapses`() throws {
    var fixture = noticed()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-05")
    #expect(try threat(fixture, "2020-07-06") == .dated)
    #expect(try threat(fixture, "2020-08-20") == .none)
  }

  @Test(arguments: [
    EventContent.report, .meeting(Meeting()), .replacement(Replacement()),
    .agreement(Agreement(endsMatter: false, word: .both)), .payment(Payment()),
    .outcome(Outcome(target: CaseFixture.id("n1"), result: .notCarriedOut)),
  ])
  func `other events do not end it`(_ content: EventContent) throws {
    var fixture = noticed()
    fixture.event("e1", at: "2020-07-03", by: "cust", content)
    #expect(try threat(fixture, "2020-07-04") == .undated)
  }

  @Test func `a notice that repeats a date which lies ahead is no new threat`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.event("n1", at: "2020-07-09", by: "prov", .notice(Notice()))
    #expect(try threat(fixture, "2020-08-20") == .none)
    fixture.event("n2", at: "2020-08-25", by: "prov", .notice(Notice()))
    #expect(try threat(fixture, "2020-08-26") == .undated)
  }

  @Test func `taking back the deadline that the notice spoke of takes back the threat`() throws {
    var fixture = noticed()
    fixture.deadline("d1", .payment, .by, "2020-07-06", set: "2020-07-01")
    fixture.outcome("e1", of: "d1", .withdrawn, at: "2020-07-04", by: "prov")
    let standing = try fixture.standing("2020-07-05")
    #expect(standing.threat.value == .withdrawn)
    #expect(standing.headline.word == .withdrawn)
  }

  @Test func `the last answer decides between suspended and withdrawn`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.deadline("d2", .cutoff, .at, "2020-07-20 10h", set: "2020-07-01")
    fixture.outcome("e1", of: "d1", .suspended, at: "2020-07-02", by: "prov")
    fixture.outcome("e2", of: "d2", .withdrawn, at: "2020-07-03", by: "prov")
    #expect(try threat(fixture, "2020-07-04") == .withdrawn)
    fixture.outcome("e3", of: "d2", .suspended, at: "2020-07-05", by: "prov")
    #expect(try threat(fixture, "2020-07-06") == .suspended)
  }

  @Test func `a report that is not delivered says nothing of a notice that was put off`() throws {
    var fixture = noticed()
    fixture.deadline("d1", .report, .by, "2020-07-05", by: "reg", known: "2020-07-01")
    fixture.outcome("e1", of: "n1", .suspended, at: "2020-07-03", by: "prov")
    fixture.outcome("e2", of: "d1", .broken, at: "2020-07-06", by: "reg")
    #expect(try threat(fixture, "2020-07-08") == .suspended)
    #expect(try fixture.word("2020-07-08") == .deferred)
  }

  @Test func `a suspended deadline that was superseded gives nothing`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.outcome("e1", of: "d1", .suspended, at: "2020-07-02", by: "prov")
    fixture.deadline("d2", .cutoff, .at, "2020-07-20 10h", set: "2020-07-05", supersedes: "d1")
    #expect(try threat(fixture, "2020-08-25") == .none)
    #expect(try fixture.word("2020-07-06") == .threatened)
  }

  @Test func `a cut of everything outweighs a new date, a cut of a part does not`() throws {
    for (isPartial, value) in [(false, Threat.carriedOut), (true, .dated)] {
      var fixture = CaseFixture.small()
      fixture.event("e1", at: "2020-07-01 10h", by: "prov", .cut(Cut(isPartial: isPartial)))
      fixture.deadline("d1", .cutoff, .at, "2020-07-20 10h", set: "2020-07-05")
      #expect(try threat(fixture, "2020-07-06") == value)
    }
  }

  @Test func `passed shows the check that saw the service up`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.check("o1", .up, at: "2020-07-10 11h", known: "2020-07-10 11h")
    fixture.check("o2", .down, at: "2020-07-10 12h", known: "2020-07-10 12h")
    let standing = try fixture.standing("2020-07-10 13h")
    #expect(standing.threat.value == .passed)
    #expect(standing.threat.evidence.map(\.record) == [fixture.id("o1"), fixture.id("d1")])
  }

  @Test(arguments: [ServiceState.down, .partlyDown, .degraded])
  func `seen otherwise than up does not end unconfirmed`(_ state: ServiceState) throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.check("o1", state, at: "2020-07-10 11h", known: "2020-07-10 11h")
    #expect(try threat(fixture, "2020-07-10 12h") == .unconfirmed)
  }

  @Test func `a notice after the date was taken back is a new threat`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.outcome("e1", of: "d1", .withdrawn, at: "2020-07-03", by: "prov")
    fixture.event("n1", at: "2020-07-05", by: "prov", .notice(Notice()))
    #expect(try threat(fixture, "2020-07-04 12h") == .withdrawn)
    #expect(try threat(fixture, "2020-07-06") == .undated)
  }
}
