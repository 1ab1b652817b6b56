import CutoffDomain

/// The standings of all incidents at one moment. Each is kept until it can be different, so that a change
/// of one incident costs one derivation, however many there are.
package struct Standings: Sendable {
  /// In the order of the list: most urgent first.
  package private(set) var all: [Standing] = []
  private var entries: [IncidentID: Entry] = [:]
  /// All entries hold from the first to before the second.
  private var holds: (from: Instant, until: Instant)?

  private struct Entry: Sendable {
    /// Nil while nothing of the incident is known.
    let standing: Standing?
    let from: Instant
    let until: Instant
    /// Folded words for the filter.
    let words: String

    init(_ incident: Incident, at moment: Instant, settings: StandingSettings) {
      from = moment
      guard var standing = incident.standing(at: moment, settings: settings) else {
        self.standing = nil
        until = incident.knownFrom > moment ? incident.knownFrom : .distantFuture
        words = ""
        return
      }
      // Put in order once, not at every key.
      standing.timeline = TimelinePane.events(standing).map(\.id)
      self.standing = standing
      until = standing.holdsUntil ?? .distantFuture
      words = Entry.words(standing.incident)
    }

    private static func words(_ incident: Incident) -> String {
      let names = incident.parties.flatMap { [$0.name, $0.short ?? ""] }
      let words = [incident.header.title, incident.header.shortTitle, incident.id.text] + names
      return Folding.fold(words.joined(separator: " "))
    }
  }

  package init() {}

  /// Nothing was derived yet.
  package var isEmpty: Bool { holds == nil }

  /// Brings everything up to `moment`; derives anew what is among `changed` or no longer holds.
  package mutating func refresh(
    _ incidents: [Incident], at moment: Instant, settings: StandingSettings,
    changed: Set<IncidentID> = []
  ) {
    let isCurrent = holds.map { $0.from <= moment && moment < $0.until } ?? false
    guard !isCurrent || !changed.isEmpty || incidents.count != entries.count else { return }
    var kept: [IncidentID: Entry] = [:]
    kept.reserveCapacity(incidents.count)
    for incident in incidents {
      let id = incident.id
      if !changed.contains(id), let entry = entries[id], entry.from <= moment, moment < entry.until {
        kept[id] = entry
      } else {
        kept[id] = Entry(incident, at: moment, settings: settings)
      }
    }
    entries = kept
    all = kept.values.compactMap(\.standing).map { (urgency: Urgency($0), standing: $0) }
      .sorted { $0.urgency < $1.urgency }.map(\.standing)
    holds = (
      kept.values.map(\.from).max() ?? .distantPast, kept.values.map(\.until).min() ?? .distantFuture
    )
  }

  package func standing(of id: IncidentID?) -> Standing? {
    id.flatMap { entries[$0]?.standing }
  }

  /// The standings whose title, names or id contain every word of `filter`.
  package func shown(matching filter: String) -> [Standing] {
    let words = Folding.fold(filter).split(separator: " ")
    guard !words.isEmpty else { return all }
    return all.filter { standing in
      let text = entries[standing.incident.id]?.words ?? ""
      return words.allSatisfy { text.contains($0) }
    }
  }
}

/// The order of the list: clocks first, soonest first; then what is alive, what was cut, what is over,
/// each with the latest evidence first.
package struct Urgency: Comparable {
  private let rank: Int
  private let time: Int64
  private let id: IncidentID

  package init(_ standing: Standing) {
    id = standing.incident.id
    if let clock = standing.clock {
      rank = clock.state == .passed ? 1 : 0
      time = clock.state == .passed ? -clock.due.seconds : clock.due.seconds
    } else {
      rank = Urgency.rank(of: standing.headline)
      time = -(standing.lastEvidence?.seconds ?? 0)
    }
  }

  private static func rank(of headline: Headline) -> Int {
    switch headline.word {
    case .finalCountdown, .unconfirmed, .threatened: 2
    case .passed, .deferred, .dispute, .dormant: 3
    case .cut, .partlyCut: 3
    case .partlyRestored, .restored, .replaced: 4
    case .withdrawn, .resolved: 4
    }
  }

  package static func < (left: Urgency, right: Urgency) -> Bool {
    (left.rank, left.time, left.id.text) < (right.rank, right.time, right.id.text)
  }
}

extension State {
  /// Brings the standings up to the shown moment; `changed` incidents are other ones than before.
  package mutating func refreshStandings(changed: Set<IncidentID> = []) {
    standings.refresh(
      store.incidents, at: shownAt, settings: surroundings.settings, changed: changed)
    if browse.incident == nil { browse.incident = standings.all.first?.incident.id }
    if !earlier.isEmpty { refreshEarlier(changed: changed) }
  }

  /// Brings the standings that the news are compared with up to the moment since which they are told.
  package mutating func refreshEarlier(changed: Set<IncidentID> = []) {
    earlier.refresh(
      store.incidents, at: newsSince, settings: surroundings.settings, changed: changed)
  }
}
