import Foundation

/// A complete, synced file beside the one whose place it will take.
package struct TemporaryFile: Sendable {
  /// Begins the name of every temporary file of this program; readers skip it.
  static let prefix = ".cutoff-tmp-"

  /// Begins the name of what is put aside because it must not be lost; readers list it.
  static let rescuedPrefix = ".cutoff-rescued-"

  let path: String
  /// The state of the file when it was complete.
  let stamp: FileStamp

  /// Writes `bytes` to a new file beside `target`, whose place it will take, and syncs them. Errors name
  /// `target`: nobody knows the temporary file. The mode, owner and group are those of
  /// `model`; without one the mode is what the process gives to new files. Leaves nothing behind when it
  /// fails.
  package init(for target: String, bytes: [UInt8], like model: StoredFile?) throws(StoreError) {
    let (path, descriptor) = try Self.make(
      for: target, mode: model == nil ? 0o666 : 0o600)
    self.path = path
    do {
      try Self.fill(descriptor, target: target, bytes: bytes, model: model)
      stamp = try Self.stamp(descriptor, target: target)
    } catch {
      _ = close(descriptor)
      _ = unlink(path)
      throw error
    }
    guard SystemCall.close(descriptor) else {
      let number = errno
      _ = unlink(path)
      throw .system(.close, path: target, errorNumber: number)
    }
  }

  /// Gives what now has the temporary name another one, under which nobody removes it.
  func putAside() {
    for _ in 0..<100 {
      let place = Self.freshName(in: Folder.parent(path), Self.rescuedPrefix)
      if RenameCall.withoutReplacing(path, place) == .failed(EEXIST) { continue }
      return
    }
  }

  func remove() { _ = unlink(path) }

  /// Removes what saves that were cut short left in `folder`, once it is an hour older than `now`: by the
  /// time of its content or of its entry, whichever is earlier. A copy or a restored backup gives old files
  /// a new entry; a file of the future has only that.
  static func removeStale(in folder: String, now: FileStamp) {
    for name in (try? Folder.names(folder)) ?? [] where name.hasPrefix(prefix) {
      let path = folder + "/" + name
      guard let stamp = FileStamp.of(path), now.modified - min(stamp.modified, stamp.changed) > 3_600
      else { continue }
      _ = unlink(path)
    }
  }

  private static func make(
    for target: String, mode: mode_t
  ) throws(StoreError) -> (path: String, descriptor: Int32) {
    let folder = Folder.parent(target)
    if let sealed = [folder, target].first(where: Seal.isOn) { throw .sealed(sealed) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    for _ in 0..<100 {
      let path = freshName(in: folder, prefix)
      let descriptor = SystemCall.whole { open(path, flags, mode) }
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { throw .system(.open, path: target, errorNumber: errno) }
    }
    throw .system(.open, path: target, errorNumber: EEXIST)
  }

  /// A name that nobody can have taken before. The number of the process is for who looks at what is left.
  private static func freshName(in folder: String, _ prefix: String) -> String {
    "\(folder)/\(prefix)\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }

  private static func fill(
    _ descriptor: Int32, target: String, bytes: [UInt8], model: StoredFile?
  ) throws(StoreError) {
    if let model {
      // Only root can give a file away; whoever cannot keeps it, as every editor does.
      _ = fchown(descriptor, model.owner, model.group)
      guard SystemCall.whole({ fchmod(descriptor, model.mode) }) == 0 else {
        throw .system(.write, path: target, errorNumber: errno)
      }
    }
    try writeAll(descriptor, target: target, bytes: bytes)
    try sync(descriptor, target: target)
  }

  private static func stamp(_ descriptor: Int32, target: String) throws(StoreError) -> FileStamp {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .system(.write, path: target, errorNumber: errno)
    }
    return FileStamp(status)
  }

  private static func writeAll(
    _ descriptor: Int32, target: String, bytes: [UInt8]
  ) throws(StoreError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .system(.write, path: target, errorNumber: count < 0 ? errno : ENOSPC) }
      written += count
    }
  }

  private static func sync(_ descriptor: Int32, target: String) throws(StoreError) {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    guard SystemCall.whole({ fsync(descriptor) }) == 0 else {
      throw .system(.sync, path: target, errorNumber: errno)
    }
  }
}
