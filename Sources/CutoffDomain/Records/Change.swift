/// One thing that a person did: the unit of saving, undo and redo.
package struct Change: Hashable, Sendable {
  package var incident: IncidentID
  /// What was done, in the words of the person's language ("event: the provider called").
  package var title: String
  /// New header, where the header changed; `before` nil makes the incident, `after` nil deletes it.
  package var header: HeaderEdit?
  package var edits: [RecordEdit]
  /// Clashes that were settled.
  package var settlements: [Settlement]
  /// The same for changes of several incidents that were made as one and are taken back as one.
  package var group: RecordID?

  package init(
    incident: IncidentID, title: String, header: HeaderEdit? = nil, edits: [RecordEdit] = [],
    settlements: [Settlement] = [], group: RecordID? = nil
  ) {
    self.incident = incident
    self.settlements = settlements
    self.group = group
    self.title = title
    self.header = header
    self.edits = edits
  }

  /// The change that takes this one back.
  package var inverse: Change {
    Change(
      incident: incident, title: title,
      header: header.map { HeaderEdit(before: $0.after, after: $0.before, successor: $0.successor) },
      edits: edits.reversed().map { RecordEdit(before: $0.after, after: $0.before) },
      settlements: settlements.reversed().map(\.inverse), group: group)
  }
}

/// A record before and after; nil before makes it, nil after deletes it.
package struct RecordEdit: Hashable, Sendable {
  package var before: Record?
  package var after: Record?

  package init(before: Record?, after: Record?) {
    self.before = before
    self.after = after
  }

  package var id: RecordID? { after?.id ?? before?.id }
}

/// A header before and after.
package struct HeaderEdit: Hashable, Sendable {
  package var before: IncidentHeader?
  package var after: IncidentHeader?
  /// Of an incident that is deleted because another one took its records: that one.
  package var successor: IncidentID?

  package init(before: IncidentHeader?, after: IncidentHeader?, successor: IncidentID? = nil) {
    self.before = before
    self.after = after
    self.successor = successor
  }
}
