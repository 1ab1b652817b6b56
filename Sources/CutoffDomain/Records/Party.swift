/// An organisation or office that takes part. No private persons.
package struct Party: Hashable, Sendable {
  package var id: RecordID
  package var name: String
  /// A name short enough for a column ("Viettel IDC"); nil means `name`.
  package var short: String?
  package var side: Side
  /// A regulator, court or parent that may move the clock over the heads of the sides.
  package var isBodyAbove: Bool
  package var role: String?
  package var provenance: Provenance

  package init(
    id: RecordID, name: String, short: String? = nil, side: Side, isBodyAbove: Bool = false,
    role: String? = nil, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.side = side
    self.isBodyAbove = isBodyAbove
    self.role = role
    self.provenance = provenance
  }

  /// The name for a column.
  package var shortName: String { short ?? name }
}

/// Which side of the matter a party is on.
package enum Side: String, CaseIterable, Sendable {
  case provider, customer, third, downstream, unknown
}

extension Party: IncidentRecord {
  package static var kind: RecordKind { .parties }
  package var record: Record { .party(self) }
  package var ownName: String { shortName }
}
