/// Something that one party said it would do for another, in either direction.
package struct Promise: Hashable, Sendable {
  package var id: RecordID
  package var giver: RecordID?
  package var receiver: RecordID?
  package var content: String
  /// How it was given: "letter 1711", "said in a meeting".
  package var form: String?
  package var madeAt: TimePoint?
  package var due: SaidTime
  /// Counted from another record instead of a date of its own; see `Deadline.relative`.
  package var relative: RelativeDate?
  /// What it waits for, when it does not wait for a date.
  package var condition: String?
  package var amount: Money?
  /// The promise that this is only another telling of; it is then not counted again.
  package var tellingOf: RecordID?
  /// The promise that this one takes the place of.
  package var supersedes: RecordID?
  package var recurrence: Recurrence?
  /// Asked for by its receiver, and not given (yet).
  package var isAsked: Bool
  package var provenance: Provenance

  package init(
    id: RecordID, giver: RecordID?, receiver: RecordID?, content: String, form: String? = nil,
    madeAt: TimePoint? = nil, due: SaidTime, relative: RelativeDate? = nil, condition: String? = nil,
    amount: Money? = nil, tellingOf: RecordID? = nil, supersedes: RecordID? = nil,
    recurrence: Recurrence? = nil, isAsked: Bool = false, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.giver = giver
    self.receiver = receiver
    self.content = content
    self.form = form
    self.madeAt = madeAt
    self.due = due
    self.relative = relative
    self.condition = condition
    self.amount = amount
    self.tellingOf = tellingOf
    self.supersedes = supersedes
    self.recurrence = recurrence
    self.isAsked = isAsked
    self.provenance = provenance
  }
}

extension Promise {
  /// The promise as an edit begins with it; `due` is what the person says now, nil for no date.
  func kept(with due: SaidTime?) -> Promise {
    var kept = self
    guard due?.point != nil || relative == nil else { return kept }
    if due != self.due { kept.relative = nil }
    kept.due = due ?? SaidTime(point: nil)
    return kept
  }
}

extension Promise: Answerable {
  package static var kind: RecordKind { .promises }
  package var record: Record { .promise(self) }
  package var at: TimePoint? { madeAt }
  package var ownName: String { content }
  package var searched: (words: [String], parties: [RecordID?]) { ([content, due.says], [giver, receiver]) }
  package var mentions: [RecordID] { [giver, receiver].compactMap { $0 } }

  package var results: [OutcomeResult] {
    [.kept, .broken, .partlyKept, .late, .moved, .withdrawn]
  }
  package var answeredDue: SaidTime? { due }
  package var repeats: Bool { recurrence != nil }

  package func moved(_ move: Move) -> Record? {
    var next = self
    next.id = move.id
    next.supersedes = id
    next.due = move.due
    next.relative = nil
    next.madeAt = move.at
    next.tellingOf = nil
    if move.isOfPeriod { next.recurrence = nil }
    next.provenance = move.provenance
    return .promise(next)
  }
}
