/// When something last happened to an incident: a record became known, a fact announced ahead came true, or
/// the due, the lateness or the end of something unanswered passed.
struct Activity {
  let ledger: Ledger
  let deadlines: [DeadlineStanding]
  let promises: [PromiseStanding]

  var last: Instant {
    var instants = [ledger.known.lastKnown ?? .distantPast]
    instants += ledger.facts.map(\.moment.start)
    instants += deadlines.filter(\.isUnanswered).flatMap { hours($0.due, end: $0.windowEnd) }
    instants += promises.filter(\.isUnanswered).flatMap { hours($0.due, end: nil) }
    return instants.max() ?? .distantPast
  }

  /// The hours of a deadline or promise that have passed. Of a recurring one only the period counts that
  /// its state speaks of: ever more missed periods of a plan that nobody keeps are no news.
  private func hours(_ said: SaidTime, end: Instant?) -> [Instant] {
    [said.due, said.lateFrom, end].compactMap { $0 }.filter { $0 <= ledger.now }
  }
}

extension DeadlineStanding {
  /// Whether nobody has said what became of it.
  fileprivate var isUnanswered: Bool {
    switch state {
    case .pending, .passed, .unconfirmed, .unknown, .missed: true
    case .met, .partlyMet, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut, .superseded,
      .suspended, .withdrawn:
      false
    }
  }
}

extension PromiseStanding {
  fileprivate var isUnanswered: Bool {
    switch state {
    case .open, .dueToday, .broken, .unresolved, .partlyKept: true
    case .kept, .keptLate, .superseded: false
    }
  }
}
