/// A figure that somebody stated: a debt, an offer, a budget.
package struct Amount: Hashable, Sendable {
  package var id: RecordID
  package var kind: AmountKind
  /// What the sum is for where `kind` has no word for it; the kind is then `other`.
  package var purpose: AmountPurpose?
  package var money: Money
  package var label: String?
  package var asOf: TimePoint?
  package var statedBy: RecordID?
  package var provenance: Provenance

  package init(
    id: RecordID, kind: AmountKind, purpose: AmountPurpose? = nil, money: Money, label: String? = nil,
    asOf: TimePoint? = nil, statedBy: RecordID? = nil, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.kind = kind
    self.purpose = purpose
    self.money = money
    self.label = label
    self.asOf = asOf
    self.statedBy = statedBy
    self.provenance = provenance
  }
}

/// What a stated figure is. Only `debt` (what is owed in all) is compared between the sides.
package enum AmountKind: String, CaseIterable, Sendable {
  case debt, partOfDebt, invoice, paid, offer, instalment, budget, settlement, other
}

extension AmountKind {
  /// Whether it says that something is owed: only such sums stand for what the sides owe.
  package var isOwed: Bool {
    switch self {
    case .debt, .partOfDebt, .invoice: true
    case .paid, .offer, .instalment, .budget, .settlement, .other: false
    }
  }
}

/// What a sum is for beyond the kinds of the first version, which keeps such a sum as `other`.
package enum AmountPurpose: String, CaseIterable, Sendable {
  case notYetDue, price, prepaid, writtenOff, counterclaim, damage
}

extension Amount: IncidentRecord {
  package static var kind: RecordKind { .amounts }
  package var record: Record { .amount(self) }
  package var at: TimePoint? { asOf }
  package var ownName: String { label ?? "" }
  package func shownName(_ language: Language) -> String { label ?? money.currency }
  package var mentions: [RecordID] { [statedBy].compactMap { $0 } }
}
