import CutoffDomain
import CutoffScreen

/// What a click or the wheel meets. Whoever draws a thing says what it is, at the place where it is drawn.
package enum ClickTarget: Hashable, Sendable {
  /// A line of a pane, or of the header.
  case item(PaneID, ItemKey)
  /// The rest of a pane: its title, its tab, the rows below its items.
  case pane(PaneID)
  case viewItem(ViewID, ItemKey)
  /// A view, the palette or a detail where nothing of its own is.
  case layer
  /// A command of the hint line.
  case command(CommandID)
  /// A key that a layer names.
  case key(Key)
  /// A row of a layer's list, counted from its first.
  case row(Int)
  case field(DraftField)
  /// What lies behind a layer.
  case nothing
}

extension Canvas {
  /// Says what answers a click in an area. Costs nothing while nobody asks.
  package mutating func offer(_ target: @autoclosure () -> ClickTarget, in area: @autoclosure () -> Rect) {
    if targets != nil { targets?.append((area(), target())) }
  }
}
