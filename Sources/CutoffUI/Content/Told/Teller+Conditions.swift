import CutoffDomain
import CutoffWords

/// What would stop the cut or bring the service back.
extension Teller {
  /// The condition of a deadline, whose it is, and what it leads to; nil without one.
  package func condition(of deadline: Deadline) -> ToldLine? {
    deadline.condition.map { condition in
      ToldLine(
        .record(deadline.id),
        [ToldCell(.said, condition), who(deadline.setBy), ToldCell(.what, deadline.label)])
    }
  }

  /// The same of a promise.
  package func condition(of promise: Promise) -> ToldLine? {
    promise.condition.map { condition in
      ToldLine(
        .record(promise.id),
        [ToldCell(.said, condition), who(promise.giver), ToldCell(.what, promise.content)])
    }
  }

  /// All conditions, in the order of the standing.
  package var conditions: [ToldLine] {
    let lookup = StandingLookup(standing, lookUps: standing.conditions.count)
    return standing.conditions.compactMap { id in
      switch lookup.record(id) {
      case .deadline(let deadline): condition(of: deadline)
      case .promise(let promise): condition(of: promise)
      case .party, .service, .amount, .event, .note, .step, .question, .source, nil: nil
      }
    }
  }
}
