import CutoffDomain
import CutoffScreen
import CutoffWords

/// A point of view and what is looked at: for lists and views of many incidents.
package struct Scene: Sendable {
  package var viewpoint: Viewpoint
  /// All incidents at the shown moment.
  package var standings: Standings
  /// Those at the moment since which the news are told; empty until they are shown.
  package var earlier: Standings
  /// The incident that the right side shows.
  package var shown: Standing?
  /// What is typed to narrow the list; empty for all.
  package var filter: String
  /// Where the list of each view stands.
  package var selection: [ViewID: ListState]
  /// What of the views is unfolded.
  package var unfolded: Set<ListFold>
  /// Which columns of the table of incidents are shown, counted on and on.
  package var tablePage = 0
  /// To-do shows only what the person who looks has to do.
  package var isOnlyMine = false
  /// Files that could not be read.
  package var refused: [RefusedShown]
  /// Incidents whose file cannot be read now.
  package var stale: [IncidentID: StaleFile]
  /// What is called out and not acknowledged yet, the most urgent first.
  package var reminders: [Reminder]
  /// The part of the screen that a view has.
  package var body: Rect

  package init(
    viewpoint: Viewpoint, standings: Standings, earlier: Standings = Standings(), shown: Standing? = nil,
    filter: String = "", selection: [ViewID: ListState] = [:],
    unfolded: Set<ListFold> = [], refused: [RefusedShown] = [],
    stale: [IncidentID: StaleFile] = [:], reminders: [Reminder] = [], body: Rect
  ) {
    self.viewpoint = viewpoint
    self.standings = standings
    self.earlier = earlier
    self.shown = shown
    self.filter = filter
    self.selection = selection
    self.unfolded = unfolded
    self.refused = refused
    self.stale = stale
    self.reminders = reminders
    self.body = body
  }

  package var language: Language { viewpoint.language }
  package var shownAt: Instant { viewpoint.shownAt }
}
