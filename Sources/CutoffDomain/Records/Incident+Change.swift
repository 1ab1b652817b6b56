extension Change {
  /// The incident with this change carried out, as it is shown until the store has it; nil when the change
  /// deletes it, or when there is nothing to change. Merging is the store's.
  package func applied(to incident: Incident?) -> Incident? {
    if let header, header.after == nil { return nil }
    guard var incident = incident ?? header?.after.map(Incident.init(header:)) else { return nil }
    if let after = header?.after { incident.header = after }
    incident.carryOut(edits)
    return incident
  }

  /// Whether it deletes the incident as a whole.
  package var deletesIncident: Bool { header.map { $0.after == nil } ?? false }
}

extension Incident {
  /// Carries edits out in their order; what is put one after the other, or removed, is put or removed
  /// together, as each time may have to go through all records.
  fileprivate mutating func carryOut(_ edits: [RecordEdit]) {
    var new: [Record] = []
    var gone: Set<RecordID> = []
    for edit in edits {
      if let after = edit.after {
        if !gone.isEmpty { remove(gone) }
        gone = []
        new.append(after)
      } else if let id = edit.id {
        if !new.isEmpty { put(new) }
        new = []
        gone.insert(id)
      }
    }
    if !new.isEmpty { put(new) }
    if !gone.isEmpty { remove(gone) }
  }
}
