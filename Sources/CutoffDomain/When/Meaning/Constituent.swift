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
  /// "(chưa tính ngày 30)": the 30th does not count.
  case remark(isCounted: Bool, number: Int?)
  case noDate
  case topic(WhenTopic)
  case ambiguousZone
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
  /// "at the latest", after the time.
  case latest
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
  /// `day` is nil for a whole month.
  case date(day: Int?, month: Int, year: Int?)
  case dayOfMonth(Int)
  /// Days from today.
  case relative(Int)
  case weekday(Int)
  /// "third Tuesday" of a month; -1 is the last one.
  case nthWeekday(Int, weekday: Int)
  /// "next" stands before what it selects, "tới" behind it.
  case relation(Relation, leads: Bool)
}

extension DayConstituent {
  /// True for what "next" and "this" can stand before.
  var canBeSelected: Bool {
    switch self {
    case .weekday: true
    case .numbers, .date, .dayOfMonth, .relative, .nthWeekday, .relation: false
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
}

extension PeriodConstituent {
  /// True for what "next" and "this" can stand before.
  var canBeSelected: Bool {
    switch self {
    case .month, .quarter: true
    case .year, .bareYear, .isoWeek, .weekOfDate, .unit, .presentUnit, .edge, .edgeDay, .edgeCode: false
    }
  }
}

/// Lengths of time and the direction in which they count.
enum DurationConstituent: Sendable {
  case length(Int, TimeUnit)
  /// "rưỡi", "and a half".
  case andHalf
  case fromNow
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
}
