import Foundation

/// What commands read besides the store.
enum Input {
  /// Everything from the standard input, as UTF-8; what is not becomes U+FFFD.
  static func text() throws(CommandError) -> String {
    do {
      let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw .system(path: "-", errorNumber: EIO, isInput: true)
    }
  }

  /// The text of a file; "-" is the standard input.
  static func text(of path: String) throws(CommandError) -> String {
    guard path != "-" else { return try text() }
    errno = 0
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .system(path: path, errorNumber: errno == 0 ? ENOENT : errno, isInput: true)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
