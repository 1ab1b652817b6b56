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
      ])
  }

  /// The word of its state; the one that the clock runs to has its own.
  func state(of at: DeadlineStanding) -> StateWord {
    at.state.shown(
      isClock: standing.clock?.deadline == at.deadline.id, isFinal: standing.clock?.isFinal ?? false)
  }

  /// The services that it covers, where its words only repeat the kind.
  private func about(_ deadline: Deadline) -> ToldCell? {
    let kind = deadline.kind.shown
    guard deadline.label.isEmpty || deadline.label == kind.vietnamese || deadline.label == kind.english else {
      return nil
    }
    let named = incident.services.filter { deadline.services.contains($0.id) }
    let services = named.isEmpty ? incident.services.filter { !$0.isExempt } : named
    let names = services.map(\.shortName).joined(separator: ", ")
    return ToldCell(.about, services.isEmpty ? incident.header.shortTitle : names)
  }
}
