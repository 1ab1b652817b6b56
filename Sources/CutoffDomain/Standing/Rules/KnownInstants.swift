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
    let published = publications.isEmpty ? nil : published(provenance.sources)
    return published ?? point?.lastSecond ?? provenance.loggedAt ?? .distantPast
  }

  /// The same of the record at a place of a list, which is not copied for it.
  func known<Kind: IncidentRecord>(_ records: [Kind], _ place: Int) -> Instant {
    if let entered = records[place].provenance.knownAt { return entered.lastSecond }
    if !publications.isEmpty, let published = published(records[place].provenance.sources) {
      return published
    }
    return records[place].at?.lastSecond ?? records[place].provenance.loggedAt ?? .distantPast
  }

  private func published(_ sources: [RecordID]) -> Instant? {
    var first: Instant?
    for source in sources {
      guard let instant = publications[source] else { continue }
      first = min(first ?? instant, instant)
    }
    return first
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
