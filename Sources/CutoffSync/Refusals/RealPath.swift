import Foundation

/// A path without links in it.
enum RealPath {
  /// Nil where nothing is there.
  static func of(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
