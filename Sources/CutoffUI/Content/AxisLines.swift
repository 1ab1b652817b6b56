import CutoffDomain
import CutoffScreen
import CutoffWords

/// One line of the header: what it is about, the state, and the evidence for it.
package struct AxisLine {
  package var axis: AxisID
  package var state: StateWord
  package var isDisputed: Bool
  /// What it rests on, the weightiest first.
  package var evidence: [String]

  /// The evidence is what two sides say, not one fact and its figures.
  package var isTwoVoices: Bool {
    switch axis {
    case .statements, .talks, .money: true
    case .service, .promises, .step, .condition: false
    }
  }
}

/// The lines under the clock, in the order in which one acts on them.
package enum AxisLines {
  /// One line an axis.
  package static func lines(_ standing: Standing, viewpoint: Viewpoint) -> [AxisLine] {
    AxisID.allCases.map { line($0, standing, viewpoint) }
  }

  private static func line(_ axis: AxisID, _ standing: Standing, _ viewpoint: Viewpoint) -> AxisLine {
    switch axis {
    case .service: service(standing, viewpoint)
    case .promises: promises(standing, viewpoint)
    case .statements: statements(standing, viewpoint)
    case .talks: talks(standing, viewpoint)
    case .step: step(standing, viewpoint)
    case .money: money(standing, viewpoint)
    case .condition: condition(standing, viewpoint)
    }
  }

  private static func service(_ standing: Standing, _ viewpoint: Viewpoint) -> AxisLine {
    let language = viewpoint.language
    let axis = standing.service
    let word = HeadlineText.isOver(standing.headline) ? axis.shown.calm : axis.shown
    let key = viewpoint.keymap.shownKey(of: .check) ?? ""
    guard let last = axis.evidence.first else {
      return AxisLine(
        axis: .service, state: word, isDisputed: axis.isDisputed,
        evidence: [ScreenWords.neverChecked(language), ScreenWords.keyToLog(key)(language)])
    }
    let event = standing.event(last.record)
    var evidence = [TimeText.ago(viewpoint.shownAt.seconds(since: last.instant), language)]
    if case .observation(let check) = event?.content {
      if axis.value == .unknown { evidence.insert(check.state.state.word(language), at: 0) }
      if let method = check.method { evidence.append(method) }
      if let service = standing.incident.services.first(where: { $0.id == check.service }),
        standing.incident.services.count > 1
      {
        evidence.insert(service.shortName, at: 0)
      }
    }
    if let actor = standing.incident.party(last.by) { evidence.append(actor.shortName) }
    return AxisLine(axis: .service, state: word, isDisputed: axis.isDisputed, evidence: evidence)
  }

  private static func promises(_ standing: Standing, _ viewpoint: Viewpoint) -> AxisLine {
    let language = viewpoint.language
    let axis = standing.promisesAxis
    let worst = axis.evidence.first.flatMap { evidence in
      standing.promises.first {
        $0.promise.id == evidence.record || $0.answer?.record == evidence.record
          || $0.tellings.contains { $0.id == evidence.record }
      }
    }
    guard let worst else {
      return AxisLine(
        axis: .promises, state: axis.value.shown, isDisputed: axis.isDisputed,
        evidence: axis.value == .none ? [ScreenWords.noPromise(language)] : [])
    }
    let giver = standing.incident.party(worst.promise.giver)?.shortName
    let content = (giver.map { $0 + ": " } ?? "") + worst.promise.content
    let said = SaidText.short(worst.due, now: viewpoint.shownAt, language: language)
    var evidence = [content]
    if worst.due.point != nil { evidence.append(said) }
    let isLate = worst.state == .broken || worst.state == .unresolved
    if isLate { evidence.append(DeadlineTime.overdue(worst.due, viewpoint)) }
    if worst.tellingCount > 1 { evidence.append(ScreenWords.tellings(worst.tellingCount)(language)) }
    return AxisLine(axis: .promises, state: axis.value.shown, isDisputed: axis.isDisputed, evidence: evidence)
  }

  private static func statements(_ standing: Standing, _ viewpoint: Viewpoint) -> AxisLine {
    let language = viewpoint.language
    let count = standing.contradictions.count
    guard count > 0 else {
      let word = StateWord("·", ScreenWords.none, .muted)
      return AxisLine(
        axis: .statements, state: word, isDisputed: false, evidence: [ScreenWords.noContradiction(language)])
    }
    let most = byWeight(standing).first
    let sides = [most?.contradicts, most?.statement].compactMap { standing.event($0) }
      .sorted { rank($0, standing) < rank($1, standing) }
    let evidence = sides.map { event in
      let actor = standing.incident.party(event.actor)?.shortName ?? ""
      return actor + " " + ScreenWords.says(event.text)(language)
    }
    return AxisLine(
      axis: .statements,
      state: StateWord("≠", ScreenWords.contradictions(count), .warning), isDisputed: false,
      evidence: evidence)
  }

  /// The customer's word stands first, the provider's answers it.
  private static func rank(_ event: Event, _ standing: Standing) -> Int {
    standing.incident.party(event.actor)?.side == .customer ? 0 : 1
  }

  /// Contradictions, those about the cut itself first, then between provider and customer, then the
  /// latest.
  package static func byWeight(_ standing: Standing) -> [Contradiction] {
    let instants = KnownInstants(standing.incident.sources)
    let denials = Set(
      standing.prompts.filter { $0.kind == .isCutoffWithdrawn }.flatMap(\.evidence).map(\.record))
    func weight(_ contradiction: Contradiction) -> (Int, Instant) {
      let pair = [contradiction.statement, contradiction.contradicts].compactMap { standing.event($0) }
      let sides = Set(pair.compactMap { standing.incident.party($0.actor)?.side })
      let isAboutCut = pair.contains { denials.contains($0.id) }
      let latest = pair.map { TimelinePane.instant($0, instants) }.max()
      let isBetweenSides = sides.isSuperset(of: [.provider, .customer])
      return ((isBetweenSides ? 1 : 0) + (isAboutCut ? 2 : 0), latest ?? .distantPast)
    }
    let weighed = standing.contradictions.map { (weight: weight($0), contradiction: $0) }
    return weighed.sorted { $0.weight > $1.weight }.map(\.contradiction)
  }

  private static func talks(_ standing: Standing, _ viewpoint: Viewpoint) -> AxisLine {
    let axis = standing.talks
    let evidence = axis.evidence.prefix(2).compactMap { evidence -> String? in
      guard let event = standing.event(evidence.record) else { return nil }
      let actor = standing.incident.party(event.actor)?.shortName
      return (actor.map { $0 + ": " } ?? "") + event.text
    }
    return AxisLine(
      axis: .talks, state: axis.value.shown, isDisputed: axis.isDisputed,
      evidence: evidence.isEmpty ? [ScreenWords.noTalks(viewpoint.language)] : Array(evidence))
  }

  private static func step(_ standing: Standing, _ viewpoint: Viewpoint) -> AxisLine {
    let language = viewpoint.language
    guard let step = standing.nextStep else {
      return AxisLine(
        axis: .step, state: StateWord("·", ScreenWords.none, .muted), isDisputed: false,
        evidence: [ScreenWords.noStep(language)])
    }
    var evidence: [String] = []
    if let owner = standing.incident.party(step.owner) { evidence.append(owner.shortName) }
    if let blocker = step.blocker { evidence.append(ScreenWords.blocked(blocker)(language)) }
    let due = step.due.map { SaidText.short($0, now: viewpoint.shownAt, language: language) }
    evidence.append(due ?? ScreenWords.noDue(language))
    return AxisLine(
      axis: .step, state: StateWord("►", Wording(step.text, step.text), .text), isDisputed: false,
      evidence: evidence)
  }

  private static func money(_ standing: Standing, _ viewpoint: Viewpoint) -> AxisLine {
    AxisLine(
      axis: .money, state: standing.money.value.shown, isDisputed: standing.money.isDisputed,
      evidence: MoneyEvidence.lines(standing, viewpoint))
  }

  /// "Viettel IDC: …", without the name where the text begins with it.
  private static func said(_ text: String, by party: Party?) -> String {
    guard let party, !text.hasPrefix(party.shortName) else { return text }
    return party.shortName + ": " + text
  }

  private static func condition(_ standing: Standing, _ viewpoint: Viewpoint) -> AxisLine {
    let language = viewpoint.language
    let incident = standing.incident
    guard !standing.conditions.isEmpty else { return noCondition(language) }
    let lookup = StandingLookup(standing, lookUps: standing.conditions.count)
    let deadlines = standing.conditions.compactMap { lookup.deadline($0)?.deadline }
    // What brings the service back says most; the cutoff's own condition comes after it.
    if let deadline = deadlines.first(where: { $0.kind == .resume }) ?? deadlines.first,
      let condition = deadline.condition
    {
      return AxisLine(
        axis: .condition, state: StateWord("►", Wording(condition, condition), .text), isDisputed: false,
        evidence: [said(deadline.label, by: incident.party(deadline.setBy))])
    }
    let promise = standing.conditions.lazy.compactMap { lookup.promise($0)?.promise }.first
    if let promise, let condition = promise.condition {
      return AxisLine(
        axis: .condition, state: StateWord("►", Wording(condition, condition), .text), isDisputed: false,
        evidence: [said(promise.content, by: incident.party(promise.giver))])
    }
    return noCondition(language)
  }

  private static func noCondition(_ language: Language) -> AxisLine {
    AxisLine(
      axis: .condition, state: StateWord("·", ScreenWords.none, .muted), isDisputed: false,
      evidence: [ScreenWords.noCondition(language)])
  }
}

