/// What one constituent of a phrase says.
enum Constituent: Sendable {
  case bound(BoundConstituent)
  case clock(ClockConstituent)
  case day(DayConstituent)
  case period(PeriodConstituent)
  case duration(DurationConstituent)
  /// Seconds east of Greenwich.
  case offset(Int, isNamed: Bool)
  case zone(ZoneSaid)
  /// Digits behind a minus: an offset behind an ISO time, and nothing anywhere else.
  case isoOffset(Int)
  /// "(chưa tính ngày 30)": the 30th does not count.
  case remark(isCounted: Bool, number: Int?)
  case noDate
  case topic(WhenTopic)
  case ambiguousZone
  /// A number written twice, and not alike.
  case disagreement(Int, Int)
}

/// A zone by a word.
enum ZoneSaid: Equatable, Sendable {
  /// By the daylight rules of the named date. A short word is a zone only behind an hour.
  case region(Zone, isShort: Bool)
  /// One offset, and where it is in force for part of the year.
  case abbreviation(offset: Int, home: Zone)
}

/// How a time is bound, and words that only lead to one.
enum BoundConstituent: Sendable {
  case boundary(Boundary)
  /// "from 1/7 on".
  case onwards
  /// "until further notice", behind a start.
  case openEnd
  /// "at the latest", after the time.
  case latest
  /// "at the earliest", after the time.
  case earliest
  /// "within 30 days of", "14 days following": what the count begins at.
  case countedFrom
  /// "at least 3 days before".
  case atLeast
  /// "12 to 14 August inclusive".
  case inclusive
  /// A dash with blanks between a date and its clock: "Dec 04, 2026 - 17:00 UTC".
  case separator
  case around
  /// "~": marks a time as approximate without changing its boundary.
  case approximate
  /// "trong", "within".
  case inside
  /// "in", of months and of durations.
  case inWord
  /// Words that say nothing ("on", "ngày", "dự kiến") and signs.
  case filler(isPunctuation: Bool)
}

/// Hours and parts of the day.
enum ClockConstituent: Sendable {
  case time(ClockPhrase)
  case part(PartOfDay)
  /// "tonight", "last night": days from today.
  case partOf(PartOfDay, days: Int)
  /// The hours of a part of the day, which an echo adds to its name.
  case window(from: Int, to: Int)
  case now
}

/// Days and what selects them.
enum DayConstituent: Sendable {
  /// Two numbers in the order of the settings.
  case numbers(first: Int, second: Int, year: Int?)
  /// The date before the T of ISO 8601.
  case isoDate(day: Int, month: Int, year: Int)
  /// `day` is nil for a whole month.
  case date(day: Int?, month: Int, year: Int?)
  case dayOfMonth(Int)
  /// "mùng 10": a day as the lunar calendar has them, and other calendars too.
  case markedDay(Int)
  /// Days from today.
  case relative(Int)
  case weekday(Int)
  /// "Friday week": a week after the coming one.
  case weekdayWeek(Int)
  /// "hôm sau", "the next day".
  case nextDay
  /// "today week", "tomorrow week".
  case relativeWeek(Int)
  /// "third Tuesday" of a month; -1 is the last one, -2 the one before it.
  case nthWeekday(Int, weekday: Int)
  /// "next" stands before what it selects, "tới" behind it.
  case relation(Relation, leads: Bool)
  /// "âm lịch", "tháng Giêng": the date is one of the lunar calendar; of both numbers what was said.
  case lunar(day: Int?, month: Int?)
  /// "mùng 5 Tết", "30 Tết": counted from the lunar new year that is named or comes next.
  case newYear(Int)
}

extension DayConstituent {
  /// True for what "next" and "this" can stand before.
  var canBeSelected: Bool {
    switch self {
    case .weekday: true
    case .numbers, .isoDate, .date, .dayOfMonth, .markedDay, .relative, .weekdayWeek, .relativeWeek, .nextDay,
      .nthWeekday,
      .relation, .lunar, .newYear:
      false
    }
  }
}

/// Weeks, months, quarters, years and their edges.
enum PeriodConstituent: Sendable {
  case month(Int, isAbbreviated: Bool)
  case quarter(Int)
  case year(Int)
  /// Four digits that are a year only beside a month.
  case bareYear(Int)
  case isoWeek(year: Int, week: Int, weekday: Int?)
  /// The week of the date that the phrase names.
  case weekOfDate
  case unit(TimeUnit, offset: Int)
  /// "week" without a word that says which.
  case presentUnit(TimeUnit)
  case edge(Edge)
  /// "the first day of", "ngày cuối cùng của".
  case edgeDay(Edge)
  case edgeCode(PeriodCode)
  /// "third last day of": 1 is the last.
  case dayFromEnd(Int)
  /// "EOD", "end of the day": of the day named, else of today; approximate where business ends.
  case dayEnd(isBusiness: Bool)
  /// "5th business day of", -1 the last.
  case workingDay(Int)
}

extension PeriodConstituent {
  /// True for what "next" and "this" can stand before.
  var canBeSelected: Bool {
    switch self {
    case .month, .quarter: true
    case .year, .bareYear, .isoWeek, .weekOfDate, .unit, .presentUnit, .edge, .edgeDay, .edgeCode,
      .dayFromEnd, .dayEnd, .workingDay:
      false
    }
  }
}

/// Lengths of time and the direction in which they count.
enum DurationConstituent: Sendable {
  case length(Int, TimeUnit)
  /// "the next business day": one, from today.
  case nextWorkingDay
  /// "rưỡi", "and a half".
  case andHalf
  case fromNow
  /// "-3 days", at the beginning of the phrase.
  case minus
  /// "ago" behind the length, "cách đây" before it.
  case ago(leads: Bool)
}

/// A clock time as said, before am, pm and parts of the day are applied.
struct ClockPhrase: Hashable, Sendable {
  var hour: Int
  var minute = 0
  var second = 0
  var precision: Precision = .hour
  /// 0 for am, 12 for pm.
  var meridiem: Int?
  /// A number that is an hour only beside a part of the day.
  var isBare = false
  /// "midnight": the end of the day that is named.
  var isMidnight = false
  /// "Five to nine": behind "from" it is the start of a window.
  var countsToHour = false
  /// Behind the T of ISO 8601.
  var isISO = false
}
