import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffUI
import CutoffWords
import Testing

/// What is said once after the program was updated.
@Suite struct UpdateTests {
  private func state(_ language: Language, config: String) -> State {
    let reading = ConfigFile.read(config, path: "config.yaml", standard: .standard)
    var surroundings = Surroundings(
      size: Size(columns: 200, rows: 36), language: language, zone: .utc, author: "an")
    surroundings.keymap = reading.config.keymap
    var state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: []),
      now: Instant(seconds: 1_593_788_407), seed: 1)
    state.configProblems = reading.problems
    state.tellUpdate(to: "0.2.0")
    return state
  }

  @Test func `it names what is new with the keys that the person has`() {
    let standard = state(.english, config: "").toast?.text ?? ""
    #expect(standard.hasPrefix("Version 0.2.0 adds: D close, v d to do,"), "\(standard)")
    #expect(standard.hasSuffix("? finds every command"), "\(standard)")
    let own = state(.vietnamese, config: "keys:\n  close: [ctrl-e]\n").toast?.text ?? ""
    #expect(own.hasPrefix("Bản 0.2.0 có thêm: ctrl-e đóng,"), "\(own)")
  }

  @Test func `keys of the person's that the program took are named first`() {
    let state = state(.english, config: "keys:\n  undo: [D, U]\n  copy: [v d]\n  redo: [R]\n")
    let text = state.toast?.text ?? ""
    #expect(
      text.hasPrefix("keys of yours are the program's now: D (close), v d (viewTodo), C tells more"),
      "\(text)")
    #expect(state.toast?.mood == .warning)
  }
}
