import CutoffDomain
import Testing

/// The list in every order.
struct IncidentOrderTests {
  private func standing(
    _ title: String, number: UInt64, cutoff: String? = nil, provider: String? = nil,
    debts: [(Int64, String)] = []
  ) throws -> Standing {
    var fixture = CaseFixture()
    fixture.incident.header.id = IncidentID(title: title, random: number)
    fixture.incident.header.title = title
    if let provider {
      fixture.incident.parties = [Party(id: CaseFixture.id("prov"), name: provider, side: .provider)]
      fixture.incident.header.providers = [CaseFixture.id("prov")]
    }
    if let cutoff { fixture.deadline("cut", .cutoff, .from, cutoff, known: "2020-06-01") }
    for (index, debt) in debts.enumerated() {
      fixture.incident.amounts.append(
        Amount(
          id: CaseFixture.id("sum\(index)"), kind: .debt,
          money: Money(hundredths: debt.0 * 100, currency: debt.1),
          provenance: fixture.from(known: "2020-06-01")))
    }
    fixture.incident.questions = [
      Question(id: CaseFixture.id("q"), text: "?", provenance: fixture.from(known: "2020-06-01"))
    ]
    return try #require(fixture.incident.standing(at: fixture.instant("2020-07-03 22:00")))
  }

  private func all() throws -> [Standing] {
    [
      try standing("Đông", number: 1, cutoff: "2020-07-04 00h", provider: "Viettel", debts: [(5, "VND")]),
      try standing("An", number: 2, provider: "Ánh Dương", debts: [(1_000, "USD")]),
      try standing("Dân", number: 3, cutoff: "2020-08-04 00h", debts: [(7, "VND"), (9, "VND")]),
      try standing("Ân", number: 4, cutoff: "2020-07-20 00h", provider: "An Bình"),
      try standing("dân", number: 5, provider: "Viettel", debts: [(2_000, "USD")]),
    ]
  }

  @Test(
    "sorts",
    arguments: [
      (IncidentOrder.urgency, ["Đông", "Ân", "Dân", "An", "dân"]),
      (.due, ["Đông", "Ân", "Dân", "An", "dân"]),
      (.name, ["An", "Ân", "dân", "Dân", "Đông"]), (.amount, ["dân", "An", "Dân", "Đông", "Ân"]),
      (.provider, ["Ân", "An", "Đông", "dân", "Dân"]),
    ])
  func sorts(order: IncidentOrder, expected: [String]) throws {
    let standings = try all()
    let now = CaseFixture().instant("2020-07-03 22:00")
    #expect(order.sorted(standings, at: now).map(\.incident.header.title) == expected)
    #expect(order.sorted(standings.reversed(), at: now).map(\.incident.header.title) == expected)
  }
}
