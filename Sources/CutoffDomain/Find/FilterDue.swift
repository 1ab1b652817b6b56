/// When something that is still open falls due.
struct FilterDue: Sendable {
  let instant: Instant
  /// Seconds on the incident's wall of the last moment that still belongs to it: a promise for 3/7 belongs to
  /// 3/7, though its countdown runs to 0h of 4/7.
  let wallSeconds: Int64
  /// Its hour has passed and nobody answered it, or it was not kept.
  let isOverdue: Bool

  private init?(_ said: SaidTime, isOverdue: Bool, zone: Zone) {
    guard let due = said.due else { return nil }
    let isEnd = said.point.map { !$0.precision.isClockTime && $0.end == due } ?? false
    instant = due
    wallSeconds = Self.wallSeconds(said.point, due, isEnd: isEnd, zone)
    self.isOverdue = isOverdue
  }

  /// Asking the zone is dear, and seldom needed.
  private static func wallSeconds(_ point: TimePoint?, _ due: Instant, isEnd: Bool, _ zone: Zone) -> Int64 {
    if let point, point.zone.identifier == zone.identifier {
      if due == point.start { return point.wall.seconds }
      if isEnd, point.precision == .day { return point.wall.seconds + Span.day - 1 }
    }
    return zone.wall(at: due.advanced(by: isEnd ? -1 : 0)).seconds
  }

  static func all(_ standing: Standing) -> [FilterDue] {
    let zone = standing.incident.header.zone
    let deadlines = standing.deadlines.compactMap { entry in
      overdue(entry.state).flatMap { FilterDue(entry.due, isOverdue: $0, zone: zone) }
    }
    let promises = standing.promises.compactMap { entry in
      overdue(entry.state).flatMap { FilterDue(entry.due, isOverdue: $0, zone: zone) }
    }
    return deadlines + promises
  }

  /// Nil for what is answered.
  private static func overdue(_ state: DeadlineState) -> Bool? {
    switch state {
    case .pending: false
    case .passed, .unconfirmed, .missed: true
    case .met, .partlyMet, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut, .superseded,
      .suspended, .withdrawn, .unknown:
      nil
    }
  }

  private static func overdue(_ state: PromiseState) -> Bool? {
    switch state {
    case .open, .dueToday: false
    case .broken, .unresolved: true
    case .kept, .keptLate, .partlyKept, .superseded: nil
    }
  }
}