/// Who states what is owed.
package enum MoneyEvidence {
  /// "Viettel IDC: hơn 200 tỷ đồng", the latest debt of each side; the side without one said so.
  package static func lines(_ standing: Standing, _ viewpoint: Viewpoint) -> [String] {
    let language = viewpoint.language
    let incident = standing.incident
    let debts = incident.amounts.filter { $0.kind != .budget && $0.kind != .offer }
    guard !debts.isEmpty || standing.money.value != .none else { return [ScreenWords.noMoney(language)] }
    let instants = KnownInstants(incident.sources)
    var lines: [String] = []
    for side in [Side.provider, .customer] {
      let all = debts.filter { incident.party($0.statedBy)?.side == side }
      // What is owed in all says most; a bill or an instalment speaks where nobody named that.
      let stated = all.contains { $0.kind == .debt } ? all.filter { $0.kind == .debt } : all
      let latest = stated.max {
        instants.known($0.provenance, at: $0.asOf) < instants.known($1.provenance, at: $1.asOf)
      }
      let parties = side == .provider ? incident.header.providers : incident.header.customers
      let name = incident.party(latest?.statedBy ?? parties.first)?.shortName
      guard let name else { continue }
      let sum = latest.map { MoneyText.format($0.money, language) }
      lines.append(name + ": " + (sum ?? ScreenWords.noFigure(language)))
    }
    return lines
  }
}
