import CutoffDomain
import Testing

/// Who claims how much, and what was paid by whose word.
struct MoneyAccountTests {
  private func ids(_ lines: [MoneyLine]) -> [RecordID] { lines.map(\.record.id) }

  private func payment(_ units: Int64?, for promise: String? = nil, all: Bool = false) -> EventContent {
    let money = units.map { Money(hundredths: $0 * 100, currency: "VND") }
    return .payment(Payment(amount: money, promise: promise.map(CaseFixture.id), settlesAll: all))
  }

  @Test func `figures for the whole come before parts, the latest first`() throws {
    var fixture = CaseFixture.small()
    fixture.amount("a1", 100, by: "prov", asOf: "2020-01-01")
    fixture.amount("a2", 70, by: "prov", kind: .partOfDebt, asOf: "2020-05-01")
    fixture.amount("a3", 200, by: "prov", asOf: "2020-03-01")
    fixture.amount("a4", 50, by: "cust", kind: .budget, asOf: "2020-03-01")
    let account = try fixture.standing("2020-07-01").moneyAccount
    #expect(ids(account.claims) == ["a3", "a1", "a2"].map(fixture.id))
    #expect(account.claims.map(\.isOutdated) == [false, true, false])
    #expect(ids(account.other) == [fixture.id("a4")])
  }

  @Test func `a later figure in another currency takes no place of a first`() throws {
    var fixture = CaseFixture.small()
    fixture.amount("a1", 100, by: "prov", asOf: "2020-01-01")
    fixture.amount("a2", 200, by: "prov", currency: "USD", asOf: "2020-03-01")
    fixture.amount("a3", 90, by: "cust", asOf: "2020-04-01")
    let claims = try fixture.standing("2020-07-01").moneyAccount.claims
    #expect(claims.allSatisfy { !$0.isOutdated })
  }

  @Test func `the figures in which the sides differ are marked`() throws {
    var fixture = CaseFixture.small()
    fixture.amount("a1", 200, by: "prov", asOf: "2020-03-01")
    fixture.amount("a2", 90, by: "cust", asOf: "2020-04-01")
    fixture.amount("a3", 150, by: "press", asOf: "2020-05-01")
    let claims = try fixture.standing("2020-07-01").moneyAccount.claims
    #expect(ids(claims.filter(\.isDisputed)) == [fixture.id("a2"), fixture.id("a1")])
  }

  @Test func `a payment is confirmed by the word of its receiver only`() throws {
    var fixture = CaseFixture.small()
    fixture.event("said", at: "2020-05-07", by: "cust", payment(50))
    fixture.event("seen", at: "2020-05-08", by: "prov", payment(nil, all: true))
    fixture.event("press1", at: "2020-05-09", by: "press", payment(10))
    let account = try fixture.standing("2020-07-01").moneyAccount
    #expect(ids(account.paid) == [fixture.id("press1"), fixture.id("said")])
    #expect(ids(account.received) == [fixture.id("seen")])
    #expect(account.received[0].settlesAll)
  }

  @Test func `money that the provider promised is received by the customer`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-06-01", by: "prov", to: "cust", made: "2020-05-01")
    fixture.event("back", at: "2020-05-20", by: "cust", payment(5, for: "p1"))
    let account = try fixture.standing("2020-07-01").moneyAccount
    #expect(ids(account.received) == [fixture.id("back")])
    #expect(account.paid.isEmpty)
  }

  @Test func `two sums for one payment are marked, two instalments are not`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-06-01", made: "2020-05-01")
    fixture.event("said", at: "2020-05-20", by: "cust", payment(60, for: "p1"))
    fixture.event("seen", at: "2020-05-20", by: "prov", payment(50, for: "p1"))
    fixture.event("later", at: "2020-05-28", by: "prov", payment(10, for: "p1"))
    let account = try fixture.standing("2020-07-01").moneyAccount
    #expect(ids(account.paid.filter(\.isDisputed)) == [fixture.id("said")])
    #expect(ids(account.received.filter(\.isDisputed)) == [fixture.id("seen")])
  }

  @Test func `promises of a sum and deadlines to pay are listed, other ones are not`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-06-01", made: "2020-05-01")
    fixture.promise("p2", .by, "2020-06-01", made: "2020-05-01")
    fixture.incident.promises[0].amount = Money(hundredths: 100, currency: "VND")
    fixture.deadline("d1", .payment, .by, "2020-06-10", set: "2020-05-01")
    fixture.deadline("d2", .report, .by, "2020-06-10", set: "2020-05-01")
    let account = try fixture.standing("2020-05-02").moneyAccount
    #expect(account.promised == [fixture.id("p1"), fixture.id("d1")])
  }
}
