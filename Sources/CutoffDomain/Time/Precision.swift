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
