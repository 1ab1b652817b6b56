/// Names a command: the same word in configuration files, behind `:` and in tests. Every id stands for a
/// `Command` of the registry.
package struct CommandID: RawRepresentable, Hashable, Sendable, CaseIterable {
  package let rawValue: String

  /// For the groups of commands, which declare their ids.
  init(_ name: String) { rawValue = name }

  /// Nil when no command has this name.
  package init?(rawValue: String) {
    guard Command.table[CommandID(rawValue)] != nil else { return nil }
    self.rawValue = rawValue
  }

  /// All ids, in the order of the help.
  package static var allCases: [CommandID] { Command.all.map(\.id) }
}
