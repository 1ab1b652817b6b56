import CutoffDomain
import Testing

/// Dates that hang on another record (rules2, 6). CUT is a cutoff "0h 10/3" of 2026, set by P, known 1/3.
@Suite struct RelativeDateTests {
  private func cut() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.deadline("cut", .cutoff, .from, "2026-03-10 00h", known: "2026-03-01")
    return fixture
  }

  private func deletion(
    _ fixture: inout CaseFixture, _ relative: RelativeDate, named name: String = "de1",
    kind: DeadlineKind = .dataDeletion, boundary: Boundary = .by, supersedes: String? = nil
  ) {
    fixture.deadline(name, kind, boundary, nil, known: "2026-03-01", supersedes: supersedes)
    fixture.incident.deadlines[fixture.incident.deadlines.count - 1].relative = relative
  }

  private func days(_ count: Int, _ base: String?, unit: RelativeDate.Unit = .days) -> RelativeDate {
    RelativeDate(base: base.map(CaseFixture.id), offset: count, unit: unit)
  }

  /// "9/4" for a due at 24h of 9/4.
  private func due(_ fixture: CaseFixture, _ now: String, of name: String = "de1") throws -> String? {
    let entry = try fixture.standing(now).deadlines.first { $0.deadline.id == fixture.id(name) }
    guard let due = try #require(entry).due.due else { return nil }
    let wall = fixture.zone.wall(at: due.advanced(by: -1))
    return wall.secondOfDay == 86_399
      ? "24h \(wall.date.day)/\(wall.date.month)"
      : "\((wall.secondOfDay + 1) / 60 / 60):\(twoDigits((wall.secondOfDay + 1) / 60 % 60)) \(wall.date.day)/\(wall.date.month)"
  }

  // MARK: The pins

  private func deletionAfterCut() -> CaseFixture {
    var fixture = cut()
    deletion(&fixture, days(30, "cut"))
    return fixture
  }

  @Test func `deletion 30 days after the cutoff of 10/3 is due at 24h on 9/4`() throws {
    #expect(try due(deletionAfterCut(), "2026-03-05") == "24h 9/4")
  }

  @Test func `it moves along when the cutoff is moved to 15/3`() throws {
    var fixture = deletionAfterCut()
    fixture.deadline("new", .cutoff, .from, "2026-03-15 00h", known: "2026-03-06", supersedes: "cut")
    #expect(try due(fixture, "2026-03-05") == "24h 9/4")
    #expect(try due(fixture, "2026-03-07") == "24h 14/4")
  }

  @Test func `it moves along with an outcome that moves the cutoff`() throws {
    var fixture = deletionAfterCut()
    fixture.deadline("new", .cutoff, .from, "2026-03-15 00h", known: "2026-03-06")
    fixture.outcome("o1", of: "cut", .moved, at: "2026-03-06", by: "prov", movedTo: "new")
    #expect(try due(fixture, "2026-03-07") == "24h 14/4")
  }

  @Test(arguments: [OutcomeResult.suspended, .withdrawn, .notCarriedOut])
  func `it has no date while the cutoff is suspended, withdrawn or not carried out`(
    result: OutcomeResult
  ) throws {
    var fixture = deletionAfterCut()
    fixture.outcome("o1", of: "cut", result, at: "2026-03-06", by: "prov")
    #expect(try due(fixture, "2026-03-07") == nil)
  }

  @Test(arguments: [true, false])
  func `it counts from the day of the cut once there was one`(isNamed: Bool) throws {
    var fixture = deletionAfterCut()
    let deadline = isNamed ? fixture.id("cut") : nil
    fixture.event("c1", at: "2026-03-11 14h", by: "prov", .cut(Cut(deadline: deadline)))
    #expect(try due(fixture, "2026-03-12") == "24h 10/4")
  }

  @Test func `ten working days after receipt have no date before it, and end at 24h on 13/5 after 24/4`()
    throws
  {
    var fixture = cut()
    let base = fixture.id("rec")
    let relative = RelativeDate(base: base, offset: 10, unit: .workingDays, calendar: "vn")
    deletion(&fixture, relative, kind: .payment)
    fixture.event("rec", at: "2026-04-24", by: "cust")
    #expect(try due(fixture, "2026-04-23") == nil)
    #expect(try due(fixture, "2026-04-25") == "24h 13/5")
  }

  @Test func `two dates that hang on each other have none, and what hangs on them has none`() throws {
    var fixture = cut()
    deletion(&fixture, days(5, "b1"), named: "a1")
    deletion(&fixture, days(5, "a1"), named: "b1")
    deletion(&fixture, days(5, "b1"), named: "c1")
    for name in ["a1", "b1", "c1"] { #expect(try due(fixture, "2026-03-05", of: name) == nil) }
  }

  // MARK: Bases

  @Test func `a date by 9/3 counts from 9/3, a promise from its due`() throws {
    var fixture = cut()
    fixture.promise("p1", .by, "2026-03-09", known: "2026-03-01")
    deletion(&fixture, days(1, "p1"))
    #expect(try due(fixture, "2026-03-05") == "24h 10/3")
  }

  @Test func `a promise may hang on a date too, and is late from its end`() throws {
    var fixture = cut()
    fixture.promise("p1", .by, nil, known: "2026-03-01")
    fixture.incident.promises[0].relative = days(2, "cut")
    #expect(try fixture.promiseState("p1", "2026-03-12 23h") == .dueToday)
    #expect(try fixture.promiseState("p1", "2026-03-13 00h") == .unresolved)
  }

  @Test func `a base that is deleted, or that nobody has named, gives no date`() throws {
    var fixture = cut()
    deletion(&fixture, days(5, nil), named: "a1")
    deletion(&fixture, days(5, "gone"), named: "b1")
    #expect(try due(fixture, "2026-03-05", of: "a1") == nil)
    #expect(try due(fixture, "2026-03-05", of: "b1") == nil)
  }

  @Test func `a chain of dates that hang on one another is counted through, in whatever order`() throws {
    var fixture = cut()
    deletion(&fixture, days(1, "b1"), named: "c1")
    deletion(&fixture, days(1, "a1"), named: "b1")
    deletion(&fixture, days(1, "cut"), named: "a1")
    #expect(try due(fixture, "2026-03-05", of: "c1") == "24h 13/3")
  }

  // MARK: Units

  @Test(arguments: [
    (-5, RelativeDate.Unit.days, "24h 5/3"), (2, .weeks, "24h 24/3"), (1, .months, "24h 10/4"),
    (36, .hours, "12:00 11/3"), (-3, .workingDays, "24h 5/3"), (0, .days, "24h 10/3"),
  ])
  func `units count from the day of the base, and back`(
    offset: Int, unit: RelativeDate.Unit, expected: String
  ) throws {
    var fixture = cut()
    deletion(&fixture, days(offset, "cut", unit: unit))
    #expect(try due(fixture, "2026-03-05") == expected)
  }

  @Test func `months are clamped: one month after 31/1 is 28/2`() throws {
    var fixture = cut()
    fixture.event("e1", at: "2026-01-31", by: "cust")
    deletion(&fixture, days(1, "e1", unit: .months))
    #expect(try due(fixture, "2026-03-05") == "24h 28/2")
  }

  @Test func `a day that was decided to be off, or worked, counts so`() throws {
    var fixture = cut()
    let off = try #require(CivilDate(year: 2026, month: 3, day: 11))
    let worked = try #require(CivilDate(year: 2026, month: 3, day: 14))
    let relative = RelativeDate(
      base: fixture.id("cut"), offset: 3, unit: .workingDays, calendar: "vn",
      days: [off: false, worked: true])
    deletion(&fixture, relative)
    #expect(try due(fixture, "2026-03-05") == "24h 14/3")
  }

  @Test func `a calendar that the program does not have gives no date rather than a wrong one`() throws {
    var fixture = cut()
    let relative = RelativeDate(base: fixture.id("cut"), offset: 3, unit: .workingDays, calendar: "fr")
    deletion(&fixture, relative)
    #expect(try due(fixture, "2026-03-05") == nil)
  }

  @Test func `a clock gives the derived day its hour, and a window its end`() throws {
    var fixture = cut()
    var relative = days(2, "cut")
    relative.clock = DayClock("08:00")
    deletion(&fixture, relative, kind: .cutoff, boundary: .from)
    fixture.incident.deadlines[1].untilClock = DayClock("16:00")
    let entry = try #require(
      try fixture.standing("2026-03-05").deadlines.first { $0.deadline.id == fixture.id("de1") })
    #expect(entry.due.due == fixture.instant("2026-03-12 08h"))
    #expect(entry.windowEnd == fixture.instant("2026-03-12 16h"))
  }

  @Test func `at the end of a window counts from its end`() throws {
    var fixture = cut()
    fixture.incident.deadlines[0].until = fixture.said(.untilEndOf, "2026-03-12 17h")
    var relative = days(1, "cut")
    relative.side = .end
    deletion(&fixture, relative)
    #expect(try due(fixture, "2026-03-05") == "24h 13/3")
  }

  // MARK: What has no date

  @Test func `what has no date is listed, never clock, beside or late, and asks for its base`() throws {
    var fixture = cut()
    deletion(&fixture, days(5, nil))
    for now in ["2026-03-05", "2027-03-05"] {
      let standing = try fixture.standing(now)
      let entry = standing.deadlines.first { $0.deadline.id == fixture.id("de1") }
      #expect(entry?.state == .pending)
      #expect(standing.clock?.beside.contains(fixture.id("de1")) != true)
    }
    let prompts = try fixture.standing("2026-03-05").prompts
    #expect(prompts.first { $0.kind == .fromWhen }?.subject == fixture.id("de1"))
  }

  @Test func `a date that is known asks for no base`() throws {
    let prompts = try deletionAfterCut().standing("2026-03-05").prompts
    #expect(!prompts.contains { $0.kind == .fromWhen })
  }

  @Test func `an answer stays when the date moves along`() throws {
    var fixture = deletionAfterCut()
    fixture.outcome("o1", of: "de1", .withdrawn, at: "2026-03-06", by: "prov")
    fixture.deadline("new", .cutoff, .from, "2026-03-15 00h", known: "2026-03-07", supersedes: "cut")
    #expect(try fixture.state("de1", "2026-03-08") == .withdrawn)
  }

  @Test func `thousands of dates that hang on one another are worked out in a moment`() throws {
    var fixture = cut()
    for number in (0..<4_000).reversed() {
      deletion(&fixture, days(0, number == 0 ? "cut" : "x\(number - 1)"), named: "x\(number)")
    }
    #expect(try due(fixture, "2026-03-05", of: "x3999") == "24h 10/3")
  }
}
