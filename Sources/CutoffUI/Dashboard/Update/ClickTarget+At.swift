import CutoffDomain
import CutoffScreen
import CutoffWords

extension ClickTarget {
  /// What stands at a place of the screen, found by drawing it.
  static func at(_ place: Point, _ state: State) -> ClickTarget {
    var canvas = Canvas(state.surroundings.size)
    canvas.targets = []
    draw(state, on: &canvas)
    let hit = canvas.targets?.last { $0.area.contains(place) }
    return hit?.meaning as? ClickTarget ?? .nothing
  }
}
