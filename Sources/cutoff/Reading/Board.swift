import CutoffDomain
import CutoffUI

/// A store as it stands at the shown moment.
struct Board {
  let moment: Instant
  let language: Language
  let incidents: [Incident]
  private let standings: Standings

  /// Reads the store and tells on the standard error what could not be read.
  init(_ settings: Settings) throws(CommandError) {
    let reading = try StoreReading(settings)
    reading.tellProblems(settings.language)
    moment = settings.shownAt
    language = settings.language
    incidents = reading.incidents
    var standings = Standings()
    _ = standings.refresh(incidents, at: moment, settings: StandingSettings(), isChanged: true)
    self.standings = standings
  }

  /// Most urgent first.
  var all: [Standing] { standings.all }

  /// Those that have every word of `filter` in title, names or id.
  func shown(matching filter: String) -> [Standing] { standings.shown(matching: filter) }

  /// The one that is meant by an id, the beginning of one, or words.
  func standing(_ typed: String) throws(CommandError) -> Standing {
    let id = try IncidentChoice.choose(typed, among: all.map(\.incident))
    guard let standing = standings.standing(of: id) else { throw .noIncident(typed) }
    return standing
  }
}
