import CutoffDomain

/// Why the person's editor left no text.
package enum EditorEnding: Hashable, Sendable {
  /// No program has that name.
  case notFound(String)
  /// The program ended with this exit status.
  case exited(String, Int32)
  case signalled(String, Int32)
  /// The file for it could not be made or read, and why, in the system's words.
  case failed(String)
  /// What it left is not UTF-8.
  case notText(EncodingProblem)
}
