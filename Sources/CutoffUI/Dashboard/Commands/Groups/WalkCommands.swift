import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let open = CommandID("open")
  package static let quitOrBack = CommandID("quitOrBack")
}

/// Into an item, out of a layer, out of the program.
enum WalkCommands {
  static let all: [Command] = [
    Command(
      .open, Wording("mở, hay trả lời", "open, or answer"), hint: Wording("mở", "open"), keys: [.enter],
      run: { Opening.open(&$0) }),
    Command(
      .back, Wording("lùi một lớp", "one layer back"), hint: Wording("về", "back"), keys: [.escape],
      [.control("c")], change: { $0.goBack() }),
    Command(
      .quitOrBack, Wording("về; ở màn hình chính thì thoát", "back; at the top, quit"),
      hint: Wording("về", "back"), keys: [.character("q")], run: quitOrBack),
    Command(
      .quit, Wording("thoát ngay", "quit from anywhere"), hint: Wording("thoát", "quit"),
      keys: [.control("q")], run: { $0.quit() }
    )
    .named("quit", alias: "exit"),
  ]

  @Sendable private static func quitOrBack(_ state: inout State) -> [Effect] {
    guard state.hasLayerToLeave else { return state.quit() }
    state.goBack()
    return []
  }
}
