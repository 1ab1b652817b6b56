import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffNotices
import CutoffScreen
import CutoffTheme
import CutoffWords

/// Everything that the dashboard shows or remembers while it runs. Changed by `update` only.
package struct State: Sendable {
  package var surroundings: Surroundings
  package var store: StoreShown
  package var moment: Moment
  package var browse = Browse()
  /// The layers above the dashboard, the topmost last.
  package var overlays: [any Layer] = []
  package var toast: Toast?
  /// Changes that the store could not take yet.
  package var unsaved = Unsaved()
  /// What is known of sharing the store.
  package var sync = SyncShown()
  /// When the person last pressed a key.
  package var lastKeyAt: Instant?
  /// Lists that are scrolled down only to hold still, and how far.
  var heldTops: [PaneID: Int] = [:]
  /// When the last change of this session was saved.
  package var savedAt: Instant?
  /// When the person last looked at this store; what became known since is marked as new.
  package var lastLook: Instant?
  /// Keys pressed so far of a longer sequence ("g" of "gg").
  package var pendingKeys: [Key] = []
  /// The person was told that a Vietnamese input method is on.
  package var knowsInputMethod = false
  package var ids: RecordIDSource
  /// Forms that were left with something typed, found again by what they are for.
  package var drafts: [FormKey: FormOverlay] = [:]
  /// Notices that are read and not saved yet, the one that was looked at last at the end.
  package var notices: [NoticeIntake] = []
  /// Command lines that were run, the latest last.
  package var commandHistory: [String] = []
  /// Standings of all incidents at the shown moment, in the order of the list.
  package var standings: Standings
  /// Whether the drafts were on disk when somebody asked last.
  var draftsAside = Aside.unknown
  /// The person quits as soon as the drafts are on disk.
  var leavesWithDrafts = false
  /// What of the user's configuration could not be used.
  package var configProblems: [ConfigProblem] = []
  /// What was found wrong at the start, a line each, and the person has not read yet.
  package internal(set) var startTroubles: [String] = []
  /// The same, to be read again.
  var troubles: [String] = []
  /// Standings at the moment since which the news are told; empty until they are shown.
  package var earlier = Standings()
  /// What the view showed last.
  var kept: KeptContent?
  var keptAside: KeptAside?
  /// What a search found last.
  var foundItems: FoundItems?
  /// What is called out, and what the person said to know.
  package var reminders: Reminders

  package init(
    surroundings: Surroundings, store: StoreShown, now: Instant, asOf: Instant? = nil, seed: UInt64
  ) {
    self.surroundings = surroundings
    self.store = store
    moment = Moment(now: now, asOf: asOf)
    ids = RecordIDSource(seed: seed)
    standings = Standings()
    reminders = Reminders(calledUntil: now)
    refreshStandings()
    let isList = standings.all.isEmpty || Layout(state: self).mode == .wide
    browse.focus = isList ? .incidents : .timeline
  }

  /// The instant that the screen shows.
  package var shownAt: Instant { moment.asOf ?? moment.now }

  /// The instant that goes to what is logged now.
  package var loggedNow: Instant { moment.now.advanced(by: -surroundings.clockLead) }

  /// What is remembered of this look: now, but nothing of a time that has not come.
  package var rememberedNow: Instant { min(moment.now, loggedNow) }

  package var language: Language { surroundings.language }

  /// The clashes of the incident that is shown.
  var clashes: [ClashShown] { store.clashes.filter { $0.incident == selected?.id } }

  /// Whether git could not merge the file of the incident that is shown.
  var isConflicted: Bool { selected.map { store.conflicts.contains($0.incident.id) } ?? false }

  /// The incident that the right side shows.
  package var selected: Standing? {
    standings.standing(of: browse.incident) ?? standings.shown(matching: browse.filter).first
  }
}

