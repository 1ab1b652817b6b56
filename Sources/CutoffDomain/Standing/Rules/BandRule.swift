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
    var first: Coming?
    let note = { (instant: Instant?, record: RecordID) in
      guard let instant, isWithin(instant) else { return }
      if first.map({ (instant, record) < ($0.at, $0.record) }) ?? true {
        first = Coming(record: record, at: instant)
      }
    }
    for place in deadlines.indices {
      let id = deadlines[place].deadline.id
      if deadlines[place].state == .pending { note(ahead(deadlines[place].due), id) }
      if deadlines[place].isAsked || deadlines[place].state.isCarriedOut,
        deadlines[place].isRunning(at: ledger.now)
      {
        note(deadlines[place].windowEnd, id)
      }
    }
    for place in promises.indices where isComing(promises[place]) {
      note(ahead(promises[place].due), promises[place].promise.id)
    }
    for act in actBy { note(act.at, act.step) }
    return first
  }

  private func isComing(_ entry: PromiseStanding) -> Bool {
    entry.state == .dueToday || (entry.state == .open && !entry.isOnlyAsked)
  }

  private func isWithin(_ instant: Instant) -> Bool {
    let left = instant.seconds(since: ledger.now)
    return left > 0 && left <= ledger.settings.quietAfter
  }

  /// The due, or from when somebody is late where the due is past.
  private func ahead(_ said: SaidTime) -> Instant? {
    guard let due = said.due else { return nil }
    return due > ledger.now ? due : said.lateFrom
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
