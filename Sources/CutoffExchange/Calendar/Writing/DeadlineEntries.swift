import CutoffDomain

/// The deadlines of an incident as entries: one a chain, of what recurs one a period.
struct DeadlineEntries {
  private let standing: Standing
  private let options: CalendarWriteOptions
  private let chains: EntryChains

  init(_ standing: Standing, _ options: CalendarWriteOptions) {
    self.standing = standing
    self.options = options
    let moves = standing.deadlines.compactMap { entry in entry.movedTo.map { (entry.deadline.id, $0) } }
    chains = EntryChains(standing.incident, moves: moves)
  }

  var entries: [CalendarEntry] {
    standing.deadlines.flatMap { entry -> [CalendarEntry] in
      // One period that was moved leaves the others as they are.
      guard let recurrence = entry.deadline.recurrence, !chains.isReplaced(by: entry.movedTo) else {
        return [self.entry(entry, period: nil)].compactMap { $0 }
      }
      let periods = chains.periods(of: entry.deadline.id, from: entry.deadline.due, recurrence, options)
      return periods.compactMap { period in
        self.entry(self.period(period.index, of: entry, due: period.due), period: recurrence.every)
      }
    }
  }

  /// One period as a deadline of its own.
  private func period(_ index: Int, of entry: DeadlineStanding, due: SaidTime) -> DeadlineStanding {
    var state = DeadlineState.pending
    var answer: Evidence?
    if entry.periods.indices.contains(index) {
      (state, answer) = (entry.periods[index].state, entry.periods[index].answer)
    } else if let said = saidAhead(entry.deadline, due) {
      (state, answer) = said
    }
    return DeadlineStanding(deadline: entry.deadline, state: state, answer: answer, tick: due)
  }

  private func saidAhead(_ deadline: Deadline, _ due: SaidTime) -> (DeadlineState, Evidence?)? {
    let said = chains.saidAhead(of: deadline.id, due.point, every: deadline.recurrence?.every) { result in
      DeadlineState(ahead: result)
    }
    return said.map { state, event in
      let instant = standing.incident.knownInstant(event.provenance, at: event.at)
      return (state, Evidence(record: event.id, instant: instant, by: event.actor))
    }
  }

  /// Nil for what a calendar does not show.
  private func entry(_ entry: DeadlineStanding, period: Precision?) -> CalendarEntry? {
    guard entry.state != .superseded, let point = entry.due.point, isShown(entry) else { return nil }
    let deadline = entry.deadline
    let chain = chains.chain(to: deadline.id)
    let earlier = chain.dropFirst().compactMap { id -> Deadline? in
      if case .deadline(let deadline) = chains.record(id) { deadline } else { nil }
    }
    let outcomes = chains.outcomes(of: chain, period: period == nil ? nil : point, every: period)
    let answer = entry.answer.flatMap { chains.record($0.record) }
    let records =
      ([deadline] + earlier).map { ($0.provenance, $0.setAt) }
      + outcomes.map { ($0.provenance, $0.at) } + [answer].compactMap { $0 }.map { ($0.provenance, $0.at) }
    let text = text(entry, earlier: earlier, period: period)
    return CalendarEntry(
      id: chains.id(of: chain, period.map { $0.periodName(point) }), record: deadline.id,
      incident: standing.incident.id, kind: deadline.kind.rawValue, state: entry.state.rawValue,
      said: entry.due, until: entry.until, label: deadline.label.trimmed ?? deadline.kind.shown.english,
      title: standing.incident.header.shortTitle, word: entry.state.word(of: deadline),
      status: entry.state.status.at(entry.due), description: text.text,
      address: text.address(of: [deadline.provenance] + earlier.map(\.provenance)),
      logged: chains.logged(records), sequence: chain.count - 1 + outcomes.count,
      alarms: entry.state == .pending ? options.thresholds(of: standing.incident) : [])
  }

  /// Whether it was neither answered nor over too long ago.
  private func isShown(_ entry: DeadlineStanding) -> Bool {
    let over = entry.windowEnd ?? entry.due.lateFrom ?? .distantFuture
    let answered: Instant?
    switch entry.state {
    case .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut,
      .withdrawn:
      answered = entry.answer?.instant
    case .pending, .superseded, .suspended, .passed, .unconfirmed, .unknown: answered = nil
    }
    return (answered ?? over).advanced(by: options.past) >= options.now
  }

  private func text(_ entry: DeadlineStanding, earlier: [Deadline], period: Precision?) -> EntryText {
    let deadline = entry.deadline
    var text = EntryText(standing.incident)
    text.tell(entry.due, until: entry.until)
    text.tell("Set by", [text.party(deadline.setBy)])
    text.tell("Moved from", earlier.filter { $0.due.point != nil }.map { EntryText.echo($0.due) })
    text.tell("Every", [period?.shown.english])
    text.tell("Condition", [deadline.condition])
    text.tell("Counted", [deadline.basis])
    text.tellServices(deadline.services)
    text.tellSources(of: [deadline.provenance] + earlier.map(\.provenance))
    return text
  }
}