/// What the machine and the person's settings give; changes seldom.
package struct Surroundings: Sendable {
  package var size: Size
  package var language: Language
  /// The zone of the person who looks.
  package var zone: Zone
  /// Whether somebody set that zone; a new incident is asked for its own otherwise.
  package var isZoneNamed = true
  package var keymap: Keymap
  package var settings: StandingSettings
  /// Who is written beside each change.
  package var author: String
  /// Seconds by which the clock that is shown is ahead of the one by which changes are logged: it was moved to look
  /// from another time.
  package var clockLead: Int64 = 0
  /// The theme that is shown, and the names of all that can be.
  package var theme = "terminal"
  package var themes = Theme.builtIn.map(\.slug)
  /// What the output can show; drawing does not care, see `draw`.
  package var repertoire: Repertoire
  /// The terminal was asked for the mouse.
  package var isMouseOn: Bool
  /// When and how deadlines are called out.
  package var reminders = ReminderSettings.silent
  package var commandTable = CommandTable.standard
  /// The person's own programs behind `!`.
  package var commands: [UserCommand] = []
  /// How phrases are read.
  package var phrases = PhraseSettings()
  /// The store is a copy that goes away: nothing leaves it, only the clipboard.
  package var isPlayedCopy = false
  /// Where the person's configuration is, or would be.
  package var configPath = "config.yaml"

  package init(
    size: Size, language: Language, zone: Zone, keymap: Keymap = .standard,
    settings: StandingSettings = StandingSettings(), author: String,
    repertoire: Repertoire = .unicode, isMouseOn: Bool = false
  ) {
    self.size = size
    self.language = language
    self.zone = zone
    self.keymap = keymap
    self.settings = settings
    self.author = author
    self.repertoire = repertoire
    self.isMouseOn = isMouseOn
  }
}

/// The store as the dashboard sees it.
package struct StoreShown: Sendable {
  package var name: String
  package var incidents: [Incident]
  package var refused: [RefusedShown]
  /// Places where two people wrote different things and both are kept.
  package var clashes: [ClashShown]
  /// Why nothing can be changed; nil when it can.
  package var readOnly: ReadOnlyReason?
  /// Incidents whose file cannot be read now.
  package var stale: [IncidentID: StaleFile] = [:]
  /// Why the folder cannot be looked at, in words.
  package var folderProblem: String?
  /// Incidents whose files git could not merge: both versions are shown as one, and nothing is written.
  package var conflicts: Set<IncidentID> = []
  /// Incidents in which something waited for a choice when the store was read once; a dashboard is told anew.
  private let contested: Set<IncidentID>

  package init(
    name: String, incidents: [Incident], refused: [RefusedShown] = [], clashes: [ClashShown] = [],
    readOnly: ReadOnlyReason? = nil, contested: Set<IncidentID> = []
  ) {
    self.contested = contested
    self.name = name
    self.incidents = incidents
    self.refused = refused
    self.clashes = clashes
    self.readOnly = readOnly
  }
}

extension StoreShown {
  /// Incidents in which something waits for a choice.
  var contestedIncidents: Set<IncidentID> {
    clashes.isEmpty && conflicts.isEmpty
      ? contested : contested.union(conflicts).union(clashes.map(\.incident))
  }

  /// The ids of those among `incidents` that are new or not as they are shown.
  func incidents(otherThan incidents: [Incident]) -> Set<IncidentID> {
    let shown = Dictionary(self.incidents.map { ($0.id, $0) }) { first, _ in first }
    return Set(incidents.filter { shown[$0.id] != $0 }.map(\.id))
  }
}

/// Where the person is.
package struct Browse: Sendable {
  package var focus: PaneID = .incidents
  package var isZoomed = false
  /// The focused pane takes half of the screen.
  package var isLarge = false
  /// The view that stands in place of the panes; nil for the panes.
  package var view: ViewID?
  package var incident: IncidentID?
  package var filter = ""
  package var lists: [PaneID: ListState] = [:]
  package var viewLists: [ViewID: ListState] = [:]
  /// Which columns of the table of incidents are shown, counted on and on.
  package var tablePage = 0
  /// To-do shows only what the person who looks has to do.
  package var isOnlyMine = false
  /// What of the views is unfolded.
  package var unfolded: Set<ListFold> = []
  package var marks = Marks()
  /// Words that are looked for, and the pane in which.
  package var search = ""
  package var searchPane = PaneID.timeline
  package var history = History()
}

/// A word at the bottom that goes away after some seconds.
package struct Toast: Hashable, Sendable {
  package enum Mood: Sendable { case good, plain, warning }
  package var text: String
  package var mood: Mood
  /// The instant of real time at which it goes.
  package var until: Instant
}
