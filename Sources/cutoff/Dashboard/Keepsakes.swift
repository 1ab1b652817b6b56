import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffStore
import CutoffUI
import CutoffWords

/// What a running dashboard leaves on disk beside the store, so that nothing that was typed goes with it:
/// drafts, and changes that could not be saved; and which reminders the person knows. What is said of it is said of what
/// was read back.
struct Keepsakes {
  private var shelf: DraftShelf?
  private let rescue: RescueShelf
  /// The changes that were put aside last, and what came of it.
  private var rescued: [Change] = []
  private var aside = Aside.unknown
  /// When that was tried last.
  private var triedAt: Instant?
  /// Drafts of incidents that are not there now; they wait for them.
  private let waiting: [KeptForm]
  private var known: KnownReminders
  private let language: Language

  /// Offers what earlier runs left to `state`. Nothing is taken up where nothing can be changed.
  init(_ settings: Settings, store: String, session: String, offering state: inout State) {
    language = settings.language
    let spareFolders = settings.machine.spareFolders
    rescue = RescueShelf(
      stateFolder: settings.stateFolder, spareFolders: spareFolders, store: store, session: session)
    known = KnownReminders(stateFolder: settings.stateFolder, store: store)
    state.acknowledge(known.marks)
    guard !settings.isReadOnly else {
      waiting = []
      return
    }
    let shelf = DraftShelf(stateFolder: settings.stateFolder, store: store)
    waiting = state.offer(shelf.found)
    self.shelf = shelf
    let left = RescueCopy.all(stateFolder: settings.stateFolder, spareFolders: spareFolders, store: store)
    state.tellRescued(left.reduce(0) { $0 + $1.changes.count })
  }

  // MARK: Drafts

  /// Writes new drafts, at most once a second unless it has to be now; `time` is in milliseconds of the steady
  /// clock.
  mutating func keep(_ state: State, at time: Int64, isNow: Bool = false) {
    shelf?.keep(waiting + state.keptForms, at: time, isNow: isNow)
    _ = keepReminders(state)
  }

  /// Whether all drafts are on disk, after they were to be written.
  var drafts: Aside {
    guard let problem = shelf?.problem else { return .kept("") }
    return .nowhere(problem.cause(language: language))
  }

  /// The drafts that are on disk and come back at the next start; none where they go away with the store.
  func kept(_ state: State) -> [KeptForm] {
    guard !state.surroundings.isPlayedCopy else { return [] }
    return state.keptForms.filter { shelf?.written.contains($0) == true }
  }

  /// The drafts that are not on disk.
  func lost(_ state: State) -> [KeptForm] {
    state.keptForms.filter { shelf?.written.contains($0) != true }
  }

  // MARK: Reminders

  /// Writes which reminders are known; why not, in words, where that fails.
  mutating func keepReminders(_ state: State) -> String? {
    do throws(StoreError) {
      try known.keep(
        state.reminders.acknowledged, now: state.rememberedNow, settings: state.surroundings.settings)
      return nil
    } catch {
      return error.cause(language: language)
    }
  }

  // MARK: Changes

  /// Puts changes that could not be saved aside, before the screen says so, and tells what came of it: at once where
  /// they are others, every second while it fails, and at the end after a look at what is there.
  mutating func rescue(_ state: State, isLast: Bool = false) -> Aside {
    let unsaved = state.unsaved.changes.map(\.change)
    guard isDue(unsaved, at: state.moment.now, isLast: isLast) else { return aside }
    triedAt = state.moment.now
    rescued = unsaved
    do throws(StoreError) {
      aside = try rescue.keep(unsaved).map(Aside.kept) ?? .unknown
    } catch {
      aside = .nowhere(error.cause(language: language))
    }
    return aside
  }

  private func isDue(_ unsaved: [Change], at now: Instant, isLast: Bool) -> Bool {
    guard unsaved == rescued else { return true }
    switch aside {
    case .unknown: return false
    case .nowhere: return isLast || triedAt != now
    case .kept(let path): return isLast && !rescue.holds(unsaved, at: path)
    }
  }
}
