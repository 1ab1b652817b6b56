import CutoffDomain
import Testing

struct ClockRuleTests {
  private func clock(_ fixture: CaseFixture, _ text: String) throws -> String? {
    try fixture.standing(text).clock.map { clock in
      let names = ["d1", "d2", "d3"].filter { fixture.id($0) == clock.deadline }
      return (names.first ?? "?") + " " + clock.state.rawValue + (clock.isFinal ? " final" : "")
    }
  }

  /// Two cutoffs, on 10/7 and 20/7.
  private func two() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.deadline("d2", .cutoff, .at, "2020-07-20 10h", set: "2020-07-01")
    return fixture
  }

  @Test(arguments: [
    ("2020-07-09 09:59", "d1 pending"), ("2020-07-09 10:00", "d1 pending final"),
    ("2020-07-10 09:59", "d1 pending final"), ("2020-07-10 10:00", "d1 unconfirmed"),
    ("2020-07-19 09:59", "d1 unconfirmed"), ("2020-07-19 10:00", "d2 pending final"),
    ("2020-07-20 10:00", "d2 unconfirmed"), ("2020-08-19 09:59", "d2 unconfirmed"), ("2020-08-19 10:00", nil),
  ])
  func `final pending, then unconfirmed, for less than thirty days`(_ text: String, _ expected: String?)
    throws
  {
    #expect(try clock(two(), text) == expected)
  }

  @Test func `a pending cutoff outweighs one that was seen to pass`() throws {
    var fixture = two()
    fixture.check("o1", .up, at: "2020-07-10 11h", known: "2020-07-10 11h")
    #expect(try clock(fixture, "2020-07-10 12h") == "d2 pending")
    fixture.outcome("e1", of: "d2", .withdrawn, at: "2020-07-12", by: "prov")
    #expect(try clock(fixture, "2020-07-13") == "d1 passed")
  }

  @Test func `beside the clock stands every pending deadline that is due no later`() throws {
    var fixture = two()
    fixture.deadline("b1", .backup, .untilEndOf, "2020-07-08", set: "2020-07-01")
    fixture.deadline("b2", .report, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.deadline("b3", .payment, .by, "2020-07-10", set: "2020-07-01")
    #expect(try fixture.standing("2020-07-05").clock?.beside == [fixture.id("b1"), fixture.id("b2")])
    #expect(try fixture.standing("2020-07-09").clock?.beside == [fixture.id("b2")])
  }

  @Test func `a deadline without a date is listed and is never a clock`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, nil, set: "2020-07-01")
    let standing = try fixture.standing("2020-07-05")
    #expect(standing.clock == nil)
    #expect(standing.deadlines.map(\.state) == [.pending])
    #expect(standing.threat.value == .undated)
  }

  @Test(arguments: [(Bool?.none, false), (true, true)])
  func `a contract expiry stops a service only where the case says so`(_ stops: Bool?, _ isClock: Bool) throws
  {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .contractExpiry, .untilEndOf, "2020-07-10", set: "2020-07-01", stops: stops)
    #expect(try (fixture.standing("2020-07-05").clock != nil) == isClock)
  }

  @Test(arguments: [
    EventContent.cut(Cut()), .restoration(Restoration()), .replacement(Replacement()),
    .agreement(Agreement(endsMatter: true, word: .both)),
  ])
  func `what happened at or after the hour answers it`(_ content: EventContent) throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.event("e1", at: "2020-07-10 10h", by: "prov", content)
    let standing = try fixture.standing("2020-07-10 10h")
    #expect(standing.governing == nil)
    #expect(standing.clock?.state == (content.kind == .cut ? .cut : nil))
  }

  @Test func `what happened before the hour does not answer it`() throws {
    for content in [EventContent.restoration(Restoration()), .replacement(Replacement())] {
      var fixture = CaseFixture.small()
      fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
      fixture.event("e1", at: "2020-07-10 09:59", by: "prov", content)
      #expect(try clock(fixture, "2020-07-10 12h") == "d1 unconfirmed")
    }
  }

  @Test func `a final agreement answers what was set before it, not what it sets itself`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.deadline("d2", .extensionEnd, .at, "2020-09-10 10h", set: "2020-07-05")
    fixture.event(
      "e1", at: "2020-07-05", by: "cust", .agreement(Agreement(endsMatter: true, word: .both)))
    #expect(try clock(fixture, "2020-07-04") == "d1 pending")
    #expect(try clock(fixture, "2020-07-06") == "d2 pending")
    #expect(try fixture.state("d1", "2020-07-06") == .notCarriedOut)
  }

  @Test func `a check of another service does not confirm that the hour passed`() throws {
    var fixture = CaseFixture.small()
    fixture.service("mail")
    fixture.service("radio", exempt: true)
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01", services: ["portal"])
    fixture.check("o1", .up, at: "2020-07-10 11h", of: "mail", known: "2020-07-10 11h")
    fixture.check("o2", .up, at: "2020-07-10 11h", of: "radio", known: "2020-07-10 11h")
    #expect(try clock(fixture, "2020-07-10 12h") == "d1 unconfirmed")
    fixture.check("o3", .up, at: "2020-07-10 13h", of: "portal", known: "2020-07-10 13h")
    #expect(try clock(fixture, "2020-07-10 14h") == "d1 passed")
  }

  @Test func `a denial by the other side does not stop the clock`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.outcome("e1", of: "d1", .notCarriedOut, at: "2020-07-05", by: "cust")
    #expect(try clock(fixture, "2020-07-06") == "d1 pending")
    fixture.outcome("e2", of: "d1", .notCarriedOut, at: "2020-07-11", by: "cust")
    #expect(try clock(fixture, "2020-07-12") == nil)
  }

  @Test func `the next hour of a recurring cutoff, once near, outweighs hours that nobody answered`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-04-04 00h", set: "2020-04-01", every: .month)
    let before = try fixture.standing("2020-07-02 23h")
    #expect(before.clock?.state == .unconfirmed)
    for text in ["2020-07-03 00:00", "2020-07-03 12:00"] {
      let standing = try fixture.standing(text)
      #expect(standing.headline.word == .finalCountdown)
      #expect(standing.clock?.due == fixture.instant("2020-07-04 00h"))
      #expect(standing.deadlines.first?.tick?.due == standing.clock?.due)
    }
    #expect(before.holdsUntil == fixture.instant("2020-07-03 00:00"))
  }
}
