import CutoffContent
import CutoffDomain
import CutoffWords

/// What the hint line offers: only what is possible here, the most useful first.
enum HintLine {
  static func commands(_ state: State) -> [CommandID] {
    order(state).filter { state.availability($0) == .on || saysWhyOff($0, state) }
  }

  /// In a replayed view the command that one would reach for first stays, and says why it is off.
  private static func saysWhyOff(_ command: CommandID, _ state: State) -> Bool {
    command == .outcome && state.moment.asOf != nil
  }

  /// The command's word; at the top `q` leaves the program and says so.
  static func word(_ command: CommandID, _ state: State) -> Wording {
    if saysWhyOff(command, state) { return OffReason.inHint(state.commands.hint(of: command)) }
    if command == .quitOrBack, !state.hasLayerToLeave { return state.commands.hint(of: .quit) }
    if command == .zoom, state.browse.isZoomed { return state.commands.hint(of: .back) }
    if command == .moveRight, state.browse.view != nil { return ScreenWords.unfold }
    if command == .moveLeft, state.browse.view != nil { return ScreenWords.fold }
    if command == .filter, PaneSearch.isSearchable(state) { return ScreenWords.search }
    return state.commands.hint(of: command)
  }

  private static func order(_ state: State) -> [CommandID] {
    if state.browse.view == .wall { return [.viewMenu, .back] }
    if state.browse.view == .brief {
      return [
        .moveDown, .moveUp, .copy, .userCommands, .asOfPrevious, .asOfNext, .asOfNow, .viewMenu, .commandLine,
        .back,
      ]
    }
    if state.moment.asOf != nil, state.browse.view != nil {
      return [.open, .outcome, .filter, .asOfPrevious, .asOfNext, .asOfNow, .viewMenu, .commandLine, .back]
    }
    if state.moment.asOf != nil {
      return [.asOfPrevious, .asOfNext, .asOfNow, .open, .filter, .viewMenu, .commandLine, .quitOrBack]
    }
    if !state.browse.marks.isEmpty {
      return [.outcome, .delete, .copy, .mark, .markRange, .undo, .back]
    }
    if state.browse.view != nil {
      let own: [CommandID] = state.browse.view == .todo ? [.todoMine] : state.foldCommands
      guard state.isOutcomeOfSelected || !state.tickedSteps.isEmpty else {
        return [.open] + own + [.edit, .filter, .viewMenu, .commandLine, .undo, .back]
      }
      return [.open, .outcome] + own + [.edit, .filter, .viewMenu, .commandLine, .undo, .back]
    }
    if state.selected == nil {
      return [.addIncident, .sample, .addMenu, .commandLine, .theme, .quitOrBack]
    }
    if state.browse.isZoomed, state.incidentTableColumns != nil { return table(state) }
    if state.surroundings.size.columns < 100 { return narrow(state) }
    let main: [CommandID] = [.eventNow, .check, .outcome, .deadline, .promise]
    let rest: [CommandID] = [.settle, .addMenu, .viewMenu, .filter, .commandLine, .undo]
    let atTheHour: [CommandID] = [.check, .outcome, .eventNow, .deadline, .promise]
    let isHour = state.selected?.clock.map { $0.state == .unconfirmed } ?? false
    let here: [CommandID] =
      switch state.browse.focus {
      case .prompts: [.open]
      case .deadlines, .timeline, .notes: [.edit]
      case .header, .incidents: []
      }
    return here + (isHour ? atTheHour : main) + rest + [.zoom]
  }

  /// Over the table what sorts it and shows more of it.
  private static func table(_ state: State) -> [CommandID] {
    let isNarrow = state.surroundings.size.columns < 100
    let here: [CommandID] =
      isNarrow
      ? [.open, .sortMenu, .sortRight] : [.open, .check, .outcome, .sortMenu, .sortLeft, .sortRight]
    return here + [.tableColumns, .filter, .zoom]
      + (isNarrow ? [] : [.addMenu, .viewMenu, .commandLine, .undo])
  }

  /// Fewer, so that the ways to everything else stay in sight.
  private static func narrow(_ state: State) -> [CommandID] {
    let isHour = state.selected?.clock.map { $0.state == .unconfirmed } ?? false
    let main: [CommandID] = isHour ? [.check, .outcome, .eventNow] : [.eventNow, .check, .outcome]
    let here: [CommandID] = state.browse.focus == .prompts ? [.open] : []
    return here + main + [.addMenu, .viewMenu, .filter, .commandLine, .undo, .quitOrBack]
  }
}

extension State {
  /// What the selected line of a view can do: unfold, or fold.
  fileprivate var foldCommands: [CommandID] {
    guard let view = browse.view, let item = view.selection(self) else { return [] }
    let columns = ViewGeometry.columns(of: Layout(state: self).body)
    guard let fold = content(of: view, columns: columns).folds[item] else { return [] }
    return browse.unfolded.contains(fold) ? [.moveLeft] : [.moveRight]
  }
}
