import CutoffDomain
import Testing

/// The stretches between the end of what held and the start of what holds next, whoever set them.
@Suite struct GapRuleTests {
  private func gaps(_ fixture: CaseFixture, at now: String) throws -> [String] {
    try fixture.standing(now).gaps.map { gap in
      let ends = [gap.from, gap.until].map { instant -> String in
        let wall = fixture.zone.wall(at: instant)
        return "\(wall.date.day)/\(wall.date.month)" + (wall.hour == 0 ? "" : " \(wall.hour)h")
      }
      return ends.joined(separator: " – ")
    }
  }

  /// 8/9 a cutoff; on 6/9 support until 9/10; on 11/10 until 21/10; on 23/10 a court puts it off.
  private func support() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.party("court", .third, above: true)
    fixture.deadline("d1", .cutoff, .at, "2024-09-08", set: "2024-08-29")
    fixture.deadline("d2", .extensionEnd, .untilEndOf, "2024-10-09", set: "2024-09-06", supersedes: "d1")
    fixture.deadline("d3", .extensionEnd, .untilEndOf, "2024-10-21", set: "2024-10-11", supersedes: "d2")
    return fixture
  }

  @Test func `an extension that came after the end of the one before, and a court's order after the last`()
    throws
  {
    var fixture = support()
    fixture.outcome("e5", of: "d3", .suspended, at: "2024-10-23", by: "court")
    #expect(try gaps(fixture, at: "2024-10-10 12h") == [])
    #expect(try gaps(fixture, at: "2024-10-12") == ["10/10 – 11/10"])
    #expect(try gaps(fixture, at: "2024-10-22 12h") == ["10/10 – 11/10"])
    #expect(try gaps(fixture, at: "2024-10-24") == ["10/10 – 11/10", "22/10 – 23/10"])
    let standing = try fixture.standing("2024-10-24")
    #expect(standing.alerts.contains(.gap))
    #expect(standing.gaps.map(\.deadline) == [fixture.id("d2"), fixture.id("d3")])
    #expect(standing.gaps.map(\.next) == [fixture.id("d3"), fixture.id("e5")])
  }

  /// What the extension until the end of 9/10 is followed by, when, and the gap that is told of it on 1/11.
  @Test(arguments: [
    ("withdrawn by the provider", "2024-10-08", []),
    ("withdrawn by the provider", "2024-10-10 10h", ["10/10 – 10/10 10h"]),
    ("suspended by the court", "2024-10-15", ["10/10 – 15/10"]),
    ("suspended by the customer", "2024-10-15", []),
    ("an agreement", "2024-10-12", ["10/10 – 12/10"]), ("an agreement", "2024-10-09", []),
    ("another extension", "2024-10-14", ["10/10 – 14/10"]), ("another extension", "2024-10-01", []),
    ("another extension, then the court", "2024-10-01", []),
    ("a cut before the court", "2024-10-15", []), ("nothing", "2024-10-15", []),
  ])
  func `ends and starts give the gap`(what: String, when: String, told: [String]) throws {
    var fixture = CaseFixture.small()
    fixture.party("court", .third, above: true)
    fixture.deadline("d2", .extensionEnd, .untilEndOf, "2024-10-09", set: "2024-09-06")
    switch what {
    case "withdrawn by the provider": fixture.outcome("e", of: "d2", .withdrawn, at: when, by: "prov")
    case "suspended by the court": fixture.outcome("e", of: "d2", .suspended, at: when, by: "court")
    case "suspended by the customer": fixture.outcome("e", of: "d2", .suspended, at: when, by: "cust")
    case "an agreement":
      fixture.event("e", at: when, by: "prov", .agreement(Agreement(endsMatter: true, word: .both)))
    case "another extension":
      fixture.deadline("d4", .extensionEnd, .untilEndOf, "2024-12-01", by: "court", set: when)
    case "another extension, then the court":
      fixture.deadline("d4", .extensionEnd, .untilEndOf, "2024-12-01", by: "court", set: when)
      fixture.outcome("e", of: "d2", .suspended, at: "2024-10-15", by: "court")
    case "a cut before the court":
      fixture.event("c", at: "2024-10-11 10h", by: "prov", .cut(Cut(deadline: fixture.id("d2"))))
      fixture.outcome("e", of: "d2", .suspended, at: when, by: "court")
    default: break
    }
    #expect(try gaps(fixture, at: "2024-11-01") == told)
  }
}
