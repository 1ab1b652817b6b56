/// Ids that are made of what a record was read from, so that two people who read the same file make the same
/// records.
package enum DerivedID {
  /// 48 bits of time and the first 80 of SHA-256(`from` NUL incident's key NUL kind NUL `key`). `from` is the word of
  /// the source's sort, as in a record's origin. `knownAt` is when the source itself says that it was known; nil
  /// counts as 1970, as the time of reading would differ.
  package static func record(
    _ kind: RecordKind, from: String, incident: String, key: String, knownAt: Instant?
  ) -> RecordID {
    let hash = hash([from, incident, kind.rawValue, key])
    let milliseconds = (knownAt?.seconds).map { $0.multipliedReportingOverflow(by: 1_000).partialValue } ?? 0
    return RecordID(
      milliseconds: milliseconds,
      random: (number(hash[0..<8]), UInt16(truncatingIfNeeded: number(hash[8..<10]))))
  }

  /// The title as ever, and six characters of the same hash.
  package static func incident(title: String, from: String, key: String) -> IncidentID {
    IncidentID(title: title, random: number(hash([from, key])[0..<8]))
  }

  private static func hash(_ parts: [String]) -> [UInt8] {
    SHA256.hash(Array(parts.joined(separator: "\0").utf8))
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
