import CutoffContent
import CutoffDomain
import CutoffWords

/// What was promised and said, what comes next, and what nobody knows.
extension Brief {
  /// Each promise, in either direction, and what became of it.
  var promises: [Line] {
    standing.promises.flatMap { promise in
      let sides = [promise.promise.giver, promise.promise.receiver].compactMap {
        incident.party($0)?.shortName
      }
      let said = promise.due.point == nil ? promise.promise.condition : short(promise.due)
      let what = sides.joined(separator: " → ") + ": " + promise.promise.content
      return [
        Line.item([what, said].compactMap { $0 }.joined(separator: ", ")), .detail("→ " + fate(promise)),
      ]
    }
  }

  private func fate(_ promise: PromiseStanding) -> String {
    var parts = [promise.state.shown.word(language).lowercased()]
    switch promise.state {
    case .broken, .unresolved: parts.append(DeadlineTime.overdue(promise.due, viewpoint))
    case .open, .dueToday, .kept, .keptLate, .partlyKept, .superseded: break
    }
    if let answer = promise.answer { parts.append(BriefCitation(standing, viewpoint).source(answer)) }
    if promise.tellingCount > 1 { parts.append(ScreenWords.tellings(promise.tellingCount)(language)) }
    return parts.joined(separator: "; ")
  }

  /// Both voices of each contradiction, the weightiest first.
  var contradictions: [Line] {
    let citation = BriefCitation(standing, viewpoint)
    return AxisLines.byWeight(standing).flatMap { pair -> [Line] in
      guard let one = citation.quote(pair.contradicts), let other = citation.quote(pair.statement) else {
        return []
      }
      return [.item(one), .detail("≠ " + other)]
    }
  }

  /// The open steps, the next one first.
  var steps: [Line] {
    let others = incident.steps.filter { $0.doneAt == nil && $0.id != standing.nextStep?.id }
    let steps = [standing.nextStep].compactMap { $0 } + others
    guard !steps.isEmpty else { return [.text(ScreenWords.noStep(language))] }
    return steps.map { step in
      var parts: [String] = []
      if let owner = incident.party(step.owner) { parts.append(owner.shortName) }
      if let blocker = step.blocker { parts.append(ScreenWords.blocked(blocker)(language)) }
      parts.append(step.due.map(short) ?? ScreenWords.noDue(language))
      return .item(step.text + ": " + parts.joined(separator: "; "))
    }
  }

  /// The figure of each side, as it states it.
  var money: [Line] {
    let lines = MoneyEvidence.lines(standing, viewpoint).map(Line.item)
    return standing.money.isDisputed ? lines + [.text(AgendaWords.differ(language))] : lines
  }

  /// What would stop the cut or bring the service back.
  var conditions: [Line] {
    let lookup = StandingLookup(standing, lookUps: standing.conditions.count)
    return standing.conditions.compactMap { id in
      switch lookup.record(id) {
      case .deadline(let deadline): deadline.condition.map { .item($0 + " → " + deadline.label) }
      case .promise(let promise): promise.condition.map { .item($0 + " → " + promise.content) }
      case .party, .service, .amount, .event, .note, .step, .question, .source, nil: nil
      }
    }
  }

  /// The open questions, and those that the records leave open.
  var unknown: [Line] {
    let lookup = StandingLookup(standing, lookUps: standing.prompts.count)
    let lines = PromptsPane.keys(standing).map { key in
      let rows = PromptsPane.rows(key, lookup, viewpoint: viewpoint, columns: 400)
      let texts = rows.map { row in row.left.map(\.text).joined().trimmingPrefix { "?!≠ ".contains($0) } }
      return Line.item(texts.filter { !$0.isEmpty }.joined(separator: " — "))
    }
    return lines.isEmpty ? [.text(BriefWords.nothingUnknown(language))] : lines
  }

  /// How many sources there are, and how many of them only copy another.
  var sources: Line {
    let copies = incident.sources.filter { $0.copyOf != nil }.count
    let publishers = Set(incident.sources.map(\.publisher)).count
    return .text(BriefWords.sources(incident.sources.count, publishers, copies)(language))
  }

  private func short(_ due: SaidTime) -> String {
    SaidText.short(due, now: viewpoint.shownAt, language: language)
  }
}
