import CutoffScreen
import CutoffWords

/// The title rule of a pane and its list of items.
struct PaneFrame {
  let title: String
  /// What stands at the right end of the rule ("1/5", "4").
  let count: String
  let isFocused: Bool

  /// "2 Thời hạn ───────── 5"; the focused pane's rule is heavy and in the focus ink.
  func drawTitle(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 0 else { return }
    let countWidth = TextWidth.width(of: count)
    let shown = TextLayout.cut(title, to: max(0, area.columns - countWidth - 2))
    let end = canvas.write(
      shown, column: area.column, row: area.row, limit: area.columns,
      paint: Paint(isFocused ? .focus : .title))
    let ruleEnd = area.endColumn - (countWidth > 0 ? countWidth + 1 : 0)
    if end + 1 < ruleEnd {
      canvas.hline(
        column: end + 1, row: area.row, columns: ruleEnd - end - 1, glyph: isFocused ? "━" : "─",
        paint: Paint(isFocused ? .focus : .border))
    }
    canvas.write(count, column: area.endColumn - countWidth, row: area.row, paint: Paint(.muted))
  }

  /// Draws the items of a list from its top on, `indent` cells in, the selection's mark in the column
  /// `mark` (both counted from the area's left edge; the mark may stand left of it). `rule` gives what stands over
  /// an item and is none of it. Gives the index of the last item drawn.
  @discardableResult
  static func drawItems(
    _ pane: PaneID, _ keys: [ItemKey], list: ListState, isFocused: Bool, marked: Set<ItemKey> = [],
    on canvas: inout Canvas, in area: Rect, indent: Int, mark: Int, rule: (Int) -> PaneRow? = { _ in nil },
    rows: (ItemKey) -> [PaneRow]
  ) -> Int {
    var row = area.row
    let selected = list.index(in: keys)
    var last = max(0, list.top) - 1
    for index in keys.indices.dropFirst(max(0, list.top)) {
      if let rule = rule(index), row + 1 < area.endRow {
        rule.draw(on: &canvas, column: area.column, row: row, columns: area.columns, ground: .screen)
        row += 1
      }
      guard row < area.endRow else { break }
      last = index
      let key = keys[index]
      let isSelected = isFocused && index == selected
      // The list keeps showing what the other panes are of.
      let isShown = !isFocused && index == selected && pane == .incidents
      for line in rows(key) where row < area.endRow {
        let ground: Ground = isSelected ? .selection : .screen
        canvas.offer(
          .item(pane, key), in: Rect(column: area.column, row: row, columns: area.columns, rows: 1))
        if isSelected { drawSelection(on: &canvas, in: area, row: row, mark: area.column + mark) }
        if isShown { canvas.write("▌", column: area.column + mark, row: row, paint: Paint(.border)) }
        if isFocused, marked.contains(key) {
          canvas.write("*", column: area.column + mark, row: row, paint: Paint(.focus))
        }
        line.draw(
          on: &canvas, column: area.column + indent, row: row, columns: area.columns - indent,
          ground: ground)
        if isSelected, canvas.cursor == nil {
          canvas.stand(onRow: row, from: area.column + mark + 1, to: area.endColumn)
        }
        row += 1
      }
    }
    return last
  }

  private static func drawSelection(on canvas: inout Canvas, in area: Rect, row: Int, mark: Int) {
    let back = Rect(column: mark + 1, row: row, columns: area.endColumn - mark - 1, rows: 1)
    canvas.fill(back, paint: Paint(.text, on: .selection))
    canvas.write("▌", column: mark, row: row, paint: Paint(.focus))
  }
}
