import CutoffDomain
import CutoffStore
import CutoffUI

/// What a running dashboard leaves on disk beside the store, so that nothing that was typed goes with it:
/// drafts, and changes that could not be saved; and which notices the person knows.
struct Keepsakes {
  private var shelf: DraftShelf?
  private let rescue: RescueCopy
  private var rescued: [Change] = []
  /// Drafts of incidents that are not there now; they wait for them.
  private let aside: [KeptForm]
  private var known: KnownNotices

  /// Offers what earlier runs left to `state`. Nothing is taken up where nothing can be changed.
  init(_ settings: Settings, store: String, session: String, offering state: inout State) {
    rescue = RescueCopy(stateFolder: settings.stateFolder, store: store, session: session)
    known = KnownNotices(stateFolder: settings.stateFolder, store: store)
    state.acknowledge(known.marks)
    guard !settings.isReadOnly else {
      aside = []
      return
    }
    let shelf = DraftShelf(stateFolder: settings.stateFolder, store: store)
    aside = state.offer(shelf.found)
    self.shelf = shelf
    let left = RescueCopy.all(stateFolder: settings.stateFolder, store: store)
    state.tellRescued(left.reduce(0) { $0 + $1.changes.count })
  }

  var rescuePath: String { rescue.path }

  /// Writes new drafts; `time` is in milliseconds of the steady clock.
  mutating func keep(_ state: State, at time: Int64, isLast: Bool = false) {
    shelf?.keep(aside + state.keptForms, at: time, isLast: isLast)
    known.keep(state.notices.acknowledged, now: state.rememberedNow, settings: state.surroundings.settings)
  }

  /// Writes changes that could not be saved, before the screen says so.
  mutating func rescue(_ state: State) {
    let unsaved = state.unsaved.changes.map(\.change)
    guard unsaved != rescued, (try? rescue.keep(unsaved)) != nil else { return }
    rescued = unsaved
  }
}
