/// A next action.
package struct Step: Hashable, Sendable {
  package var id: RecordID
  package var text: String
  package var owner: RecordID?
  package var due: SaidTime?
  /// What stands in the way.
  package var blocker: String?
  /// When it was done; nil while it is open.
  package var doneAt: TimePoint?
  /// The deadline or promise that it serves.
  package var target: RecordID?
  /// What it goes through until it is done, in order; none where nobody said.
  package var stages: [Stage]
  package var provenance: Provenance

  package init(
    id: RecordID, text: String, owner: RecordID? = nil, due: SaidTime? = nil,
    blocker: String? = nil, doneAt: TimePoint? = nil, target: RecordID? = nil, stages: [Stage] = [],
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
    self.blocker = blocker
    self.doneAt = doneAt
    self.target = target
    self.stages = stages
    self.provenance = provenance
  }
}

extension Step: IncidentRecord {
  package static var kind: RecordKind { .steps }
  package var record: Record { .step(self) }
  package var ownName: String { text }
  package var mentions: [RecordID] { [owner].compactMap { $0 } }
}
