import CutoffDomain
import CutoffScreen
import CutoffWords

/// Lines to be read in whole, which the status row has no room for; keys scroll them.
struct Reading: Layer {
  let title: String
  let lines: [String]
  /// The row of the wrapped lines that is shown first.
  var top = 0

  var takesCommands: Bool { true }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    ReadingDrawing.draw(self, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    var reading = self
    switch state.surroundings.keymap.match([key]) {
    case .command(.back), .command(.quitOrBack), .command(.open):
      state.overlays.removeLast()
      return []
    case .command(.moveDown): reading.top += 1
    case .command(.moveUp): reading.top -= 1
    case .command(.pageDown): reading.top += 10
    case .command(.pageUp): reading.top -= 10
    case .command(.first): reading.top = 0
    case .command, .prefix, .nothing: break
    }
    let area = LayerGeometry.lower(Layout(state: state), state: state)
    let rows = ReadingDrawing.rows(reading, columns: area.columns - 2).count
    reading.top = max(0, min(reading.top, rows - ReadingDrawing.body(area).rows))
    state.replaceTop(with: reading)
    return []
  }
}

extension State {
  /// Shows all that was found wrong at the start.
  mutating func readTroubles() {
    startTroubles = []
    let lines = [surroundings.configPath, ""] + troubles.map(TroubleWords.short)
    overlays.append(Reading(title: TroubleWords.title(language), lines: lines))
  }

  /// Shows what is not saved, why, and where it lies meanwhile, in full.
  mutating func readUnsaved() {
    var lines = [StoreWords.whyUnsaved(unsaved.reason)(language)]
    switch unsaved.aside {
    case .kept(let path): lines.append(StoreWords.keptInFile(path)(language))
    case .nowhere(let reason): lines.append(StoreWords.keptNowhere(reason)(language))
    case .unknown: break
    }
    lines += [""] + unsaved.changes.map(\.change.title)
    let title = StoreWords.unsavedTitle(unsaved.changes.count)
    overlays.append(Reading(title: title(language), lines: lines))
  }
}

enum ReadingDrawing {
  private static let hint = Wording("↑↓ cuộn · Esc đóng", "↑↓ scrolls · Esc closes")

  static func body(_ area: Rect) -> Rect { area.inset(left: 1, top: 2, right: 1) }

  static func rows(_ reading: Reading, columns: Int) -> [String] {
    reading.lines.flatMap { $0.isEmpty ? [""] : TextLayout.wrap($0, columns: max(1, columns)) }
  }

  static func draw(_ reading: Reading, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.text, on: .bar))
    canvas.offer(.layer, in: area)
    let inside = area.inset(left: 1, right: 1)
    PaneRow([Piece(reading.title, .title)], right: [Piece(hint(state.language), .muted)])
      .draw(on: &canvas, column: inside.column, row: inside.row, columns: inside.columns, ground: .bar)
    let body = body(area)
    let rows = rows(reading, columns: body.columns)
    let top = max(0, min(reading.top, rows.count - body.rows))
    for (offset, row) in rows.dropFirst(top).prefix(body.rows).enumerated() {
      PaneRow([Piece(row)])
        .draw(
          on: &canvas, column: body.column, row: body.row + offset, columns: body.columns, ground: .bar)
    }
    if top + body.rows < rows.count {
      canvas.write("▼", column: body.endColumn - 1, row: body.endRow - 1, paint: Paint(.muted, on: .bar))
    }
    canvas.cursor = Point(column: inside.column, row: inside.row)
  }
}
