/// Something that nobody knows yet, open until answered.
package struct Question: Hashable, Sendable {
  package var id: RecordID
  package var text: String
  package var answer: String?
  package var answeredAt: TimePoint?
  package var provenance: Provenance

  package init(
    id: RecordID, text: String, answer: String? = nil, answeredAt: TimePoint? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.text = text
    self.answer = answer
    self.answeredAt = answeredAt
    self.provenance = provenance
  }
}

extension Question: IncidentRecord {
  package static var kind: RecordKind { .questions }
  package var record: Record { .question(self) }
  package var ownName: String { text }
  package var searched: (words: [String], parties: [RecordID?]) { ([text, answer ?? ""], []) }
}
