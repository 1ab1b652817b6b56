import CutoffConfig
import CutoffDomain
import CutoffLinear
import CutoffStore
import CutoffUI
import CutoffWords
import Foundation

/// The dashboard as a conversation on the standard streams, from opening the store to the last line.
enum LinearMode {
  /// Whether the environment asks for it, or the terminal can show nothing else.
  static func isWanted(on machine: Machine) -> Bool {
    if let asked = machine.variable("CUTOFF_LINEAR") {
      return ["1", "yes", "true", "on"].contains(asked.lowercased())
    }
    return machine.variable("TERM") == "dumb" && Machine.isInputTerminal && Machine.isOutputTerminal
  }

  static func run(_ settings: Settings, isJSON: Bool) throws(CommandError) {
    var ending = ExitStatus.success
    try OpenedStore.with(settings) { (settings, store) throws(CommandError) in
      ending = try talk(settings, OpenedStore(store, settings), isJSON: isJSON)
    }
    // Not before the copy of a sample is gone.
    if ending != .success { exit(ending.rawValue) }
  }

  private static func talk(
    _ settings: Settings, _ opened: OpenedStore, isJSON: Bool
  ) throws(CommandError) -> ExitStatus {
    let folder = opened.keeper.store.folder
    var state = State(
      settings, opened.reading, size: Conversation<StoreKeeper>.size, readOnly: opened.keeper.readOnly)
    let look = LastLook(stateFolder: settings.stateFolder, store: folder)
    state.lastLook = look.instant
    state.sync.isPossible = false
    let keepsakes = Keepsakes(settings, store: folder, session: opened.session, offering: &state)
    let conversation = Conversation(
      state: state, keeper: opened.keeper, announcing: settings.configuration.config.announcing)
    var loop = LinearLoop(
      conversation, settings: settings, keepsakes: keepsakes,
      voice: LinearVoice(isJSON: isJSON, echoesInput: !Machine.isInputTerminal))
    let ending = try loop.run()
    look.remember(loop.lookedUntil)
    for line in loop.lastWords.lines { Output.message(line) }
    loop.finishHooks()
    return ending
  }
}
