import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

/// What a view showed last, with all that it was made from: a key and its drawing ask for it several times,
/// and in a view of many incidents it is dear.
struct KeptContent: Sendable {
  let inputs: Inputs
  let selection: Selection
  let content: ViewContent
  /// When it was made.
  let from: Instant

  /// Whether it is still what the view shows at `moment`, with `inputs`.
  func holds(_ inputs: Inputs, at moment: Instant) -> Bool {
    guard self.inputs == inputs else { return false }
    return moment == from || moment > from && content.holdsUntil.map { moment < $0 } == true
  }

  /// What of the state a view's content depends on. What only a message from outside changes is left out:
  /// `update` forgets the content then.
  struct Inputs: Equatable, Sendable {
    let view: ViewID
    let columns: Int
    let size: Size
    let language: Language
    let isReplay: Bool
    let standings: Int
    let earlier: Int
    let filter: String
    /// The shown incident; nil where the view is of all.
    let incident: IncidentID?
    let clashes: [ClashShown]
    let lastLook: Instant?
    let reminders: Int
    let unfolded: Set<ListFold>
    let isOnlyMine: Bool

    init(_ view: ViewID, columns: Int, _ state: State) {
      self.view = view
      self.columns = columns
      size = state.surroundings.size
      language = state.language
      isReplay = state.moment.asOf != nil
      standings = state.standings.revision
      earlier = state.earlier.revision
      filter = state.browse.filter
      incident = view.isOfAll ? nil : state.selected?.id
      clashes = state.clashes
      lastLook = state.lastLook
      reminders = state.reminders.revision
      unfolded = state.browse.unfolded
      isOnlyMine = state.browse.isOnlyMine
    }
  }

  /// Which item is selected, where the view depends on it.
  struct Selection: Equatable, Sendable {
    private let selected: ItemKey?
    private let place: Int

    init(_ view: ViewID, _ state: State) {
      let list = view.dependsOnItem ? state.browse.viewLists[view] ?? ListState() : ListState()
      selected = list.selected
      place = list.place
    }
  }
}

extension State {
  /// What a view shows in so many columns: what was kept, where it is still that.
  func content(of view: ViewID, columns: Int) -> ViewContent {
    content(of: view, KeptContent.Inputs(view, columns: columns, self), KeptContent.Selection(view, self))
  }

  private func content(
    of view: ViewID, _ inputs: KeptContent.Inputs, _ selection: KeptContent.Selection
  ) -> ViewContent {
    guard let kept, kept.holds(inputs, at: shownAt) else {
      return view.content(scene, columns: inputs.columns)
    }
    if kept.selection == selection { return kept.content }
    let scene = scene
    return kept.content.selecting(in: scene) ?? view.content(scene, columns: inputs.columns)
  }

  /// The same state without what is kept: it must draw the same.
  package var keepingNothing: State {
    var state = self
    state.kept = nil
    state.keptAside = nil
    return state
  }

  /// The same, kept for the next who asks.
  mutating func keepContent(of view: ViewID, columns: Int) -> ViewContent {
    let inputs = KeptContent.Inputs(view, columns: columns, self)
    let selection = KeptContent.Selection(view, self)
    if let kept, kept.holds(inputs, at: shownAt), kept.selection == selection { return kept.content }
    let content = content(of: view, inputs, selection)
    // With another selection it is as old as before.
    let from = kept.flatMap { $0.holds(inputs, at: shownAt) ? $0.from : nil } ?? shownAt
    kept = KeptContent(inputs: inputs, selection: selection, content: content, from: from)
    return content
  }
}
