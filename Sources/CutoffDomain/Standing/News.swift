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

  /// Sorts places, not items: those are large.
  fileprivate static func latestFirst(_ items: [NewsItem]) -> [NewsItem] {
    guard items.count > 1 else { return items }
    let keys = items.map { (instant: $0.instant, happened: $0.happened, id: $0.record.id) }
    return keys.indices.sorted { left, right in keys[right] < keys[left] }.map { items[$0] }
  }
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
    let items = News.latestFirst(known.filter { !over.contains($0.record.id) } + passed)
    let isSame = before.map { $0.headline == headline } ?? true
    return News(
      incident: incident.id, headlineBefore: isSame ? nil : before?.headline, isNewIncident: before == nil,
      items: items)
  }

  private func knownItems(since: Instant, settings: StandingSettings) -> [NewsItem] {
    guard let last = lastEvidence, last > since else { return [] }
    var news = KnownNews(incident, since: since, settings: settings)
    return news.items(incident.amounts) + news.items(incident.deadlines) + news.items(incident.promises)
      + news.items(incident.events) + news.items(incident.notes) + news.items(incident.steps)
      + news.items(incident.questions)
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

/// What became known of one incident. Only what did is made into a record: most of it is old.
private struct KnownNews {
  private let incident: Incident
  private let instants: KnownInstants
  private let since: Instant
  private let settings: StandingSettings
  private lazy var sources = Dictionary(
    incident.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  init(_ incident: Incident, since: Instant, settings: StandingSettings) {
    self.incident = incident
    instants = KnownInstants(incident.sources)
    self.since = since
    self.settings = settings
  }

  mutating func items<Kind: IncidentRecord>(_ records: [Kind]) -> [NewsItem] {
    var items: [NewsItem] = []
    for place in records.indices {
      let known = instants.known(records[place].provenance, at: records[place].at)
      if known > since { items.append(item(records[place].record, known: known)) }
    }
    return items
  }

  private mutating func item(_ record: Record, known: Instant) -> NewsItem {
    let named = record.provenance.sources
    let backing = named.isEmpty ? [] : named.compactMap { sources[$0] }
    let isCopy = !backing.isEmpty && backing.allSatisfy { $0.copyOf != nil }
    let original = backing.compactMap { $0.copyOf.flatMap { sources[$0] } }.first
    let age = record.at.map { known.seconds(since: $0.lastSecond) } ?? 0
    return NewsItem(
      record: record, change: .known, instant: known, copyOf: isCopy ? original?.publisher : nil,
      isCopy: isCopy, isOld: age > settings.checkLasts)
  }
}

extension NewsItem {
  /// Of what became known together the latest fact comes first.
  fileprivate var happened: Instant { record.at?.lastSecond ?? .distantPast }

  fileprivate init(_ record: Record, passedAt instant: Instant) {
    self.init(record: record, change: .passed, instant: instant, copyOf: nil, isCopy: false, isOld: false)
  }
}
