import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

/// What a view showed last, with all that it was made from: a key and its drawing ask for it several times,
/// and in a view of many incidents it is dear.
struct KeptContent: Sendable {
  let inputs: Inputs
  let content: ViewContent

  /// What of the state a view's content depends on. What only a message from outside changes is left out:
  /// `update` forgets the content then.
  struct Inputs: Equatable, Sendable {
    let view: ViewID
    let columns: Int
    let size: Size
    let language: Language
    let shownAt: Instant
    let isReplay: Bool
    let standings: Int
    let earlier: Int
    let filter: String
    let incident: IncidentID?
    let selected: ItemKey?
    let place: Int
    let lastLook: Instant?

    init(_ view: ViewID, columns: Int, _ state: State) {
      self.view = view
      self.columns = columns
      size = state.surroundings.size
      language = state.language
      shownAt = state.shownAt
      isReplay = state.moment.asOf != nil
      standings = state.standings.revision
      earlier = state.earlier.revision
      filter = state.browse.filter
      incident = state.selected?.incident.id
      let list = state.browse.viewLists[view] ?? ListState()
      let dependsOnItem = view.dependsOnItem
      selected = dependsOnItem ? list.selected : nil
      place = dependsOnItem ? list.place : 0
      lastLook = state.lastLook
    }
  }
}

extension State {
  /// What a view shows in so many columns: what was kept, where it is still that.
  func content(of view: ViewID, columns: Int) -> ViewContent {
    if let kept, kept.inputs == KeptContent.Inputs(view, columns: columns, self) { return kept.content }
    return view.content(scene, columns: columns)
  }

  /// The same state without what is kept: it must draw the same.
  package var keepingNothing: State {
    var state = self
    state.kept = nil
    return state
  }

  /// The same, kept for the next who asks.
  mutating func keepContent(of view: ViewID, columns: Int) -> ViewContent {
    let inputs = KeptContent.Inputs(view, columns: columns, self)
    if let kept, kept.inputs == inputs { return kept.content }
    if view == .money { standings.prepareAccounts() }
    let content = content(of: view, columns: columns)
    kept = KeptContent(inputs: inputs, content: content)
    return content
  }
}
