/// The kinds of records, in the order of the file; the raw value is the name of the kind's list there.
package enum RecordKind: String, CaseIterable, Sendable {
  case parties, services, amounts, deadlines, promises, events, notes, steps, questions, sources

  /// Whether its records are news and make an incident known. Parties, services and sources only come with what
  /// names them, whenever that is known.
  package var isDated: Bool {
    switch self {
    case .amounts, .deadlines, .promises, .events, .notes, .steps, .questions: true
    case .parties, .services, .sources: false
    }
  }
}
