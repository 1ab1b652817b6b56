import CutoffScreen
import CutoffUI
import CutoffWords
import ScreenScripts
import Testing

/// The scripts leave no command out.
@Suite struct CoverageTrials {
  @Test func `every command is run by its key in some script`() throws {
    var run: Set<CommandID> = []
    for script in try ScreenScriptFolder.scripts() where script.size.columns <= 120 {
      run.formUnion(try commands(of: script))
    }
    #expect(CommandID.allCases.filter { !run.contains($0) } == [])
  }

  private func commands(of script: ScreenScript) throws -> Set<CommandID> {
    let store = try StoreFixture.shown(script.store, language: script.language)
    var rehearsal = Rehearsal(script, store: store)
    var found: Set<CommandID> = []
    for case .keys(let inputs) in script.steps.map(\.action) {
      for input in inputs {
        if let command = command(of: input, in: rehearsal.session.state) { found.insert(command) }
        rehearsal.receive([input])
      }
    }
    return found
  }

  /// The command that a key comes to while no text is typed.
  private func command(of input: TerminalInput, in state: State) -> CommandID? {
    guard case .key(let key) = input else { return nil }
    var before = state.pendingKeys
    if !state.overlays.isEmpty {
      guard let opener = state.offeredKeysOf else { return nil }
      before = state.surroundings.keymap.sequences(of: opener).first ?? []
    }
    guard case .command(let command) = state.surroundings.keymap.match(before + [key]) else { return nil }
    return command
  }
}
