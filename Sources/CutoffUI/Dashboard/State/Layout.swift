import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Where everything stands for a size: computed, never stored.
package struct Layout: Sendable {
  package enum Mode: Sendable {
    /// List, prompts and notes at the left, the incident at the right.
    case wide
    /// One column: the incident's header, then one pane with tabs.
    case tabs
    /// Name, countdown and how to quit.
    case tiny
  }

  /// What stands beside the panes of a very wide screen.
  package struct Aside: Sendable {
    /// Column of the vertical line before it.
    package let divider: Int
    /// The selected item.
    package let selected: Rect
    /// What otherwise needs a view, below the notes.
    package let below: Rect
    /// Below the list and the prompts; nil where they fill their column.
    package let under: Rect?
  }

  package enum Digits: Sendable { case five, three, plain }

  package let mode: Mode
  package let digits: Digits
  package let topBar: Rect
  /// The row of the as-of banner; empty when there is none.
  package let banner: Rect
  /// Column of the vertical line between the two sides; nil without one.
  package let divider: Int?
  /// The third column, where the screen is wide enough for one.
  package let aside: Aside?
  package let body: Rect
  /// Title, clock and axes of the selected incident.
  package let header: Rect
  /// The row of the tabs and its rule below; empty in the wide mode.
  package let tabs: Rect
  package let panes: [PaneID: Rect]
  let headerShape: HeaderShape
  /// An incident takes one row of the list.
  let isListCompact: Bool
  package let status: Rect
  package let hint: Rect

  package init(state: State) {
    self.init(LayoutNeeds(state: state))
  }

  init(_ needs: LayoutNeeds) {
    let size = needs.size
    let mode = Layout.mode(of: size)
    self.mode = mode
    let largest: Digits =
      size.columns >= 100 && size.rows >= 30 ? .five : size.columns >= 60 && size.rows >= 20 ? .three : .plain
    let frame = Layout.frame(of: size, hasBanner: needs.hasBanner)
    let body = frame.body
    topBar = frame.top
    banner = frame.banner
    self.body = body
    status = frame.status
    hint = frame.hint
    let shape = HeaderShape(mode, body)
    headerShape = shape
    switch mode {
    case .wide:
      let sides = WideSides(body, needs: needs)
      isListCompact = sides.isListCompact
      // Many incidents get the rows of the larger digits.
      digits = sides.isListCompact && !needs.isZoomed ? .three : largest
      divider = sides.divider
      aside = sides.aside
      header = sides.header
      panes = sides.panes
      tabs = Rect(column: 0, row: 0, columns: 0, rows: 0)
    case .tabs:
      let column = TabsColumn(body, needs: needs, shape, digits: largest)
      digits = largest
      isListCompact = needs.isZoomed || needs.incidents * 2 > (column.panes[.incidents]?.rows ?? 0)
      divider = nil
      aside = nil
      header = column.header
      tabs = column.tabs
      panes = column.panes
    case .tiny:
      digits = largest
      isListCompact = true
      divider = nil
      aside = nil
      header = body
      tabs = Rect(column: 0, row: 0, columns: 0, rows: 0)
      panes = [:]
    }
  }
}

extension Layout {
  private static func mode(of size: Size) -> Mode {
    size.columns < 40 || size.rows < 12 ? .tiny : size.columns >= 116 && size.rows >= 30 ? .wide : .tabs
  }

  /// The rows around the body, and what they leave to it.
  private static func frame(of size: Size, hasBanner: Bool) -> (
    top: Rect, banner: Rect, body: Rect, status: Rect, hint: Rect
  ) {
    let isTiny = mode(of: size) == .tiny
    let (top, belowTop) = Rect(size).splitTop(isTiny ? 0 : 1)
    let (banner, belowBanner) = belowTop.splitTop(hasBanner && !isTiny ? 1 : 0)
    let footRows = isTiny ? 0 : size.rows >= 16 ? 2 : 1
    let (body, foot) = belowBanner.splitTop(belowBanner.rows - footRows)
    let (status, hint) = foot.splitTop(footRows - 1)
    return (top, banner, body, status, hint)
  }

  /// The body of a layout, without the rest of it: what panes hold does not count for that.
  static func body(of state: State) -> Rect {
    frame(of: state.surroundings.size, hasBanner: state.moment.asOf != nil).body
  }
}

/// How many rows stand over the clock.
struct HeaderShape: Sendable {
  let isWide: Bool
  private let isRoomy: Bool
  /// The title and the sides may take two rows.
  private let hasTwo: Bool

  init(_ mode: Layout.Mode, _ body: Rect) {
    isWide = mode == .wide
    isRoomy = body.rows >= 19
    hasTwo = body.rows >= 16
  }

  func rows(_ text: HeaderRows, columns: Int) -> [PaneRow] {
    text.rows(columns: columns, most: isWide ? 3 : hasTwo ? 2 : 1, showsImpact: isWide)
  }

  /// Rows of the clock in these digits, its label among them where there is room for one.
  func clockRows(_ digits: Layout.Digits, hasClock: Bool) -> Int {
    guard hasClock else { return 2 }
    switch digits {
    case .five: return 6
    case .three: return isWide || hasTwo ? 4 : 3
    case .plain: return 2
    }
  }

  /// Blank rows between so many rows and the clock.
  func blanks(_ rows: Int) -> Int { isRoomy && (isWide || rows < 2) ? 1 : 0 }

  /// Rows over the clock, the blank one among them.
  func height(_ text: HeaderRows?, columns: Int) -> Int {
    let count = text.map { rows($0, columns: columns).count } ?? 1
    return count + blanks(count)
  }
}

/// What the layout must know of the content.
struct LayoutNeeds {
  var size: Size
  var hasBanner: Bool
  var isZoomed: Bool
  /// The focused pane takes half of the screen.
  var isLarge: Bool
  var focus: PaneID
  var hasClock: Bool
  /// Axis lines that there is something to say about.
  var axisCount: Int
  /// Those of them that take a second line where there is room: two sides speak.
  var secondAxisLines: Int
  /// Rows that each pane would fill, its title not counted; of the incidents with two rows each.
  var rows: [PaneID: Int]
  /// How many incidents there are, whatever the filter lets through: the list keeps its shape while one types.
  var incidents: Int
  /// Rows of rules in a compact list.
  var bands: Int
  var header: HeaderRows?
  var notes: Int
  /// Columns of a compact list.
  var compactColumns: Int

  /// The list of incidents is zoomed and a table: it has the room of the header too.
  var isTableAlone: Bool {
    isZoomed && focus == .incidents && incidents > 0 && IncidentTable.fits(columns: size.columns - 4)
  }

  init(state: State) {
    size = state.surroundings.size
    hasBanner = state.moment.asOf != nil
    isZoomed = state.browse.isZoomed
    isLarge = state.browse.isLarge
    focus = state.browse.focus
    hasClock = state.selected.map { ClockBlock.isThere($0, at: state.shownAt) } ?? false
    axisCount = AxisID.allCases.count
    secondAxisLines = state.selected.map { HeaderAxes.second(of: $0).count } ?? 0
    rows = [
      .incidents: state.paneKeys(.incidents).count * 2,
      .prompts: state.paneKeys(.prompts).count * 2,
      .deadlines: state.paneKeys(.deadlines).count,
    ]
    incidents = state.standings.all.count
    bands = state.standings.tally.bands.count
    header = state.selected.map { HeaderRows($0, state.language) }
    compactColumns = state.language == .vietnamese ? 47 : 44
    notes = state.paneKeys(.notes).count
  }
}
