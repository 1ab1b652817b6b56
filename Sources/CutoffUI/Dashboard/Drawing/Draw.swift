import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Draws the whole screen. Pure: the same state gives the same canvas; writes roles, not colours.
package func draw(_ state: State) -> Canvas {
  var canvas = Canvas(state.surroundings.size)
  draw(state, on: &canvas)
  return canvas.shown(in: state.surroundings.repertoire)
}

/// Draws on a canvas that may ask what can be clicked.
func draw(_ state: State, on canvas: inout Canvas) {
  let layout = Layout(state: state)
  guard layout.mode != .tiny else {
    TinyScreen.draw(state, on: &canvas)
    canvas.cursor = Point(column: 0, row: 0)
    return
  }
  Bars.draw(state: state, layout: layout, on: &canvas)
  if let view = state.browse.view {
    view.draw(state, in: layout.body, on: &canvas)
  } else {
    drawPanes(state, layout: layout, on: &canvas)
  }
  if canvas.cursor == nil { canvas.cursor = emptyPlace(state, layout) }
  for overlay in state.overlays {
    canvas.cursor = nil
    canvas.offer(.nothing, in: Rect(state.surroundings.size))
    overlay.draw(state, layout, on: &canvas)
  }
}

/// Where the cursor stands while there is no item to stand on: at the start of what has the focus.
private func emptyPlace(_ state: State, _ layout: Layout) -> Point {
  let isPane = state.browse.view == nil && state.browse.focus != .header
  let area = isPane ? layout.panes[state.browse.focus] ?? layout.body : layout.body
  let titleRows = isPane && layout.mode != .wide ? 0 : 1
  return Point(column: area.column, row: min(area.row + titleRows, max(area.row, area.endRow - 1)))
}

private func drawPanes(_ state: State, layout: Layout, on canvas: inout Canvas) {
  if let standing = state.selected {
    HeaderDrawing.draw(standing, state: state, layout: layout, on: &canvas)
  } else if state.store.incidents.isEmpty, state.store.refused.isEmpty {
    Welcome.draw(state, in: layout.header, on: &canvas)
  }
  if let divider = layout.divider {
    canvas.vline(
      column: divider, row: layout.body.row, rows: layout.body.rows, glyph: "│", paint: Paint(.border))
  }
  AsideDrawing.draw(state, layout: layout, on: &canvas)
  Tabs.draw(state: state, in: layout.tabs, on: &canvas)
  for (pane, area) in layout.panes {
    PaneDrawing.draw(pane, in: area, state: state, layout, on: &canvas)
  }
}

/// Below 40x12: the name and countdown of the most urgent incident, and how to quit.
enum TinyScreen {
  static func draw(_ state: State, on canvas: inout Canvas) {
    guard let standing = state.standings.all.first else {
      canvas.write(ScreenWords.tooSmall(state.language), column: 0, row: 0)
      return
    }
    let size = canvas.size
    let word = standing.headline.word.shown
    let time = standing.clock.map {
      Piece($0.time(at: state.shownAt, state.language), ClockText.ink($0))
    }
    let name = Piece(standing.incident.header.shortTitle, .strong)
    let state2 = Piece(word.glyph + " " + word.word(state.language), word.ink)
    let lines: [PaneRow]
    if size.rows >= 3 {
      lines = [
        PaneRow([name]), PaneRow([time ?? state2]), PaneRow([state2]),
        PaneRow([
          Piece(
            (state.overlays.isEmpty ? ScreenWords.tooSmall : ScreenWords.hiddenLayer)(state.language), .muted)
        ]),
      ]
    } else if size.rows == 2 {
      lines = [PaneRow([name]), PaneRow([time ?? state2])]
    } else {
      lines = [PaneRow([time ?? state2, Piece(" "), name])]
    }
    for (row, line) in lines.enumerated() where row < size.rows {
      line.draw(on: &canvas, column: 0, row: row, columns: size.columns, ground: .screen)
    }
  }
}
