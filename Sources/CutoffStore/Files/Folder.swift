import Foundation

/// What the store does with folders.
enum Folder {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether nothing is there, or something else than a folder. What cannot be looked at is not missing.
  static func isMissing(_ path: String) throws(StoreError) -> Bool {
    var status = stat()
    guard stat(path, &status) != 0 else { return status.st_mode & S_IFMT != S_IFDIR }
    guard errno == ENOENT || errno == ENOTDIR else { throw .system(.read, path: path, errorNumber: errno) }
    return true
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Makes the folder and those above it, where they are missing, and puts their names on disk: what is
  /// saved in a folder whose name a power cut takes away is lost.
  static func make(_ path: String, mode: mode_t = 0o777) throws(StoreError) {
    guard !exists(path) else { return }
    let above = parent(path)
    if !above.isEmpty, above != path { try make(above, mode: mode) }
    try makeLast(path, mode: mode)
  }

  /// The same where the folder above is there: none is made in the place of one that went away.
  static func makeLast(_ path: String, mode: mode_t = 0o777) throws(StoreError) {
    guard !exists(path) else { return }
    let above = parent(path)
    guard SystemCall.whole({ mkdir(path, mode) }) == 0 || (errno == EEXIST && exists(path)) else {
      throw .system(.makeFolder, path: path, errorNumber: errno)
    }
    guard let number = failure({ () throws(StoreError) in try sync(above) }), number != EACCES else { return }
    // The next attempt must make it again: a second sync of the same name would prove nothing.
    rmdir(path)
    throw .system(.makeFolder, path: path, errorNumber: number)
  }

  /// Makes a folder that only its owner may look into, and narrows one that is open to others. A folder that
  /// everybody shares (sticky, like /tmp) and another's is left alone.
  static func makePrivate(_ path: String) throws(StoreError) {
    try make(path, mode: 0o700)
    try narrow(path)
  }

  /// Takes what others may do away from a folder of one's own; does nothing where there is none.
  static func narrow(_ path: String) throws(StoreError) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(),
      status.st_mode & S_ISVTX == 0, status.st_mode & 0o077 != 0
    else { return }
    guard SystemCall.whole({ chmod(path, 0o700) }) == 0 else {
      throw .system(.makeFolder, path: path, errorNumber: errno)
    }
  }

  /// What a sync failed with; nil when it did not.
  static func failure(_ sync: () throws(StoreError) -> Void) -> Int32? {
    do {
      try sync()
      return nil
    } catch {
      guard case .notConfirmed(_, let number) = error else { return EIO }
      return number
    }
  }

  static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Puts on disk which names the folder holds.
  static func sync(_ path: String) throws(StoreError) {
    let descriptor = SystemCall.whole { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .notConfirmed(path: path, errorNumber: errno) }
    defer { _ = close(descriptor) }
    // EINVAL: this file system has no such thing as syncing a folder.
    guard SystemCall.whole({ fsync(descriptor) }) == 0 || errno == EINVAL else {
      throw .notConfirmed(path: path, errorNumber: errno)
    }
  }

  /// Puts the folder on disk after a sync of it failed. A second sync alone would prove nothing, so that
  /// something in the folder is changed before.
  static func syncAnew(_ path: String) throws(StoreError) {
    guard failure({ () throws(StoreError) in try sync(path) }) != nil else { return }
    try TemporaryFile(for: path + "/.", bytes: [], like: nil).remove()
    try sync(path)
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

  /// Whether a name in a folder begins with `prefix`; false too for a folder that cannot be listed.
  static func hasName(from prefix: String, in path: String) -> Bool {
    guard let stream = opendir(path) else { return false }
    defer { _ = closedir(stream) }
    let length = prefix.utf8.count
    while let entry = readdir(stream) {
      let isOne = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { strncmp($0, prefix, length) == 0 }
      }
      if isOne { return true }
    }
    return false
  }

  /// Whether this process may write there.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }
}
