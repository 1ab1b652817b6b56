import CutoffDomain
import Testing

/// Sums and talks, by whose word they are.
struct MoneyPinTests {
  @Test(arguments: money) func `whose figures differ, and what is settled`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  @Test(arguments: talks) func `a final agreement is the talks' last word`(pin: Pin) throws {
    #expect(try pin.faults == [])
  }

  private static func owed(
    _ pin: inout PinCase, _ sums: [(Int64, String)], _ qualifier: MoneyQualifier = .exact,
    on day: String = "5/3", kind: AmountKind = .debt
  ) {
    for (number, sum) in sums.enumerated() {
      let name = "sum\(pin.fixture.incident.amounts.count)\(number)"
      pin.fixture.amount(name, sum.0, by: sum.1, kind: kind, asOf: PinCase.time(day))
      pin.fixture.incident.amounts[pin.fixture.incident.amounts.count - 1].money.qualifier = qualifier
    }
  }

  private static let money: [Pin] = [
    Pin("the customer says it paid, the provider names a debt", PinCase(), [("9/3", "money unknown")]) {
      owed(&$0, [(900, "prov")])
      $0.pay("6/3", by: "cust", all: false, sum: 100)
    },
    Pin("a final agreement without sums", .threatened(), [("9/3", "money none, talks agreed, resolved")]) {
      $0.agree("8/3")
    },
    Pin("a final agreement over a debt", .threatened(), [("9/3", "money settled")]) {
      owed(&$0, [(900, "prov")])
      $0.agree("8/3")
    },
    Pin("the sum of a side's figures of one day", PinCase(), [("9/3", "money claimed")]) {
      owed(&$0, [(900, "prov"), (12_000, "prov"), (12_900, "cust")])
    },
    Pin("none of them", PinCase(), [("9/3", "money disputed")]) {
      owed(&$0, [(900, "prov"), (12_000, "prov"), (342, "cust")])
    },
    Pin("one of them", PinCase(), [("9/3", "money claimed")]) {
      owed(&$0, [(900, "prov"), (12_000, "prov"), (900, "cust")])
    },
    Pin("more than 200 allows 205", PinCase(), [("9/3", "money claimed")]) {
      owed(&$0, [(200, "prov")], .moreThan)
      owed(&$0, [(205, "cust")])
    },
    Pin("up to 200 does not", PinCase(), [("9/3", "money disputed")]) {
      owed(&$0, [(200, "prov")], .upTo)
      owed(&$0, [(205, "cust")])
    },
    Pin(
      "a debt named after all was paid", PinCase(), [("10/3", "money partlyPaid"), ("9/3", "money settled")]
    ) {
      $0.pay("8/3")
      owed(&$0, [(50, "prov")], on: "9/3")
    },
    Pin("the press names no new debt", PinCase(), [("10/3", "money settled")]) {
      $0.pay("8/3")
      owed(&$0, [(50, "press")], on: "9/3")
    },
    Pin("an offer is not owed", PinCase(), [("9/3", "money none")]) {
      owed(&$0, [(50, "prov")], kind: .offer)
    },
  ]

  @Test func `the balance is what the creditor asks less what it confirmed since`() throws {
    var pin = PinCase()
    MoneyPinTests.owed(&pin, [(900, "prov"), (100, "prov")])
    pin.pay("4/3", by: "prov", all: false, sum: 7)
    pin.pay("6/3", by: "prov", all: false, sum: 300)
    pin.pay("7/3", by: "cust", all: false, sum: 50)
    #expect(
      try pin.standing("9/3").openBalance == .sum(Money(hundredths: 70_000, currency: "VND")))
    pin.pay("8/3", by: "prov", all: false)
    #expect(try pin.standing("9/3").openBalance == .unknown)
    #expect(try PinCase.threatened().standing("9/3").openBalance == nil)
  }

  private static let talks: [Pin] = [
    Pin(
      "a meeting, then a final agreement by the creditor's word", PinCase(),
      [("9/3", "talks agreed"), ("1/5", "talks agreed")]
    ) {
      $0.event("met", "2/3", .meeting(Meeting()))
      $0.agree("8/3", word: .creditor)
    },
    Pin(
      "a notice after it", .threatened(), [("21/3", "talks none, threatened, threat undated")]
    ) {
      $0.agree("8/3")
      $0.notice("20/3")
    },
    Pin("a refusal of one side after it", .threatened(), [("21/3", "talks open"), ("19/3", "talks agreed")]) {
      $0.agree("8/3")
      $0.event("no", "20/3", .refusal)
    },
    Pin("a note of a meeting", PinCase(), [("6/3", "talks open")]) {
      $0.deadline("d1", "20/3 0h")
      $0.fixture.incident.notes.append(
        Note(
          id: $0.fixture.id("note"), at: $0.fixture.point("2026-03-05"), text: "met",
          parties: [$0.fixture.id("prov"), $0.fixture.id("cust")]))
    },
  ]
}
