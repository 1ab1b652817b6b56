import CutoffDomain
import Testing

/// Zones as people write them: on a Monday in New York, 23/11/2026.
@Suite struct WhenZoneTests {
  private let york = Speaker(now: "2026-11-23 09:00", zone: "America/New_York", language: .english)
  private let hanoi = Speaker(now: "2026-11-23 09:00")

  private func instant(_ phrase: String, _ speaker: Speaker) -> String? {
    speaker.reading(phrase)?.said.point.map { text(Zone.utc.wall(at: $0.start)) }
  }

  @Test(arguments: [
    ("3pm PT on January 12", "2027-01-12 23:00"), ("3pm PT on July 12", "2027-07-12 22:00"),
    ("noon Eastern Time on 31 July 2027", "2027-07-31 16:00"), ("5pm Eastern Friday", "2026-11-27 22:00"),
    ("5 p.m. US Central Friday", "2026-11-27 23:00"), ("5pm MT Friday", "2026-11-28 00:00"),
    ("5pm AKT on Dec 4", "2026-12-05 02:00"), ("5pm HT on Dec 4", "2026-12-05 03:00"),
    ("by Friday 5pm New York time", "2026-11-27 22:00"), ("noon UK time on 31 July 2027", "2027-07-31 11:00"),
    ("9:00 America/New_York on 4 December", "2026-12-04 14:00"),
    ("9:00 Asia/Ho_Chi_Minh on 4 December", "2026-12-04 02:00"),
    ("12:00 Kolkata time 4 Dec", "2026-12-04 06:30"), ("5pm (London) 4 Dec", "2026-12-04 17:00"),
    ("10.00am WAT 4 December", "2026-12-04 09:00"), ("5pm US CST 4 Dec", "2026-12-04 23:00"),
    ("17:00 UTC+7 on 4 December", "2026-12-04 10:00"), ("17:00 (UTC+7) 4 December", "2026-12-04 10:00"),
    ("9:00 SE Asia Standard Time on 4 December", "2026-12-04 02:00"),
    ("9:00 W. Europe Standard Time 4 July 2027", "2027-07-04 07:00"),
    ("17:00 British Summer Time 4 July 2027", "2027-07-04 16:00"),
    ("17:00 local time 4 Dec", "2026-12-04 22:00"),
  ])
  func `a zone is read by the rules of the named date`(phrase: String, utc: String) {
    #expect(instant(phrase, york) == utc)
  }

  @Test(arguments: [
    ("17h giờ New York ngày 4/12", "2026-12-04 22:00"),
    ("9h sáng giờ miền Đông nước Mỹ ngày 4/7/2027", "2027-07-04 13:00"),
    ("9h giờ Nhật Bản ngày 4/12", "2026-12-04 00:00"), ("17h ngày 4/12 (giờ Hà Nội)", "2026-12-04 10:00"),
    ("17h ngày 4/12 theo giờ địa phương", "2026-12-04 10:00"),
    ("17:00 (GMT+7) ngày 4/12/2026", "2026-12-04 10:00"), ("17h ET ngày 4/12", "2026-12-04 22:00"),
  ])
  func `a zone is read in Vietnamese`(phrase: String, utc: String) {
    #expect(instant(phrase, hanoi) == utc)
  }

  @Test(arguments: [
    ("4pm EST on 3 August", "2027-08-03 21:00", "2027-08-03 20:00"),
    ("4pm EDT on 3 December", "2026-12-03 20:00", "2026-12-03 21:00"),
    ("17:00 CET on 4 July", "2027-07-04 16:00", "2027-07-04 15:00"),
    ("9:00 Pacific Standard Time 4 July 2027", "2027-07-04 17:00", "2027-07-04 16:00"),
  ])
  func `an offset that is not in force there is read as said, and flagged`(
    phrase: String, said: String, other: String
  ) {
    let reading = york.reading(phrase)
    #expect(instant(phrase, york) == said)
    #expect(reading?.flag == .zoneNotInForce)
    #expect(reading?.alternative?.point.map { text(Zone.utc.wall(at: $0.start)) } == other)
  }

  @Test(arguments: [
    "4pm EST on 3 December", "4pm EDT on 3 August", "17:00 CET on 4 December", "5pm ET Dec 4",
  ])
  func `an offset in force is not flagged`(phrase: String) {
    #expect(york.reading(phrase) != nil)
    #expect(york.reading(phrase)?.flag == nil)
  }

  @Test(arguments: [
    ("9am BST 3 July", "9am London time 3 July"), ("9am IST tomorrow", "9am India time tomorrow"),
    ("3pm CST Dec 4", "3pm Chicago time Dec 4"), ("3pm AST Dec 4", "3pm Halifax time Dec 4"),
  ])
  func `an abbreviation of several zones is refused with what to write`(phrase: String, suggestion: String) {
    #expect(york.refusal(phrase)?.suggestion == suggestion)
    #expect(york.reading(suggestion) != nil)
  }

  @Test func `it is suggested in the language of the phrase`() {
    #expect(hanoi.refusal("17h BST ngày 4/7")?.suggestion == "17h giờ London ngày 4/7")
  }

  @Test(arguments: [
    ("May 7 4pm Mars time", "Mars time"), ("5pm Middle Earth time Friday", "Middle Earth time"),
  ])
  func `a zone that nobody knows is named`(phrase: String, zone: String) {
    #expect(york.refusal(phrase)?.reason == .unknownZone(zone))
    #expect(hanoi.refusal(phrase)?.reason == .unknownZone(zone))
  }

  @Test(arguments: [
    ("SE Asia Standard Time", "Asia/Bangkok"), ("eastern standard time", "America/New_York"),
    ("W. Europe Standard Time", "Europe/Berlin"), ("GMT Standard Time", "Europe/London"),
    ("asia/ho_chi_minh", "Asia/Ho_Chi_Minh"), ("Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh"),
    ("UTC+7", "+07:00"), ("GMT-3:30", "-03:30"), ("+7", "+07:00"), ("+07:00", "+07:00"),
    ("ET", "America/New_York"),
    ("New York", "America/New_York"), ("Tokyo time", "Asia/Tokyo"), ("giờ Hà Nội", "+07:00"), ("UTC", "UTC"),
  ])
  func `a zone is named as people name it`(typed: String, identifier: String) {
    #expect(Zone.typed(typed)?.identifier == identifier)
  }

  @Test(arguments: ["", "Mars", "BST", "CST", "tomorrow", "7", "17:00", "UTC+99"])
  func `what is no zone, or several, is none`(typed: String) { #expect(Zone.typed(typed) == nil) }

  @Test(arguments: [
    "Tokyo Standard Time", "Russian Standard Time", "FLE Standard Time", "E. South America Standard Time",
    "Aus Central W. Standard Time", "Line Islands Standard Time", "Alberta Standard Time",
    "Pacific Standard Time (Mexico)", "Russia Time Zone 11", "Dateline Standard Time", "utc-11",
  ])
  func `a Windows name is a zone of this system`(name: String) {
    #expect(Zone.typed(name) != nil)
    #expect(Zone.typed(name) == WindowsZones.zone(name))
  }

  @Test func `the language's country is offered where it has one`() {
    #expect(Zone.offered(for: .vietnamese) == Zone("Asia/Ho_Chi_Minh"))
    #expect(Zone.offered(for: .english) == nil)
  }

  @Test func `a day in another zone is echoed with its offset`() {
    #expect(hanoi.echo("trước thứ sáu ET") == "trước T6 27/11/2026 (-05) (chưa tính ngày 27)")
    #expect(york.echo("by Friday ET") == "by Fri 27 Nov 2026")
  }
}
