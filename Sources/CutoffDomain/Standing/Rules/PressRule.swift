/// What presses at the moment: what is off, what comes within a day, what passed within a day.
struct PressRule {
  let ledger: Ledger
  let deadlines: [DeadlineStanding]
  let outages: OutageRule
  let cuts: CutMoments
  let service: ServiceRule
  let serviceAxis: Axis<ServiceAxis>
  let headline: HeadlineWord
  let actBy: [ActBy]

  /// Everything that presses, in no order.
  var presses: [Press] { off + down + unseen + deadlines.flatMap(hours) + actBy.compactMap(start) }

  /// By word: an open cut, or the rest after a partial restoration.
  private var off: [Press] {
    let cut = cuts.lastAddition.map { Press(.off, record: $0.outage.fact.id, at: $0.at) }
    let rest = outages.rest.map { Press(.off, record: $0.id, at: $0.moment.instant) }
    return [cut, rest].compactMap { $0 }.filter { ledger.isRecent($0.at) }
  }

  /// By a check that counts, with no cut open.
  private var down: [Press] {
    guard cuts.open.isEmpty, isSeenDown, let first = service.firstSeenDown else { return [] }
    return [Press(.off, record: first.id, at: first.moment.instant)]
  }

  /// It came back, and nobody has seen it yet.
  private var unseen: [Press] {
    guard serviceAxis.value == .unknown, let back = outages.lastReturn,
      isWithinDay(after: back.moment.instant)
    else { return [] }
    return [Press(.off, record: back.id, at: back.moment.instant)]
  }

  private var isSeenDown: Bool { serviceAxis.value == .down || serviceAxis.value == .partlyDown }

  /// Whether anything is off, by word or by a check.
  private var isOff: Bool { !cuts.open.isEmpty || outages.rest != nil || isSeenDown }

  private func hours(_ entry: DeadlineStanding) -> [Press] {
    let record = entry.deadline.id
    let own = entry.due.due.flatMap { kind(entry, at: $0) }.map { kind in
      Press(kind, record: record, at: entry.due.due ?? ledger.now)
    }
    let end = entry.windowEnd.flatMap { end -> Press? in
      guard isOff, entry.isAsked || entry.state.isCarriedOut else { return nil }
      if isWithinDay(before: end) { return Press(.ahead, record: record, at: end) }
      return isWithinDay(after: end) ? Press(.passed, record: record, at: end) : nil
    }
    return [own, end].compactMap { $0 }
  }

  /// The last safe moment of a step that is still open: its step presses before it, and where it was not heeded.
  private func start(_ act: ActBy) -> Press? {
    if isWithinDay(before: act.at) { return Press(.ahead, record: act.step, at: act.at) }
    return isWithinDay(after: act.at) ? Press(.passed, record: act.step, at: act.at) : nil
  }

  private func kind(_ entry: DeadlineStanding, at due: Instant) -> Press.Kind? {
    if isWithinDay(before: due) { return pressesAhead(entry) ? .ahead : nil }
    guard isWithinDay(after: due) else { return nil }
    if entry.state == .unconfirmed { return .passed }
    let isOpenResume = entry.deadline.kind == .resume && (entry.state == .pending || entry.state == .unknown)
    return isOpenResume && isOff ? .passed : nil
  }

  private func pressesAhead(_ entry: DeadlineStanding) -> Bool {
    guard entry.state == .pending else { return false }
    if entry.deadline.stopsService { return true }
    switch entry.deadline.kind {
    case .backup, .dataDeletion: return headline != .resolved && headline != .withdrawn
    case .resume: return isOff
    case .cutoff, .stagedCutoff, .payment, .contractExpiry, .licenceExpiry, .certificateExpiry, .endOfLife,
      .extensionEnd, .instalment, .report, .response, .hearing, .decision, .substituteReady, .other:
      return false
    }
  }

  private func isWithinDay(before instant: Instant) -> Bool {
    let left = instant.seconds(since: ledger.now)
    return left > 0 && left <= ledger.settings.finalWindow
  }

  private func isWithinDay(after instant: Instant) -> Bool {
    let gone = ledger.now.seconds(since: instant)
    return gone >= 0 && gone < ledger.settings.finalWindow
  }
}
