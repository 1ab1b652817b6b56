import CutoffDomain
import Testing

/// How somebody kept their word so far.
struct GiverRecordTests {
  /// Three promises of the customer, one of which was broken, one kept; one of the provider.
  private func promises() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .before, "2020-06-30", made: "2020-05-08")
    fixture.promise("p2", .by, "2020-06-20", made: "2020-05-08")
    fixture.promise("p3", .by, "2020-08-01", made: "2020-05-08")
    fixture.promise("q1", .by, "2020-06-10", by: "prov", to: "cust", made: "2020-05-08")
    fixture.outcome("e1", of: "p1", .broken, at: "2020-07-01", by: "prov")
    fixture.outcome("e2", of: "p2", .late, at: "2020-06-25", by: "prov")
    return fixture
  }

  @Test func `a giver's promises are counted by what became of them, the worst giver first`() throws {
    let records = GiverRecord.all([try promises().standing("2020-07-03")])
    #expect(records.map(\.name) == ["cust", "prov"])
    #expect(records[0].promised == 3)
    #expect(records[0].broken == 1)
    #expect(records[0].kept == 1)
    #expect(records[0].open == 1)
    #expect(records[1].unresolved == 1)
  }

  @Test func `another telling of a promise is not counted again`() throws {
    var fixture = promises()
    fixture.promise("p9", .before, "2020-06-30", made: "2020-05-09", telling: "p1")
    let records = GiverRecord.all([try fixture.standing("2020-07-03")])
    #expect(records[0].promised == 3)
    #expect(records[0].broken == 1)
  }

  @Test func `a party of the same name is the same giver in every incident`() throws {
    let standing = try promises().standing("2020-07-03")
    let records = GiverRecord.all([standing, standing])
    #expect(records.map(\.name) == ["cust", "prov"])
    #expect(records[0].promised == 6)
    #expect(records[0].broken == 2)
  }

  @Test func `every period of a promise has its tick, up to the one that is not over`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-03-15", made: "2020-03-01", every: .month)
    fixture.outcome("e1", of: "p1", .kept, at: "2020-03-14", by: "prov")
    fixture.outcome("e2", of: "p1", .broken, at: "2020-04-20", by: "prov")
    let standing = try fixture.standing("2020-06-01")
    let ticks = standing.promises[0].instalments
    #expect(ticks.map(\.state) == [.kept, .broken, .unresolved, .open])
    #expect(ticks.map { $0.due.point?.wall.date.month } == [3, 4, 5, 6])
    #expect(try promises().standing("2020-07-03").promises.allSatisfy { $0.instalments.isEmpty })
  }
}
