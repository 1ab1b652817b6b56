import CutoffContent
import CutoffScreen

/// What the agenda shows in so many rows.
struct AgendaShape {
  let hasStrip: Bool
  let hasHead: Bool
  /// Blank rows stand between the parts.
  let isRoomy: Bool
  /// Lines on the selected item.
  let detailLines: Int

  init(_ scene: Scene) {
    let rows = scene.body.rows
    hasStrip = rows >= 15
    hasHead = rows >= 12
    isRoomy = rows >= 28
    detailLines = rows >= 28 ? 4 : rows >= 18 ? 2 : 0
  }
}
