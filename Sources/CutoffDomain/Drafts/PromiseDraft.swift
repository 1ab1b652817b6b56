/// A promise about to be written.
package struct PromiseDraft: Hashable, Sendable {
  /// The promise that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Promise?
  package var giver: Mention?
  package var receiver: Mention?
  package var content: String
  /// Nil needs a condition; without a point it says that there is no date.
  package var due: SaidTime?
  package var condition: String?
  package var amount: Money?
  /// How it was given.
  package var form: String?
  /// Nil where nobody said.
  package var madeAt: TimePoint?
  /// The promise that this is only another telling of.
  package var tellingOf: RecordID?
  package var recurrence: Recurrence?
  /// As in a deadline's draft.
  package var relative: RelativeDate?
  /// Asked for and not given. Nil keeps what an edited promise has.
  package var isAsked: Bool?
  /// What an edit takes away: the relative date.
  package var cleared: Set<DraftField>
  package var origin: DraftOrigin

  package init(
    editing: Promise? = nil, giver: Mention? = nil, receiver: Mention? = nil, content: String,
    due: SaidTime?, condition: String? = nil, amount: Money? = nil, form: String? = nil,
    madeAt: TimePoint? = nil, tellingOf: RecordID? = nil, recurrence: Recurrence? = nil,
    relative: RelativeDate? = nil, isAsked: Bool? = nil, cleared: Set<DraftField> = [],
    origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.giver = giver
    self.receiver = receiver
    self.content = content
    self.due = due
    self.condition = condition
    self.amount = amount
    self.form = form
    self.madeAt = madeAt
    self.tellingOf = tellingOf
    self.recurrence = recurrence
    self.relative = relative
    self.isAsked = isAsked
    self.cleared = cleared
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let content = builder.required(content, .content)
    // What an edit has no field for stays as it was.
    let kept = editing?.kept(with: due)
    let relative = relative ?? (cleared.contains(.relative) ? nil : kept?.relative)
    if due == nil, condition?.trimmed == nil, relative == nil {
      builder.refuse(.due, .missingDueOrCondition)
    }
    let giver = builder.party(giver, .giver)
    let receiver = builder.party(receiver, .receiver)
    if giver != nil, giver == receiver { builder.refuse(.receiver, .giverIsReceiver) }
    var promise =
      kept
      ?? Promise(
        id: builder.nextID(), giver: giver, receiver: receiver, content: content,
        due: due ?? SaidTime(boundary: relative == nil ? .at : .by, point: nil))
    // How a counted day binds is said with it, if at all.
    if self.relative != nil { promise.due = due ?? SaidTime(boundary: .by, point: nil) }
    promise.giver = giver
    promise.receiver = receiver
    promise.content = content
    promise.relative = relative
    promise.isAsked = isAsked ?? promise.isAsked
    promise.form = form?.trimmed
    promise.madeAt = madeAt
    promise.condition = condition?.trimmed
    promise.amount = amount
    promise.tellingOf = tellingOf
    promise.recurrence = recurrence
    promise.provenance = builder.provenance(origin, editing: editing?.provenance)
    builder.put(.promise(promise), before: editing.map(Record.promise))
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.promise, isEdit: editing != nil, surroundings.language), content)
  }
}
