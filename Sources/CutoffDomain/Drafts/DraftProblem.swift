/// Why a draft cannot be saved yet, and which field says so.
package struct DraftProblem: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missing
    /// Neither a date nor a condition.
    case missingDueOrCondition
    /// "Moved" needs the new date, or the word that there is none yet.
    case missingNewDate
    /// "Suspended" and "withdrawn" need somebody's word.
    case missingWord
    /// It has not happened yet.
    case inFuture
    /// Two parties or services go by that name.
    case ambiguousName(String)
    case unknownName(String)
    /// The record is no longer there.
    case recordGone
    /// A check or an outcome has a form of its own.
    case hasOwnForm(EventKind)
    /// A promise is never "carried out", a cut never "kept".
    case resultDoesNotFit(OutcomeResult)
    case giverIsReceiver
    case contradictsItself
    /// Another party or service has that name.
    case nameTaken(String)
    case unknownZone(String)
    /// Nobody said where it is, and the machine only says UTC.
    case zoneNotNamed
    case notADuration(String)
    /// A window that ends when it starts, or before.
    case endNotAfterStart
    /// Not "30 days after RECORD".
    case notARelativeDate(String)
    /// Not "backup 12h before".
    case notADependentDate(String)
    /// "At its end", of a deadline that has none.
    case noEnd
    /// Not "16:00".
    case notAClock(String)
    /// Not "treasury 1 deskDay".
    case notAStage(String)
    /// The phrase of a time was refused; the field itself says why.
    case phraseRefused
    /// A limit ("before 3/7") where a time at which something happened is asked.
    case notAMoment
    case money(MoneyRefusal)
    /// A purpose beside a kind of sum that says what it is for.
    case purposeOfKind
    /// Nobody threatens to stop anything.
    case nothingToTakeBack
    /// Nothing is cut or down that could be restored.
    case nothingIsOff
    /// A change needs an incident.
    case noIncident
  }

  package var field: DraftField
  package var reason: Reason

  package init(_ field: DraftField, _ reason: Reason) {
    self.field = field
    self.reason = reason
  }
}

/// All problems of a draft, in the order of its fields; never empty.
package struct DraftProblems: Error, Hashable, Sendable {
  package var problems: [DraftProblem]

  package init(_ problems: [DraftProblem]) { self.problems = problems }

  package init(_ field: DraftField, _ reason: DraftProblem.Reason) {
    problems = [DraftProblem(field, reason)]
  }
}
