import Foundation

/// What the store does with folders.
enum Folder {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder and those above it, where they are missing.
  static func make(_ path: String, mode: mode_t = 0o777) throws(StoreError) {
    guard !exists(path) else { return }
    let above = parent(path)
    if !above.isEmpty, above != path { try make(above, mode: mode) }
    guard mkdir(path, mode) == 0 || (errno == EEXIST && exists(path)) else {
      throw .system(.makeFolder, path: path, errorNumber: errno)
    }
  }

  static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Puts on disk which names the folder holds.
  static func sync(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notConfirmed(path: path, errorNumber: errno) }
    defer { _ = close(descriptor) }
    // EINVAL: this file system has no such thing as syncing a folder.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw .notConfirmed(path: path, errorNumber: errno)
    }
  }

  /// The names in a folder, in no order, without "." and "..".
  static func names(_ path: String) throws(StoreError) -> [String] {
    guard let stream = opendir(path) else { throw .system(.list, path: path, errorNumber: errno) }
    defer { _ = closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .system(.list, path: path, errorNumber: errno) }
    return names
  }

  /// Whether this process may write there.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }
}
