extension Change {
  /// The incident with this change carried out, as it is shown until the store has it; nil when the change
  /// deletes it, or when there is nothing to change. Merging is the store's.
  package func applied(to incident: Incident?) -> Incident? {
    if let header, header.after == nil { return nil }
    guard var incident = incident ?? header?.after.map(Incident.init(header:)) else { return nil }
    if let after = header?.after { incident.header = after }
    for edit in edits {
      if let after = edit.after {
        incident.put(after)
      } else if let id = edit.id {
        incident.remove(id)
      }
    }
    return incident
  }

  /// Whether it deletes the incident as a whole.
  package var deletesIncident: Bool { header.map { $0.after == nil } ?? false }
}
