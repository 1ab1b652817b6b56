/// A time of day without a date, to the minute: 00:00 … 24:00.
package struct DayClock: Hashable, Comparable, Sendable {
  /// Minutes since 0h, 0 … 1 440.
  package let minutes: Int

  /// Nil unless hour is 0 … 23 and minute 0 … 59, or it is 24:00.
  package init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour) && (0...59).contains(minute) || (hour == 24 && minute == 0) else {
      return nil
    }
    minutes = hour * 60 + minute
  }

  /// Reads "08:00" (two digits each); nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = DayClock.number(bytes[0...1]),
      let minute = DayClock.number(bytes[3...4])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    let isNumber = digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    return isNumber ? digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : nil
  }

  /// "08:00"
  package var text: String { twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60) }

  /// What a wall shows at this time of `date`; 24:00 is 0h of the next day.
  package func wall(on date: CivilDate) -> WallTime {
    WallTime(startOf: date).adding(seconds: Int64(minutes) * Span.minute)
  }

  package static func < (left: DayClock, right: DayClock) -> Bool { left.minutes < right.minutes }
}
