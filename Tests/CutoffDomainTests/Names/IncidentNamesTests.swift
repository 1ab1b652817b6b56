import CutoffDomain
import Testing

/// What incidents are called in a list, so that no two rows read alike.
@Suite struct IncidentNamesTests {
  private func standing(
    _ number: Int, _ title: String, _ provider: String, _ customer: String, short: String? = nil
  )
    throws -> Standing
  {
    var fixture = CaseFixture.small()
    fixture.incident.header.id = IncidentID(title: title, random: UInt64(number))
    fixture.incident.header.title = title
    fixture.incident.header.short = short
    fixture.incident.parties[0].name = provider
    fixture.incident.parties[1].name = customer
    fixture.incident.header.providers = [fixture.incident.parties[0].id]
    fixture.incident.header.customers = [fixture.incident.parties[1].id]
    fixture.deadline("cut", .cutoff, .from, "2020-07-04 08h", known: "2020-06-01")
    return try #require(fixture.incident.standing(at: fixture.instant("2020-07-01")))
  }

  private func names(_ standings: [Standing], _ columns: Int) -> [String] {
    let names = IncidentNames(standings)
    return standings.map { names.name(of: $0.incident.id, columns: columns, width: \.count)?.text ?? "" }
  }

  @Test func `a title that fits stands whole, a given short name before it`() throws {
    let standings = [
      try standing(1, "Portal of Hanoi", "P", "C"),
      try standing(2, "A long title of the press", "Q", "D", short: "Q – D"),
    ]
    #expect(names(standings, 20) == ["Portal of Hanoi", "Q – D"])
  }

  @Test func `a title without what the list says already, as long as no other is called so`() throws {
    let standings = [
      try standing(1, "GridPower East – City Library: power feed", "GridPower East", "City Library"),
      try standing(2, "Aqua Utility – North Clinic: water main", "Aqua Utility", "North Clinic"),
      try standing(3, "Pay Rail – North Clinic: water main", "Pay Rail", "North Clinic"),
    ]
    #expect(
      names(standings, 27)
        == ["City Library: power feed", "Aqua Utility – North Clinic", "Pay Rail – North Clinic"])
  }

  @Test func `a press title gives way to its two sides`() throws {
    let title = "Abuja distributor gives the Presidential Villa and other agencies 10 days; amount disputed"
    let standings = [
      try standing(1, title, "Abuja Electricity Distribution Company", "Presidential Villa / State House")
    ]
    #expect(names(standings, 27) == ["AEDC – Presidential Villa"])
  }

  @Test func `no two rows read alike, and what is cut keeps what tells it from others`() throws {
    let standings = try (1...12).map {
      try standing(
        $0, "Hạn nộp thuế thu nhập doanh nghiệp quý \($0)", "Cục Thuế Hà Nội", "Công ty may Thăng Long")
    }
    let table = IncidentNames(standings)
    for standing in standings {
      let name = table.name(of: standing.incident.id, columns: 24, width: \.count)
      #expect(name.map { if case .tail = $0 { true } else { false } } == true)
    }
    #expect(Set(names(standings, 60)).count == 12)
  }

  @Test func `an incident that goes gives its name back`() throws {
    let one = try standing(1, "GridPower East – City Library: power feed", "GridPower East", "City Library")
    let other = try standing(2, "Pay Rail – City Library: power feed", "Pay Rail", "City Library")
    var names = IncidentNames([one, other])
    #expect(
      names.name(of: one.incident.id, columns: 30, width: \.count)?.text == "GridPower East – City Library")
    names.remove(other.incident.id)
    #expect(names.name(of: one.incident.id, columns: 30, width: \.count)?.text == "City Library: power feed")
  }
}
