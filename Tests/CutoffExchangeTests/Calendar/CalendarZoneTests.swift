import CutoffDomain
import CutoffExchange
import Testing

struct CalendarZoneTests {
  @Test(arguments: [
    ("Europe/Berlin", "Europe/Berlin"), ("/vendor.example/20260101_1/America/New_York", "America/New_York"),
    ("SE Asia Standard Time", "Asia/Bangkok"), ("\"W. Europe Standard Time 2\"", "Europe/Berlin"),
    ("Pacific Standard Time", "America/Los_Angeles"), ("pacific standard time", "America/Los_Angeles"),
    ("UTC", "Z"), ("Etc/UTC", "Etc/UTC"), ("India Standard Time", "Asia/Kolkata"),
    ("Russia Time Zone 3", "Europe/Samara"), ("Eastern Standard Time (Mexico)", "America/Cancun"),
    ("Central Asia Standard Time", "Asia/Bishkek"), ("UTC-08", "-08:00"),
    ("Dateline Standard Time", "Etc/GMT+12"),
  ])
  func `a zone is known by its IANA name, the end of a path, or its Windows name`(
    _ name: String, _ zone: String
  ) {
    let event = CalendarSample.event("DTSTART;TZID=\(name):20261201T100000")
    let point = CalendarSample.read(event).events.first?.dates.first?.due.point
    #expect(point?.zone.identifier == zone)
    #expect(point?.wall.hour == 10)
  }

  @Test(arguments: ["../../etc/passwd", "Europe", "Moon Standard Time", "Europe/Berlin/../Paris", "", "+07"])
  func `another name is refused`(_ name: String) {
    let event = CalendarSample.event("DTSTART;TZID=\"\(name)\":20261201T100000")
    let expected = name.isEmpty ? [] : ["5 unknownZone"]
    #expect(CalendarSample.read(event).refusals == expected)
  }

  private static let rules = """
    BEGIN:VTIMEZONE
    TZID:Own
    BEGIN:STANDARD
    DTSTART:16011104T020000
    TZOFFSETFROM:-0400
    TZOFFSETTO:-0500
    RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010311T020000
    TZOFFSETFROM:-0500
    TZOFFSETTO:-0400
    RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
    END:DAYLIGHT
    END:VTIMEZONE

    """

  @Test func `the rules that a file brings along give the same instants as New York, all year`() throws {
    let york = try #require(Zone("America/New_York"))
    var days: [String] = []
    var expected: [String] = []
    for day in 0..<365 {
      let start = try #require(CivilDate(year: 2027, month: 1, day: 1))
      let wall = WallTime(startOf: start.adding(days: day)).adding(seconds: Int64(day % 24) * 3_600)
      let stamp = "\(wall.date.year)" + twoDigits(wall.date.month) + twoDigits(wall.date.day)
      days.append(
        "BEGIN:VEVENT\nUID:\(day)\nDTSTART;TZID=Own:\(stamp)T\(twoDigits(wall.hour))0000\nEND:VEVENT\n")
      let said = SaidTime(point: TimePoint(.minute, wall, zone: york))
      expected.append(CalendarReading.text(said))
    }
    let read = CalendarSample.read(CalendarSample.text(CalendarZoneTests.rules + days.joined()))
    #expect(read.dues == expected)
  }

  @Test func `a zone of the file's own with more than two seasons is refused`() {
    let more = CalendarZoneTests.rules.replacing(
      "END:VTIMEZONE",
      with:
        "BEGIN:STANDARD\nDTSTART:20250101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0600\nEND:STANDARD\nEND:VTIMEZONE"
    )
    let event = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Own:20261201T100000\nEND:VEVENT"
    #expect(CalendarSample.read(CalendarSample.text(more + event)).faults.map(\.reason) == [.unknownZone])
  }

  @Test func `a place beside the definition wins over its rules`() {
    let placed = CalendarZoneTests.rules.replacing("TZID:Own", with: "TZID:Own\nX-LIC-LOCATION:Asia/Tokyo")
    let event = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Own:20261201T100000\nEND:VEVENT"
    #expect(CalendarSample.read(CalendarSample.text(placed + event)).dues == ["2026-12-01 01:00"])
  }

  @Test func `a time without a zone lies in the calendar's, else the option's, else the incident's`() throws {
    let event = "BEGIN:VEVENT\nUID:a\nDTSTART:20261201T100000\nEND:VEVENT"
    let tokyo = try #require(Zone("Asia/Tokyo"))
    let own = CalendarSample.text("X-WR-TIMEZONE:Europe/Berlin\n" + event)
    #expect(CalendarSample.read(own, zone: tokyo).dues == ["2026-12-01 09:00"])
    #expect(CalendarSample.read(CalendarSample.text(event), zone: tokyo).dues == ["2026-12-01 01:00"])
    #expect(CalendarSample.read(CalendarSample.text(event)).dues == ["2026-12-01 03:00"])
    let unknown = CalendarSample.text("X-WR-TIMEZONE:Moon\n" + event)
    #expect(CalendarSample.read(unknown).faults.map(\.reason) == [.unknownZone])
    #expect(CalendarSample.read(unknown, zone: tokyo).dues == ["2026-12-01 01:00"])
  }
}
