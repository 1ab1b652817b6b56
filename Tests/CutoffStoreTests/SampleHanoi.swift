import CutoffDomain
import CutoffStore
import Testing

/// The Hanoi incident of the sample, and times in its zone.
enum SampleHanoi {
  static func incident() throws -> Incident {
    try #require(try SampleStore.incidents().first { $0.header.shortTitle == "Cổng DVC Hà Nội" })
  }

  /// `hour`:`minute` of `day`/`month`/`year` in Hanoi.
  static func instant(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0
  ) throws -> Instant {
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    return zone.instant(of: try Fixture.wall(year, month, day, hour, minute))
  }

  /// The instant of the screens that show the final hours.
  static func eveOfTheCut() throws -> Instant { try instant(2020, 7, 3, 22) }

  /// The texts of the events that count at `now`, newest first; of two with equal instants the one that
  /// stands later in the file comes first.
  static func timeline(_ incident: Incident, at now: Instant) -> [String] {
    let instants = KnownInstants(incident.sources)
    let known = incident.events.enumerated().filter { instants.countsFrom(.event($1)) <= now }
    let dated = known.map { index, event in
      let end = event.at?.lastSecond ?? .distantFuture
      return (min(end, incident.knownInstant(.event(event))), index, event.text)
    }
    return dated.sorted { ($0.0, $0.1) > ($1.0, $1.1) }.map(\.2)
  }

  /// When the article that founded the case came out.
  static func article() throws -> Instant { try instant(2020, 7, 4, 11, 21) }
}

extension Incident {
  /// The records that counted at `instant`.
  func known(at instant: Instant) -> [Record] {
    let instants = KnownInstants(sources)
    return records.filter { instants.countsFrom($0) <= instant }
  }

  func event(_ text: String) throws -> Event {
    try #require(events.first { $0.text == text }, "no event «\(text)»")
  }

  /// What a column shows of the actor.
  func actorName(_ event: Event) -> String { party(event.actor)?.shortName ?? "" }
}

extension SampleHanoi {
  static func standing(at now: Instant) throws -> Standing { try #require(try incident().standing(at: now)) }

  /// The texts of the statements that contradict each other, in pairs.
  static func contradictions(_ standing: Standing) -> [Set<String>] {
    let texts = Dictionary(uniqueKeysWithValues: standing.incident.events.map { ($0.id, $0.text) })
    return standing.contradictions.map { pair in
      Set([texts[pair.statement], texts[pair.contradicts]].compactMap(\.self))
    }
  }
}
