import CutoffDomain
import Testing

struct HoldsUntilTests {
  /// The instants at which the result may change, one after the other, until `end`.
  private func changes(_ fixture: CaseFixture, from start: String, to end: String) throws -> [String] {
    var texts: [String] = []
    var now = fixture.instant(start)
    while let next = fixture.incident.standing(at: now)?.holdsUntil, next <= fixture.instant(end) {
      let wall = fixture.zone.wall(at: next)
      texts.append(
        "\(wall.date.day)/\(wall.date.month) \(twoDigits(wall.hour)):\(twoDigits(wall.minute))")
      now = next
    }
    return texts
  }

  @Test func `a cutoff changes thirty days and a day before its hour, at it, a day and thirty days after`()
    throws
  {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-05-01 10h")
    #expect(
      try changes(fixture, from: "2020-06-02", to: "2020-12-01") == [
        "10/6 10:00", "9/7 10:00", "10/7 10:00", "11/7 10:00", "9/8 10:00",
      ]
    )
  }

  @Test func `a promise changes when its day begins and when it ends`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .before, "2020-07-10", made: "2020-07-01 10h")
    #expect(try changes(fixture, from: "2020-07-02", to: "2020-07-15") == ["10/7 00:00", "11/7 00:00"])
  }

  @Test func `a check changes when it is too old, a hidden record when it is known or begins`() throws {
    var fixture = CaseFixture.small()
    fixture.check("o1", .up, at: "2020-07-02 10h", known: "2020-07-02 10h")
    fixture.event("e1", at: "2020-07-01", by: "prov", known: "2020-07-02 20:15")
    fixture.event("e2", at: "2020-07-05 06h", by: "prov", .cut(Cut()), known: "2020-07-04 20:15")
    #expect(
      try changes(fixture, from: "2020-07-02 12h", to: "2020-07-15") == [
        "2/7 20:15", "3/7 10:00", "4/7 20:15", "5/7 06:00",
      ]
    )
  }

  @Test func `without anything to come it holds for ever`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-01 10h", by: "prov", .restoration(Restoration()))
    #expect(try fixture.standing("2021-07-01").holdsUntil == nil)
  }
}
