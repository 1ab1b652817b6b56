import CutoffContent
import CutoffDomain
import CutoffWords

extension ViewID {
  /// Nil for a name that no view has.
  package var kind: ViewKind? { ViewKind.all.first { $0.id == self } }

  /// The title over the view.
  package var title: Wording { kind?.title ?? Wording(rawValue, rawValue) }

  /// Asked of all incidents at once: its screen shows the viewer's own time.
  package var isOfAll: Bool { kind?.isOfAll == true }

  /// What it shows is another thing with another item selected.
  package var dependsOnItem: Bool { kind?.dependsOnItem == true }

  /// What the view shows in so many columns; nothing for one that draws itself.
  package func content(_ scene: Scene, columns: Int) -> ViewContent {
    guard case .lines(let content)? = kind?.drawing else { return ViewContent(lines: []) }
    return content(scene, columns)
  }
}
