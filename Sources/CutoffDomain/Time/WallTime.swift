/// What a calendar and a clock on the wall show, without saying where the wall is.
package struct WallTime: Hashable, Comparable, Sendable {
  package var date: CivilDate
  /// Seconds since 0h of `date`, 0 ..< 86 400. (24:00 is 0h of the next date.)
  package var secondOfDay: Int { Int(secondsGone) }
  private let secondsGone: Int32

  /// Nil unless hour is 0 … 23, minute and second 0 … 59.
  package init?(_ date: CivilDate, hour: Int, minute: Int = 0, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.date = date
    secondsGone = Int32(hour * 3_600 + minute * 60 + second)
  }

  /// 0h of `date`.
  package init(startOf date: CivilDate) {
    self.date = date
    secondsGone = 0
  }

  /// The wall time `seconds` after 1970-01-01 0h on the same wall.
  package init(seconds: Int64) {
    let day = Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
    date = CivilDate(dayNumber: day)
    secondsGone = Int32(seconds - Int64(day) * 86_400)
  }

  /// Seconds since 1970-01-01 0h on the same wall.
  package var seconds: Int64 { Int64(date.dayNumber) * 86_400 + Int64(secondOfDay) }

  package var hour: Int { secondOfDay / 3_600 }
  package var minute: Int { secondOfDay / 60 % 60 }
  package var second: Int { secondOfDay % 60 }

  package func adding(seconds: Int64) -> WallTime {
    WallTime(seconds: self.seconds + seconds)
  }

  package static func < (left: WallTime, right: WallTime) -> Bool {
    left.seconds < right.seconds
  }
}
