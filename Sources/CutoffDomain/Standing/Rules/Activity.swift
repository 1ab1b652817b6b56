/// When something last happened to an incident: a record became known, a fact announced ahead came true, or
/// the due, the lateness or the end of something unanswered passed.
struct Activity {
  let ledger: Ledger
  let deadlines: [DeadlineStanding]
  let promises: [PromiseStanding]

  var last: Instant {
    var last = ledger.known.lastKnown ?? .distantPast
    for fact in ledger.facts { last = max(last, fact.moment.start) }
    for place in deadlines.indices where deadlines[place].isUnanswered {
      note(deadlines[place].due, end: deadlines[place].windowEnd, &last)
    }
    for place in promises.indices where promises[place].isUnanswered {
      note(promises[place].due, end: nil, &last)
    }
    return last
  }

  /// The hours of a deadline or promise that have passed. Of a recurring one only the period counts that
  /// its state speaks of: ever more missed periods of a plan that nobody keeps are no news.
  private func note(_ said: SaidTime, end: Instant?, _ last: inout Instant) {
    for hour in [said.due, said.lateFrom, end] {
      if let hour, hour <= ledger.now { last = max(last, hour) }
    }
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
