/// What may stop.
package struct Service: Hashable, Sendable {
  package var id: RecordID
  package var name: String
  package var short: String?
  /// Services that this one needs.
  package var dependsOn: [RecordID]
  /// True for a service that the cut leaves alone.
  package var isExempt: Bool
  /// Who and how many are hit, in words.
  package var affected: String?
  package var provenance: Provenance

  package init(
    id: RecordID, name: String, short: String? = nil, dependsOn: [RecordID] = [],
    isExempt: Bool = false, affected: String? = nil, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.dependsOn = dependsOn
    self.isExempt = isExempt
    self.affected = affected
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
  package var mentions: [RecordID] { dependsOn }
}
