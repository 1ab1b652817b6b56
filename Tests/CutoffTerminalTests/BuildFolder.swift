import CPtyScreen

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder that holds the programs built together with these tests.
enum BuildFolder {
  struct NotFound: Error {
    let name: String
  }

  /// The path of a program, looked for beside the file that holds this code and in the folders above.
  static func program(_ name: String) throws -> String {
    guard var folder = imagePath else { throw NotFound(name: name) }
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      let path = "\(folder)/\(name)"
      if access(path, X_OK) == 0 { return path }
    }
    throw NotFound(name: name)
  }

  /// The absolute path of the file that this code was loaded from.
  private static var imagePath: String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
      guard let start = buffer.baseAddress, pty_image_path(start, 4096) == 1 else { return nil }
      return String(cString: start)
    }
  }
}
