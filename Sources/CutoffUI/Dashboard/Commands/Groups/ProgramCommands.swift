import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let savedSince = CommandID("savedSince")
  package static let sample = CommandID("sample")
  package static let theme = CommandID("theme")
  package static let toggleMouse = CommandID("toggleMouse")
  package static let troubles = CommandID("configProblems")
  package static let redraw = CommandID("redraw")
  package static let suspend = CommandID("suspend")
}

extension State {
  /// Says how to come back from a look at the sample.
  package mutating func greetInSample() {
    let key = surroundings.keymap.shownKey(of: .quitOrBack) ?? ""
    say(ScreenWords.inSample(key)(language), .good, seconds: 20)
  }
}

/// About the program itself.
enum ProgramCommands {
  static let all: [Command] = [
    Command(
      .savedSince, Wording("đã lưu từ lúc nào", "since when everything is saved"), keys: [.control("s")],
      change: saySavedSince),
    Command(
      .sample,
      Wording("mở kho mẫu để xem thử, khi kho còn trống", "open the sample store, while this one is empty"),
      hint: Wording("kho mẫu", "sample"), keys: [.character("S")],
      when: { $0.store.incidents.isEmpty ? .on : .off(OffReason.notEmpty) }, run: { _ in [.sample] }),
    Command(
      .theme, Wording("chọn màu sắc", "choose a theme"), hint: Wording("màu sắc", "theme"),
      keys: [.character("v"), .character("c")],
      change: { $0.overlays.append(ThemePicker($0.surroundings)) }
    )
    .taking(themes),
    Command(
      .toggleMouse, Wording("bật hay tắt chuột", "turn the mouse on or off"), keys: [.alt("m")],
      run: { MouseSwitch.toggle(&$0) }
    )
    .named("mouse"),
    Command(
      .troubles, Wording("đọc những chỗ sai trong cấu hình", "read what is wrong with the configuration"),
      hint: Wording("sai cấu hình", "mistakes"), keys: [.character("C")],
      when: { $0.troubles.isEmpty ? .off(TroubleWords.none) : .on }, change: { $0.readTroubles() }),
    Command(
      .redraw, Wording("vẽ lại màn hình", "redraw the screen"), keys: [.control("l")],
      run: { _ in [.redraw] }),
    Command(
      .suspend, Wording("tạm ra dấu nhắc lệnh", "suspend to the shell"), keys: [.control("z")],
      run: { _ in [.suspend] }),
  ]

  /// `:theme cutoff-light`.
  private static let themes = CommandArgument(
    Wording("tên", "name"),
    completions: { state, typed in
      CommandArgument.matching(typed, state.surroundings.themes.map { CommandArgument.Completion(text: $0) })
    },
    run: { state, typed in
      let names = state.surroundings.themes
      guard let name = names.first(where: { $0 == typed }) ?? names.first(where: { $0.hasPrefix(typed) })
      else {
        state.say(ScreenWords.noSuchTheme(typed)(state.language), .warning)
        return []
      }
      return ThemePicker.keep(name, &state)
    })

  /// Since when everything is saved, in the viewer's time.
  @Sendable private static func saySavedSince(_ state: inout State) {
    guard state.unsaved.isEmpty else { return state.readUnsaved() }
    guard let savedAt = state.savedAt else { return state.say(ScreenWords.nothingToSave(state.language)) }
    let clock = TimeText.clock(state.surroundings.zone.wall(at: savedAt))
    state.say(ScreenWords.savedSince(clock)(state.language))
  }
}
