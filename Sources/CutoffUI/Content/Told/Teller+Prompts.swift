import CutoffDomain
import CutoffWords

/// What needs an answer.
extension Teller {
  /// A question, its glyph, why it is asked, and the command that answers it; somebody's own has no reason.
  package func prompt(_ prompt: Prompt) -> ToldLine {
    let (glyph, question) = prompt.kind.shown(subject: subject(prompt))
    return ToldLine(
      .prompt(prompt.kind, prompt.subject),
      [
        ToldCell(.sign, glyph, .warning), ToldCell(.what, question(language)),
        reason(prompt).map { ToldCell(.remark, $0) },
      ], action: PromptsPane.command(prompt))
  }

  private func subject(_ prompt: Prompt) -> String {
    let record = prompt.subject.flatMap(lookup.record)
    switch prompt.kind {
    case .isServiceUp, .wasItTheCut:
      guard case .service(let service)? = record else { return PromptWords.service(language) }
      return service.named(language)
    case .isDeadlineMet:
      guard case .deadline(let deadline)? = record else { return "" }
      return PromptWords.isMet(deadline)(language)
    case .question:
      guard case .question(let question)? = record else { return "" }
      return question.text
    case .fromWhen:
      return record?.shownName(language) ?? ""
    case .wasPromiseKept, .isCutoffWithdrawn, .whyNotCut, .whoCanDefer, .whichAmount, .whoBringsItBack,
      .whenIsItBack, .whatIsStillOff, .whenWouldItStop:
      return ""
    }
  }

  private func reason(_ prompt: Prompt) -> String? {
    switch prompt.kind {
    case .isServiceUp:
      guard let last = standing.service.evidence.first else { return PromptWords.neverChecked(language) }
      return PromptWords.checkedAgo(TimeText.ago(viewpoint.shownAt.seconds(since: last.instant), language))(
        language)
    case .wasItTheCut: return PromptWords.seenDown(language)
    case .isDeadlineMet:
      return dueReason(lookup.deadline(prompt.subject)?.due)
    case .wasPromiseKept: return promiseReason(prompt)
    case .isCutoffWithdrawn: return denialReason(prompt)
    case .whyNotCut: return PromptWords.nobodySaid(language)
    case .fromWhen: return PromptWords.noBase(language)
    case .whoCanDefer: return PromptWords.noBody(language)
    case .whichAmount: return PromptWords.sidesDiffer(language)
    case .whoBringsItBack: return PromptWords.noReturnKnown(language)
    case .whenIsItBack: return PromptWords.stillCut(language)
    case .whatIsStillOff: return PromptWords.partlyBack(language)
    case .whenWouldItStop: return PromptWords.noDate(language)
    case .question: return nil
    }
  }

  private func dueReason(_ due: SaidTime?) -> String {
    guard let due, let instant = due.due else { return "" }
    let said = short(due)
    let left = instant.seconds(since: viewpoint.shownAt)
    return left > 0
      ? PromptWords.dueIn(said, TimeText.countdown(left, language))(language)
      : PromptWords.dueAgo(said, TimeText.ago(-left, language))(language)
  }

  private func promiseReason(_ prompt: Prompt) -> String {
    guard let promise = lookup.promise(prompt.subject), promise.promise.id == prompt.subject else {
      return ""
    }
    let giver = name(promise.promise.giver) ?? ""
    return giver + ": " + promise.promise.content
  }

  private func denialReason(_ prompt: Prompt) -> String {
    guard let id = prompt.evidence.first?.record, let denial = standing.event(id)
    else { return PromptWords.notWithdrawn(language) }
    let actor = name(denial.actor) ?? ""
    return PromptWords.denied(actor, denial.text)(language)
  }
}
