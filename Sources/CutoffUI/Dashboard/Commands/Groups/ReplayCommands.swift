import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let viewAsOf = CommandID("viewAsOf")
  package static let asOfPrevious = CommandID("asOfPrevious")
  package static let asOfNext = CommandID("asOfNext")
  package static let asOfNow = CommandID("asOfNow")
}

/// The past, as it was known then.
enum ReplayCommands {
  static let all: [Command] = [
    Command(
      .viewAsOf, Wording("xem lại như đã biết lúc…", "as known at…"),
      hint: Wording("như đã biết lúc…", "as of…"), keys: [.character("v"), .character("t")],
      when: Availability.ofSight, change: { $0.overlays.append(LinePrompt(.asOf, text: "")) }
    )
    .named("as-of").taking(
      CommandArgument(
        Placeholder.when, echo: { AsOf.echo($1, $0) },
        run: { state, typed in
          state.show(asOf: typed)
          return []
        })),
    Command(
      .asOfPrevious, Wording("lùi về tin trước", "back to the news before"),
      hint: Wording("tin trước", "before"), keys: [.character("<")], when: Availability.ofSight,
      change: stepBack),
    Command(
      .asOfNext, Wording("tới tin sau", "on to the next news"), hint: Wording("tin sau", "next"),
      keys: [.character(">")], when: Availability.ofSight, change: stepOn),
    Command(
      .asOfNow, Wording("về hiện tại", "back to now"), hint: Wording("về hiện tại", "now"),
      keys: [.character("=")],
      when: { $0.moment.asOf == nil ? .off(OffReason.notAsOf) : .on }, change: { $0.show(asOf: nil) }),
  ]

  @Sendable private static func stepBack(_ state: inout State) {
    guard let instant = AsOf.previous(state) else { return state.say(OffReason.noEarlier(state.language)) }
    state.show(asOf: instant)
  }

  @Sendable private static func stepOn(_ state: inout State) {
    guard state.moment.asOf != nil else { return state.say(OffReason.notAsOf(state.language)) }
    guard let instant = AsOf.next(state) else { return state.say(OffReason.noLater(state.language)) }
    state.show(asOf: instant)
  }
}

extension State {
  /// Shows the instant that a phrase names; says why where it names none.
  mutating func show(asOf phrase: String) {
    switch AsOf.instant(of: phrase, state: self) {
    case .success(let instant): show(asOf: instant)
    case .failure(let refusal): say(refusal.words, .warning)
    }
  }
}
