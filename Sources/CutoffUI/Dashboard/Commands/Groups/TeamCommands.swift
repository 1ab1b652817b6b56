import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let settle = CommandID("settle")
}

/// What is needed where several people write into one store.
enum TeamCommands {
  static let all: [Command] = [
    Command(
      .settle, Wording("chọn giữa hai bản khác nhau (≠)", "settle what was written differently (≠)"),
      hint: Wording("chọn bản", "settle"), keys: [.character("M")], when: Availability.ofClash,
      run: { ClashSettling.open(&$0) })
  ]
}
