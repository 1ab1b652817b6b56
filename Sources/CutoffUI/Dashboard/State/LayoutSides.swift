import CutoffScreen
import CutoffWords

/// The two sides of the wide mode.
struct WideSides {
  let divider: Int?
  let header: Rect
  let panes: [PaneID: Rect]
  let isListCompact: Bool

  let aside: Layout.Aside?

  init(_ body: Rect, needs: LayoutNeeds) {
    let shape = HeaderShape(.wide, body)
    if needs.isTableAlone {
      divider = nil
      aside = nil
      isListCompact = true
      header = Rect(column: 0, row: 0, columns: 0, rows: 0)
      panes = [.incidents: body.inset(left: 1, right: 1)]
      return
    }
    guard !needs.isZoomed || needs.focus == .header else {
      // Name and countdown stay above a zoomed pane.
      let inside = body.inset(left: 1, right: 1)
      let (header, below) = inside.splitTop(
        WideSides.clockRows(needs, shape, columns: inside.columns, isCompact: false))
      divider = nil
      aside = nil
      isListCompact = true
      self.header = header
      panes = [needs.focus: below.inset(top: 1)]
      return
    }
    let third = WideSides.third(of: body, needs)
    let main =
      third.map {
        Rect(column: body.column, row: body.row, columns: $0.column - body.column, rows: body.rows)
      }
      ?? body
    let hasNotes = third == nil
    let leftColumns = WideSides.leftColumns(main, needs, hasThird: third != nil)
    var all = needs
    all.rows[.incidents] = needs.incidents * 2
    let comfortable = WideSides.left(
      main.splitLeft(leftColumns).0.inset(left: 1, right: 1), needs: all, hasNotes: hasNotes)
    isListCompact = needs.incidents * 2 > (comfortable[.incidents]?.rows ?? 0) - 1
    var needs = needs
    if isListCompact {
      needs.rows[.incidents] = (needs.rows[.incidents] ?? 0) / 2 + needs.bands
    }
    let (left, rest) = main.splitLeft(isListCompact ? max(needs.compactColumns, leftColumns) : leftColumns)
    let right = rest.inset(left: 2, right: 1)
    divider = rest.column
    let leftInside = left.inset(left: 1, right: 1)
    var panes = WideSides.left(leftInside, needs: needs, isCompact: isListCompact, hasNotes: hasNotes)
    let (header, below) = right.splitTop(
      WideSides.clockRows(needs, shape, columns: right.columns, isCompact: isListCompact) + 1
        + needs.axisCount + needs.secondAxisLines)
    self.header = header
    let free = below.inset(top: 1)
    let wanted = 1 + max(1, needs.rows[.deadlines] ?? 0)
    let share = !needs.isLarge ? (2, 5) : needs.focus == .timeline ? (1, 5) : (4, 5)
    // What second lines of the axes take, they take from the timeline.
    let shared = free.rows - 1 + needs.secondAxisLines
    let deadlineRows = min(wanted, max(3, shared * share.0 / share.1 + 1), max(3, free.rows - 5))
    let (deadlines, rest2) = free.splitTop(deadlineRows)
    panes[.deadlines] = deadlines
    panes[.timeline] = rest2.inset(top: 1)
    aside = third.map { third in
      let parts = WideSides.asideParts(third, needs)
      panes[.notes] = parts.notes
      return Layout.Aside(
        divider: third.column, selected: parts.selected, below: parts.below,
        under: WideSides.under(panes[.prompts], in: leftInside))
    }
    self.panes = panes
  }

  /// The column of the selected record, from 180x40 on; not where a pane of the left side is made large.
  private static func third(of body: Rect, _ needs: LayoutNeeds) -> Rect? {
    guard KeptAside.isWide(needs.size), !(needs.isLarge && needs.focus == .notes) else {
      return nil
    }
    return body.splitLeft(body.columns - max(54, body.columns * 3 / 10)).1
  }

  private static func leftColumns(_ body: Rect, _ needs: LayoutNeeds, hasThird: Bool) -> Int {
    let isLeftLarge = needs.isLarge && [.incidents, .prompts, .notes].contains(needs.focus)
    if isLeftLarge { return max(36, min(body.columns / 2, body.columns - 78)) }
    return hasThird ? needs.compactColumns : min(56, max(36, body.columns * 3 / 10))
  }

