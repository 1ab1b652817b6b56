import CutoffDomain
import Foundation

/// What commands read besides the store.
enum Input {
  /// Everything from the standard input, which must be UTF-8. A byte order mark is left out, CR LF is one line feed.
  static func text() throws(CommandError) -> String {
    try text(of: try bytes(from: STDIN_FILENO, path: "-"), from: .standardInput)
  }

  /// The text of a file, pipe or device; "-" is the standard input. `waitsForWriter` false does not wait for somebody
  /// to write to a pipe: one that nobody has open is empty.
  static func text(of path: String, waitsForWriter: Bool = true) throws(CommandError) -> String {
    guard path != "-" else { return try text() }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (waitsForWriter ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { throw .system(path: path, errorNumber: errno, isInput: true) }
    defer { _ = close(descriptor) }
    let patience: Int32 = waitsForWriter ? -1 : patience
    return try text(of: try bytes(from: descriptor, path: path, patience: patience), from: .file(path))
  }

  /// Everything from an open file; `path` names it in errors.
  static func text(from descriptor: Int32, path: String) throws(CommandError) -> String {
    try text(of: try bytes(from: descriptor, path: path), from: .file(path))
  }

  private static func text(of bytes: [UInt8], from origin: TextOrigin) throws(CommandError) -> String {
    do { return try TextDecoding.text(bytes) } catch { throw .encoding(of: origin, error) }
  }

  /// The bytes of a file; "-" is the standard input.
  static func bytes(of path: String) throws(CommandError) -> [UInt8] {
    guard path != "-" else { return try bytes() }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: path, errorNumber: errno, isInput: true) }
    defer { _ = close(descriptor) }
    return try bytes(from: descriptor, path: path)
  }

  /// The bytes of the standard input.
  static func bytes() throws(CommandError) -> [UInt8] { try bytes(from: STDIN_FILENO, path: "-") }

  /// `patience` in milliseconds for each part, -1 without end.
  private static func bytes(
    from descriptor: Int32, path: String, patience: Int32 = -1
  ) throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN {
        try wait(for: descriptor, path: path, patience)
        continue
      }
      guard count >= 0 else { throw .system(path: path, errorNumber: errno, isInput: true) }
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= byteLimit else { throw .system(path: path, errorNumber: EFBIG, isInput: true) }
    }
  }

  /// A pipe that was opened without waiting has a writer who takes time.
  private static func wait(
    for descriptor: Int32, path: String, _ patience: Int32
  ) throws(CommandError) {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, patience) == 0 else { return }
    throw .system(path: path, errorNumber: ETIMEDOUT, isInput: true)
  }

  /// Milliseconds between two parts of what somebody writes to a pipe.
  private static let patience: Int32 = 10_000

  /// No text that a command reads is near it; a device without an end is.
  private static let byteLimit = 64 * 1_024 * 1_024
}
