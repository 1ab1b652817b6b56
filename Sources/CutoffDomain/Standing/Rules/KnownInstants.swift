/// The rule of `Incident.knownInstant` with the publications looked up once.
struct KnownInstants {
  private let publications: [RecordID: Instant]

  init(_ sources: [Source]) {
    let timed = sources.compactMap { source -> (RecordID, Instant)? in
      guard let point = source.publishedAt, point.precision.isClockTime else { return nil }
      return (source.id, point.start)
    }
    publications = Dictionary(timed, uniquingKeysWith: min)
  }

  func known(_ provenance: Provenance, at point: TimePoint?) -> Instant {
    if let entered = provenance.knownAt { return entered.lastSecond }
    let published = provenance.sources.compactMap { publications[$0] }.min()
    return published ?? point?.lastSecond ?? provenance.loggedAt ?? .distantPast
  }

  func moment(_ provenance: Provenance, at point: TimePoint?) -> Moment {
    Moment(at: point, known: known(provenance, at: point))
  }
}
