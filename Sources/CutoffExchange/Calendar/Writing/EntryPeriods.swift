import CutoffDomain

/// The periods of what recurs, as far as a calendar shows them.
struct EntryPeriods {
  /// The number of the period, from 0, and its due.
  let periods: [(index: Int, due: SaidTime)]

  /// More are not gone through, as in the rules.
  private static let most = 10_000

  init(_ said: SaidTime, _ recurrence: Recurrence, _ options: CalendarWriteOptions) {
    let first = options.now.advanced(by: -options.past)
    let last = options.now.advanced(by: Int64(CalendarWriteOptions.daysAhead) * Span.day)
    var periods: [(index: Int, due: SaidTime)] = []
    for index in 0..<EntryPeriods.most {
      guard let due = said.shifted(by: index, every: recurrence.every), let point = due.point,
        point.start <= last,
        index == 0 || recurrence.until.map({ point.start < $0.end || point.start == $0.start }) ?? true
      else { break }
      // Month after month "by the end of 2026" is one day in a calendar.
      if let before = periods.last?.due.point, before.start == point.start, before.end == point.end {
        continue
      }
      // What has a long window may still be running.
      if point.end.advanced(by: 32 * Span.day) >= first { periods.append((index, due)) }
    }
    self.periods = periods
  }
}
