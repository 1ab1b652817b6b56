import CutoffDomain
import CutoffScreen
import CutoffWords

/// What needs an answer, most urgent first, with the key that gives it.
package enum PromptsPane {
  /// The items in the order of the pane.
  package static func keys(_ standing: Standing) -> [ItemKey] {
    standing.prompts.map { .prompt($0.kind, $0.subject) }
  }

  /// The command that answers a prompt.
  package static func command(_ prompt: Prompt) -> CommandID {
    switch (prompt.kind, prompt.answer) {
    case (.whoCanDefer, _): .addParty
    case (.whichAmount, _): .addAmount
    case (_, .check): .check
    case (_, .outcome): .outcome
    case (_, .add): .addMenu
    case (_, .edit): .edit
    case (_, .event): .eventNow
    }
  }

  /// Two rows; none for an item of another pane.
  package static func rows(
    _ key: ItemKey, _ lookup: StandingLookup, viewpoint: Viewpoint, columns: Int
  ) -> [PaneRow] {
    guard let prompt = lookup.prompt(key) else { return [] }
    let (glyph, question) = prompt.kind.shown(subject: subject(prompt, lookup, viewpoint))
    let shownKey = viewpoint.keymap.shownKey(of: command(prompt)) ?? ""
    if prompt.kind == .question { return questionRows(question(viewpoint.language), key: shownKey, columns) }
    return [
      PaneRow(
        [Piece(glyph + " ", .warning), Piece(question(viewpoint.language))], right: [Piece(shownKey, .focus)]),
      PaneRow([Piece("  "), Piece(reason(prompt, lookup, viewpoint), .muted)]),
    ]
  }

  /// Somebody's own question takes both rows where it is long.
  private static func questionRows(_ question: String, key: String, _ columns: Int) -> [PaneRow] {
    let lines = TextLayout.wrap(question, columns: max(8, columns - 4))
    let rest = lines.dropFirst().joined(separator: " ")
    return [
      PaneRow([Piece("? ", .warning), Piece(lines.first ?? "")], right: [Piece(key, .focus)]),
      PaneRow([Piece("  "), Piece(rest)]),
    ]
  }

  private static func subject(_ prompt: Prompt, _ lookup: StandingLookup, _ viewpoint: Viewpoint) -> String {
    let record = prompt.subject.flatMap(lookup.record)
    switch prompt.kind {
    case .isServiceUp, .wasItTheCut:
      guard case .service(let service)? = record else { return PromptWords.service(viewpoint.language) }
      return service.shortName
    case .isDeadlineMet:
      guard case .deadline(let deadline)? = record else { return "" }
      return deadline.kind.shown(viewpoint.language)
    case .question:
      guard case .question(let question)? = record else { return "" }
      return question.text
    case .fromWhen:
      switch record {
      case .deadline(let deadline)?: return deadline.label
      case .promise(let promise)?: return promise.content
      case .party, .service, .amount, .event, .note, .step, .question, .source, nil: return ""
      }
    case .wasPromiseKept, .isCutoffWithdrawn, .whyNotCut, .whoCanDefer, .whichAmount:
      return ""
    }
  }

  private static func reason(_ prompt: Prompt, _ lookup: StandingLookup, _ viewpoint: Viewpoint) -> String {
    let language = viewpoint.language
    let standing = lookup.standing
    switch prompt.kind {
    case .isServiceUp:
      guard let last = standing.service.evidence.first else { return PromptWords.neverChecked(language) }
      return PromptWords.checkedAgo(TimeText.ago(viewpoint.shownAt.seconds(since: last.instant), language))(
        language)
    case .wasItTheCut: return PromptWords.seenDown(language)
    case .isDeadlineMet:
      return dueReason(lookup.deadline(prompt.subject)?.due, viewpoint)
    case .wasPromiseKept: return promiseReason(prompt, lookup)
    case .isCutoffWithdrawn: return denialReason(prompt, standing, viewpoint)
    case .whyNotCut: return PromptWords.nobodySaid(language)
    case .fromWhen: return PromptWords.noBase(language)
    case .whoCanDefer: return PromptWords.noBody(language)
    case .whichAmount: return PromptWords.sidesDiffer(language)
    case .question: return PromptWords.openQuestion(language)
    }
  }

  private static func dueReason(_ due: SaidTime?, _ viewpoint: Viewpoint) -> String {
    guard let due, let instant = due.due else { return "" }
    let said = SaidText.short(due, now: viewpoint.shownAt, language: viewpoint.language)
    let left = instant.seconds(since: viewpoint.shownAt)
    return left > 0
      ? PromptWords.dueIn(said, TimeText.countdown(left, viewpoint.language))(viewpoint.language)
      : PromptWords.dueAgo(said, TimeText.ago(-left, viewpoint.language))(viewpoint.language)
  }

  private static func promiseReason(_ prompt: Prompt, _ lookup: StandingLookup) -> String {
    guard let promise = lookup.promise(prompt.subject), promise.promise.id == prompt.subject else {
      return ""
    }
    let giver = lookup.party(promise.promise.giver)?.shortName ?? ""
    return giver + ": " + promise.promise.content
  }

  private static func denialReason(_ prompt: Prompt, _ standing: Standing, _ viewpoint: Viewpoint) -> String {
    let incident = standing.incident
    guard let id = prompt.evidence.first?.record, let denial = standing.event(id)
    else { return PromptWords.notWithdrawn(viewpoint.language) }
    let actor = denial.actor.flatMap { incident.party($0)?.shortName } ?? ""
    return PromptWords.denied(actor, denial.text)(viewpoint.language)
  }
}
