import CutoffDomain
import CutoffScreen

/// What can stand in place of the panes: one question asked of all incidents, or of the shown one.
package enum ViewID: String, CaseIterable, Sendable {
  case agenda, promises, statements, news, questions, money, wall, brief
}

extension ViewID {
  /// Asked of all incidents at once: its screen shows the viewer's own time.
  package var isOfAll: Bool {
    switch self {
    case .agenda, .promises, .news, .questions, .money, .wall: true
    case .statements, .brief: false
    }
  }

  /// What it shows is another thing with another item selected.
  package var dependsOnItem: Bool {
    switch self {
    case .agenda, .promises, .statements: true
    case .news, .questions, .money, .wall, .brief: false
    }
  }
}
