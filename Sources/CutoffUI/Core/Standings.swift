import CutoffDomain

/// The standings of all incidents at one moment, kept until something can be different.
package struct Standings: Sendable {
  /// In the order of the list: most urgent first.
  package private(set) var all: [Standing] = []
  /// The moment that they were derived for, and the first later one at which they may differ.
  private var derivedAt: Instant?
  private var holdsUntil: Instant?
  /// Folded words of each incident, for the filter.
  private var folded: [IncidentID: String] = [:]

  package init() {}

  /// Derives anew for `moment` if what is kept no longer holds; true if it did.
  package mutating func refresh(
    _ incidents: [Incident], at moment: Instant, settings: StandingSettings, isChanged: Bool
  ) -> Bool {
    let holds = derivedAt.map { $0 <= moment && moment < (holdsUntil ?? .distantFuture) } ?? false
    guard isChanged || !holds else { return false }
    all = incidents.compactMap { Standings.derived($0, at: moment, settings: settings) }
      .sorted { Urgency($0) < Urgency($1) }
    derivedAt = moment
    // A hidden incident appears when its first record becomes known, which no standing tells.
    let appearances = incidents.map(\.knownFrom).filter { $0 > moment }
    holdsUntil = (all.compactMap(\.holdsUntil) + appearances).min()
    if isChanged || folded.isEmpty { foldWords() }
    return true
  }

  /// The standing with its timeline put in order once, not at every key.
  private static func derived(
    _ incident: Incident, at moment: Instant, settings: StandingSettings
  ) -> Standing? {
    guard var standing = incident.standing(at: moment, settings: settings) else { return nil }
    standing.timeline = TimelinePane.events(standing).map(\.id)
    return standing
  }

  package func standing(of id: IncidentID?) -> Standing? {
    id.flatMap { id in all.first { $0.incident.id == id } }
  }

  /// The standings whose title, names or id contain every word of `filter`.
  package func shown(matching filter: String) -> [Standing] {
    let words = Folding.fold(filter).split(separator: " ")
    guard !words.isEmpty else { return all }
    return all.filter { standing in
      let text = folded[standing.incident.id] ?? ""
      return words.allSatisfy { text.contains($0) }
    }
  }

  private mutating func foldWords() {
    for standing in all {
      let incident = standing.incident
      let names = incident.parties.flatMap { [$0.name, $0.short ?? ""] }
      let words = [incident.header.title, incident.header.shortTitle, incident.id.text] + names
      folded[incident.id] = Folding.fold(words.joined(separator: " "))
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
  /// Brings the standings up to the shown moment.
  package mutating func refreshStandings(isChanged: Bool = true) {
    _ = standings.refresh(
      store.incidents, at: shownAt, settings: surroundings.settings, isChanged: isChanged)
    if browse.incident == nil { browse.incident = standings.all.first?.incident.id }
  }
}
