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
