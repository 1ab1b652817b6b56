/// Where something was published.
package struct Source: Hashable, Sendable {
  package var id: RecordID
  package var publisher: String
  package var address: String?
  package var publishedAt: TimePoint?
  /// The source that this one is a copy of.
  package var copyOf: RecordID?
  package var remark: String?
  package var provenance: Provenance

  package init(
    id: RecordID, publisher: String, address: String? = nil, publishedAt: TimePoint? = nil,
    copyOf: RecordID? = nil, remark: String? = nil, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.publisher = publisher
    self.address = address
    self.publishedAt = publishedAt
    self.copyOf = copyOf
    self.remark = remark
    self.provenance = provenance
  }
}

extension Source: IncidentRecord {
  package static var kind: RecordKind { .sources }
  package var record: Record { .source(self) }
  package var ownName: String { publisher }
}
