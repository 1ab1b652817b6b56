/// A stated sum about to be written.
package struct AmountDraft: Hashable, Sendable {
  /// The sum that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Amount?
  package var kind: AmountKind
  /// What it is for where the kind is `other`. Nil keeps what an edited sum has, while the kind stays.
  package var purpose: AmountPurpose?
  /// Required; a debt without a figure is a sum whose figure is unknown.
  package var money: Money?
  package var label: String?
  package var asOf: TimePoint?
  package var statedBy: Mention?
  /// What an edit takes away: the purpose.
  package var cleared: Set<DraftField>
  package var origin: DraftOrigin

  package init(
    editing: Amount? = nil, kind: AmountKind = .debt, purpose: AmountPurpose? = nil, money: Money?,
    label: String? = nil,
    asOf: TimePoint? = nil, statedBy: Mention? = nil, cleared: Set<DraftField> = [],
    origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.kind = kind
    self.purpose = purpose
    self.money = money
    self.label = label
    self.asOf = asOf
    self.statedBy = statedBy
    self.cleared = cleared
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    if money == nil { builder.refuse(.amount, .missing) }
    if purpose != nil, kind != .other { builder.refuse(.purpose, .purposeOfKind) }
    let sum = money ?? Money(hundredths: nil, currency: "VND")
    // What an edit has no field for stays as it was.
    var amount = editing ?? Amount(id: builder.nextID(), kind: kind, money: sum)
    amount.kind = kind
    amount.purpose = kind == .other && !cleared.contains(.purpose) ? purpose ?? amount.purpose : nil
    amount.money = sum
    amount.label = label?.trimmed
    amount.asOf = asOf
    amount.statedBy = builder.party(statedBy, .statedBy)
    amount.provenance = builder.provenance(origin, editing: editing?.provenance)
    builder.put(.amount(amount), before: editing.map(Record.amount))
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.amount, isEdit: editing != nil, surroundings.language),
      MoneyText.format(sum, surroundings.language))
  }
}
