/// Why there is no dashboard on this terminal.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal
  /// The terminal database does not have this type; empty if none was given. With the usual type that it has,
  /// nil without any.
  case unknownType(String, known: String?)
  /// The type is known and cannot place the cursor (`dumb`), or could not be started; with the same.
  case cannotDraw(String, known: String?)
}
