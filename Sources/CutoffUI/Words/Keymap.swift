import CutoffScreen

/// Which keys run which command; several sequences a command.
package struct Keymap: Sendable {
  /// The commands, in the order of the help.
  package let ids: [CommandID]
  private let bindings: [CommandID: [[Key]]]
  private let commands: [[Key]: CommandID]
  private let prefixes: Set<[Key]>
  /// The keys to show, worked out once: every frame says some.
  private var shown: [CommandID: String]

  /// `ids` are the commands in the order of the help; one without keys is among them too.
  package init(_ bindings: [CommandID: [[Key]]], order ids: [CommandID]) {
    self.ids = ids
    self.bindings = bindings
    shown = bindings.compactMapValues { $0.first.map(Keymap.text) }
    var commands: [[Key]: CommandID] = [:]
    var prefixes: Set<[Key]> = []
    for (command, sequences) in bindings {
      for sequence in sequences {
        commands[sequence] = command
        for length in 1..<max(1, sequence.count) { prefixes.insert(Array(sequence.prefix(length))) }
      }
    }
    self.commands = commands
    self.prefixes = prefixes
  }

  /// The same keys, of which every text says these names: for somebody who types words and presses no keys.
  package func naming(_ names: [CommandID: String]) -> Keymap {
    var keymap = self
    keymap.shown = names
    return keymap
  }

  /// What a sequence of keys comes to.
  package enum Match: Hashable, Sendable {
    case command(CommandID)
    /// More keys are needed.
    case prefix
    case nothing
  }

  package func match(_ keys: [Key]) -> Match {
    if let command = commands[keys] { return .command(command) }
    return prefixes.contains(keys) ? .prefix : .nothing
  }

  /// All key sequences of a command, the one to show first.
  package func sequences(of command: CommandID) -> [[Key]] { bindings[command] ?? [] }

  /// The key to show beside a command: "t", "gg", "ctrl-r"; nil when it has none.
  package func shownKey(of command: CommandID) -> String? { shown[command] }

  /// The commands behind a menu key with the letter of each: those bound to `prefix` and one key more.
  package func entries(after prefix: [Key]) -> [(key: Key, command: CommandID)] {
    ids.compactMap { command in
      let sequence = sequences(of: command).first { $0.count == prefix.count + 1 && $0.starts(with: prefix) }
      return sequence?.last.map { ($0, command) }
    }
  }

  /// "gg" for a doubled character, names joined by blanks otherwise.
  package static func text(_ sequence: [Key]) -> String {
    let isDoubled = sequence.count > 1 && Set(sequence).count == 1
    return sequence.map(\.name).joined(separator: isDoubled ? "" : " ")
  }
}
