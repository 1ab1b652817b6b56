/// What a record was read from, so that the same thing read twice is one record.
package struct RecordOrigin: Hashable, Sendable {
  /// The sort of source: "ics", "csv", "statuspage".
  package var from: String
  /// Its key in that source (a UID, an id), unique in it.
  package var key: String

  package init(from: String, key: String) {
    self.from = from
    self.key = key
  }
}
