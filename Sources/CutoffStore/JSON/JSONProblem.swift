import CutoffDomain

/// Why a text is not JSON as this program reads it, and at which byte.
struct JSONProblem: Error, Hashable {
  var reason: ProblemReason
  var offset: Int

  init(_ reason: ProblemReason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// The problem with its place counted in `bytes`, the file that it was found in.
  func located(in bytes: [UInt8], path: String) -> FileProblem {
    let position = TextPosition(offset: offset, in: bytes)
    return FileProblem(path: path, position: position, reason: reason)
  }
}

/// What is wrong with a file, and where.
package struct FileProblem: Error, Hashable, Sendable {
  package var path: String
  /// Nil when the file as a whole is meant (a symbolic link, no permission).
  package var position: TextPosition?
  package var reason: ProblemReason

  package init(path: String, position: TextPosition? = nil, reason: ProblemReason) {
    self.path = path
    self.position = position
    self.reason = reason
  }

  /// "path:line:column: reason", or "path: reason" when the file as a whole is meant.
  package func words(language: Language) -> String {
    place + ": " + reason.words(language: language)
  }

  /// "path:line:column", or the path alone.
  var place: String { position.map { "\(path):\($0.line):\($0.column)" } ?? path }
}
