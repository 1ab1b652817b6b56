import CutoffDomain
import CutoffWords

/// Every command by its id, in the order of the help.
package struct CommandTable: Sendable {
  package let all: [Command]
  private let commands: [CommandID: Command]

  package init(_ all: [Command]) {
    self.all = all
    commands = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  }

  package var ids: [CommandID] { all.map(\.id) }

  /// The command that an id names; nil for one that is not here.
  package subscript(_ id: CommandID) -> Command? { commands[id] }

  /// What the command does.
  package func summary(of id: CommandID) -> Wording { self[id]?.summary ?? Wording(id.rawValue, id.rawValue) }

  /// The word of the hint line.
  package func hint(of id: CommandID) -> Wording { self[id]?.hint ?? Wording(id.rawValue, id.rawValue) }

  /// The keys as the program comes.
  package var keymap: Keymap {
    Keymap(Dictionary(all.map { ($0.id, $0.keys) }) { first, _ in first }, order: ids)
  }
}

extension State {
  package var commands: CommandTable { surroundings.commandTable }
}
