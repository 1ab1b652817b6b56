import CutoffDomain

/// Times as the file writes them: RFC 3339 with an offset, or the first part of a date.
package enum FileTime {
  /// "2020-07-03T15:39:00+07:00": `wall` with the offset that leads from it to `instant`. In UTC where
  /// that offset is not a whole number of minutes (local mean time), which RFC 3339 cannot write.
  package static func text(instant: Instant, wall: WallTime) -> String {
    let offset = Int(wall.seconds - instant.seconds)
    guard offset % 60 == 0, abs(offset) < 86_400 else {
      return text(WallTime(seconds: instant.seconds)) + "Z"
    }
    return text(wall) + (offset == 0 ? "Z" : Zone.text(offset: offset))
  }

  /// As the file has a point: an instant with its offset, else the first day of the unit: "2020-07", "2020-07-03".
  package static func text(_ point: TimePoint) -> String {
    switch point.precision {
    case .second, .minute, .hour: text(instant: point.start, wall: point.wall)
    case .partOfDay, .day, .week, .unknown: text(point.wall.date)
    case .month, .quarter: monthText(point.wall.date)
    case .year: yearText(point.wall.date)
    }
  }

  private static func text(_ wall: WallTime) -> String {
    let clock = [wall.hour, wall.minute, wall.second].map(twoDigits).joined(separator: ":")
    return text(wall.date) + "T" + clock
  }

  /// "2020-07-03"
  package static func text(_ date: CivilDate) -> String { monthText(date) + "-" + twoDigits(date.day) }

  static func monthText(_ date: CivilDate) -> String { yearText(date) + "-" + twoDigits(date.month) }

  static func yearText(_ date: CivilDate) -> String {
    let digits = String(date.year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  // MARK: Reading

  /// The wall time and offset of an RFC 3339 time in whole seconds; nil when it is not one or does not
  /// exist (30 February, 24:00, second 60).
  package static func instant(_ text: String) -> (wall: WallTime, instant: Instant)? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let date = date(bytes[..<10]),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]),
      let wall = WallTime(date, hour: hour, minute: minute, second: second),
      let offset = offset(bytes[19...])
    else { return nil }
    let instant = Instant(seconds: wall.seconds - Int64(offset))
    guard instant >= .distantPast, instant <= .distantFuture else { return nil }
    return (wall, instant)
  }

  /// The date of "2020-07-03"; nil for anything else.
  package static func date(_ text: String) -> CivilDate? { date(Array(text.utf8)[...]) }

  /// The first of the month of "2020-07".
  package static func month(_ text: String) -> CivilDate? { date(Array((text + "-01").utf8)[...]) }

  /// The first of January of "2020".
  package static func year(_ text: String) -> CivilDate? { date(Array((text + "-01-01").utf8)[...]) }

  private static func date(_ bytes: ArraySlice<UInt8>) -> CivilDate? {
    let hyphen = UInt8(ascii: "-")
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == hyphen, bytes[start + 7] == hyphen,
      let year = number(bytes[start..<start + 4]), let month = number(bytes[start + 5..<start + 7]),
      let day = number(bytes[start + 8..<start + 10])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Seconds east of Greenwich of "Z" or "+07:00".
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.startIndex
    if bytes.count == 1 { return bytes[start] == UInt8(ascii: "Z") ? 0 : nil }
    let isWest = bytes.first == UInt8(ascii: "-")
    guard bytes.count == 6, isWest || bytes[start] == UInt8(ascii: "+"),
      bytes[start + 3] == UInt8(ascii: ":"), let hours = number(bytes[start + 1..<start + 3]),
      let minutes = number(bytes[start + 4..<start + 6]), hours < 24, minutes < 60
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    return isWest ? -seconds : seconds
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
