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

/// Where something was published.
package struct Source: Hashable, Sendable {
  package var id: RecordID
  package var publisher: String
  package var address: String?
  package var publishedAt: TimePoint?
  /// The source that this one is a copy of.
  package var copyOf: RecordID?
  package var remark: String?
  package var provenance: Provenance

  package init(
    id: RecordID, publisher: String, address: String? = nil, publishedAt: TimePoint? = nil,
    copyOf: RecordID? = nil, remark: String? = nil, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.publisher = publisher
    self.address = address
    self.publishedAt = publishedAt
    self.copyOf = copyOf
    self.remark = remark
    self.provenance = provenance
  }
}
