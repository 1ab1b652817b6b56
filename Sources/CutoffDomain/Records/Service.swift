/// What may stop.
package struct Service: Hashable, Sendable {
  package var id: RecordID
  package var name: String
  package var short: String?
  /// Services that this one needs.
  package var dependsOn: [RecordID]
  /// True for a service that the cut leaves alone.
  package var isExempt: Bool
  /// Why the cut leaves it alone ("hospital").
  package var exemptReason: String?
  /// Who provides it, where that is another one than the incident's.
  package var provider: RecordID?
  /// Who uses it, where that is another one than the incident's.
  package var customer: RecordID?
  /// Who and how many are hit, in words.
  package var affected: String?
  /// How many are hit, as it was counted from time to time.
  package var affectedCounts: [AffectedCount]
  package var provenance: Provenance

  package init(
    id: RecordID, name: String, short: String? = nil, dependsOn: [RecordID] = [],
    isExempt: Bool = false, exemptReason: String? = nil, provider: RecordID? = nil,
    customer: RecordID? = nil, affected: String? = nil, affectedCounts: [AffectedCount] = [],
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.dependsOn = dependsOn
    self.isExempt = isExempt
    self.exemptReason = exemptReason
    self.provider = provider
    self.customer = customer
    self.affected = affected
    self.affectedCounts = affectedCounts
    self.provenance = provenance
  }

  package var shortName: String { short ?? name }
}

/// What a check found.
package enum ServiceState: String, CaseIterable, Sendable {
  case up, degraded, partlyDown, down
}

extension Service: IncidentRecord {
  package static var kind: RecordKind { .services }
  package var record: Record { .service(self) }
  package var ownName: String { shortName }
  package var mentions: [RecordID] { dependsOn + [provider, customer].compactMap { $0 } }
}
