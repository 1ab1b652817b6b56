import CutoffConfig
import CutoffDomain
import CutoffScreen

/// What a command runs with, after options, environment and defaults are weighed.
struct Settings: Sendable {
  var machine: Machine
  var place: StorePlace
  var language: Language
  /// The zone of the person who looks.
  var zone: Zone
  /// Somebody named that zone: an option, the configuration, the machine. False where the machine only says UTC.
  var isZoneNamed = true
  /// The zone that was asked for on the command line; for a new incident it is the incident's.
  var givenZone: Zone?
  /// The instant at which the command runs: the clock's, or what `--now` says.
  var now: Instant
  /// What the machine's clock said at `now`.
  var clock: Instant
  /// The store is a copy of the sample or lives in memory: there the clock is played too, and the person's own
  /// programs are shown and not run.
  var isPlayed = false
  /// True when `--now` was given: a command's clock stands still, the dashboard's ticks from there.
  var isNowGiven: Bool
  /// The past instant that is shown instead of now.
  var asOf: Instant?
  /// Who is written beside each change.
  var author: String
  /// True when `--read-only` was given.
  var isReadOnly: Bool
  /// What the user typed or set: a theme's name, the path of its file, or `auto`.
  var theme: String?
  var themesDir: String?
  var colour: ColourChoice
  /// The user's configuration, and what is wrong with it.
  var configuration: ConfigReading
  /// What the output can show.
  var repertoire: Repertoire
  /// The dashboard asks the terminal for the mouse.
  var isMouseOn: Bool
  /// The sample is looked at before the own store; the screen says how to come back.
  var isSampleVisit = false
  /// Where the undo log lives.
  var stateFolder: String
  /// What the command saved.
  let saved = SavedChanges()

  /// Seconds by which `now` is ahead of the clock by which changes are logged.
  var clockLead: Int64 { isNowGiven && !isPlayed ? now.seconds(since: clock) : 0 }

  /// The instant that goes to what is logged: nothing in a store claims to come from another time than it does.
  var loggedNow: Instant { now.advanced(by: -clockLead) }

  /// The instant that is shown.
  var shownAt: Instant { asOf ?? now }

  /// The store in the usual place is made by the first change; until then it counts as empty.
  var isStoreMadeOnFirstWrite: Bool { place == .folder(machine.dataHome + "/cutoff") }
}

/// Which store a command works on.
enum StorePlace: Hashable, Sendable {
  /// The store that comes with the program; it cannot be written.
  case sample
  case folder(String)

  /// Nil for the sample.
  var folder: String? {
    guard case .folder(let path) = self else { return nil }
    return path
  }
}

extension Settings {
  /// The zone of an incident that is made: the person's, else that of the language's country, which is said on the
  /// standard error. Nil where neither is known: never UTC because nobody set anything.
  func zoneOfNew() -> Zone? {
    guard !isZoneNamed else { return zone }
    guard let offered = Zone.offered(for: language) else { return nil }
    tellUnnamedZone(offered)
    return offered
  }

  /// The zone of what names none: the person's, else that of the language's country, else UTC.
  var zoneWhereNoneIsSaid: Zone { Self.zone(isNamed: isZoneNamed, zone, language) }

  /// The same before there are settings.
  static func zone(isNamed: Bool, _ zone: Zone, _ language: Language) -> Zone {
    isNamed ? zone : Zone.offered(for: language) ?? zone
  }

  /// Says which zone is taken for what names none, where nobody set one.
  func tellUnnamedZone(_ zone: Zone) {
    guard !isZoneNamed else { return }
    Output.message(MessageWords.zoneWhereNoneIsSaid(zone)(language))
  }
}
