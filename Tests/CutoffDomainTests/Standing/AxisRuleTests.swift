import CutoffDomain
import Testing

/// The axes service, money and talks.
struct AxisRuleTests {
  // MARK: Service

  private func checked() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.service("mail")
    fixture.check("o1", .up, at: "2020-07-10 10h", known: "2020-07-10 10h")
    return fixture
  }

  @Test(arguments: [
    ("2020-07-10 10h", ServiceAxis.up), ("2020-07-11 09:59", .up), ("2020-07-11 10:00", .unknown),
  ])
  func `a check counts for less than twenty-four hours`(_ text: String, _ value: ServiceAxis) throws {
    let axis = try checked().standing(text).service
    #expect(axis.value == value)
    #expect(axis.evidence.map(\.record) == [CaseFixture.id("o1")])
  }

  @Test(arguments: [ServiceState.up, .degraded, .partlyDown, .down])
  func `the axis is the worst of the services`(_ state: ServiceState) throws {
    var fixture = checked()
    fixture.check("o2", state, at: "2020-07-10 09h", of: "mail", known: "2020-07-10 09h")
    #expect(try fixture.standing("2020-07-10 12h").service.value.rawValue == state.rawValue)
  }

  @Test func `only the latest check of a service counts, a check of the whole for each`() throws {
    var fixture = checked()
    fixture.check("o2", .down, at: "2020-07-10 09h", known: "2020-07-10 09h")
    #expect(try fixture.standing("2020-07-10 12h").service.value == .up)
    fixture.check("o3", .degraded, at: "2020-07-10 11h", of: nil, known: "2020-07-10 11h")
    #expect(try fixture.standing("2020-07-10 12h").service.value == .degraded)
  }

  @Test func `exempt services and those outside the clock are left out`() throws {
    var fixture = checked()
    fixture.service("radio", exempt: true)
    fixture.check("o2", .down, at: "2020-07-10 11h", of: "radio", known: "2020-07-10 11h")
    fixture.check("o3", .degraded, at: "2020-07-10 11h", of: "mail", known: "2020-07-10 11h")
    #expect(try fixture.standing("2020-07-10 12h").service.value == .degraded)
    fixture.deadline("d1", .cutoff, .at, "2020-07-20 10h", set: "2020-07-01", services: ["portal"])
    #expect(try fixture.standing("2020-07-10 12h").service.value == .up)
  }

  @Test func `never checked is unknown, whatever else is known`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-01 10h", by: "prov", .restoration(Restoration()))
    let axis = try fixture.standing("2020-07-01 11h").service
    #expect(axis.value == .unknown)
    #expect(axis.evidence.isEmpty)
  }

  @Test func `the sides' checks that differ are marked`() throws {
    var fixture = checked()
    fixture.check("o2", .down, at: "2020-07-10 11h", by: "cust", known: "2020-07-10 11h")
    #expect(try !fixture.standing("2020-07-10 12h").service.isDisputed)
    fixture.check("o3", .up, at: "2020-07-10 11h", by: "prov", known: "2020-07-10 11h")
    #expect(try fixture.standing("2020-07-10 12h").service.isDisputed)
  }

  // MARK: Money

  private func money(_ fixture: CaseFixture, _ text: String = "2020-07-20") throws -> MoneyAxis {
    try fixture.standing(text).money.value
  }

  private func claimed() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.amount("a1", 200, by: "prov", asOf: "2020-07-01")
    return fixture
  }

  @Test func `none, then claimed by a figure or by a debt without one`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-01", by: "prov")
    #expect(try money(fixture) == .none)
    fixture.amount("a0", nil, by: "press", asOf: "2020-07-01")
    #expect(try money(fixture) == .claimed)
    #expect(try money(claimed()) == .claimed)
  }

  @Test func `a budget is no debt`() throws {
    var fixture = CaseFixture.small()
    fixture.amount("a1", 3_000, by: "cust", kind: .budget, asOf: "2020-07-01")
    #expect(try money(fixture) == .none)
  }

  @Test func `disputed while the sides' latest figures differ`() throws {
    var fixture = claimed()
    fixture.amount("a2", 150, by: "cust", asOf: "2020-07-03")
    let standing = try fixture.standing("2020-07-20")
    #expect(standing.money.value == .disputed)
    #expect(standing.money.isDisputed)
    #expect(Set(standing.money.evidence.map(\.record)) == [fixture.id("a1"), fixture.id("a2")])
    #expect(standing.prompts.contains { $0.kind == .whichAmount })
    fixture.amount("a3", 150, by: "prov", asOf: "2020-07-05")
    #expect(try money(fixture) == .claimed)
  }

  @Test func `figures in two currencies are not compared`() throws {
    var fixture = claimed()
    fixture.amount("a2", 150, by: "cust", currency: "USD", asOf: "2020-07-03")
    #expect(try money(fixture) == .claimed)
  }

  @Test(arguments: [
    ("prov", false, MoneyAxis.partlyPaid), ("prov", true, .settled), ("cust", false, .unknown),
    ("cust", true, .unknown),
  ])
  func `payment counts by the receiver's word`(by actor: String, all: Bool, _ value: MoneyAxis) throws {
    var fixture = claimed()
    fixture.event("e1", at: "2020-07-05", by: actor, .payment(Payment(settlesAll: all)))
    #expect(try money(fixture) == value)
  }

  @Test func `the receiver is the one to whom the payment was promised`() throws {
    var fixture = claimed()
    fixture.promise("p1", .by, "2020-07-30", by: "prov", to: "cust", made: "2020-07-01")
    let payment = Payment(promise: fixture.id("p1"))
    fixture.event("e1", at: "2020-07-05", by: "cust", .payment(payment))
    #expect(try money(fixture) == .partlyPaid)
  }

  @Test func `settled by a final agreement, until a new debt is named`() throws {
    var fixture = claimed()
    fixture.event("e1", at: "2020-07-05", by: "prov", .agreement(Agreement(endsMatter: true, word: .both)))
    #expect(try money(fixture) == .settled)
    fixture.amount("a2", 90, by: "prov", asOf: "2020-07-10")
    #expect(try money(fixture) == .claimed)
  }

  // MARK: Talks

  private func talks(_ fixture: CaseFixture, _ text: String) throws -> Axis<TalksAxis> {
    try fixture.standing(text).talks
  }

  @Test func `a meeting opens talks, thirty days of silence stall them`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e0", at: "2020-07-01", by: "prov")
    fixture.event("e1", at: "2020-07-02 10h", by: "cust", .meeting(Meeting()))
    #expect(try talks(fixture, "2020-07-02").value == .none)
    #expect(try talks(fixture, "2020-07-03").value == .open)
    #expect(try talks(fixture, "2020-08-01 09:59").value == .open)
    #expect(try talks(fixture, "2020-08-01 10:00").value == .stalled)
  }

  @Test(arguments: [
    (EventContent.refusal, TalksAxis.refused), (.agreement(Agreement(word: .both)), .agreed),
    (.meeting(Meeting(talks: .stalled)), .stalled), (.statement(Statement(talks: .open)), .open),
  ])
  func `the latest word decides`(_ content: EventContent, _ value: TalksAxis) throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-01", by: "prov", .statement(Statement(talks: .stalled)))
    fixture.event("e2", at: "2020-07-02", by: "prov", content)
    #expect(try talks(fixture, "2020-07-03").value == value)
    #expect(try talks(fixture, "2020-07-03").evidence.first?.record == fixture.id("e2"))
  }

  @Test func `the sides' latest words that differ are open and disputed`() throws {
    var fixture = CaseFixture.small()
    fixture.statement("e1", at: "2020-07-01", by: "prov", talks: .refused)
    fixture.statement("e2", at: "2020-07-02", by: "cust", talks: .agreed)
    #expect(
      try talks(fixture, "2020-07-03")
        == Axis(.open, evidence: [evidence(fixture, "e2"), evidence(fixture, "e1")], isDisputed: true))
    fixture.statement("e3", at: "2020-07-04", by: "prov", talks: .agreed)
    #expect(try talks(fixture, "2020-07-05").value == .agreed)
    #expect(try !talks(fixture, "2020-07-05").isDisputed)
  }

  private func evidence(_ fixture: CaseFixture, _ name: String) throws -> Evidence {
    let id = fixture.id(name)
    let event = try #require(fixture.incident.events.first { $0.id == id })
    return Evidence(record: id, instant: try #require(event.at).lastSecond, by: event.actor)
  }

  @Test func `what the press says of the talks counts only while the sides are silent`() throws {
    var fixture = CaseFixture.small()
    fixture.statement("e1", at: "2020-07-02", by: "press", talks: .agreed)
    #expect(try talks(fixture, "2020-07-03").value == .agreed)
    fixture.statement("e2", at: "2020-07-01", by: "prov", talks: .refused)
    #expect(try talks(fixture, "2020-07-03").value == .refused)
  }
}
