import CutoffDomain

/// Which thresholds stand crossed at one moment.
package enum ReminderRule {
  /// The reminders of a standing that holds at `now`: at most one a deadline, for the last threshold that it crossed,
  /// however many it crossed since somebody looked.
  ///
  /// Told of are the deadlines that stop a service, what ends no later than the clock, and promises. `usual` are the
  /// thresholds in seconds where the incident has none of its own. An hour that passed is told of for some days, and
  /// for as long as it takes where it passed after `since`, when somebody looked last.
  package static func reminders(
    of standing: Standing, usual: [Int64], at now: Instant, _ settings: StandingSettings,
    since: Instant? = nil
  ) -> [Reminder] {
    let thresholds = standing.incident.header.reminders ?? usual
    guard !thresholds.isEmpty else { return [] }
    return standing.waiting.compactMap { waiting in
      guard waiting.subject != .step, let due = waiting.due,
        let threshold = threshold(of: thresholds, to: due, at: now)
      else {
        return nil
      }
      let stops = waiting.kind != nil && standing.deadlines[waiting.index].deadline.stopsService
      guard isTold(waiting, due, stops: stops, standing),
        threshold > 0 || isOpen(waiting, stops: stops, standing),
        now.seconds(since: due) < (stops ? settings.quietAfter : Span.day)
          || since.map({ $0 < due }) == true
      else { return nil }
      return Reminder(
        mark: Reminder.Mark(
          incident: standing.id, record: waiting.record, due: due, threshold: threshold),
        title: standing.incident.header.shortTitle, kind: waiting.kind, stopsService: stops)
    }
  }

  /// The next instant at which `reminders` can be others, while the standing holds; nil where none is ahead.
  package static func nextChange(
    of standing: Standing, usual: [Int64], after now: Instant, _ settings: StandingSettings
  ) -> Instant? {
    let thresholds = standing.incident.header.reminders ?? usual
    guard !thresholds.isEmpty else { return nil }
    let spans = thresholds.map { -$0 } + [0, settings.quietAfter, Span.day]
    var next: Instant?
    for waiting in standing.waiting where waiting.subject != .step {
      guard let due = waiting.due else { continue }
      for span in spans {
        let change = due.advanced(by: span)
        if change > now, next.map({ change < $0 }) ?? true { next = change }
      }
    }
    return next
  }

  /// Those whose threshold was crossed after `before` and no later than `now`.
  package static func crossed(_ reminders: [Reminder], after before: Instant, until now: Instant)
    -> [Reminder]
  {
    reminders.filter { before < $0.since && $0.since <= now }
  }

  /// The last threshold crossed at `now`; nil if none was, or if nobody wants to be told of the hour itself.
  private static func threshold(of thresholds: [Int64], to due: Instant, at now: Instant) -> Int64? {
    let left = due.seconds(since: now)
    guard left > 0 else { return thresholds.contains(0) ? 0 : nil }
    return thresholds.filter { $0 >= left }.min()
  }

  private static func isTold(_ waiting: Waiting, _ due: Instant, stops: Bool, _ standing: Standing) -> Bool {
    guard waiting.kind != nil, !stops else { return true }
    return standing.governing.map { due <= $0.due } ?? false
  }

  /// Whether nobody has said what became of it since its hour.
  private static func isOpen(_ waiting: Waiting, stops: Bool, _ standing: Standing) -> Bool {
    guard waiting.kind != nil else {
      switch standing.promises[waiting.index].state {
      case .open, .dueToday, .unresolved: return true
      case .kept, .keptLate, .partlyKept, .broken, .superseded: return false
      }
    }
    let state = standing.deadlines[waiting.index].state
    return stops ? state == .unconfirmed : state == .unknown
  }
}
