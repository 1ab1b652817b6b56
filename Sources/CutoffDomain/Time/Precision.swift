/// How finely a time was said, from finest to coarsest.
package enum Precision: String, CaseIterable, Sendable {
  case second, minute, hour, partOfDay, day, week, month, quarter, year, unknown

  /// Second, minute and hour name an instant; everything coarser names a unit with a length.
  package var isClockTime: Bool {
    switch self {
    case .second, .minute, .hour: true
    case .partOfDay, .day, .week, .month, .quarter, .year, .unknown: false
    }
  }
}

/// How the words bind a deadline to its time.
package enum Boundary: String, CaseIterable, Sendable {
  case at, from, by, before, untilEndOf, after, around
}

/// Which end of "before 30/6" is meant: over when the day begins, or when it ends.
package enum Reading: String, CaseIterable, Sendable {
  case early, late
}

/// The named parts of a day with their windows in hours, as Vietnamese press uses them.
package enum PartOfDay: String, CaseIterable, Sendable {
  case beforeDawn, morning, noon, afternoon, earlyEvening, evening, night

  /// First hour and hour after the last, of the day that is named.
  package var hours: (from: Int, to: Int) {
    switch self {
    case .beforeDawn: (0, 6)
    case .morning: (6, 11)
    case .noon: (11, 13)
    case .afternoon: (13, 18)
    case .earlyEvening: (17, 19)
    case .evening: (18, 22)
    case .night: (22, 24)
    }
  }
}
