/// What became different in one incident between two moments.
package struct News: Hashable, Sendable {
  package var incident: IncidentID
  /// The headline of the earlier moment, where it was another one; nil also where nothing was known then.
  package var headlineBefore: Headline?
  /// Whether nothing of the incident was known at the earlier moment.
  package var isNewIncident: Bool
  /// The latest first.
  package var items: [NewsItem]

  /// When the last of it became known or passed.
  package var latest: Instant? { items.first?.instant }
}

/// One thing that became known, or an hour that passed.
package struct NewsItem: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    case known
    /// The due of a deadline, or the instant from which a promise is late, came.
    case passed
  }

  package var record: Record
  package var change: Change
  /// When it became known, or when the hour passed.
  package var instant: Instant
  /// It is only a copy of what somebody else published: whom, if that is on record.
  package var copyOf: String?
  package var isCopy: Bool
  /// The fact had been over for more than the quiet time of a check when it became known.
  package var isOld: Bool
}

extension Standing {
  /// What became known, and which hours passed, after `since`. `before` is the standing at that moment.
  package func news(since: Instant, before: Standing?, until now: Instant, settings: StandingSettings) -> News
  {
    let known = knownItems(since: since, settings: settings)
    let passed = passedItems(since: since, until: now)
    // What is both new and over already is told once, as over.
    let over = Set(passed.map(\.record.id))
    let items = (known.filter { !over.contains($0.record.id) } + passed).sorted {
      ($1.instant, $1.happened, $1.record.id) < ($0.instant, $0.happened, $0.record.id)
    }
    let isSame = before.map { $0.headline == headline } ?? true
    return News(
      incident: incident.id, headlineBefore: isSame ? nil : before?.headline, isNewIncident: before == nil,
      items: items)
  }

  private func knownItems(since: Instant, settings: StandingSettings) -> [NewsItem] {
    guard let last = lastEvidence, last > since else { return [] }
    let instants = KnownInstants(incident.sources)
    let sources = Dictionary(incident.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return incident.records.compactMap { record in
      let known = instants.known(record.provenance, at: record.at)
      guard record.kind.isDated, known > since else { return nil }
      let backing = record.provenance.sources.compactMap { sources[$0] }
      let isCopy = !backing.isEmpty && backing.allSatisfy { $0.copyOf != nil }
      let original = backing.compactMap { $0.copyOf.flatMap { sources[$0] } }.first
      let age = record.at.map { known.seconds(since: $0.lastSecond) } ?? 0
      return NewsItem(
        record: record, change: .known, instant: known, copyOf: isCopy ? original?.publisher : nil,
        isCopy: isCopy, isOld: age > settings.checkLasts)
    }
  }

  private func passedItems(since: Instant, until now: Instant) -> [NewsItem] {
    let isNow = { (instant: Instant) in instant > since && instant <= now }
    let hours = deadlines.compactMap { entry -> NewsItem? in
      guard entry.state != .superseded, let due = entry.due.due, isNow(due) else { return nil }
      return NewsItem(.deadline(entry.deadline), passedAt: due)
    }
    let late = promises.compactMap { entry -> NewsItem? in
      guard entry.state != .superseded, let late = entry.due.lateFrom, isNow(late) else { return nil }
      return NewsItem(.promise(entry.promise), passedAt: late)
    }
    return hours + late
  }
}

extension NewsItem {
  /// Of what became known together the latest fact comes first.
  fileprivate var happened: Instant { record.at?.lastSecond ?? .distantPast }

  fileprivate init(_ record: Record, passedAt instant: Instant) {
    self.init(record: record, change: .passed, instant: instant, copyOf: nil, isCopy: false, isOld: false)
  }
}
