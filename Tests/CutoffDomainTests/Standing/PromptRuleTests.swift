import CutoffDomain
import Testing

/// What is asked, and what a list is told.
struct PromptRuleTests {
  private func cutoff() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.party("reg", .third, above: true)
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    return fixture
  }

  private func kinds(_ fixture: CaseFixture, _ text: String) throws -> [Prompt.Kind] {
    try fixture.standing(text).prompts.map(\.kind)
  }

  @Test func `a fresh check answers whether the service is up`() throws {
    var fixture = cutoff()
    #expect(try kinds(fixture, "2020-07-09 10h") == [.isServiceUp])
    fixture.check("o1", .up, at: "2020-07-09 11h", known: "2020-07-09 11h")
    #expect(try kinds(fixture, "2020-07-10 09:59").isEmpty)
    #expect(try kinds(fixture, "2020-07-10 11h") == [.isServiceUp])
    #expect(try fixture.standing("2020-07-10 11h").alerts == [.checkNow])
  }

  @Test func `the service to check is the one that no other needs`() throws {
    var fixture = cutoff()
    fixture.service("app", needs: ["portal"])
    #expect(try fixture.standing("2020-07-09 12h").prompts.first?.subject == fixture.id("app"))
  }

  @Test func `who can defer is asked until a body above is recorded`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    #expect(try kinds(fixture, "2020-07-05") == [.whoCanDefer])
    #expect(try kinds(cutoff(), "2020-07-05").isEmpty)
  }

  @Test func `a deadline beside the cut and one that passed in silence are asked about`() throws {
    var fixture = cutoff()
    fixture.deadline("b1", .backup, .by, "2020-07-08", set: "2020-07-01")
    fixture.deadline("b2", .report, .by, "2020-07-03", set: "2020-07-01")
    fixture.deadline("b3", .contractExpiry, .by, "2020-07-03", set: "2020-07-01")
    fixture.deadline("b4", .report, .by, "2020-07-30", set: "2020-07-01")
    let prompts = try fixture.standing("2020-07-05").prompts.filter { $0.kind == .isDeadlineMet }
    #expect(prompts.map(\.subject) == [fixture.id("b1"), fixture.id("b2")])
    #expect(try fixture.standing("2020-07-05").alerts.contains(.earlierClock))
  }

  @Test func `a late promise without a word asks whether it was kept`() throws {
    var fixture = cutoff()
    fixture.promise("p1", .by, "2020-07-03", made: "2020-07-01")
    #expect(try !kinds(fixture, "2020-07-03").contains(.wasPromiseKept))
    #expect(try kinds(fixture, "2020-07-04").contains(.wasPromiseKept))
    #expect(try fixture.standing("2020-07-04").alerts.contains(.promiseUnresolved))
    fixture.outcome("e1", of: "p1", .broken, at: "2020-07-05", by: "prov")
    #expect(try !kinds(fixture, "2020-07-06").contains(.wasPromiseKept))
    #expect(try fixture.standing("2020-07-06").alerts.contains(.promiseBroken))
  }

  @Test(arguments: [("cust", "cut at ten", true), ("cust", "debt", false), ("press", "cut at ten", false)])
  func `a denial by an opposed side asks whether the cutoff was withdrawn`(
    by actor: String, topic: String, isAsked: Bool
  ) throws {
    var fixture = cutoff()
    fixture.statement("s1", at: "2020-07-03", by: "prov", topic: topic)
    fixture.statement("s2", at: "2020-07-04", by: actor, topic: topic, against: ["s1"])
    #expect(try kinds(fixture, "2020-07-05").contains(.isCutoffWithdrawn) == isAsked)
  }

  @Test func `a statement against the notice itself denies it`() throws {
    var fixture = cutoff()
    fixture.event("n1", at: "2020-07-01", by: "prov", .notice(Notice(deadlines: [fixture.id("d1")])))
    fixture.statement("s2", at: "2020-07-04", by: "cust", against: ["n1"])
    let prompt = try fixture.standing("2020-07-05").prompts.first { $0.kind == .isCutoffWithdrawn }
    #expect(prompt?.evidence.map(\.record) == [fixture.id("s2")])
  }

  @Test func `statements about the same subject mark the axis`() throws {
    var fixture = cutoff()
    fixture.statement("s1", at: "2020-07-03", by: "prov", topic: "the debt")
    fixture.statement("s2", at: "2020-07-04", by: "cust", topic: "debt", against: ["s1"])
    #expect(try fixture.standing("2020-07-05").money.isDisputed)
    #expect(try !fixture.standing("2020-07-05").service.isDisputed)
  }

  @Test func `two statements that contradict each other are one contradiction`() throws {
    var fixture = cutoff()
    fixture.statement("s1", at: "2020-07-03", by: "prov", topic: "x", against: ["s2"])
    fixture.statement("s2", at: "2020-07-04", by: "cust", against: ["s1"])
    let expected = Contradiction(statement: fixture.id("s2"), contradicts: fixture.id("s1"), topic: "x")
    #expect(try fixture.standing("2020-07-05").contradictions == [expected])
  }

  @Test func `nothing derived is asked once all is resolved`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("b1", .backup, .by, "2020-07-03", set: "2020-07-01")
    fixture.event("e1", at: "2020-07-05", by: "prov", .payment(Payment(settlesAll: true)))
    #expect(try kinds(fixture, "2020-07-04") == [.isDeadlineMet])
    #expect(try kinds(fixture, "2020-07-06").isEmpty)
  }

  @Test func `conditions stand from the clock's deadline on, while they still mean something`() throws {
    var fixture = cutoff()
    fixture.deadline("d0", .cutoff, .at, "2020-07-30", set: "2020-07-01", condition: "b")
    fixture.deadline("d2", .cutoff, .at, "2020-07-09", set: "2020-07-01", condition: "a")
    fixture.promise("p1", .at, nil, by: "prov", to: "cust", made: "2020-07-01", condition: "paid")
    #expect(try fixture.standing("2020-07-05").conditions == ["d2", "d0", "p1"].map(fixture.id))
    fixture.outcome("e1", of: "d2", .withdrawn, at: "2020-07-05", by: "prov")
    #expect(try fixture.standing("2020-07-06").conditions == ["d0", "p1"].map(fixture.id))
  }
}
