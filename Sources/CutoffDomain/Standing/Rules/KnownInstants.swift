/// The rule of `Incident.knownInstant` with the publications looked up once, for whoever asks of many records.
package struct KnownInstants: Sendable {
  private let publications: [RecordID: Instant]

  package init(_ sources: [Source]) {
    let timed = sources.compactMap { source -> (RecordID, Instant)? in
      guard let point = source.publishedAt, point.precision.isClockTime else { return nil }
      return (source.id, point.start)
    }
    publications = Dictionary(timed, uniquingKeysWith: min)
  }

  /// What `Incident.knownInstant` gives.
  package func known(_ provenance: Provenance, at point: TimePoint?) -> Instant {
    if let entered = provenance.knownAt { return entered.lastSecond }
    let published = provenance.sources.compactMap { publications[$0] }.min()
    return published ?? point?.lastSecond ?? provenance.loggedAt ?? .distantPast
  }

  /// The same of any record.
  package func known(_ record: Record) -> Instant { known(record.provenance, at: record.at) }

  /// From when on a fact counts: the later of its known instant and the start of its `at`.
  package func countsFrom(_ record: Record) -> Instant {
    max(known(record), record.at?.start ?? .distantPast)
  }

  func moment(_ provenance: Provenance, at point: TimePoint?) -> FactTime {
    FactTime(at: point, known: known(provenance, at: point))
  }
}
