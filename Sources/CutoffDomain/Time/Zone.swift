/// A time zone: an IANA name ("Asia/Ho_Chi_Minh") or a fixed offset ("+07:00", "Z").
///
/// Every time of every record has one, so it is a number: a fixed offset itself, or the place of a name.
package struct Zone: Hashable, Sendable {
  /// Seconds east of Greenwich, or from `firstName` on a place in the list of names.
  private let code: Int32

  private static let firstName: Int32 = 100_000

  /// Nil when the name is unknown or the offset is not `Z` or `±HH:MM` up to 14 h.
  package init?(_ identifier: String) {
    if let offset = Zone.fixedOffset(identifier) {
      self.init(offset: offset)
      return
    }
    guard identifier.contains("/") || identifier == "UTC", let place = NamedZones.place(of: identifier)
    else { return nil }
    self.init(code: Zone.firstName + place)
  }

  private init(code: Int32) { self.code = code }

  package static let utc = Zone(offset: 0)

  /// A zone that is `seconds` east of Greenwich all year; clamped to ±14 h.
  package init(offset seconds: Int) {
    self.init(code: Int32(max(-50_400, min(50_400, seconds))))
  }

  /// Its name; of an offset "+07:00", "Z" for none.
  package var identifier: String {
    if code >= Zone.firstName { return NamedZones.identifier(at: code - Zone.firstName) }
    return code == 0 ? "Z" : Zone.text(offset: Int(code))
  }

  /// Seconds east of Greenwich at `instant`.
  package func offset(at instant: Instant) -> Int {
    guard code >= Zone.firstName else { return Int(code) }
    return NamedZones.offset(at: code - Zone.firstName, instant.seconds)
  }

  package func wall(at instant: Instant) -> WallTime {
    WallTime(seconds: instant.seconds + Int64(offset(at: instant)))
  }

  /// The instant at which the wall shows `wall`, and what daylight saving did to it. A doubled hour
  /// gives its first pass, a skipped one the instant as far after the gap's start as `wall` is.
  package func resolve(_ wall: WallTime) -> (instant: Instant, fold: WallFold) {
    let local = wall.seconds
    let before = offset(at: Instant(seconds: local - 86_400))
    let after = offset(at: Instant(seconds: local + 86_400))
    let first = Instant(seconds: local - Int64(before))
    guard before != after else { return (first, .none) }
    let second = Instant(seconds: local - Int64(after))
    let firstFits = offset(at: first) == before
    let secondFits = offset(at: second) == after
    switch (firstFits, secondFits) {
    case (true, true): return (min(first, second), .doubled)
    case (true, false): return (first, .none)
    case (false, true): return (second, .none)
    case (false, false): return (first, .skipped)
    }
  }

  package func instant(of wall: WallTime) -> Instant { resolve(wall).instant }

  /// "+07", "-03:30", "+00" for the offset in force at `instant`.
  package func label(at instant: Instant) -> String {
    let text = Zone.text(offset: offset(at: instant))
    return text.hasSuffix(":00") ? String(text.dropLast(3)) : text
  }

  /// "+07:00" for seconds east of Greenwich.
  package static func text(offset: Int) -> String {
    let minutes = abs(offset) / 60
    return (offset < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
  }

  private static func fixedOffset(_ text: String) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    let parts = Array(text.utf8)
    guard parts.count == 6, parts[0] == UInt8(ascii: "+") || parts[0] == UInt8(ascii: "-"),
      parts[3] == UInt8(ascii: ":"), let hours = Int(text.dropFirst().prefix(2)),
      let minutes = Int(text.suffix(2)), hours >= 0, minutes >= 0, minutes < 60, hours <= 14
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    return seconds > 50_400 ? nil : (parts[0] == UInt8(ascii: "-") ? -seconds : seconds)
  }
}

/// What daylight saving does to a wall time.
package enum WallFold: Sendable {
  case none
  /// The clock jumped over it.
  case skipped
  /// The clock showed it twice.
  case doubled
}

/// "04" for 4; longer numbers keep all their digits.
package func twoDigits(_ number: Int) -> String {
  number < 10 && number >= 0 ? "0\(number)" : "\(number)"
}
