import CutoffDomain
import CutoffExchange

/// Calendars as other programs write them, made for one test.
enum CalendarSample {
  /// 27/11/2026 7:00 in UTC.
  static let now = Instant(seconds: 1_795_762_800)
  static let hanoi = Zone("Asia/Ho_Chi_Minh") ?? .utc

  /// A calendar around `lines`.
  static func text(_ lines: String) -> String {
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
      + lines.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      + "\r\nEND:VCALENDAR\r\n"
  }

  /// One event with these properties beside its UID.
  static func event(_ lines: String, uid: String = "e@x") -> String {
    text("BEGIN:VEVENT\nUID:\(uid)\n" + lines + "\nEND:VEVENT")
  }

  static func read(_ text: String, zone: Zone? = nil, incidentZone: Zone = hanoi) -> CalendarReading {
    CalendarReader.read(text, CalendarReadOptions(now: now, zone: zone, incidentZone: incidentZone))
  }
}

extension CalendarReading {
  /// What is due, in UTC: "2026-12-27 03:00", of days "2026-12-27".
  var dues: [String] { events.flatMap(\.dates).map { CalendarReading.text($0.due) } }
  var untils: [String] { events.flatMap(\.dates).map { $0.until.map(CalendarReading.text) ?? "" } }
  /// "5 badDate".
  var refusals: [String] { faults.map { "\($0.place.line) \($0.reason.rawValue)" } }

  static func text(_ said: SaidTime) -> String {
    guard let point = said.point else { return "" }
    let wall = point.precision.isClockTime ? Zone.utc.wall(at: point.start) : point.wall
    let day = "\(wall.date.year)-" + twoDigits(wall.date.month) + "-" + twoDigits(wall.date.day)
    return point.precision.isClockTime ? day + " " + twoDigits(wall.hour) + ":" + twoDigits(wall.minute) : day
  }
}
