import CutoffDomain

// The words before a summary: what became of it, where it is not just pending. English in every language, as the
// machine words of the other properties are.

extension DeadlineState {
  /// Nil while it is pending.
  func word(of deadline: Deadline) -> String? {
    switch self {
    case .pending: nil
    case .met: DeadlineState.capital(.kept, deadline)
    case .partlyMet: DeadlineState.capital(.partlyKept, deadline)
    case .missed: DeadlineState.capital(.broken, deadline)
    case .carriedOut: DeadlineState.capital(.carriedOut, deadline)
    case .carriedOutEarly: DeadlineState.capital(.carriedOut, deadline) + " early"
    case .carriedOutLate: DeadlineState.capital(.carriedOut, deadline) + " late"
    case .notCarriedOut: DeadlineState.capital(.notCarriedOut, deadline)
    case .superseded: "Moved"
    case .suspended: "Suspended"
    case .withdrawn: DeadlineState.capital(.withdrawn, deadline)
    case .passed: "Passed, seen up"
    case .unconfirmed, .unknown: "Passed and not confirmed"
    }
  }

  private static func capital(_ result: OutcomeResult, _ deadline: Deadline) -> String {
    let words = OutcomeWords.words(result, of: .deadline(deadline)).english
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  var status: CalendarEntry.Status {
    switch self {
    case .pending, .partlyMet, .missed, .passed, .unconfirmed, .unknown: .holds
    case .met, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut: .done
    case .suspended: .tentative
    case .superseded, .withdrawn: .cancelled
    }
  }

  /// What this result says of a period that lies ahead; nil for what cannot be said before.
  init?(ahead result: OutcomeResult) {
    switch result {
    case .withdrawn: self = .withdrawn
    case .suspended: self = .suspended
    case .moved: self = .superseded
    case .kept: self = .met
    case .carriedOut: self = .carriedOut
    case .partlyKept, .late, .broken, .notCarriedOut: return nil
    }
  }
}

extension PromiseState {
  /// Nil while it is open.
  var word: String? {
    switch self {
    case .open, .dueToday: nil
    case .kept: "Kept"
    case .keptLate: "Kept late"
    case .partlyKept: "Kept in part"
    case .broken: "Broken"
    case .unresolved: "Passed and not confirmed"
    case .superseded: "Waived"
    }
  }

  var status: CalendarEntry.Status {
    switch self {
    case .open, .dueToday, .partlyKept, .broken, .unresolved: .holds
    case .kept, .keptLate: .done
    case .superseded: .cancelled
    }
  }

  /// What this result says of an instalment that lies ahead.
  init?(ahead result: OutcomeResult) {
    switch result {
    case .withdrawn, .moved: self = .superseded
    case .kept, .carriedOut: self = .kept
    case .partlyKept: self = .partlyKept
    case .late, .broken, .notCarriedOut, .suspended: return nil
    }
  }
}
