extension Incident {
  /// When a fact could first be known: what was entered; else the earliest timed publication among its
  /// sources; else the end of its `at`; else when it was logged; else always.
  package func knownInstant(_ provenance: Provenance, at: TimePoint?) -> Instant {
    if let entered = provenance.knownAt { return entered.lastSecond }
    let publications = sources.filter { provenance.sources.contains($0.id) }.compactMap(\.publishedAt)
    let timed = publications.filter(\.precision.isClockTime).map(\.start)
    return timed.min() ?? at?.lastSecond ?? provenance.loggedAt ?? .distantPast
  }

  package func knownInstant(_ record: Record) -> Instant {
    knownInstant(record.provenance, at: record.at)
  }
}
