/// What a record was read from, so that the same thing read twice is one record.
package struct RecordOrigin: Hashable, Sendable {
  /// The sort of source: "ics", "csv", "statuspage".
  package var from: String
  /// Its key in that source (a UID, an id), unique in it.
  package var key: String
  /// A short hash of what the source said when it was read last: who reads it again sees whether the source changed,
  /// or a person changed the record. Nil where nobody noted it.
  package var digest: String?

  package init(from: String, key: String, digest: String? = nil) {
    self.from = from
    self.key = key
    self.digest = digest
  }
}
