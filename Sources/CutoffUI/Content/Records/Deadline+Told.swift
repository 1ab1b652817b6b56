import CutoffDomain
import CutoffWords

extension Teller {
  /// A deadline and what became of it, whichever list it stands in.
  package func deadline(_ at: DeadlineStanding) -> ToldLine {
    deadline(at, next: at.state == .superseded ? lookup.next(of: at) : nil)
  }

  /// The same where the deadline that took its place is known; nil where none did.
  func deadline(_ at: DeadlineStanding, next: Deadline?) -> ToldLine {
    let deadline = at.deadline
    return ToldLine(
      .record(deadline.id), state: state(of: at),
      [
        due(at.due, or: deadline.condition), ToldCell(.kind, deadline.kind.shown(language)),
        ToldCell(.what, deadline.label), about(deadline), who(deadline.setBy),
        ToldCell(.time, DeadlineTime.text(at, next: next, viewpoint)),
        uncounted(at.uncounted, of: .deadline(deadline)),
      ])
  }

  /// The word of its state in the words of its kind; the one that the clock runs to has its own.
  func state(of at: DeadlineStanding) -> StateWord {
    DeadlineWord.of(
      at, answer: at.answer.flatMap { lookup.event($0.record)?.content },
      isClock: standing.clock?.deadline == at.deadline.id, isFinal: standing.clock?.isFinal ?? false)
  }

  /// The services that it covers, where its words only repeat the kind.
  private func about(_ deadline: Deadline) -> ToldCell? {
    guard deadline.ownLabel == nil else { return nil }
    let named = incident.services.filter { deadline.services.contains($0.id) }
    let services = named.isEmpty ? incident.services.filter { !$0.isExempt } : named
    guard !services.isEmpty else { return ToldCell(.about, incident.header.shortTitle) }
    // A run each: where there is no room for all, whole names are left out and counted.
    return ToldCell(
      .about, services.enumerated().map { Piece(($0.offset > 0 ? ", " : "") + $0.element.named(language)) })
  }
}

extension Deadline: ToldRecord {
  package var kindWord: Wording? { kind.shown }
  package var pane: PaneID? { .deadlines }

  package func detail(_ teller: Teller) -> [ToldLine] {
    let at = teller.lookup.deadline(id)
    let chain = DeadlineChain(self, teller.lookup)
    let earlier = chain.earlier.isEmpty ? nil : chain.text(now: teller.viewpoint.shownAt, teller.language)
    return teller.fields([
      (DetailWords.text, label), (DetailWords.said, due.says), (DetailWords.due, teller.echo(due)),
    ]) + teller.state(at.map(teller.state))
      + teller.fields([
        (DetailWords.outcome, teller.outcome(at?.answer)),
        (DetailWords.movedTo, teller.lookup.successor(of: id).map { teller.echo($0.due) }),
        (DetailWords.setBy, setter(teller)), (DetailWords.condition, condition),
        (DetailWords.stops, stopsService ? DetailWords.yes(teller.language) : nil),
        (DetailWords.supersedes, earlier),
      ])
  }

  private func setter(_ teller: Teller) -> String {
    [teller.name(setBy), teller.long(setAt)].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  package func news(_ teller: Teller) -> ToldLine {
    ToldLine(
      .record(id),
      [
        ToldCell(.kind, kind.shown(teller.language)), teller.who(setBy), ToldCell(.what, label),
        teller.due(due, or: condition),
      ])
  }
}
