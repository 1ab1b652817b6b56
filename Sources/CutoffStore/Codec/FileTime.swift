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
    var text = text
    return text.withUTF8(instant(utf8:))
  }

  /// The same of the bytes of a text.
  static func instant(utf8 bytes: UnsafeBufferPointer<UInt8>) -> (wall: WallTime, instant: Instant)? {
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let date = date(bytes, count: 10),
      let hour = number(bytes, 11, 2), let minute = number(bytes, 14, 2),
      let second = number(bytes, 17, 2),
      let wall = WallTime(date, hour: hour, minute: minute, second: second),
      let offset = offset(bytes, from: 19)
    else { return nil }
    let instant = Instant(seconds: wall.seconds - Int64(offset))
    guard instant >= .distantPast, instant <= .distantFuture else { return nil }
    return (wall, instant)
  }

  /// The date of "2020-07-03"; nil for anything else.
  package static func date(_ text: String) -> CivilDate? { date(text, .date) }

  /// The first of the month of "2020-07".
  package static func month(_ text: String) -> CivilDate? { date(text, .month) }

  /// The first of January of "2020".
  package static func year(_ text: String) -> CivilDate? { date(text, .year) }

  private static func date(_ text: String, _ shape: TimeShape) -> CivilDate? {
    var text = text
    return text.withUTF8 { date(utf8: $0, shape) }
  }

  /// The first day of what a text of that shape names; nil for one of another shape. Whether it may be the first day
  /// is not looked at.
  static func date(utf8 bytes: UnsafeBufferPointer<UInt8>, _ shape: TimeShape) -> CivilDate? {
    switch shape {
    case .date, .monday: bytes.count == 10 ? date(bytes, count: 10) : nil
    case .month, .quarter: bytes.count == 7 ? date(bytes, count: 7) : nil
    case .year: bytes.count == 4 ? date(bytes, count: 4) : nil
    case .instant, .clock, .openHours: nil
    }
  }

  /// The date in the first bytes: year, month and day of ten, year and month of seven, the year of four.
  private static func date(_ bytes: UnsafeBufferPointer<UInt8>, count: Int) -> CivilDate? {
    let hyphen = UInt8(ascii: "-")
    guard let year = number(bytes, 0, 4), count < 7 || bytes[4] == hyphen,
      let month = count < 7 ? 1 : number(bytes, 5, 2), count < 10 || bytes[7] == hyphen,
      let day = count < 10 ? 1 : number(bytes, 8, 2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Seconds east of Greenwich of "Z" or "+07:00", which ends the text.
  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    if bytes.count == start + 1 { return bytes[start] == UInt8(ascii: "Z") ? 0 : nil }
    let isWest = bytes[start] == UInt8(ascii: "-")
    guard bytes.count == start + 6, isWest || bytes[start] == UInt8(ascii: "+"),
      bytes[start + 3] == UInt8(ascii: ":"), let hours = number(bytes, start + 1, 2),
      let minutes = number(bytes, start + 4, 2), hours < 24, minutes < 60
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    return isWest ? -seconds : seconds
  }

  /// `count` digits from a place, all of which must be there.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for place in start..<start + count {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
