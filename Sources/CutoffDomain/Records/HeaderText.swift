/// A title or a summary that holds from a time on, so that a replay does not tell the end.
package struct HeaderText: Hashable, Sendable {
  /// Its own id, by which entries are merged.
  package var id: RecordID
  package var text: String
  package var knownAt: TimePoint

  package init(id: RecordID, text: String, knownAt: TimePoint) {
    self.id = id
    self.text = text
    self.knownAt = knownAt
  }
}

extension IncidentHeader {
  /// Whether it reads the same at every moment.
  var hasOneReading: Bool { titles.isEmpty && summaries.isEmpty }

  /// The header as it read at `now`: title and summary are the last ones that were known, and none is among the
  /// texts that became known later.
  package func known(at now: Instant) -> IncidentHeader {
    guard !hasOneReading else { return self }
    var header = self
    header.titles.removeAll { $0.knownAt.lastSecond > now }
    header.summaries.removeAll { $0.knownAt.lastSecond > now }
    if let title = IncidentHeader.last(of: titles, at: now) { header.title = title.text }
    if let summary = IncidentHeader.last(of: summaries, at: now) { header.summary = summary.text }
    return header
  }

  /// Nil while none of them is known; of two that became known together, the one with the greater id.
  private static func last(of texts: [HeaderText], at now: Instant) -> HeaderText? {
    texts.filter { $0.knownAt.lastSecond <= now }
      .max { ($0.knownAt.lastSecond, $0.id) < ($1.knownAt.lastSecond, $1.id) }
  }
}
