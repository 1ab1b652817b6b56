import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The row above the hint line: what is not saved, what was just done, what is wrong with the store.
enum StatusRow {
  static func draw(state: State, layout: Layout, on canvas: inout Canvas) {
    let area = layout.status
    guard area.rows > 0 else { return }
    let others = state.browse.view == nil ? state.standings.all.count - 1 : 0
    var right: [Piece] = []
    if layout.mode == .tabs, others > 0 {
      right = [Piece(ScreenWords.elsewhere(others)(state.language), .muted)]
    } else if layout.mode == .wide, state.browse.focus == .timeline, state.browse.view == nil {
      right = [Piece(ScreenWords.knownColumn(state.language), .muted)]
    }
    if let reason = state.store.readOnly {
      right = [Piece(StoreWords.readOnly(reason)(state.language), .warning)]
    }
    right = SyncStatus.joined(to: right, state, columns: area.columns)
    if state.toast != nil { right = [] }
    var left: [Piece] = []
    if !state.unsaved.isEmpty {
      left = [Piece(unsaved(state, columns: area.columns - 2), .warning)]
      right = state.toast.map { [Piece(TextLayout.cut($0.text, to: area.columns / 3), ink($0.mood))] } ?? []
    } else if let toast = state.toast {
      left = [Piece(toast.text, ink(toast.mood))]
    } else if !state.browse.marks.isEmpty {
      let keys = [CommandID.outcome, .delete, .copy].map { state.surroundings.keymap.shownKey(of: $0) ?? "" }
      left = [Piece(ScreenWords.marked(state.browse.marks.items.count, keys)(state.language), .focus)]
      right = []
    } else if !state.browse.search.isEmpty, state.overlays.isEmpty,
      state.browse.searchPane == state.browse.focus,
      state.browse.view == nil
    {
      let count = PaneSearch.count(state)
      let keys = [CommandID.searchNext, .searchPrevious].map {
        state.surroundings.keymap.shownKey(of: $0) ?? ""
      }
      let words = ScreenWords.searching(state.browse.search, count.place, count.all, keys)
      left = [Piece(words(state.language), .focus)]
      right = []
    } else if let problem = state.store.folderProblem {
      left = [Piece(StoreWords.folder(problem)(state.language), .warning)]
    } else if let file = state.selected.flatMap({ state.store.stale[$0.incident.id] }) {
      left = [Piece(StoreWords.stale(file)(state.language), .warning)]
    } else if !state.reminders.open.isEmpty {
      right = SyncStatus.joined(
        to: state.browse.filter.isEmpty ? [] : [filter(state)], state, columns: area.columns)
      let room = area.columns - 2 - right.reduce(0) { $0 + $1.width + 2 }
      left =
        ReminderWords.row(
          state.reminders.open, in: state.standings, viewpoint: state.viewpoint, columns: room
        ).map {
          [Piece($0, .warning)]
        } ?? []
      canvas.offer(.command(.acknowledge), in: area)
    } else if !state.browse.filter.isEmpty {
      left = [filter(state)]
    } else if state.isConflicted || !state.clashes.isEmpty {
      let key = state.surroundings.keymap.shownKey(of: .settle) ?? ":settle"
      let words =
        state.isConflicted
        ? ScreenWords.conflicted(key) : ScreenWords.clashes(state.clashes.count, key)
      left = [Piece(words(state.language), .warning)]
    } else if !state.startTroubles.isEmpty {
      left = [Piece(TroubleWords.row(state)(state.language), .warning)]
      canvas.offer(.command(.troubles), in: area)
    } else if state.browse.view?.isOfAll != true {
      left = news(state)
    }
    // A layer above covers a part of the row: only a toast is worth reading beside it, and what is not saved.
    if state.overlays.contains(where: { $0.coversStatus }), state.toast == nil, state.unsaved.isEmpty {
      (left, right) = ([], [])
    }
    PaneRow(left, right: right)
      .draw(on: &canvas, column: area.column + 1, row: area.row, columns: area.columns - 2, ground: .screen)
  }

  private static func filter(_ state: State) -> Piece {
    let shown = state.standings.shown(matching: state.browse.filter).count
    let text = ScreenWords.filtered(state.browse.filter, shown, state.standings.all.count)
    return Piece(text(state.language), .focus)
  }

  private static func unsaved(_ state: State, columns: Int) -> String {
    let unsaved = state.unsaved
    if unsaved.changes.allSatisfy(\.isInPlace) {
      return StoreWords.unconfirmed(unsaved.reason)(state.language)
    }
    let seconds = unsaved.nextTry.map { max(0, $0.seconds(since: state.moment.now)) } ?? 0
    let row: (Wording?) -> String = {
      StoreWords.unsaved(unsaved.changes.count, $0, unsaved.reason, seconds: seconds)(state.language)
    }
    switch unsaved.aside {
    case .unknown: return row(nil)
    case .nowhere: return row(StoreWords.keptNowhere)
    case .kept(let path):
      let whole = row(StoreWords.keptIn(path))
      guard TextWidth.width(of: whole) > columns else { return whole }
      return row(StoreWords.keptAside(state.surroundings.keymap.shownKey(of: .savedSince) ?? ""))
    }
  }

  /// "+ 2 tin mới từ lần xem trước (16:10)".
  private static func news(_ state: State) -> [Piece] {
    guard let lastLook = state.lastLook, let standing = state.selected else { return [] }
    let incident = standing.incident
    let new = standing.events.known.prefix { $0.instant > lastLook }
    let count = new.count { incident.events[$0.place].provenance.loggedBy != state.surroundings.author }
    guard count > 0 else { return [] }
    let zone = incident.header.zone
    let wall = zone.wall(at: lastLook)
    let today = zone.wall(at: state.shownAt).date
    let time =
      wall.date == today
      ? TimeText.hourMinute(wall)
      : TimeText.dayMonth(wall.date, now: today, state.language) + " " + TimeText.hourMinute(wall)
    return [Piece("+ " + ScreenWords.newSince(count, time)(state.language), .good)]
  }

  private static func ink(_ mood: Toast.Mood) -> Ink {
    switch mood {
    case .good: .good
    case .plain: .muted
    case .warning: .warning
    }
  }
}
