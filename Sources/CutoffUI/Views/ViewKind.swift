import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// All that is known of a view: its command, `:view` and its drawing read it here.
package struct ViewKind: Sendable {
  package let id: ViewID
  /// The title over the view; its lower-case form names it in menus.
  package let title: Wording
  /// What shows it behind `v`.
  package let letter: Character
  /// Asked of all incidents at once: its screen shows the viewer's own time.
  package let isOfAll: Bool
  /// What it shows is another thing with another item selected.
  package let dependsOnItem: Bool
  package let drawing: Drawing

  /// How a view comes to the screen.
  package enum Drawing: Sendable {
    /// Its lines in so many columns; the dashboard draws, scrolls and selects them.
    case lines(@Sendable (Scene, _ columns: Int) -> ViewContent)
    /// It fills its area itself, does not scroll and has nothing to select.
    case whole(@Sendable (Scene, Rect, inout Canvas) -> Void)
  }

  init(
    _ id: ViewID, _ title: Wording, letter: Character, isOfAll: Bool, dependsOnItem: Bool = false,
    _ drawing: Drawing
  ) {
    self.id = id
    self.title = title
    self.letter = letter
    self.isOfAll = isOfAll
    self.dependsOnItem = dependsOnItem
    self.drawing = drawing
  }
}
