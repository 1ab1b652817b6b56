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
