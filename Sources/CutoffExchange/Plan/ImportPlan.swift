import CutoffDomain

/// What an import would do, before anything is written. Every reader gives one.
package struct ImportPlan: Sendable {
  package var kind: ImportKind
  package var incidents: [PlannedIncident]
  package var skipped: [ImportSkip]
  /// With one of them nothing is written, unless the person wants a part (`--partial`).
  package var refused: [ImportFault]
  package var questions: [ImportQuestion]
  package var notes: [ImportNote]

  package init(
    kind: ImportKind, incidents: [PlannedIncident] = [], skipped: [ImportSkip] = [],
    refused: [ImportFault] = [], questions: [ImportQuestion] = [], notes: [ImportNote] = []
  ) {
    self.kind = kind
    self.incidents = incidents
    self.skipped = skipped
    self.refused = refused
    self.questions = questions
    self.notes = notes
  }

  /// A plan that refuses the file as a whole.
  package init(kind: ImportKind, refusing fault: ImportFault) {
    self.init(kind: kind, refused: [fault])
  }

  /// Whether nothing of it may be written: something was refused and no part is wanted, or something is asked.
  package func isBlocked(isPartial: Bool) -> Bool {
    (!refused.isEmpty && !isPartial) || !questions.isEmpty
  }

  /// What is to be written, none where all is the same or the plan is blocked. `group` makes one undo of them.
  package func writes(isPartial: Bool, group: RecordID?, language: Language) -> [ImportWrite] {
    isBlocked(isPartial: isPartial)
      ? [] : incidents.compactMap { $0.write(from: kind, group: group, language: language) }
  }
}

/// What is done with an incident or a record; the raw value is the word in JSON.
package enum ImportAction: String, CaseIterable, Sendable {
  case new, change, same
}

/// An incident of a plan.
package struct PlannedIncident: Sendable {
  /// As the store has it; nil for one that is made.
  package var before: Incident?
  /// As it will be.
  package var after: Incident
  /// What the source told of, each with what is done with it: also what stays the same.
  package var records: [PlannedRecord]
  /// The whole file, where it is written as it is instead of record by record.
  package var bytes: [UInt8]?

  package init(before: Incident?, after: Incident, records: [PlannedRecord], bytes: [UInt8]? = nil) {
    self.before = before
    self.after = after
    self.records = records
    self.bytes = bytes
  }

  package var action: ImportAction {
    guard let before else { return .new }
    return bytes == nil && before == after ? .same : .change
  }
}

/// A record that the source told of.
package struct PlannedRecord: Sendable {
  /// As it will be in the store.
  package var record: Record
  /// Its key in the source.
  package var key: String?
  /// The UID of the calendar event, shared by those that a rule makes of it.
  package var uid: String?
  package var action: ImportAction
  package var place: TextPlace?

  package init(
    _ record: Record, key: String?, uid: String? = nil, action: ImportAction, place: TextPlace? = nil
  ) {
    self.record = record
    self.key = key
    self.uid = uid
    self.action = action
    self.place = place
  }
}

/// One thing to write.
package enum ImportWrite: Sendable {
  /// By the store's own way, as anything else that a person does.
  case change(Change)
  /// The incident's file as it is, byte for byte: in place of what is there, which it was merged with.
  case file(IncidentID, [UInt8])
}

extension PlannedIncident {
  /// Nil where there is nothing to do.
  package func write(from kind: ImportKind, group: RecordID?, language: Language) -> ImportWrite? {
    guard action != .same else { return nil }
    if let bytes { return .file(after.id, bytes) }
    return .change(change(from: kind, group: group, language: language))
  }

  private func change(from kind: ImportKind, group: RecordID?, language: Language) -> Change {
    let old = before.map(RecordIndex.init)
    let edits = after.records.compactMap { record -> RecordEdit? in
      let before = old?.record(record.id)
      return before == record ? nil : RecordEdit(before: before, after: record)
    }
    let header =
      before?.header == after.header ? nil : HeaderEdit(before: before?.header, after: after.header)
    let words = Wording("nhập từ \(kind.rawValue)", "import from \(kind.rawValue)")(language)
    return Change(
      incident: after.id, title: words + ": " + after.header.shortTitle, header: header, edits: edits,
      group: group)
  }
}
