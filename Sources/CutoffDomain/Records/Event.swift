/// One dated fact on the timeline. Only its content moves axes; text and label are for people.
package struct Event: Hashable, Sendable {
  package var id: RecordID
  /// When it happened; nil when nobody said.
  package var at: TimePoint?
  package var actor: RecordID?
  package var text: String
  /// A free word that a team gives to events of one sort.
  package var label: String?
  package var content: EventContent
  package var provenance: Provenance

  package init(
    id: RecordID, at: TimePoint?, actor: RecordID? = nil, text: String, label: String? = nil,
    content: EventContent = .report, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.at = at
    self.actor = actor
    self.text = text
    self.label = label
    self.content = content
    self.provenance = provenance
  }
}

extension Event {
  /// The first line of its text that says something: what a screen of one line shows.
  package var subject: String {
    text.split(whereSeparator: \.isNewline).lazy.compactMap(\.trimmed).first ?? ""
  }

  /// How many lines that say something stand behind that one.
  package var furtherLines: Int {
    guard text.contains(where: \.isNewline) else { return 0 }
    return max(0, text.split(whereSeparator: \.isNewline).compactMap(\.trimmed).count - 1)
  }
}

extension Event: Answerable {
  package static var kind: RecordKind { .events }
  package var record: Record { .event(self) }
  package var ownName: String { text }
  package var searched: (words: [String], parties: [RecordID?]) { ([text, label ?? ""], [actor]) }
  package var mentions: [RecordID] { content.services + [actor].compactMap { $0 } }

  package var results: [OutcomeResult] {
    content.kind == .notice ? [.carriedOut, .notCarriedOut, .suspended, .withdrawn] : []
  }
  package var answeredDue: SaidTime? { nil }
  package var repeats: Bool { false }

  package func moved(_ move: Move) -> Record? { nil }
}

extension EventContent {
  /// The services that it names; empty means all.
  var services: [RecordID] {
    switch self {
    case .observation(let check): [check.service].compactMap { $0 }
    case .cut(let cut): cut.services
    case .restoration(let restoration): restoration.services
    case .replacement(let replacement): replacement.services
    case .report, .notice, .statement, .meeting, .payment, .agreement, .refusal, .outcome: []
    }
  }
}
