import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Draws one pane: its title rule (or tab) and its items.
package enum PaneDrawing {
  /// What stands over the pane.
  package static func title(_ pane: PaneID) -> Wording {
    switch pane {
    case .header: ScreenWords.header
    case .incidents: ScreenWords.incidents
    case .deadlines: ScreenWords.deadlines
    case .timeline: ScreenWords.timeline
    case .notes: ScreenWords.notes
    case .prompts: ScreenWords.prompts
    }
  }

  /// What writes the rows of a pane's items.
  private static func pen(
    _ pane: PaneID, state: State, _ parts: PaneGeometry.Parts, _ table: IncidentTable?
  ) -> (ItemKey) -> [PaneRow] {
    let columns = parts.columns
    if pane == .incidents {
      let scene = state.scene
      return {
        IncidentsPane.rows($0, scene: scene, columns: columns, isCompact: parts.isCompact, table: table)
      }
    }
    guard let standing = state.selected else { return { _ in [] } }
    let plain = plainPen(pane, standing, state: state, columns: columns)
    guard let search = PaneSearch.current(state, in: pane) else { return plain }
    return { plain($0).map { $0.marking(search) } }
  }

  private static func plainPen(
    _ pane: PaneID, _ standing: Standing, state: State, columns: Int
  ) -> (ItemKey) -> [PaneRow] {
    let viewpoint = state.viewpoint
    switch pane {
    case .header, .incidents: return { _ in [] }
    case .deadlines: return DeadlinesPen(standing, viewpoint: viewpoint, columns: columns).rows
    case .timeline: return TimelinePen(standing, viewpoint: viewpoint, columns: columns).rows
    case .notes:
      let lookup = StandingLookup(standing)
      return { NotesPane.rows($0, lookup, viewpoint: viewpoint, columns: columns) }
    case .prompts:
      let lookup = StandingLookup(standing)
      return { PromptsPane.rows($0, lookup, viewpoint: viewpoint, columns: columns) }
    }
  }

  static func draw(_ pane: PaneID, in area: Rect, state: State, _ layout: Layout, on canvas: inout Canvas) {
    canvas.offer(.pane(pane), in: area)
    let keys = state.paneKeys(pane)
    let isFocused = state.browse.focus == pane
    var list = state.browse.lists[pane] ?? ListState()
    let parts = PaneGeometry.parts(of: pane, in: area, layout, state)
    let (items, indent) = (parts.items, parts.indent)
    // Measured once for the heads and all rows.
    let isRows = pane == .incidents && parts.isCompact && IncidentTable.fits(columns: parts.columns)
    let table = isRows ? IncidentTable(state.scene, columns: parts.columns) : nil
    let written = WrittenRows(pen(pane, state: state, parts, table))
    if pane == .notes {
      list.reveal(in: keys, rows: items.rows) { written.rows($0).count }
    } else {
      PaneGeometry.reveal(&list, keys: keys, pane: pane, state: state, parts)
    }
    let bands = parts.hasRules ? BandRules(state, list.top, columns: items.columns) : nil
    let isTable = parts.head.rows > 0
    if layout.mode == .wide {
      PaneFrame(
        title: "\(pane.rawValue) " + title(pane)(state.language)
          + (isTable ? bands?.title.map { ": " + $0 } ?? "" : ""),
        count: keys.isEmpty
          ? ""
          : order(pane, state, isTable: isTable) + count(pane, keys: keys, list: list, rows: items.rows)
            + archived(pane, state),
        isFocused: isFocused
      ).drawTitle(on: &canvas, in: parts.title)
    }
    guard !keys.isEmpty else {
      return empty(pane, state: state, in: items, indent: indent, on: &canvas)
    }
    if isTable, let table {
      table.head.draw(
        on: &canvas, column: items.column + indent, row: parts.head.row, columns: parts.columns,
        ground: .screen)
    }
    let hidesFirst = isTable && layout.mode == .wide
    let last = PaneFrame.drawItems(
      pane, keys, list: list, isFocused: isFocused, marked: state.browse.marks.items, on: &canvas, in: items,
      indent: indent, mark: indent == 0 ? -1 : 0,
      rule: { hidesFirst && $0 == list.top ? nil : bands?.rule(over: $0) }, rows: written.rows)
    if parts.more.rows > 0, let more = bands?.more(after: last) {
      more.draw(
        on: &canvas, column: items.column + indent, row: parts.more.row, columns: parts.columns,
        ground: .screen)
    } else if layout.mode != .wide {
      markMore(pane, keys: keys, list: list, in: parts, state: state, on: &canvas)
    }
  }

  /// Says that the list goes on below, where no title counts its items.
  private static func markMore(
    _ pane: PaneID, keys: [ItemKey], list: ListState, in parts: PaneGeometry.Parts, state: State,
    on canvas: inout Canvas
  ) {
    let area = parts.items
    let height = PaneGeometry.height(pane: pane, state: state, parts)
    var used = 0
    for key in keys.dropFirst(list.top) where used <= area.rows { used += height(key) }
    guard used > area.rows else { return }
    canvas.write("▼", column: area.endColumn, row: area.endRow - 1, paint: Paint(.muted))
  }

  /// "tên · " where the incidents stand in another order than that of urgency; over a table always, with the key.
  private static func order(_ pane: PaneID, _ state: State, isTable: Bool) -> String {
    if isTable {
      let words = ScreenWords.sortedBy(state.standings.order.words)(state.language)
      let key = state.surroundings.keymap.shownKey(of: .sortMenu)
      return words + (key.map { " · " + ScreenWords.sorts($0)(state.language) } ?? "") + " · "
    }
    guard pane == .incidents, state.standings.order != .urgency else { return "" }
    return state.standings.order.words(state.language) + " · "
  }

  /// " + 12 archived" behind the count of the list.
  private static func archived(_ pane: PaneID, _ state: State) -> String {
    let count = state.standings.archived.count
    guard pane == .incidents, count > 0, state.browse.filter.isEmpty else { return "" }
    return " " + ArchiveWords.count(count)(state.language)
  }

  /// "1/5" where one of many is meant, "1-7/17" where a part is shown, "4" where all are.
  private static func count(_ pane: PaneID, keys: [ItemKey], list: ListState, rows: Int) -> String {
    guard !keys.isEmpty else { return "" }
    switch pane {
    case .incidents, .notes: return "\((list.index(in: keys) ?? 0) + 1)/\(keys.count)"
    case .timeline, .deadlines:
      guard keys.count > rows, rows > 0 else { return "\(keys.count)" }
      return "\(list.top + 1)-\(min(keys.count, list.top + rows))/\(keys.count)"
    case .prompts, .header: return "\(keys.count)"
    }
  }

  private static func empty(
    _ pane: PaneID, state: State, in area: Rect, indent: Int, on canvas: inout Canvas
  ) {
    let language = state.language
    let lines: [String]
    switch pane {
    case .incidents where state.moment.asOf != nil && state.browse.filter.isEmpty:
      lines = [ScreenWords.nothingKnown(language)]
    case .incidents where !state.browse.filter.isEmpty: lines = [ScreenWords.noMatch(language)]
    case .incidents where !state.standings.archived.isEmpty:
      lines = [ArchiveWords.count(state.standings.archived.count)(language)]
    case .incidents:
      let key = state.surroundings.keymap.shownKey(of: .addIncident) ?? ""
      lines = [
        ScreenWords.emptyIncidents(language), ScreenWords.emptyHint(key)(language),
      ]
    case .header: lines = []
    case .deadlines: lines = [ScreenWords.emptyDeadlines(language)]
    case .timeline: lines = [ScreenWords.emptyTimeline(language)]
    case .notes: lines = [ScreenWords.emptyNotes(language)]
    case .prompts: lines = [ScreenWords.emptyPrompts(language)]
    }
    let wrapped = lines.flatMap { TextLayout.wrap($0, columns: max(1, area.columns - indent)) }
    for (offset, line) in wrapped.enumerated() where offset < area.rows {
      canvas.write(
        line, column: area.column + indent, row: area.row + offset, limit: area.columns - indent,
        paint: Paint(.muted))
    }
  }
}

/// The rows of one drawing of a pane: a note's are counted before they are drawn, and written once for both.
private final class WrittenRows {
  private let pen: (ItemKey) -> [PaneRow]
  private var written: [ItemKey: [PaneRow]] = [:]

  init(_ pen: @escaping (ItemKey) -> [PaneRow]) { self.pen = pen }

  func rows(_ key: ItemKey) -> [PaneRow] {
    if let rows = written[key] { return rows }
    let rows = pen(key)
    written[key] = rows
    return rows
  }
}
