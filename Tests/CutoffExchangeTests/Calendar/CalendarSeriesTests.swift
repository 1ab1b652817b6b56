import CutoffDomain
import CutoffExchange
import Testing

struct CalendarSeriesTests {
  @Test(arguments: [
    ("20261201", "FREQ=WEEKLY", "week", ""),
    ("20261201", "FREQ=WEEKLY;BYDAY=TU;COUNT=3", "week", "2026-12-14"),
    ("20261215", "FREQ=MONTHLY;UNTIL=20270510", "month", "2027-04-01"),
    ("20261215", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "quarter", ""),
    ("20261215", "FREQ=YEARLY;COUNT=2", "year", "2027-01-01"),
    ("20261215", "FREQ=MONTHLY;INTERVAL=12", "year", ""),
  ])
  func `a rule that says no more than a period is a recurrence`(
    _ start: String, _ rule: String, _ every: String, _ until: String
  ) throws {
    let read = CalendarSample.read(CalendarSample.event("DTSTART;VALUE=DATE:\(start)\nRRULE:\(rule)"))
    let recurrence = try #require(read.events.first?.recurrence)
    #expect(recurrence.every.rawValue == every)
    #expect(
      recurrence.until.map { CalendarReading.text(SaidTime(point: TimePoint(.day, $0.wall, zone: .utc))) }
        ?? "" == until)
    #expect(read.dues.count == 1)
  }

  /// By the standard's own examples (RFC 5545, 3.8.5.3) and by hand.
  @Test(arguments: [
    ("20261201", "FREQ=DAILY;COUNT=3", "12-01 12-02 12-03"),
    ("20261201", "FREQ=DAILY;INTERVAL=10;UNTIL=20261225", "12-01 12-11 12-21"),
    ("20261201", "FREQ=WEEKLY;COUNT=5;BYDAY=TU,TH", "12-01 12-03 12-08 12-10 12-15"),
    ("20261130", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "11-30 12-01 12-06 12-15"),
    ("20261129", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "11-29 12-01 12-13 12-15"),
    ("20261204", "FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "12-04 01-01 02-05"),
    ("20261221", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "12-21 01-18 02-15"),
    ("20261129", "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-2", "11-29 12-30 01-30"),
    ("20261231", "FREQ=MONTHLY;COUNT=3", "12-31 01-31 03-31"),
    ("20261213", "FREQ=MONTHLY;COUNT=2;BYDAY=FR;BYMONTHDAY=13", "12-13 08-13"),
    ("20261201", "FREQ=YEARLY;COUNT=3;BYMONTH=1,3", "12-01 01-01 03-01"),
    ("20261207", "FREQ=YEARLY;COUNT=2;BYDAY=20MO", "12-07 05-17"),
    ("20271231", "FREQ=YEARLY;COUNT=2;BYMONTHDAY=1,-1;BYDAY=1MO,-1FR", "12-31 01-01"),
    ("20270201", "FREQ=DAILY;COUNT=3;BYMONTH=3", "02-01 03-01 03-02"),
  ])
  func `another rule gives its single days`(_ start: String, _ rule: String, _ days: String) {
    let read = CalendarSample.read(CalendarSample.event("DTSTART;VALUE=DATE:\(start)\nRRULE:\(rule)"))
    #expect(read.dues.map { $0.dropFirst(5) }.joined(separator: " ") == days)
    #expect(read.events.map(\.isCut) == [false])
  }

  @Test func `a series without an end has at most sixty days of the next four hundred`() {
    let daily = CalendarSample.read(CalendarSample.event("DTSTART:20200101T100000Z\nRRULE:FREQ=DAILY"))
    #expect(daily.dues.count == 60)
    #expect(daily.dues.first == "2026-11-27 10:00")
    #expect(daily.events.map(\.isCut) == [true])
    let monthly = CalendarSample.read(
      CalendarSample.event("DTSTART:20200101T100000Z\nRRULE:FREQ=MONTHLY;BYDAY=1MO"))
    #expect(monthly.dues.first == "2026-12-07 10:00")
    #expect(monthly.dues.last == "2027-12-06 10:00")
    #expect(monthly.dues.count == 13)
  }

  @Test func `a series keeps its hour on the wall when the clocks change`() {
    let read = CalendarSample.read(
      CalendarSample.event(
        "DTSTART;TZID=Europe/Berlin:20270314T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2"))
    #expect(read.dues == ["2027-03-14 08:00", "2027-03-28 07:00"])
    #expect(read.untils == ["2027-03-14 09:00", "2027-03-28 08:00"])
  }

  @Test func `a weekly series in UTC is one of the incident's clock where that never changes`() {
    let event = CalendarSample.event("DTSTART:20261203T010000Z\nRRULE:FREQ=WEEKLY")
    #expect(CalendarSample.read(event).events.first?.dates.first?.due.point?.zone == CalendarSample.hanoi)
    let berlin = CalendarSample.read(event, incidentZone: Zone("Europe/Berlin") ?? .utc)
    #expect(berlin.events.first?.dates.first?.due.point?.zone == .utc)
    #expect(berlin.events.first?.recurrence?.every == .week)
  }

  @Test func `days are taken away, added, and put elsewhere`() {
    let read = CalendarSample.read(
      CalendarSample.text(
        "BEGIN:VEVENT\nUID:s\nSUMMARY:Series\nDTSTART:20261201T100000Z\nRRULE:FREQ=WEEKLY;COUNT=4\n"
          + "EXDATE:20261208T100000Z\nRDATE;VALUE=PERIOD:20261210T100000Z/PT2H\nEND:VEVENT\n"
          + "BEGIN:VEVENT\nUID:s\nSUMMARY:Moved\nRECURRENCE-ID:20261215T100000Z\nDTSTART:20261216T120000Z\nEND:VEVENT\n"
          + "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID:20261222T100000Z\nDTSTART:20261222T100000Z\nSTATUS:CANCELLED\nEND:VEVENT"
      ))
    #expect(read.dues == ["2026-12-01 10:00", "2026-12-10 10:00", "2026-12-16 12:00"])
    #expect(read.untils == ["", "2026-12-10 12:00", ""])
    #expect(read.events.map(\.key) == ["s", "s/20261215T100000Z"])
    #expect(read.events.first?.dates.first?.key == "s/20261201T100000Z")
    #expect(read.skipped.map(\.reason) == [.cancelled])
  }

  @Test func `series with more dates than a file could hold are refused as a whole`() {
    let event = { (uid: Int) in "BEGIN:VEVENT\nUID:\(uid)\nDTSTART:20261201\nRRULE:FREQ=DAILY\nEND:VEVENT\n" }
    let read = CalendarSample.read(CalendarSample.text((0..<167).map(event).joined()))
    #expect(read.refusals == ["833 tooMany"])
    #expect(read.events.isEmpty)
  }

  @Test func `of a counted series that is long over its sixty the days ahead are taken`() {
    let read = CalendarSample.read(
      CalendarSample.event("DTSTART;VALUE=DATE:20250101\nRRULE:FREQ=DAILY;COUNT=700"))
    #expect(read.dues.first == "2026-11-27")
    #expect(read.dues.last == "2026-12-01")
    #expect(read.events.map(\.isCut) == [true])
  }

  @Test func `a rule that never comes to an end in what it names is left after a while`() {
    let never = CalendarSample.read(
      CalendarSample.event("DTSTART:20261201\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
    #expect(never.dues == ["2026-12-01"])
    let old = CalendarSample.read(
      CalendarSample.event("DTSTART:00010101\nRRULE:FREQ=DAILY;BYMONTH=2;COUNT=999999999"))
    #expect(old.dues.count <= 60)
  }
}
