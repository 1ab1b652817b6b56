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
    switch settings.place {
    case .folder(let path): try run(settings, path, isJSON: isJSON)
    case .sample:
      let copy = try SampleCopy(settings)
      defer { copy.remove() }
      var sample = copy.settings(settings)
      sample.isReadOnly = true
      try run(sample, copy.folder, isJSON: isJSON)
    }
  }

  private static func run(_ settings: Settings, _ path: String, isJSON: Bool) throws(CommandError) {
    let store: Store
    do {
      store = try Store(
        at: path, isMadeOnFirstWrite: settings.isStoreMadeOnFirstWrite, isReadOnly: settings.isReadOnly)
    } catch {
      throw .store(error)
    }
    let contents = store.contents
    let reading = StoreReading(contents)
    let session = String(Machine.random(), radix: 36)
    let log = UndoLog(folder: settings.stateFolder, store: store.folder, session: session)
    let keeper = StoreKeeper(
      store: store, contents: contents, log: log, author: settings.author, language: settings.language,
      isReadOnlyByFlag: settings.isReadOnly)
    var state = State(settings, reading, size: Conversation<StoreKeeper>.size, readOnly: keeper.readOnly)
    let look = LastLook(stateFolder: settings.stateFolder, store: store.folder)
    state.lastLook = look.instant
    state.sync.isPossible = false
    let keepsakes = Keepsakes(settings, store: store.folder, session: session, offering: &state)
    let conversation = Conversation(
      state: state, keeper: keeper, announcing: settings.configuration.config.announcing)
    var loop = LinearLoop(
      conversation, settings: settings, keepsakes: keepsakes,
      voice: LinearVoice(isJSON: isJSON, echoesInput: !Machine.isInputTerminal))
    let ending = try loop.run()
    look.remember(loop.lookedUntil)
    for line in loop.lastWords.lines { Output.message(line) }
    loop.finishHooks()
    if ending != .success { exit(ending.rawValue) }
  }
}
