import CutoffDomain
import CutoffScreen
import CutoffWords

/// Who looks, and when: enough for all that is told of one incident.
package struct Viewpoint: Sendable {
  package var language: Language
  /// The zone of the person who looks.
  package var zone: Zone
  package var moment: Moment
  package var settings: StandingSettings
  package var keymap: Keymap
  /// Who is written beside each change of the person who looks.
  package var author: String
  /// When the person last looked; what became known since is marked as new.
  package var lastLook: Instant?
  /// What the output can show.
  package var repertoire: Repertoire
  /// The clashes of the incident that is shown.
  package var clashes: [ClashShown]
  /// Records that a change gives which could not be saved yet.
  package var unsavedRecords: Set<RecordID>
  /// Incidents with such a change.
  package var unsavedIncidents: Set<IncidentID>

  package init(
    language: Language, zone: Zone, moment: Moment, settings: StandingSettings, keymap: Keymap,
    author: String,
    lastLook: Instant? = nil, repertoire: Repertoire = .unicode, clashes: [ClashShown] = [],
    unsavedRecords: Set<RecordID> = [], unsavedIncidents: Set<IncidentID> = []
  ) {
    self.language = language
    self.zone = zone
    self.moment = moment
    self.settings = settings
    self.keymap = keymap
    self.author = author
    self.lastLook = lastLook
    self.repertoire = repertoire
    self.clashes = clashes
    self.unsavedRecords = unsavedRecords
    self.unsavedIncidents = unsavedIncidents
  }

  /// The instant that is shown: the past one that is replayed, else the present.
  package var shownAt: Instant { moment.asOf ?? moment.now }

  /// Whether the person looked before the shown moment.
  package var hasLookedBefore: Bool { lastLook.map { $0 < shownAt } ?? false }

  /// The moment since which the news are told: the last look, else a day ago.
  package var newsSince: Instant {
    guard let lastLook, lastLook < shownAt else { return shownAt.advanced(by: -Span.day) }
    return lastLook
  }

  /// The clashes of an item of the shown incident.
  package func clashes(of item: ItemKey) -> [ClashShown] {
    switch item {
    case .record(let id): clashes.filter { $0.record == id }
    case .incident: clashes.filter { $0.record == nil }
    case .prompt, .axis, .member, .refused, .fold: []
    }
  }
}