  /// The parts of the third column stand still, whatever is selected.
  private static func asideParts(
    _ third: Rect, _ needs: LayoutNeeds
  ) -> (selected: Rect, notes: Rect, below: Rect) {
    let inside = third.inset(left: 2, right: 1)
    let (selected, rest) = inside.splitTop(max(12, inside.rows * 3 / 10))
    let (notes, below) = rest.inset(top: 1).splitTop(needs.notes == 0 ? 2 : max(6, inside.rows / 5))
    return (selected, notes, below.inset(top: 1))
  }

  /// What the list and the prompts leave of their column, from five rows on.
  private static func under(_ prompts: Rect?, in column: Rect) -> Rect? {
    guard let prompts else { return nil }
    let rows = column.endRow - prompts.endRow - 1
    return rows < 5
      ? nil : Rect(column: column.column, row: prompts.endRow + 1, columns: column.columns, rows: rows)
  }

  /// Rows of the title, what falls with what, and the clock.
  private static func clockRows(
    _ needs: LayoutNeeds, _ shape: HeaderShape, columns: Int, isCompact: Bool
  ) -> Int {
    shape.height(needs.header, columns: columns)
      + shape.clockRows(isCompact ? .three : .five, hasClock: needs.hasClock)
  }

  /// Incidents, prompts and notes one above the other, a blank row between.
  private static func left(
    _ area: Rect, needs: LayoutNeeds, isCompact: Bool = false, hasNotes: Bool
  ) -> [PaneID: Rect] {
    // A long list gets what the others do not fill.
    let notesLeast = !hasNotes ? -1 : !isCompact ? 6 : needs.notes == 0 ? 2 : 4
    let wantedList = 1 + max(2, needs.rows[.incidents] ?? 0)
    let wantedPrompts = 1 + max(1, needs.rows[.prompts] ?? 0)
    let room = area.rows - notesLeast - 2
    let prompts: Int
    let list: Int
    switch needs.isLarge ? needs.focus : .header {
    case .incidents:
      prompts = min(wantedPrompts, 3)
      list = min(wantedList, max(3, room - prompts))
    case .notes:
      prompts = min(wantedPrompts, 3)
      list = min(wantedList, 5)
    case .prompts:
      list = min(wantedList, 5)
      prompts = min(wantedPrompts, max(5, room - list))
    case .header, .deadlines, .timeline:
      prompts = min(wantedPrompts, max(5, room - min(wantedList, room * (isCompact ? 14 : 11) / 20)))
      list = min(wantedList, max(3, room - prompts))
    }
    let (incidents, belowList) = area.splitTop(list)
    let (asked, belowPrompts) = belowList.inset(top: 1).splitTop(prompts)
    guard hasNotes else { return [.incidents: incidents, .prompts: asked] }
    return [.incidents: incidents, .prompts: asked, .notes: belowPrompts.inset(top: 1)]
  }
}

/// The one column of the mode with tabs.
struct TabsColumn {
  let header: Rect
  let tabs: Rect
  let panes: [PaneID: Rect]

  init(_ body: Rect, needs: LayoutNeeds, _ shape: HeaderShape, digits: Layout.Digits) {
    let clockRows = shape.clockRows(digits, hasClock: needs.hasClock)
    let isRoomy = body.rows >= 19
    let least = isRoomy ? 2 + 5 : 1 + 3
    let over = shape.height(needs.header, columns: body.columns - 2)
    let blanks = isRoomy ? 2 : 0
    // A larger list leaves the line that one acts on first.
    let axes =
      needs.isLarge
      ? min(1, needs.axisCount)
      : max(0, min(digits == .five ? needs.axisCount : 6, body.rows - over - clockRows - blanks - least))
    let headerRows =
      needs.isTableAlone ? 0 : over + clockRows + (needs.isZoomed ? 0 : (isRoomy ? 1 : 0) + axes)
    let (header, below) = body.splitTop(min(headerRows, body.rows - 2))
    self.header = header.inset(left: 1, right: 1)
    let (tabs, list) = below.inset(top: isRoomy ? 1 : 0).splitTop(isRoomy ? 2 : 1)
    self.tabs = tabs
    let pane = list.inset(left: 1, right: 1, bottom: isRoomy ? 1 : 0)
    panes = [needs.focus == .header ? .timeline : needs.focus: pane]
  }
}
