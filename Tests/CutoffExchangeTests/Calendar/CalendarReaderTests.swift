import CutoffDomain
import CutoffExchange
import Testing

struct CalendarReaderTests {
  @Test func `a fold inside a character and a blank after it are read as they were meant`() {
    let bytes =
      Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261201T000000Z\r\nSUMMARY:B".utf8)
      + [0xE1, 0xBA] + Array("\r\n ".utf8) + [0xA3] + Array("o\r\n\t trì\r\nEND:VEVENT\r\nEND:VCALENDAR".utf8)
    let options = CalendarReadOptions(now: CalendarSample.now, incidentZone: .utc)
    #expect(CalendarReader.read(bytes, options).events.map(\.label) == ["Bảo trì"])
  }

  @Test(arguments: [
    ("a\\, b\\; c\\\\d\\ne", "a, b; c\\d\ne"), ("NFC\\Nx", "NFC\nx"),
  ])
  func `escapes of texts are taken off`(_ written: String, _ meant: String) {
    let read = CalendarSample.read(CalendarSample.event("DTSTART:20261201T000000Z\nSUMMARY:" + written))
    #expect(read.events.map(\.label) == [meant])
  }

  @Test(arguments: [
    ("DTSTART:20261201T000000Z\nSUMMARY:bad \\x", "6 badEscape"),
    ("DTSTART:20261201T000000Z\nDESCRIPTION:ends \\", "6 badEscape"),
    ("DTSTART:20261301", "5 badDate"), ("DTSTART:20260230T000000Z", "5 badDate"),
    ("DTSTART:20261201T240000Z", "5 badDate"), ("DTSTART;VALUE=DATE:20261201T000000", "5 badDate"),
    ("DTSTART:20261201T000000Z\nDTEND:20261201", "6 badDate"),
    ("DTSTART:20261201T000000Z\nDTEND:20261130T235959Z", "6 endsBeforeStart"),
    ("DTSTART:20261201T000000Z\nDURATION:-PT1H", "6 endsBeforeStart"),
    ("DTSTART:20261201T000000Z\nDURATION:1H", "6 badDate"),
    ("DTSTART;TZID=Nowhere/Town:20261201T000000", "5 unknownZone"),
    ("DTSTART:20261201T000000Z\nDTEND;TZID=Mars:20261201T010000", "6 unknownZone"),
    ("SUMMARY:x", "3 noStart"), ("DTSTART:20261201T000000Z\nno colon", "6 badLine"),
    ("DTSTART:20261201T000000Z\nRRULE:FREQ=HOURLY", "6 unsupportedRule"),
    ("DTSTART:20261201T000000Z\nRRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1", "6 unsupportedRule"),
    ("DTSTART:20261201T000000Z\nRRULE:FREQ=YEARLY;BYYEARDAY=1", "6 unsupportedRule"),
    ("DTSTART:20261201T000000Z\nRRULE:RSCALE=CHINESE;FREQ=YEARLY", "6 unsupportedRule"),
    ("DTSTART:20261201T000000Z\nRRULE:FREQ=WEEKLY;BYDAY=2MO", "6 unsupportedRule"),
  ])
  func `what is wrong is told with its line, and nothing of it is read`(_ lines: String, _ fault: String) {
    let read = CalendarSample.read(CalendarSample.event(lines))
    #expect(read.refusals == [fault])
    #expect(read.events.isEmpty)
    #expect(read.faults.first?.uid == "e@x")
  }

  @Test func `a place in a folded line counts the lines of the file`() {
    let read = CalendarSample.read(CalendarSample.event("DTSTART;VALUE=DATE\n :2026\n 1301"))
    #expect(read.faults.map(\.place) == [TextPlace(line: 6, column: 3)])
  }

  @Test func `an event that is opened inside another one was not closed`() {
    let read = CalendarSample.read(
      CalendarSample.text(
        "BEGIN:VEVENT\nUID:a\nDTSTART:20261201T000000Z\nBEGIN:VEVENT\nUID:b\nDTSTART:20261202T000000Z\nEND:VEVENT"
      ))
    #expect(read.refusals == ["6 notClosed"])
    #expect(read.events.map(\.uid) == ["b"])
  }

  @Test func `what is no calendar is refused`() {
    #expect(CalendarSample.read("Dear customer,\n").refusals == ["1 unknownFormat"])
    #expect(CalendarSample.read("").refusals == ["1 unknownFormat"])
  }

  @Test func `a calendar of more than five thousand components is refused as a whole`() {
    let event = "BEGIN:VEVENT\nDTSTART:20261201\nEND:VEVENT\n"
    let read = CalendarSample.read(
      "BEGIN:VCALENDAR\n" + String(repeating: event, count: 5_001) + "END:VCALENDAR\n")
    #expect(read.refusals == ["15002 tooMany"])
    #expect(read.events.isEmpty)
  }

