import CutoffDomain

/// The dated promises of an incident as entries: one a chain, of what recurs one an instalment. Other tellings of a
/// promise are no entries.
struct PromiseEntries {
  private let standing: Standing
  private let options: CalendarWriteOptions
  private let chains: EntryChains
  private let index: RecordIndex

  init(_ standing: Standing, _ options: CalendarWriteOptions) {
    self.standing = standing
    self.options = options
    index = RecordIndex(standing.incident)
    let moves = standing.promises.compactMap { entry in entry.movedTo.map { (entry.promise.id, $0) } }
    chains = EntryChains(standing.incident, moves: moves)
  }

  var entries: [CalendarEntry] {
    standing.promises.flatMap { entry -> [CalendarEntry] in
      // One instalment that was moved leaves the others as they are.
      let isReplaced = entry.movedTo != nil && chains.period(movedTo: entry.movedTo) == nil
      guard !isReplaced else { return [] }
      guard let recurrence = entry.promise.recurrence else {
        return [self.entry(entry, period: nil)].compactMap { $0 }
      }
      return EntryPeriods(entry.promise.due, recurrence, options).periods.compactMap { period in
        guard !chains.isMoved(period.due.point, of: entry.promise.id, every: recurrence.every) else {
          return nil
        }
        return self.entry(self.instalment(period.index, of: entry, due: period.due), period: recurrence.every)
      }
    }
  }

  private func instalment(_ index: Int, of entry: PromiseStanding, due: SaidTime) -> PromiseStanding {
    var state = PromiseState.open
    if entry.instalments.indices.contains(index) {
      state = entry.instalments[index].state
    } else if let every = entry.promise.recurrence?.every {
      let said = chains.outcomes(of: [entry.promise.id], period: due.point, every: every)
      for event in said {
        guard case .outcome(let outcome) = event.content, outcome.period != nil else { continue }
        state = PromiseState(ahead: outcome.result) ?? state
      }
    }
    return PromiseStanding(promise: entry.promise, state: state, tick: due)
  }

  private func entry(_ entry: PromiseStanding, period: Precision?) -> CalendarEntry? {
    guard let point = entry.due.point, isShown(entry) else { return nil }
    let promise = entry.promise
    let chain = chains.chain(to: promise.id)
    let earlier = chain.dropFirst().compactMap { id -> Promise? in
      if case .promise(let promise) = index.record(id) { promise } else { nil }
    }
    let outcomes = chains.outcomes(of: chain, period: period == nil ? nil : point, every: period)
    let records =
      ([promise] + earlier).map { ($0.provenance, $0.madeAt) } + outcomes.map { ($0.provenance, $0.at) }
    let text = text(entry, earlier: earlier, period: period)
    return CalendarEntry(
      id: id(of: chain, period.map { $0.periodName(point) }), record: promise.id,
      incident: standing.incident.id, kind: "promise", state: entry.state.rawValue, said: entry.due,
      until: nil, label: promise.content, title: standing.incident.header.shortTitle,
      word: entry.isOnlyAsked ? "Asked for" : entry.state.word, status: status(entry),
      description: text.text, address: text.address(of: [promise.provenance] + earlier.map(\.provenance)),
      logged: chains.logged(records), sequence: chain.count - 1 + outcomes.count,
      alarms: isOpen(entry) ? options.thresholds(of: standing.incident) : [],
      completedAt: entry.answer?.instant,
      isOverdue: entry.state == .broken || entry.state == .unresolved)
  }

  /// As for deadlines.
  private func id(of chain: [RecordID], _ period: String?) -> String {
    let name =
      period
      ?? zip(chain, chain.dropFirst()).lazy.compactMap { new, old -> String? in
        guard let moved = chains.period(movedTo: new), case .promise(let series)? = index.record(old) else {
          return nil
        }
        return series.recurrence?.every.periodName(moved)
      }.first
    return (chain.last?.text ?? "") + (name.map { "-" + $0 } ?? "")
  }

  private func status(_ entry: PromiseStanding) -> CalendarEntry.Status {
    let status = entry.state.status
    let isApproximate = entry.due.isApproximate || entry.due.boundary == .around
    return status == .holds && isApproximate ? .tentative : status
  }

  private func isOpen(_ entry: PromiseStanding) -> Bool { entry.state == .open || entry.state == .dueToday }

  /// Whether it was neither answered nor over too long ago. What is still to be done stays among the tasks.
  private func isShown(_ entry: PromiseStanding) -> Bool {
    switch entry.state {
    case .open, .dueToday, .partlyKept, .broken, .unresolved:
      if options.isTodo, entry.state != .broken { return true }
      return (entry.due.lateFrom ?? .distantFuture).advanced(by: options.past) >= options.now
    case .kept, .keptLate, .superseded:
      let answered = entry.answer?.instant ?? entry.due.lateFrom ?? .distantFuture
      return answered.advanced(by: options.past) >= options.now
    }
  }

  private func text(_ entry: PromiseStanding, earlier: [Promise], period: Precision?) -> EntryText {
    let promise = entry.promise
    var text = EntryText(standing.incident)
    text.tell(entry.due, until: nil)
    text.tell("Promised by", [text.party(promise.giver)])
    text.tell("To", [text.party(promise.receiver)])
    text.tell("How", [promise.form])
    text.tell("Moved from", earlier.filter { $0.due.point != nil }.map { EntryText.echo($0.due) })
    text.tell("Every", [period?.shown.english])
    text.tell("Condition", [promise.condition])
    text.tell("Sum", [promise.amount.map { MoneyText.format($0, .english) }])
    text.tellSources(of: [promise.provenance] + earlier.map(\.provenance))
    return text
  }
}
