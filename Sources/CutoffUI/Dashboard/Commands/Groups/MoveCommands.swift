import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let moveDown = CommandID("moveDown")
  package static let moveUp = CommandID("moveUp")
  package static let moveLeft = CommandID("moveLeft")
  package static let moveRight = CommandID("moveRight")
  package static let first = CommandID("first")
  package static let last = CommandID("last")
  package static let pageDown = CommandID("pageDown")
  package static let pageUp = CommandID("pageUp")
}

/// Moves within a list, and across the divider.
enum MoveCommands {
  static let all: [Command] = [
    Command(
      .moveDown, Wording("xuống", "down"), keys: [.character("j")], [.down],
      change: { Moving.within(&$0) { $0 + 1 } }),
    Command(
      .moveUp, Wording("lên", "up"), keys: [.character("k")], [.up],
      change: { Moving.within(&$0) { $0 - 1 } }),
    Command(
      .moveLeft,
      Wording(
        "sang khung bên trái; trong cách xem: gập lại", "to the pane at the left; in a view: fold"),
      keys: [.character("h")], [.left],
      change: { Moving.sideways(&$0, isRight: false) }),
    Command(
      .moveRight,
      Wording(
        "sang khung bên phải; trong cách xem: mở ra", "to the pane at the right; in a view: unfold"),
      keys: [.character("l")],
      [.right], change: { Moving.sideways(&$0, isRight: true) }),
    Command(
      .first, Wording("về đầu", "first"), keys: [.character("g"), .character("g")], [.home],
      change: { Moving.within(&$0) { _ in 0 } }),
    Command(
      .last, Wording("về cuối", "last"), keys: [.character("G")], [.end],
      change: { Moving.within(&$0) { _ in .max } }),
    Command(
      .pageDown, Wording("xuống nửa trang", "half a page down"), keys: [.control("d")], [.pageDown],
      change: { Moving.byPage(&$0, isDown: true) }),
    Command(
      .pageUp, Wording("lên nửa trang", "half a page up"), keys: [.control("u")], [.pageUp],
      change: { Moving.byPage(&$0, isDown: false) }),
  ]
}
