import CutoffDomain

/// The dated promises of an incident as entries: one a chain, of what recurs one an instalment. Other tellings of a
/// promise are no entries.
struct PromiseEntries {
  private let standing: Standing
  private let options: CalendarWriteOptions
  private let chains: EntryChains

  init(_ standing: Standing, _ options: CalendarWriteOptions) {
    self.standing = standing
    self.options = options
    let moves = standing.promises.compactMap { entry in entry.movedTo.map { (entry.promise.id, $0) } }
    chains = EntryChains(standing.incident, moves: moves)
  }

  var entries: [CalendarEntry] {
    standing.promises.flatMap { entry -> [CalendarEntry] in
      // One instalment that was moved leaves the others as they are.
      guard !chains.isReplaced(by: entry.movedTo) else { return [] }
      guard let recurrence = entry.promise.recurrence else {
        return [self.entry(entry, period: nil)].compactMap { $0 }
      }
      let periods = chains.periods(of: entry.promise.id, from: entry.promise.due, recurrence, options)
      return periods.compactMap { period in
        self.entry(self.instalment(period.index, of: entry, due: period.due), period: recurrence.every)
      }
    }
  }

  private func instalment(_ index: Int, of entry: PromiseStanding, due: SaidTime) -> PromiseStanding {
    let said = chains.saidAhead(of: entry.promise.id, due.point, every: entry.promise.recurrence?.every) {
      result in
      PromiseState(ahead: result)
    }
    let state =
      entry.instalments.indices.contains(index) ? entry.instalments[index].state : said?.state ?? .open
    return PromiseStanding(promise: entry.promise, state: state, tick: due)
  }

  private func entry(_ entry: PromiseStanding, period: Precision?) -> CalendarEntry? {
    guard let point = entry.due.point, isShown(entry) else { return nil }
    let promise = entry.promise
    let chain = chains.chain(to: promise.id)
    let earlier = chain.dropFirst().compactMap { id -> Promise? in
      if case .promise(let promise) = chains.record(id) { promise } else { nil }
    }
    let outcomes = chains.outcomes(of: chain, period: period == nil ? nil : point, every: period)
    let records =
      ([promise] + earlier).map { ($0.provenance, $0.madeAt) } + outcomes.map { ($0.provenance, $0.at) }
    let text = text(entry, earlier: earlier, period: period)
    return CalendarEntry(
      id: chains.id(of: chain, period.map { $0.periodName(point) }), record: promise.id,
      incident: standing.incident.id, kind: "promise", state: entry.state.rawValue, said: entry.due,
      until: nil, label: promise.content, title: standing.incident.header.shortTitle,
      word: entry.isOnlyAsked ? "Asked for" : entry.state.word, status: entry.state.status.at(entry.due),
      description: text.text, address: text.address(of: [promise.provenance] + earlier.map(\.provenance)),
      logged: chains.logged(records), sequence: chain.count - 1 + outcomes.count,
      alarms: isOpen(entry) ? options.thresholds(of: standing.incident) : [],
      completedAt: entry.answer?.instant,
      isOverdue: entry.state == .broken || entry.state == .unresolved)
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
