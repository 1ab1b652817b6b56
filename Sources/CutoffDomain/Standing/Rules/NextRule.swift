extension Derivation {
  /// The open step that comes first: by due, then by when it was logged.
  var nextStep: Step? {
    ledger.incident.steps.filter(\.isOpen).min { key($0) < key($1) }
  }

  /// The open steps whose time is over, the earliest first.
  var overdueSteps: [RecordID] {
    ledger.incident.steps.filter { step in
      step.isOpen && step.due?.lateFrom.map { $0 <= ledger.now } ?? false
    }.sorted { key($0) < key($1) }.map(\.id)
  }

  /// What waits for a condition: the clock's deadline, other deadlines, then promises.
  var conditions: [RecordID] {
    let isCut = !threat.outages.open.isEmpty
    let waiting = deadlines.filter { entry in
      entry.deadline.condition?.isEmpty == false && entry.state.waits(whileCut: isCut)
    }.map(\.deadline.id)
    let first = waiting.filter { $0 == governing?.deadline }
    let rest = waiting.filter { $0 != governing?.deadline }
    return first + rest + promises.filter(\.waits).map(\.promise.id)
  }

  private func key(_ step: Step) -> (Instant, Instant, RecordID) {
    (step.due?.due ?? .distantFuture, step.provenance.loggedAt ?? .distantFuture, step.id)
  }
}

extension DeadlineState {
  /// Whether a condition on a deadline in this state still tells what would change something.
  fileprivate func waits(whileCut isCut: Bool) -> Bool {
    switch self {
    case .pending, .suspended, .passed, .unconfirmed: true
    case .carriedOut, .carriedOutEarly, .carriedOutLate: isCut
    case .met, .partlyMet, .missed, .notCarriedOut, .superseded, .withdrawn, .unknown: false
    }
  }
}

extension PromiseStanding {
  fileprivate var waits: Bool {
    guard promise.condition?.isEmpty == false else { return false }
    switch state {
    case .open, .dueToday, .partlyKept, .unresolved, .broken: return true
    case .kept, .keptLate, .superseded: return false
    }
  }
}
