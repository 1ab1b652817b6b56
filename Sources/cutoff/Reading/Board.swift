import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import CutoffWords

/// A store as it stands at the shown moment.
struct Board {
  /// The same state that a dashboard of this store would have.
  private(set) var state: State
  private var clashing: Set<IncidentID>
  private var reading: StoreReading

  /// Reads the store and tells on the standard error what could not be read. For a command that prints and ends.
  init(
    _ settings: Settings, size: Size = Size(columns: 120, rows: 36), sort: IncidentOrder? = nil
  ) throws(CommandError) {
    self.init(settings, try StoreReading(settings), size: size, sort: sort)
    KeptToTheEnd.keep(self)
  }

  /// The same of what was read.
  init(
    _ settings: Settings, _ reading: StoreReading, size: Size = Size(columns: 120, rows: 36),
    sort: IncidentOrder? = nil
  ) {
    self.reading = reading
    reading.tellProblems(settings.language)
    clashing = reading.clashing
    state = State(settings, reading, size: size, contested: clashing)
    if let sort { state.standings.list(by: sort) }
  }

  /// Brings it to another second.
  mutating func tick(to now: Instant) {
    guard now != state.moment.now else { return }
    _ = update(&state, .tick(now))
  }

  /// Takes in what was read anew.
  mutating func take(_ reading: StoreReading) {
    self.reading = reading
    clashing = reading.clashing
    let look = StoreLook(incidents: reading.incidents, refused: reading.refused(state.language))
    _ = update(&state, .reloaded(look))
  }

  var language: Language { state.language }
  var storeName: String { reading.name }
  /// The files that could not be read.
  var unreadable: [FileProblem] { reading.problems }
  var moment: Instant { state.shownAt }
  /// Most urgent first.
  var all: [Standing] { state.standings.all }
  /// Those, then what is in the archive.
  var everything: [Standing] { state.standings.everything }
  /// How many are in the archive.
  var archivedCount: Int { state.standings.archived.count }

  /// Those that `filter` lets through. A script must not be given too much: what is not understood is an error.
  func shown(matching filter: String) throws(CommandError) -> [Standing] {
    let problems = state.standings.problems(of: filter)
    guard problems.isEmpty else { throw .usage(.filter(problems.map { $0.words(language) })) }
    return state.standings.shown(matching: filter)
  }

  /// The one that is meant by an id, the beginning of one, or words.
  func standing(_ typed: String) throws(CommandError) -> Standing {
    let id = try reading.choose(typed, among: state.standings.everything.map(\.incident))
    guard let standing = state.standings.standing(of: id) else { throw .noIncident(typed) }
    return standing
  }

  /// What a script should be told, also what only the store knows.
  func alerts(_ standing: Standing) -> [Alert] {
    let isClashing = clashing.contains(standing.incident.id) && !standing.alerts.contains(.clash)
    return standing.alerts + (isClashing ? [.clash] : [])
  }
}

extension State {
  /// The dashboard's state over what was read.
  init(
    _ settings: Settings, _ reading: StoreReading, size: Size, readOnly: ReadOnlyReason? = nil,
    contested: Set<IncidentID> = []
  ) {
    let shown = StoreShown(
      name: reading.name, incidents: reading.incidents, refused: reading.refused(settings.language),
      readOnly: readOnly, contested: contested)
    let config = settings.configuration.config
    var surroundings = Surroundings(
      size: size, language: settings.language, zone: settings.zone, keymap: config.keymap,
      settings: config.settings, author: settings.author, repertoire: settings.repertoire,
      isMouseOn: settings.isMouseOn)
    surroundings.reminders = config.reminders
    surroundings.commands = config.commands
    surroundings.phrases = config.phrases
    surroundings.isZoneNamed = settings.isZoneNamed
    surroundings.clockLead = settings.clockLead
    surroundings.isPlayedCopy = settings.isPlayed
    surroundings.configPath = settings.configuration.path
    self.init(
      surroundings: surroundings, store: shown, now: settings.now, asOf: settings.asOf, seed: Machine.random()
    )
    configProblems = settings.configuration.problems
  }
}
