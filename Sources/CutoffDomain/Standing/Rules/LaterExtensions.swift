/// Extensions by when they were set, asked for those that matter to an hour without comparing all with all.
struct LaterExtensions {
  struct Extension {
    let deadline: RecordID
    /// When it was set.
    let start: Instant
    let end: Instant
  }

  /// In one list by start, with the latest end of each beginning of the list.
  private struct Row {
    private(set) var all: [Extension] = []
    private var latestEnds: [Extension] = []

    mutating func append(_ next: Extension) {
      all.append(next)
      latestEnds.append(latestEnds.last.flatMap { $0.end >= next.end ? $0 : nil } ?? next)
    }

    /// One that was set by `hour` and ends after it, and the first that was set after it and does.
    func around(_ hour: Instant) -> [Extension] {
      let place = all.partitioningIndex { $0.start > hour }
      let holding = place > 0 && latestEnds[place - 1].end > hour ? [latestEnds[place - 1]] : []
      return holding + [all[place...].first { $0.end > hour }].compactMap { $0 }
    }
  }

  private var every = Row()
  /// Those of no service by name, and those of each service.
  private var whole = Row()
  private var named: [RecordID: Row] = [:]

  /// `setAt` gives when a deadline was set.
  init(_ deadlines: [DeadlineStanding], setAt: (Deadline) -> Instant) {
    let all = deadlines.compactMap { entry -> (Extension, [RecordID])? in
      guard entry.deadline.kind == .extensionEnd, let end = entry.due.due else { return nil }
      let start = setAt(entry.deadline)
      return (Extension(deadline: entry.deadline.id, start: start, end: end), entry.deadline.services)
    }
    for (extended, services) in all.sorted(by: { ($0.0.start, $0.0.deadline) < ($1.0.start, $1.0.deadline) })
    {
      every.append(extended)
      if services.isEmpty { whole.append(extended) }
      for service in Set(services) { named[service, default: Row()].append(extended) }
    }
  }

  /// Of those that end after `hour` and are of the same services (none named: all): one that was set by then, and
  /// the first that was set after it. An extension that ends at the hour is not among them.
  func around(_ hour: Instant, of services: [RecordID]) -> [Extension] {
    guard !services.isEmpty else { return every.around(hour) }
    return whole.around(hour) + services.flatMap { named[$0]?.around(hour) ?? [] }
  }
}
