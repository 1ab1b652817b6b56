import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

/// Moves within a pane and between panes.
enum Moving {
  static func focus(_ state: inout State, _ pane: PaneID) {
    state.browse.view = nil
    state.browse.focus = pane
    settle(&state)
  }

  /// Selects the item at `target` of the selected one's index, clamped.
  static func within(_ state: inout State, to target: (Int) -> Int) {
    if let view = state.browse.view { return within(view, &state, to: target) }
    let pane = state.browse.focus
    let keys = state.paneKeys(pane)
    var list = state.browse.lists[pane] ?? ListState()
    list.select(min(keys.count - 1, target(list.index(in: keys) ?? 0)), in: keys)
    state.browse.lists[pane] = list
    state.browse.marks.extend(to: list.selected, in: keys)
    if pane == .incidents, case .incident(let id) = list.selected { choose(&state, id) }
    settle(&state)
  }

  private static func within(_ view: ViewID, _ state: inout State, to target: (Int) -> Int) {
    let keys = view.keys(state)
    var list = state.browse.viewLists[view] ?? ListState()
    // A text without items scrolls.
    if keys.isEmpty { list.top = max(0, target(list.top)) }
    list.select(min(keys.count - 1, target(list.index(in: keys) ?? 0)), in: keys)
    state.browse.viewLists[view] = list
    state.browse.marks.extend(to: list.selected, in: keys)
    if let id = list.selected?.incident { choose(&state, id) }
    settle(&state)
  }

  /// Selects an item and brings the focus there.
  static func select(_ key: ItemKey, in pane: PaneID, _ state: inout State) {
    guard let index = state.paneKeys(pane).firstIndex(of: key) else { return }
    state.browse.view = nil
    state.browse.focus = pane
    within(&state) { _ in index }
  }

  /// Scrolls a pane's list; the focus stays where it is.
  static func scroll(_ pane: PaneID, by rows: Int, _ state: inout State) {
    let layout = Layout(state: state)
    guard let area = layout.panes[pane] else { return }
    let parts = PaneGeometry.parts(of: pane, in: area, layout, state)
    let keys = state.paneKeys(pane)
    var list = state.browse.lists[pane] ?? ListState()
    PaneGeometry.reveal(&list, keys: keys, pane: pane, state: state, parts)
    let height = PaneGeometry.height(pane: pane, state: state, parts)
    list.scroll(by: rows, in: keys, rows: parts.items.rows, height: height)
    state.browse.lists[pane] = list
    if pane == .incidents, case .incident(let id) = list.selected { choose(&state, id) }
  }

  static func byPage(_ state: inout State, isDown: Bool) {
    let page = page(state)
    within(&state) { isDown ? $0 + page : $0 - page }
  }

  /// Shows another incident; the other panes begin at their tops.
  static func choose(_ state: inout State, _ id: IncidentID) {
    guard state.browse.incident != id else { return }
    state.browse.incident = id
    let incidents = state.paneKeys(.incidents)
    if let index = incidents.firstIndex(of: .incident(id)) {
      state.browse.lists[.incidents, default: ListState()].select(index, in: incidents)
    }
    for pane in PaneID.allCases where pane != .incidents { state.browse.lists[pane] = nil }
  }

  /// Remembers how far the focused list has scrolled, so that it moves only when it must.
  static func settle(_ state: inout State) {
    if let view = state.browse.view { return settle(view, &state) }
    let pane = state.browse.focus
    let layout = Layout(state: state)
    guard let area = layout.panes[pane] else { return }
    var list = state.browse.lists[pane] ?? ListState()
    let keys = state.paneKeys(pane)
    let parts = PaneGeometry.parts(of: pane, in: area, layout, state)
    PaneGeometry.reveal(&list, keys: keys, pane: pane, state: state, parts)
    list.selected = list.selection(in: keys)
    state.browse.lists[pane] = list
  }

  private static func settle(_ view: ViewID, _ state: inout State) {
    let body = Layout.body(of: state)
    let content = state.keepContent(of: view, columns: ViewGeometry.columns(of: body))
    let area = ViewGeometry.split(ViewGeometry.inside(body, state).inset(top: 1), content).scrolling
    var list = state.browse.viewLists[view] ?? ListState()
    list.top = ViewScroll.top(list, content, rows: area.rows)
    list.selected = list.selection(in: content.keys)
    if let index = list.index(in: content.keys) { list.place = index }
    state.browse.viewLists[view] = list
    // The line under the selection may now be another incident's.
    if let id = list.selected?.incident { choose(&state, id) }
  }

  private static func page(_ state: State) -> Int {
    if state.browse.view != nil { return max(1, Layout.body(of: state).rows / 2) }
    let area = Layout(state: state).panes[state.browse.focus]
    let isTall =
      state.browse.focus == .prompts
      || (state.browse.focus == .incidents && !Layout(state: state).isListCompact)
    return max(1, (area?.rows ?? 10) / (isTall ? 4 : 2))
  }

  static func turn(_ state: inout State, by step: Int) {
    guard state.browse.view == nil else { return }
    let panes = PaneID.allCases
    let index = panes.firstIndex(of: state.browse.focus) ?? 0
    focus(&state, panes[(index + step + panes.count) % panes.count])
  }

  /// Unfolds the selected line of a view, or folds what it belongs to and selects the line that stands for it.
  static func fold(_ view: ViewID, _ state: inout State, opens: Bool) {
    let columns = ViewGeometry.columns(of: Layout.body(of: state))
    guard let selected = view.selection(state),
      let fold = state.content(of: view, columns: columns).folds[selected]
    else { return }
    if opens {
      state.browse.unfolded.insert(fold)
    } else {
      state.browse.unfolded.remove(fold)
      let content = state.content(of: view, columns: columns)
      let line = content.standIns[selected] ?? selected
      let place = content.keys.firstIndex(of: line) ?? 0
      state.browse.viewLists[view, default: ListState()].select(place, in: content.keys)
    }
    settle(&state)
  }

  /// Left and right: folds in a view; across the divider in the wide mode, from tab to tab in the narrow one.
  static func sideways(_ state: inout State, isRight: Bool) {
    if let view = state.browse.view { return fold(view, &state, opens: isRight) }
    guard Layout(state: state).mode == .wide else { return turn(&state, by: isRight ? 1 : -1) }
    switch (state.browse.focus, isRight) {
    case (.incidents, true): focus(&state, .deadlines)
    case (.prompts, true), (.notes, true): focus(&state, .timeline)
    case (.header, false), (.deadlines, false): focus(&state, .incidents)
    case (.timeline, false): focus(&state, .prompts)
    case (.header, true), (.deadlines, true), (.timeline, true), (.incidents, false), (.prompts, false),
      (.notes, false):
      break
    }
  }
}
