/// The place of an incident in the one order.
struct BandRule {
  let ledger: Ledger
  let deadlines: [DeadlineStanding]
  let promises: [PromiseStanding]
  let actBy: [ActBy]
  let governing: Clock?
  let headline: HeadlineWord
  let presses: [Press]
  let lastActivity: Instant
  /// Whether a window is over that nobody cut in, and the service was seen up since.
  let isWindowOver: Bool

  /// First match of: something presses, something comes, it is not settled, quiet. `coming` is what this rule gives.
  func band(_ coming: Coming?) -> Band {
    if !presses.isEmpty { return .now }
    if coming != nil { return .ahead }
    let isAlive = governing != nil || ledger.isRecent(lastActivity)
    return isAlive && isUnsettled ? .open : .quiet
  }

  /// The earliest that comes within thirty days.
  var coming: Coming? {
    let dues = deadlines.filter { $0.state == .pending }.flatMap { entry in
      ahead(entry.due).map { Coming(record: entry.deadline.id, at: $0) }
    }
    let promised = promises.filter { ($0.state == .open && !$0.isOnlyAsked) || $0.state == .dueToday }.flatMap { entry in
      ahead(entry.due).map { Coming(record: entry.promise.id, at: $0) }
    }
    let ends = deadlines.filter { $0.isRunning(at: ledger.now) && ($0.isAsked || $0.state.isCarriedOut) }
      .compactMap { entry in entry.windowEnd.map { Coming(record: entry.deadline.id, at: $0) } }
    let starts = actBy.map { Coming(record: $0.step, at: $0.at) }
    return (dues + promised + ends + starts).filter { coming in
      let left = coming.at.seconds(since: ledger.now)
      return left > 0 && left <= ledger.settings.quietAfter
    }.min { ($0.at, $0.record) < ($1.at, $1.record) }
  }

  /// The due, or from when somebody is late where the due is past.
  private func ahead(_ said: SaidTime) -> [Instant] {
    guard let due = said.due else { return [] }
    return due > ledger.now ? [due] : [said.lateFrom].compactMap { $0 }
  }

  private var isUnsettled: Bool {
    switch headline {
    case .threatened, .finalCountdown, .unconfirmed, .deferred, .dispute, .cut, .partlyCut, .partlyRestored:
      true
    case .passed: !isWindowOver
    case .restored: promises.contains { $0.state == .unresolved }
    case .replaced, .withdrawn, .resolved, .dormant: false
    }
  }
}
