import CutoffDomain

extension DerivedID {
  /// The id of a record that an import reads.
  package static func record(
    _ kind: RecordKind, from: ImportKind, incident: String, key: String, knownAt: Instant?
  ) -> RecordID {
    record(kind, from: from.rawValue, incident: incident, key: key, knownAt: knownAt)
  }

  /// The id of an incident that an import makes.
  package static func incident(title: String, from: ImportKind, key: String) -> IncidentID {
    incident(title: title, from: from.rawValue, key: key)
  }
}
