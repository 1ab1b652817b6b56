import CutoffScreen
import Foundation

/// Where commands write: data to the standard output, messages to the standard error.
enum Output {
  private static let repertoire = Machine.current.repertoire

  /// Prints lines of data, each made safe for a terminal.
  static func lines(_ lines: [String]) throws(CommandError) {
    guard !lines.isEmpty else { return }
    try raw(text(of: lines))
  }

  static func line(_ line: String) throws(CommandError) { try lines([line]) }

  /// Lines of data as `lines` prints them.
  static func text(of lines: [String]) -> String {
    lines.map { repertoire.text(SafeText.line($0)) + "\n" }.joined()
  }

  /// Prints text that was made safe already, and throws unless all of it was taken: by a reader who is still there, or by
  /// a disk that has it.
  static func delivered(_ text: String) throws(CommandError) {
    try write(text, to: STDOUT_FILENO, needsReader: true)
    var status = stat()
    guard fstat(STDOUT_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    guard fsync(STDOUT_FILENO) != 0, errno != EINVAL, errno != EROFS else { return }
    throw .output(errorNumber: errno)
  }

  /// Prints text that was made safe already, or that has to be as it is (JSON, colours).
  static func raw(_ text: String) throws(CommandError) {
    try write(text, to: STDOUT_FILENO)
  }

  /// Tells the person something; what cannot be told is lost.
  static func message(_ text: String) {
    let lines = text.split(separator: "\n").map { line in
      "cutoff: " + repertoire.text(SafeText.line(String(line))) + "\n"
    }
    try? write(lines.joined(), to: STDERR_FILENO)
  }

  /// Tells a line of a conversation: no program's name before it.
  static func plainMessage(_ text: String) {
    try? write(repertoire.text(SafeText.line(text)) + "\n", to: STDERR_FILENO)
  }

  /// Help, completion scripts and the parser's words.
  static func text(_ text: String, isError: Bool) throws(CommandError) {
    try write(repertoire.text(text) + "\n", to: isError ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// A reader that went away (`| head`) is no error, unless somebody has to have read it.
  private static func write(
    _ text: String, to descriptor: Int32, needsReader: Bool = false
  ) throws(CommandError) {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE, !needsReader {
        return
      } else if errno != EINTR {
        throw .output(errorNumber: errno)
      }
    }
  }
}