  @Test(arguments: [
    ("DTSTART:20261201T100000Z", "from 2026-12-01 10:00", ""),
    ("DTSTART;TZID=America/New_York:20261201T100000", "from 2026-12-01 15:00", ""),
    ("DTSTART:20261201T100000", "from 2026-12-01 03:00", ""),
    ("DTSTART;VALUE=DATE:20261201", "at 2026-12-01", ""),
    ("DTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261204", "from 2026-12-01", "2026-12-03"),
    ("DTSTART;VALUE=DATE:20261201\nDURATION:P2D", "from 2026-12-01", "2026-12-02"),
    ("DTSTART:20261201T100000Z\nDURATION:PT1H30M", "from 2026-12-01 10:00", "2026-12-01 11:30"),
    ("DTSTART:20261201T100000Z\nDTEND:20261201T100000Z", "from 2026-12-01 10:00", ""),
    ("DTSTART;TZID=Europe/Berlin:20270327T200000\nDURATION:P1D", "from 2027-03-27 19:00", "2027-03-28 18:00"),
  ])
  func `a start says from when, a day says which day, an end is the end of a window`(
    _ lines: String, _ due: String, _ until: String
  ) throws {
    let read = CalendarSample.read(CalendarSample.event(lines))
    let date = try #require(read.events.first?.dates.first)
    #expect(date.due.boundary.rawValue + " " + CalendarReading.text(date.due) == due)
    #expect(read.untils == [until])
  }

  @Test func `a task is due by its DUE, and one without a date is passed over`() {
    let read = CalendarSample.read(
      CalendarSample.text(
        "BEGIN:VTODO\nUID:a\nDUE:20261201T100000Z\nEND:VTODO\nBEGIN:VTODO\nUID:b\nSUMMARY:x\nEND:VTODO\n"
          + "BEGIN:VTODO\nUID:c\nDUE:20261201\nSTATUS:COMPLETED\nEND:VTODO\nBEGIN:VFREEBUSY\nUID:d\nEND:VFREEBUSY"
      ))
    #expect(read.events.map { $0.dates.map(\.due.boundary) } == [[.by]])
    #expect(read.skipped.map(\.reason) == [.noDate, .completed, .freeBusy])
  }

  @Test func `of several states of one event the last one counts, and other events of its UID stay`() {
    let read = CalendarSample.read(
      CalendarSample.text(
        "BEGIN:VEVENT\nUID:a\nSEQUENCE:1\nDTSTART:20261201T100000Z\nEND:VEVENT\n"
          + "BEGIN:VEVENT\nUID:a\nSEQUENCE:2\nDTSTART:20261202T100000Z\nEND:VEVENT\n"
          + "BEGIN:VEVENT\nUID:a\nSEQUENCE:2\nDTSTART:20261203T100000Z\nEND:VEVENT"))
    #expect(read.dues == ["2026-12-02 10:00", "2026-12-03 10:00"])
    #expect(read.events.map(\.key) == ["a", "a/20261203T100000Z"])
    #expect(read.skipped.map(\.reason) == [.superseded])
  }

  @Test func `triggers are read as seconds before the start`() {
    let alarm = { "BEGIN:VALARM\nACTION:DISPLAY\n" + $0 + "\nEND:VALARM\n" }
    let read = CalendarSample.read(
      CalendarSample.event(
        "DTSTART:20261201T100000Z\n" + alarm("TRIGGER:-PT15M") + alarm("TRIGGER;RELATED=START:-P1D")
          + alarm("TRIGGER;VALUE=DATE-TIME:20261201T080000Z") + alarm("TRIGGER:PT5M") + "X-A:1"))
    #expect(read.events.map(\.alarms) == [[86_400, 7_200, 900]])
  }

  @Test(arguments: [
    ("Trần Thị Mai", nil), ("Jane Miller", nil), ("Mr. Otto von Bauer", nil), ("JANE MILLER", nil),
    ("Nguyễn Thị Minh Khai", nil), ("noc@vendor.example", nil),
    ("Phòng Kỹ thuật số 2", "Phòng Kỹ thuật số 2"),
    ("Vendor Network Operations Centre", "Vendor Network Operations Centre"), ("Northlight", "Northlight"),
  ])
  func `an organizer who may be a person is nobody`(_ name: String, _ read: String?) {
    let event = CalendarSample.event(
      "DTSTART:20261201T100000Z\nORGANIZER;CN=\"\(name)\":mailto:a@vendor.example")
    #expect(CalendarSample.read(event).events.map(\.organizer) == [read])
  }
}
