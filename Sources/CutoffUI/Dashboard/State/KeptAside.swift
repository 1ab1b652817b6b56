import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

/// The sections of a wide screen that do not depend on the selected item, with all that they were made from: keys move
/// the selection, and rarely anything of these.
struct KeptAside: Sendable {
  let inputs: Inputs
  /// In the third column.
  let below: [AsideSection]
  /// Below the list.
  let beside: [AsideSection]

  /// What of the state they depend on. What only a message from outside changes is left out: `update` forgets them
  /// then.
  struct Inputs: Equatable, Sendable {
    let columns: Int
    let listColumns: Int?
    let language: Language
    let shownAt: Instant
    let isReplay: Bool
    let standings: Int
    let incident: IncidentID?
    let lastLook: Instant?

    init(_ aside: Layout.Aside, _ state: State) {
      columns = aside.below.columns
      listColumns = aside.under?.columns
      language = state.language
      shownAt = state.shownAt
      isReplay = state.moment.asOf != nil
      standings = state.standings.revision
      incident = state.selected?.id
      lastLook = state.lastLook
    }
  }

  init(_ inputs: Inputs, _ scene: Scene) {
    self.inputs = inputs
    below = AsideSections(scene, columns: inputs.columns)?.below ?? []
    beside = inputs.listColumns.flatMap { AsideSections(scene, columns: $0)?.beside } ?? []
  }
}

extension State {
  /// The sections beside the panes: those that were kept, where they are still right.
  func aside(_ aside: Layout.Aside, _ scene: Scene) -> KeptAside {
    let inputs = KeptAside.Inputs(aside, self)
    if let keptAside, keptAside.inputs == inputs { return keptAside }
    return KeptAside(inputs, scene)
  }

  /// Makes them for the frames to come, where the screen shows them.
  mutating func keepAside() {
    guard browse.view == nil, KeptAside.isWide(surroundings.size), let aside = Layout(state: self).aside
    else {
      return
    }
    keptAside = self.aside(aside, scene)
  }
}

extension KeptAside {
  /// Whether a screen may have a third column at all: asked at every key.
  static func isWide(_ size: Size) -> Bool { size.columns >= 180 && size.rows >= 40 }
}
