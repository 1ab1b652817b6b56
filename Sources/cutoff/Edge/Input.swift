import Foundation

/// What commands read besides the store.
enum Input {
  /// Everything from the standard input, as UTF-8; what is not becomes U+FFFD. A byte order mark is left out.
  static func text() throws(CommandError) -> String { try text(from: STDIN_FILENO, path: "-") }

  /// The text of a file, pipe or device; "-" is the standard input.
  static func text(of path: String) throws(CommandError) -> String {
    guard path != "-" else { return try text() }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: path, errorNumber: errno, isInput: true) }
    defer { _ = close(descriptor) }
    return try text(from: descriptor, path: path)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Everything from an open file; `path` names it in errors.
  static func text(from descriptor: Int32, path: String) throws(CommandError) -> String {
    let bytes = try bytes(from: descriptor, path: path)
    return String(decoding: bytes.dropFirst(bytes.starts(with: byteOrderMark) ? 3 : 0), as: UTF8.self)
  }

  private static func bytes(from descriptor: Int32, path: String) throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system(path: path, errorNumber: errno, isInput: true) }
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= byteLimit else { throw .system(path: path, errorNumber: EFBIG, isInput: true) }
    }
  }

  /// No text that a command reads is near it; a device without an end is.
  private static let byteLimit = 64 * 1_024 * 1_024
}
