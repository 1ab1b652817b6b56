import CutoffDomain
import CutoffWords

/// The lines under the clock: what each is about, its state, and what it rests on, the weightiest first.
extension Teller {
  /// One line an axis, in the order in which one acts on them.
  package var axes: [ToldLine] { AxisID.allCases.map(axis) }

  /// The line of an axis; its cells are what shows for its state.
  package func axis(_ axis: AxisID) -> ToldLine {
    switch axis {
    case .service: serviceAxis
    case .promises: promisesAxis
    case .statements: statementsAxis
    case .talks: talksAxis
    case .step: stepAxis
    case .money: moneyAxis
    case .condition: conditionAxis
    }
  }

  private func line<Value>(
    _ id: AxisID, _ axis: Axis<Value>, _ state: StateWord, _ cells: [ToldCell?], action: CommandID? = nil,
    backing: [RecordID]
  ) -> ToldLine {
    line(id, state, cells, isDisputed: axis.isDisputed, action: action, backing: backing)
  }

  private func line(
    _ id: AxisID, _ state: StateWord, _ cells: [ToldCell?], isDisputed: Bool = false,
    action: CommandID? = nil, backing: [RecordID] = []
  ) -> ToldLine {
    ToldLine(
      .axis(id), label: ScreenWords.label(id)(language), state: state, isDisputed: isDisputed, cells,
      action: action, backing: backing)
  }

  /// An axis of which there is nothing to tell.
  private func nothing(_ id: AxisID, _ remark: Wording) -> ToldLine {
    line(id, StateWord("·", ScreenWords.none, .muted), [ToldCell(.remark, remark(language))])
  }

  // MARK: service

  private var serviceAxis: ToldLine {
    let axis = standing.service
    let word = HeadlineText.isOver(standing.headline) ? axis.shown.calm : axis.shown
    guard let last = axis.evidence.first else {
      let key = viewpoint.keymap.shownKey(of: .check) ?? ""
      let cells = [ScreenWords.neverChecked, ScreenWords.keyToLog(key)].map {
        ToldCell(.remark, $0(language))
      }
      return line(.service, axis, word, cells, action: .check, backing: [])
    }
    let ago = ToldCell(.time, TimeText.ago(viewpoint.shownAt.seconds(since: last.instant), language))
    return line(
      .service, axis, word, seen(last, isTooOld: axis.value == .unknown, ago) + [who(last.by)],
      backing: axis.evidence.map(\.record))
  }

  /// What the last check saw, of which service, how long ago, by which method.
  private func seen(_ last: Evidence, isTooOld: Bool, _ ago: ToldCell) -> [ToldCell?] {
    guard case .observation(let check) = standing.event(last.record)?.content else { return [ago] }
    let service = incident.services.count > 1 ? incident.services.first { $0.id == check.service } : nil
    return [
      service.map { ToldCell(.about, $0.named(language)) },
      isTooOld ? ToldCell(.what, check.state.state.word(language)) : nil, ago,
      check.method.map { ToldCell(.remark, $0) },
    ]
  }

  // MARK: promises, talks, statements

  private var promisesAxis: ToldLine {
    let axis = standing.promisesAxis
    let backing = standing.promises.map(\.promise.id)
    let worst = axis.evidence.first.flatMap { evidence in
      standing.promises.first {
        $0.promise.id == evidence.record || $0.answer?.record == evidence.record
          || $0.tellings.contains { $0.id == evidence.record }
      }
    }
    guard let worst else {
      let nobody = ToldCell(.remark, ScreenWords.noPromise(language))
      return line(.promises, axis, axis.value.shown, axis.value == .none ? [nobody] : [], backing: backing)
    }
    let told = promise(worst)
    let isLate = worst.state == .broken || worst.state == .unresolved
    return line(
      .promises, axis, axis.value.shown,
      [
        voiced(told), worst.due.point == nil ? nil : ToldCell(.said, short(worst.due)),
        isLate ? told.cell(.time) : nil, told.cell(.remark),
      ], backing: backing)
  }

  private var talksAxis: ToldLine {
    let axis = standing.talks
    let cells = axis.evidence.prefix(2).compactMap { evidence in
      standing.event(evidence.record).map { voiced(event($0)) }
    }
    let nobody = ToldCell(.remark, ScreenWords.noTalks(language))
    return line(
      .talks, axis, axis.value.shown, cells.isEmpty ? [nobody] : cells, backing: axis.evidence.map(\.record))
  }

  /// "Viettel IDC: …": who and the words as one part.
  private func voiced(_ line: ToldLine) -> ToldCell {
    let name = line.cell(.who).map { [Piece($0.text + ": ")] } ?? []
    return ToldCell(.what, name + [Piece(line[.what])])
  }

  private var statementsAxis: ToldLine {
    let count = standing.contradictions.count
    guard count > 0, let most = weightiestContradiction else {
      return nothing(.statements, ScreenWords.noContradiction)
    }
    let voices = voices(most).enumerated().sorted { one, other in
      (rank(one.element), one.offset) < (rank(other.element), other.offset)
    }
    return line(
      .statements, StateWord("≠", ScreenWords.contradictions(count), .warning),
      voices.map { voice($0.element) },
      backing: standing.contradictions.flatMap { [$0.contradicts, $0.statement] })
  }

  /// The customer's word stands first, the provider's answers it.
  private func rank(_ event: Event) -> Int { lookup.party(event.actor)?.side == .customer ? 0 : 1 }

  // MARK: step, money, condition

  private var stepAxis: ToldLine {
    guard let next = standing.nextStep else { return nothing(.step, ScreenWords.noStep) }
    return line(
      .step, StateWord("►", Wording(next.text, next.text), .text),
      step(next).cells.filter { $0.role != .what },
      backing: [next.id])
  }

  private var moneyAxis: ToldLine {
    line(
      .money, standing.money, standing.money.value.shown, figures,
      backing: incident.amounts.map(\.id))
  }

  private var conditionAxis: ToldLine {
    guard !standing.conditions.isEmpty else { return nothing(.condition, ScreenWords.noCondition) }
    let lookup = StandingLookup(standing, lookUps: standing.conditions.count)
    let deadlines = standing.conditions.compactMap { lookup.deadline($0)?.deadline }
    // What brings the service back says most; the cutoff's own condition comes after it.
    let deadline = deadlines.first { $0.kind == .resume } ?? deadlines.first
    let promise = standing.conditions.lazy.compactMap { lookup.promise($0)?.promise }.first
    let told = deadline.flatMap { condition(of: $0) } ?? promise.flatMap { condition(of: $0) }
    guard let told else { return nothing(.condition, ScreenWords.noCondition) }
    // A name with which the words begin is not said twice.
    let isNamed = told[.what].hasPrefix(told[.who])
    let cell = isNamed ? ToldCell(.what, told[.what]) : voiced(told)
    return line(
      .condition, StateWord("►", Wording(told[.said], told[.said]), .text), [cell],
      backing: standing.conditions)
  }
}
