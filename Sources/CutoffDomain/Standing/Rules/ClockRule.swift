/// What the clock shows: an open cut, or the hour that governs.
struct ClockRule {
  let ledger: Ledger
  let deadlines: [DeadlineStanding]
  let governing: Clock?
  let cuts: CutMoments
  let headline: HeadlineWord

  /// An open cut of everything; the governing hour if inside the final window or freshly unconfirmed; an
  /// open cut of a part; the governing hour; the cut that a partial restoration left in part.
  var clock: Clock? {
    if let everything = cuts.everything { return shown(clock(everything, isPartial: false)) }
    if let governing, isPressing(governing) { return shown(governing) }
    if let part = cuts.open.first { return shown(clock(part, isPartial: true)) }
    if let governing { return shown(governing) }
    guard headline == .partlyRestored, let rest = cuts.rest.first else { return nil }
    return shown(clock(rest, isPartial: true))
  }

  private func isPressing(_ hour: Clock) -> Bool {
    switch hour.state {
    case .pending: hour.isFinal
    case .unconfirmed: ledger.now.seconds(since: hour.due) < ledger.settings.finalWindow
    case .passed, .cut: false
    }
  }

  private func clock(_ begun: CutMoments.Begun, isPartial: Bool) -> Clock {
    Clock(
      deadline: begun.deadline, event: begun.outage.fact.id, due: begun.at, state: .cut,
      isPartial: isPartial, isCountedInDays: begun.isCountedInDays)
  }

  private func shown(_ clock: Clock) -> Clock {
    var clock = clock
    clock.beside = beside(clock)
    clock.until = deadlines.filter { entry in
      entry.isRunning(at: ledger.now) && (entry.isAsked || (entry.state.isCarriedOut && isOff))
    }.compactMap(\.windowEnd).min()
    return clock
  }

  private var isOff: Bool { !cuts.open.isEmpty || !cuts.rest.isEmpty }

  private func beside(_ clock: Clock) -> [RecordID] {
    deadlines.filter { other in
      guard other.deadline.id != clock.deadline, let due = other.due.due else { return false }
      switch clock.state {
      case .pending: return other.state == .pending && due <= clock.due
      case .unconfirmed, .passed: return other.state == .pending
      case .cut: return other.state == .pending || other.deadline.id == governing?.deadline
      }
    }.map(\.deadline.id)
  }
}

extension DeadlineStanding {
  /// Whether its hour passed and nobody answered it.
  var isAsked: Bool {
    switch state {
    case .unconfirmed, .passed: true
    case .pending, .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate,
      .notCarriedOut, .superseded, .suspended, .withdrawn, .unknown:
      false
    }
  }
}
