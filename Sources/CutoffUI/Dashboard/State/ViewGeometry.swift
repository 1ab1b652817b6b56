import CutoffContent
import CutoffScreen
import CutoffViews

/// Where the parts of a view stand in its area.
enum ViewGeometry {
  /// Columns of a view's rows in an area; one at the left is kept for the mark of the selection.
  static func columns(of area: Rect) -> Int { max(0, area.columns - 2) }

  /// The area between the margins; a blank row keeps the title from the banner where there is room.
  static func inside(_ area: Rect, _ state: State) -> Rect {
    area.inset(left: 1, top: state.moment.asOf != nil && area.rows >= 28 ? 1 : 0, right: 1)
  }

  /// The rows that scroll and those that stay below them; little room takes the latter away first.
  static func split(_ area: Rect, _ content: ViewContent) -> (scrolling: Rect, below: Rect) {
    let above = min(content.above.count, max(0, area.rows - 3))
    let room = area.rows - above
    let below = room - content.below.count >= 6 ? content.below.count : 0
    let (scrolling, rest) = area.inset(top: above).splitTop(room - below)
    return (scrolling, rest)
  }
}
