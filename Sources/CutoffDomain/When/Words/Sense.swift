/// What a word can stand for. The grammar is written in these, once for both languages.
enum WordKind: UInt8, Sendable {
  // Numbers
  case ones, ten, teen, tens, tensMark, afterTen, article, ordinal, ordinalSuffix, roman, fourth, hundred
  // Calendar
  case unit, weekday, weekdayMark, month, monthAbbreviation, dayMark
  case relativeDay, leadingRelation, trailingRelation, edge, edgeDay, edgeBehind, edgeCode, part, partOfToday
  // Clock
  case hourMark, minuteMark, secondMark, meridiem, half, halfOf, quarterHour, past, to, less, midnight, noon,
    now
  // How a time is bound
  case boundary, onwards, latest, around, filler, atWord, inWord, inside, fromNow, ago, agoBefore, of, and
  // Zones and remarks
  case zone, region, shortRegion, place, placeLead, placeTail, localTime, offsetMark, refusedZone, topic,
    counted, that, noDate
  // Signs and single letters
  case slash, dash, dot, colon, comma, open, close, equals, plus, tilde, apostrophe, underscore
  case letterT, letterW
  /// Words of a text around its times; never part of a phrase.
  case cue
  // Business words
  case hoursMark, weekBehind, weekOn, weekOf, workingDay, dayEnd, businessEnd, countedFrom, atLeast, earliest,
    inclusive,
    trailing
  // Windows
  case joint, betweenJoint, jointLead, openEnd, nextDay
  // Lunar dates
  case fullMoon, newYear, lunarMark, lunarMonth
  /// Digits; only for the mask of the first element.
  case digits

  /// For masks that only sort out what cannot match: were there more than 128 kinds, some would share a bit.
  var bit: UInt128 { 1 << UInt128(rawValue % 128) }
}

/// A kind with its value: month 7, part of day 3, boundary 1.
struct Sense: Hashable, Sendable {
  let kind: WordKind
  let value: Int
}

/// The units that people count and name.
enum TimeUnit: Int, CaseIterable, Sendable {
  case second, minute, hour, day, week, fortnight, month, quarter, year
  /// Counted, never named: by the calendar of the reference.
  case workingDay

  /// The precision of a period of this unit; nil for units that are not named as periods.
  var precision: Precision? {
    switch self {
    case .second, .minute, .hour, .fortnight, .workingDay: nil
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }
}

/// Which one of several units or weekdays.
enum Relation: Int, Sendable {
  case last = -1
  case this = 0
  case next = 1
  case afterNext = 2
  /// The soonest one from now: "coming".
  case coming = 3

  /// Units from the present one.
  var offset: Int { self == .coming ? 1 : rawValue }
}

/// A part of a longer period.
enum Edge: Int, Sendable {
  case start, middle, end
}
