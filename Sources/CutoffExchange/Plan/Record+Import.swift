import CutoffDomain
import CutoffStore

// What an import asks of a record, whatever its kind.
extension Record {
  /// Gives it another id and provenance.
  mutating func put(id: RecordID, provenance: Provenance) {
    var changed = value
    changed.id = id
    changed.provenance = provenance
    self = changed.record
  }

  /// The record whose place it takes.
  var supersedes: RecordID? {
    switch self {
    case .deadline(let deadline): deadline.supersedes
    case .promise(let promise): promise.supersedes
    case .party, .service, .amount, .event, .note, .step, .question, .source: nil
    }
  }

  mutating func put(supersedes id: RecordID?) {
    switch self {
    case .deadline(var deadline):
      deadline.supersedes = id
      self = .deadline(deadline)
    case .promise(var promise):
      promise.supersedes = id
      self = .promise(promise)
    case .party, .service, .amount, .event, .note, .step, .question, .source: break
    }
  }

  /// The deadline that it is; nil for every other kind.
  var deadline: Deadline? {
    guard case .deadline(let deadline) = self else { return nil }
    return deadline
  }

  /// The promise that it is; nil for every other kind.
  var promise: Promise? {
    guard case .promise(let promise) = self else { return nil }
    return promise
  }

  /// The step that it is; nil for every other kind.
  var step: Step? {
    guard case .step(let step) = self else { return nil }
    return step
  }

  /// The event that it is; nil for every other kind.
  var event: Event? {
    guard case .event(let event) = self else { return nil }
    return event
  }

  /// Makes it one that is counted from another record.
  mutating func put(relative date: RelativeDate) {
    switch self {
    case .deadline(var deadline):
      deadline.relative = date
      self = .deadline(deadline)
    case .promise(var promise):
      promise.relative = date
      self = .promise(promise)
    case .party, .service, .amount, .event, .note, .step, .question, .source: break
    }
  }

  /// What is due, of a deadline, promise or step.
  var due: SaidTime? {
    switch self {
    case .deadline(let deadline): deadline.due
    case .promise(let promise): promise.due
    case .step(let step): step.due
    case .party, .service, .amount, .event, .note, .question, .source: nil
    }
  }

  /// The end of a window.
  var until: SaidTime? {
    guard case .deadline(let deadline) = self else { return nil }
    return deadline.until
  }

  /// Who set the date, or gave the promise.
  var setter: RecordID? {
    switch self {
    case .deadline(let deadline): deadline.setBy
    case .promise(let promise): promise.giver
    case .party, .service, .amount, .event, .note, .step, .question, .source: nil
    }
  }

  /// Parties that it names and `mentions` leaves out.
  var unlisted: [RecordID] {
    switch self {
    case .amount(let amount): [amount.statedBy].compactMap { $0 }
    case .source(let source): [source.copyOf].compactMap { $0 }
    case .party, .service, .deadline, .promise, .event, .note, .step, .question: []
    }
  }

  /// Whether both are due at the same time, whatever the words; so are two that have no date.
  func hasDate(of other: Record) -> Bool {
    due?.text == other.due?.text && until?.text == other.until?.text
  }
}

extension SaidTime {
  /// What it binds to, without the words that it was said with: "by day 2026-12-18"; what is equal is due alike.
  var text: String {
    guard let point else { return boundary.rawValue }
    return [
      boundary.rawValue, reading?.rawValue ?? "", point.precision.rawValue, point.part?.rawValue ?? "",
      FileTime.text(instant: point.start, wall: point.wall),
    ].joined(separator: " ")
  }
}
