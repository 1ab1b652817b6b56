import CutoffDomain
import CutoffScreen

/// Moves within a pane and between panes.
enum Moving {
  static func move(_ command: CommandID, _ state: inout State) {
    switch command {
    case .moveDown: within(&state) { $0 + 1 }
    case .moveUp: within(&state) { $0 - 1 }
    case .pageDown, .pageUp:
      let page = page(state)
      within(&state) { command == .pageDown ? $0 + page : $0 - page }
    case .first: within(&state) { _ in 0 }
    case .last: within(&state) { _ in .max }
    case .nextPane: turn(&state, by: 1)
    case .previousPane: turn(&state, by: -1)
    case .moveLeft, .moveRight: sideways(&state, isRight: command == .moveRight)
    case .paneHeader: focus(&state, .header)
    case .paneIncidents: focus(&state, .incidents)
    case .paneDeadlines: focus(&state, .deadlines)
    case .paneTimeline: focus(&state, .timeline)
    case .paneNotes: focus(&state, .notes)
    case .panePrompts: focus(&state, .prompts)
    case .eventNow, .eventAt, .check, .outcome, .deadline, .promise, .edit, .delete, .undo, .redo,
      .addMenu, .addIncident, .addNote, .addStep, .addQuestion, .addStatement, .addParty, .addService,
      .addAmount, .addContradiction, .viewMenu, .viewAsOf,
      .asOfPrevious, .asOfNext, .asOfNow, .open, .back, .quitOrBack, .quit, .zoom, .filter, .help,
      .commandLine, .savedSince, .redraw, .suspend:
      break
    }
  }

  static func focus(_ state: inout State, _ pane: PaneID) {
    state.browse.focus = pane
    settle(&state)
  }

  private static func within(_ state: inout State, to target: (Int) -> Int) {
    let pane = state.browse.focus
    let keys = state.paneKeys(pane)
    var list = state.browse.lists[pane] ?? ListState()
    list.select(min(keys.count - 1, target(list.index(in: keys) ?? 0)), in: keys)
    state.browse.lists[pane] = list
    if pane == .incidents, case .incident(let id) = list.selected { choose(&state, id) }
    settle(&state)
  }

  /// Shows another incident; the other panes begin at their tops.
  private static func choose(_ state: inout State, _ id: IncidentID) {
    guard state.browse.incident != id else { return }
    state.browse.incident = id
    for pane in PaneID.allCases where pane != .incidents { state.browse.lists[pane] = nil }
  }

  /// Remembers how far the focused list has scrolled, so that it moves only when it must.
  static func settle(_ state: inout State) {
    let pane = state.browse.focus
    let layout = Layout(state: state)
    guard let area = layout.panes[pane] else { return }
    let isWide = layout.mode == .wide
    var list = state.browse.lists[pane] ?? ListState()
    let keys = state.paneKeys(pane)
    let indent = isWide && pane != .incidents ? 0 : 2
    PaneDrawing.reveal(
      &list, keys: keys, pane: pane, state: state, area: area.splitTop(isWide ? 1 : 0).rest, indent: indent)
    list.selected = list.selection(in: keys)
    state.browse.lists[pane] = list
  }

  private static func page(_ state: State) -> Int {
    let area = Layout(state: state).panes[state.browse.focus]
    let isTall = state.browse.focus == .incidents || state.browse.focus == .prompts
    return max(1, (area?.rows ?? 10) / (isTall ? 4 : 2))
  }

  private static func turn(_ state: inout State, by step: Int) {
    let panes = PaneID.allCases
    let index = panes.firstIndex(of: state.browse.focus) ?? 0
    focus(&state, panes[(index + step + panes.count) % panes.count])
  }

  /// Left and right: across the divider in the wide mode, from tab to tab in the narrow one.
  private static func sideways(_ state: inout State, isRight: Bool) {
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
