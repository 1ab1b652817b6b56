/// What became of a program of the person's.
package enum UserCommandEnding: Hashable, Sendable {
  /// It ended by itself, with this exit status.
  case exited(Int32)
  case signalled(Int32)
  /// No program has that name.
  case notFound
  /// The system could not run it, and why, in its words.
  case failed(String)

  var isGood: Bool { self == .exited(0) }
}
