/// The words in which times are shown, and which the grammar reads back.
struct EchoWords {
  let language: Language

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  func weekday(_ date: CivilDate) -> String { Weekday.short(date, language) }

  /// "4/7/2020", "4 Jul 2020".
  func fullDate(_ date: CivilDate) -> String {
    switch language {
    case .vietnamese: "\(date.day)/\(date.month)/\(fourDigits(date.year))"
    case .english: "\(date.day) \(shortMonth(date.month)) \(fourDigits(date.year))"
    }
  }

  /// "4/7", "4 Jul".
  func dayAndMonth(_ date: CivilDate) -> String {
    switch language {
    case .vietnamese: "\(date.day)/\(date.month)"
    case .english: "\(date.day) \(shortMonth(date.month))"
    }
  }

  /// "4/7", "4 Jul"; with the year where it is not the one given.
  func shortDate(_ date: CivilDate, unlessIn year: Int) -> String {
    let isPresent = date.year == year
    switch language {
    case .vietnamese: return "\(date.day)/\(date.month)" + (isPresent ? "" : "/\(fourDigits(date.year))")
    case .english: return dayAndMonth(date) + (isPresent ? "" : " \(fourDigits(date.year))")
    }
  }

  /// "2020-07-04", "4/7/2020".
  func tableDate(_ date: CivilDate) -> String {
    switch language {
    case .vietnamese: "\(date.day)/\(date.month)/\(fourDigits(date.year))"
    case .english: "\(fourDigits(date.year))-\(twoDigits(date.month))-\(twoDigits(date.day))"
    }
  }

  func month(_ date: CivilDate) -> String {
    switch language {
    case .vietnamese: "tháng \(date.month)/\(fourDigits(date.year))"
    case .english: "\(EchoWords.months[date.month - 1]) \(fourDigits(date.year))"
    }
  }

  func shortMonthAndYear(_ date: CivilDate) -> String {
    switch language {
    case .vietnamese: "\(date.month)/\(fourDigits(date.year))"
    case .english: "\(shortMonth(date.month)) \(fourDigits(date.year))"
    }
  }

  /// "0020": two digits would be read as 2020.
  private func fourDigits(_ year: Int) -> String { String(String(10_000 + year).dropFirst()) }

  private func shortMonth(_ month: Int) -> String { String(EchoWords.months[month - 1].prefix(3)) }

  func quarter(_ date: CivilDate) -> String {
    switch language {
    case .vietnamese: "quý \((date.month + 2) / 3)/\(fourDigits(date.year))"
    case .english: "Q\((date.month + 2) / 3) \(fourDigits(date.year))"
    }
  }

  func year(_ date: CivilDate) -> String {
    switch language {
    case .vietnamese: "năm \(fourDigits(date.year))"
    case .english: "year \(fourDigits(date.year))"
    }
  }

  /// `date` in words of its own.
  func week(of date: String) -> String {
    switch language {
    case .vietnamese: "tuần của \(date)"
    case .english: "week of \(date)"
    }
  }

  /// "0h", "10:00", "10:00:05": an hour that was said without minutes is shown without them.
  func clock(_ point: TimePoint) -> String {
    let wall = point.wall
    switch point.precision {
    case .second: return "\(twoDigits(wall.hour)):\(twoDigits(wall.minute)):\(twoDigits(wall.second))"
    case .minute: return "\(twoDigits(wall.hour)):\(twoDigits(wall.minute))"
    case .hour, .partOfDay, .day, .week, .month, .quarter, .year, .unknown: return "\(wall.hour)h"
    }
  }

  /// The clock for a column: seconds are noise there.
  func shortClock(_ point: TimePoint) -> String {
    guard point.precision == .second else { return clock(point) }
    return "\(twoDigits(point.wall.hour)):\(twoDigits(point.wall.minute))"
  }

  func part(_ part: PartOfDay) -> String {
    switch (language, part) {
    case (.vietnamese, .beforeDawn): "rạng sáng"
    case (.vietnamese, .morning): "sáng"
    case (.vietnamese, .noon): "trưa"
    case (.vietnamese, .afternoon): "chiều"
    case (.vietnamese, .earlyEvening): "chiều tối"
    case (.vietnamese, .evening): "tối"
    case (.vietnamese, .night): "đêm"
    case (.english, .beforeDawn): "small hours"
    case (.english, .morning): "morning"
    case (.english, .noon): "lunchtime"
    case (.english, .afternoon): "afternoon"
    case (.english, .earlyEvening): "early evening"
    case (.english, .evening): "evening"
    case (.english, .night): "night"
    }
  }

  /// For columns.
  func shortPart(_ part: PartOfDay) -> String {
    switch (language, part) {
    case (.vietnamese, .beforeDawn): "r.sáng"
    case (.vietnamese, .earlyEvening): "ch.tối"
    case (.english, .beforeDawn): "dawn"
    case (.english, .noon): "noon"
    case (.english, .earlyEvening): "early eve"
    case (_, .morning), (_, .afternoon), (_, .evening), (_, .night), (.vietnamese, .noon): self.part(part)
    }
  }

  /// What stands before the time; empty for a day at which something happens. An hour has no end to wait for:
  /// "until" says the same of it as "until the end of".
  func boundary(_ boundary: Boundary, ofClock isClock: Bool) -> String {
    switch (language, boundary) {
    case (.vietnamese, .untilEndOf) where isClock: "đến "
    case (.english, .untilEndOf) where isClock: "until "
    case (.vietnamese, .at): isClock ? "lúc " : ""
    case (.vietnamese, .from): "từ "
    case (.vietnamese, .by): "chậm nhất "
    case (.vietnamese, .before): "trước "
    case (.vietnamese, .untilEndOf): "đến hết "
    case (.vietnamese, .after): "sau "
    case (.vietnamese, .around): "khoảng "
    case (.english, .at): isClock ? "at " : ""
    case (.english, .from): "from "
    case (.english, .by): "by "
    case (.english, .before): "before "
    case (.english, .untilEndOf): "through "
    case (.english, .after): "after "
    case (.english, .around): "around "
    }
  }

  /// For columns.
  func shortBoundary(_ boundary: Boundary, ofClock isClock: Bool) -> String {
    switch (language, boundary) {
    case (_, .at): ""
    case (_, .untilEndOf) where isClock: self.boundary(boundary, ofClock: true)
    case (.vietnamese, .by): "đến "
    case (.vietnamese, .untilEndOf): "hết "
    case (.english, .untilEndOf): "end of "
    case (_, .around): "~"
    case (_, .from), (_, .before), (_, .after), (.english, .by): self.boundary(boundary, ofClock: false)
    }
  }

  var noDate: String {
    switch language {
    case .vietnamese: "chưa hẹn ngày"
    case .english: "no date"
    }
  }
}
