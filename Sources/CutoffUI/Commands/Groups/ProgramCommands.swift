import CutoffDomain
import CutoffScreen

extension CommandID {
  package static let savedSince = CommandID("savedSince")
  package static let redraw = CommandID("redraw")
  package static let suspend = CommandID("suspend")
}

/// About the program itself.
enum ProgramCommands {
  static let all: [Command] = [
    Command(
      .savedSince, Wording("đã lưu từ lúc nào", "since when everything is saved"), keys: [.control("s")],
      change: saySavedSince),
    Command(
      .redraw, Wording("vẽ lại màn hình", "redraw the screen"), keys: [.control("l")],
      run: { _ in [.redraw] }),
    Command(
      .suspend, Wording("tạm ra dấu nhắc lệnh", "suspend to the shell"), keys: [.control("z")],
      run: { _ in [.suspend] }),
  ]

  /// Since when everything is saved, in the viewer's time.
  @Sendable private static func saySavedSince(_ state: inout State) {
    guard let savedAt = state.savedAt else { return state.say(ScreenWords.nothingToSave(state.language)) }
    let clock = TimeText.clock(state.surroundings.zone.wall(at: savedAt))
    state.say(ScreenWords.savedSince(clock)(state.language))
  }
}
