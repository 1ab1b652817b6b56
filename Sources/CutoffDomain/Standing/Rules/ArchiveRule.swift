/// Whether an incident stays where somebody put it: out of the list. It does while it is quiet and nothing happened or
/// was logged since: what stirs is seen again without anybody having to write that down, on every machine alike, and
/// falls quiet in the list afterwards as any other does. What was logged counts by when, as an old fact may be news.
struct ArchiveRule {
  let standing: Standing
  let now: Instant

  var isArchived: Bool {
    guard let archived = standing.incident.header.archived, archived.at <= now, standing.band == .quiet,
      standing.lastActivity <= archived.at
    else { return false }
    let logged = archived.loggedAt ?? archived.at
    return standing.incident.records.allSatisfy { record in
      record.provenance.loggedAt.map { $0 <= logged } ?? true
    }
  }
}
