/// What all records answer alike, whatever their kind.
package protocol IncidentRecord: Hashable, Sendable {
  static var kind: RecordKind { get }
  /// It, as one of any kind.
  var record: Record { get }
  var id: RecordID { get set }
  var provenance: Provenance { get set }
  /// When it happened or was made; nil where the record does not say so, or its kind never does.
  var at: TimePoint? { get }
  /// What a person knows it by: its text, title or short name; empty where it has none.
  var ownName: String { get }
  /// What a message calls it: `ownName`, cut or replaced where that is long or may be missing.
  func shownName(_ language: Language) -> String
  /// What a search of its pane looks through: its own texts, and the parties whose names count as such. Nothing
  /// for a kind that stands in no pane that is searched.
  var searched: (words: [String], parties: [RecordID?]) { get }
  /// The parties and services that it names; what its provenance names is not among them.
  var mentions: [RecordID] { get }
  /// It, where it can be answered by an outcome.
  var answerable: (any Answerable)? { get }
}

extension IncidentRecord {
  package var at: TimePoint? { nil }
  package func shownName(_ language: Language) -> String { ownName }
  package var searched: (words: [String], parties: [RecordID?]) { ([], []) }
  package var mentions: [RecordID] { [] }
  package var answerable: (any Answerable)? { nil }
}
