import CutoffDomain

/// What a form writes. Records that are edited are kept as they were when the form was opened, so that
/// a change made elsewhere meanwhile is merged and not overwritten.
package struct FormSubject: Hashable, Sendable {
  /// What is edited, as it was when the form was opened.
  package enum Original: Hashable, Sendable {
    case record(Record)
    case header(IncidentHeader)
  }

  package let kind: FormKind
  /// Nil for what is made anew.
  package let original: Original?
  /// The record that an outcome is of.
  package let target: RecordID?

  init(_ kind: FormKind, target: RecordID? = nil) {
    self.kind = kind
    original = nil
    self.target = target
  }

  init(_ kind: FormKind, editing record: some IncidentRecord, target: RecordID? = nil) {
    self.kind = kind
    original = .record(record.record)
    self.target = target
  }

  init(editing header: IncidentHeader) {
    kind = .incident
    original = .header(header)
    target = nil
  }
}

extension FormSubject {
  /// The record that is edited, where it is one of that kind.
  func editing<Kind: IncidentRecord>(_: Kind.Type) -> Kind? {
    guard case .record(let record)? = original else { return nil }
    return record.value as? Kind
  }

  /// The header that is edited.
  var header: IncidentHeader? {
    guard case .header(let header)? = original else { return nil }
    return header
  }
}

extension Form {
  /// The change that the form makes; every problem with its field otherwise. An edit that changes
  /// nothing gives a change without edits.
  package func change(in surroundings: inout DraftSurroundings) -> Result<Change, DraftProblems> {
    subject.kind.row.change(self, &surroundings)
  }

  /// The form that edits a record; nil for a source, which is edited with the record that names it.
  package static func editing(_ record: Record, in surroundings: DraftSurroundings) -> Form? {
    FormKind.allCases.lazy.compactMap { $0.row.edit(record, surroundings) }.first
  }

  /// What the fields are read against: a new incident has its own zone and no records yet.
  func inside(_ surroundings: DraftSurroundings) -> DraftSurroundings {
    guard subject.kind == .incident, subject.original == nil else { return surroundings }
    var inside = surroundings
    inside.incident = nil
    if case .text(let editor)? = self[.zone]?.entry, let zone = editor.text.trimmed.flatMap(Zone.typed) {
      inside.viewerZone = zone
    }
    return inside
  }
}
