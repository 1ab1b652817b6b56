import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let closePaid = CommandID("closePaid")
  package static let closeAgreed = CommandID("closeAgreed")
  package static let closeWithdrawn = CommandID("closeWithdrawn")
  package static let closeMoved = CommandID("closeMoved")
  package static let closeRestored = CommandID("closeRestored")
}

/// What ended a matter: one key, one of five answers, and Enter, or the short form of the record that the answer writes.
enum CloseCommands {
  static let all: [Command] = [
    Command(
      .close, Wording("đóng: giải quyết xong bằng cách nào", "close: what resolved it, what it was done by"),
      hint: Wording("đóng", "close"), keys: [.character("D")], when: Availability.ofChange, change: open
    )
    .taking(argument),
    command(.closePaid, "p", .paid),
    command(.closeAgreed, "a", .agreement),
    command(.closeWithdrawn, "w", .withdrawn),
    command(.closeMoved, "m", .moved),
    command(.closeRestored, "r", .restored),
  ]

  /// Of the shown incident what each answer leads to; of several that are marked the answers alone.
  @Sendable private static func open(_ state: inout State) {
    if let incident = state.selected?.id, state.formTargets(of: .closePaid) == nil {
      state.overlays.append(ClosingDialog(incident))
    } else {
      state.overlays.append(Menu(opener: .close))
    }
  }

  private static func command(_ id: CommandID, _ letter: Character, _ closing: Closing) -> Command {
    let summary = Wording(
      "đóng: xong, " + closing.shown.vietnamese, "close: done, " + closing.shown.english)
    return Command(
      id, summary, hint: closing.shown, keys: [.character("D"), .character(letter)],
      when: { Availability.ofIncidents($0, id) }
    ) { _, _, surroundings in ClosingForm.form(closing, in: surroundings) }
  }

  /// `:close paid`.
  private static let argument = CommandArgument(
    Wording("bằng cách nào", "what ended it"),
    completions: { state, typed in
      let all = Closing.allCases.map {
        CommandArgument.Completion(text: $0.rawValue, summary: $0.shown(state.language))
      }
      return CommandArgument.matching(typed, all)
    },
    run: { state, typed in
      let named = Closing(called: typed)
      guard let id = MarkedCommands.closings.first(where: { $0.value == named })?.key else {
        return Perform.run(.close, &state)
      }
      return Perform.run(id, &state)
    })
}
