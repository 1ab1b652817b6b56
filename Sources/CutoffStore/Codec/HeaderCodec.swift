import CutoffDomain

extension MemberWriter {
  /// The header's own provenance is an object of its own, but for its origin: "sources" is the file's list
  /// of sources.
  mutating func put(contentOf header: IncidentHeader) {
    put("id", header.id.text)
    put("title", header.title)
    put("short", header.short)
    put("providers", header.providers)
    put("customers", header.customers)
    put("zone", header.zone.identifier)
    put("language", word: header.language)
    put("summary", header.summary)
    put("titles", list: header.titles.map(Self.text))
    put("summaries", list: header.summaries.map(Self.text))
    // An empty list is said too: it asks for silence.
    put("notices", header.reminders.map { .array($0.map { .string(ShortSpan.text($0)) }) })
    put("origin", header.provenance.origin)
    var provenance = header.provenance
    provenance.origin = nil
    put("provenance") { $0.put(contentOf: provenance, zone: header.zone) }
    put(ArchivingMerge.member) { inner in
      guard let archived = header.archived else { return }
      inner.put("at", archived.at, zone: header.zone)
      inner.put("by", archived.by)
      inner.put("loggedAt", archived.loggedAt, zone: header.zone)
    }
  }
}

extension Members {
  func header(fileName: String?) throws(JSONProblem) -> IncidentHeader {
    var provenance = try optionalMembers("provenance")?.provenance() ?? Provenance()
    provenance.origin = try origin("origin") ?? provenance.origin
    return IncidentHeader(
      id: try incidentID(fileName: fileName), title: try text("title"),
      short: try optionalText("short"), providers: try ids("providers"),
      customers: try ids("customers"), zone: try zone("zone"), language: try word("language"),
      summary: try optionalText("summary"), titles: try headerTexts("titles"),
      summaries: try headerTexts("summaries"), reminders: try reminders("notices"),
      archived: try archiving(ArchivingMerge.member), provenance: provenance)
  }

  private func archiving(_ name: String) throws(JSONProblem) -> Archiving? {
    guard let inner = try optionalMembers(name) else { return nil }
    guard let instant = try inner.optionalInstant("at") else { throw inner.missing("at") }
    return Archiving(
      at: instant, by: try inner.optionalText("by"), loggedAt: try inner.optionalInstant("loggedAt"))
  }

  /// Lengths of time as the configuration has them, the longest first.
  private func reminders(_ name: String) throws(JSONProblem) -> [Int64]? {
    guard let texts = try optionalTexts(name) else { return nil }
    var lengths: Set<Int64> = []
    for (text, place, offset) in texts {
      guard let length = ShortSpan.before(text) else {
        throw JSONProblem(.badDuration(member: place, text: text), at: offset)
      }
      lengths.insert(length)
    }
    return lengths.sorted(by: >)
  }

  private func incidentID(fileName: String?) throws(JSONProblem) -> IncidentID {
    let text = try text("id")
    guard let id = IncidentID(text) else { throw problem(.badIncidentID(text), of: "id") }
    if let fileName, fileName != id.text {
      throw problem(.idIsNotFileName(id: id.text, fileName: fileName), of: "id")
    }
    return id
  }

  func tombstone() throws(JSONProblem) -> Tombstone {
    guard let deletedAt = try optionalInstant("deletedAt") else { throw missing("deletedAt") }
    return Tombstone(id: try id("id"), deletedAt: deletedAt, deletedBy: try text("deletedBy"))
  }
}
