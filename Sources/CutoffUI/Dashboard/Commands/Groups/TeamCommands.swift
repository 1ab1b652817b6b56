import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let settle = CommandID("settle")
  package static let sync = CommandID("sync")
}

/// What is needed where several people write into one store.
enum TeamCommands {
  static let all: [Command] = [
    Command(
      .settle, Wording("chọn giữa hai bản khác nhau (≠)", "settle what was written differently (≠)"),
      hint: Wording("chọn bản", "settle"), keys: [.character("M")], when: Availability.ofClash,
      run: { ClashSettling.open(&$0) }),
    Command(
      .sync, SyncWords.summary, hint: SyncWords.hint, keys: [.character("Y")], when: ofSync,
      run: { state in
        state.startSync(isAskedFor: true)
        return [.sync]
      }),
  ]

  @Sendable private static func ofSync(_ state: State) -> Availability {
    if state.moment.asOf != nil { return .off(OffReason.asOf) }
    guard state.sync.isPossible, state.store.readOnly == nil else { return .off(SyncWords.impossible) }
    return state.sync.isRunning ? .off(SyncWords.isRunning) : .on
  }
}
