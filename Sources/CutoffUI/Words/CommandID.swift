/// Names a command: the same word in configuration files, behind `:` and in tests. Every id stands for a
/// `Command` of the table.
package struct CommandID: Hashable, Sendable {
  package let rawValue: String

  /// For the groups of commands, which declare their ids.
  package init(_ name: String) { rawValue = name }
}
