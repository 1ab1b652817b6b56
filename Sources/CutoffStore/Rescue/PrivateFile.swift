import Foundation

/// Files of the state folder that only their owner may read.
package enum PrivateFile {
  /// Puts `bytes` in the place of what stands at `path`, and reads them back: without an error they are there.
  /// Its folder is made when missing. `isSynced` waits until they are on disk; without it they survive the program,
  /// not the machine.
  package static func write(_ bytes: [UInt8], to path: String, isSynced: Bool) throws(StoreError) {
    try Folder.makePrivate(Folder.parent(path))
    let temporary = path + ".new"
    _ = unlink(temporary)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = SystemCall.whole { open(temporary, flags, 0o600) }
    guard descriptor >= 0 else { throw .system(.open, path: path, errorNumber: errno) }
    let number = fill(descriptor, bytes, isSynced: isSynced)
    _ = close(descriptor)
    guard number == 0, SystemCall.whole({ rename(temporary, path) }) == 0 else {
      let number = number == 0 ? errno : number
      _ = unlink(temporary)
      throw .system(.write, path: path, errorNumber: number)
    }
    if isSynced { try Folder.sync(Folder.parent(path)) }
    guard holds(bytes, path) else { throw .system(.read, path: path, errorNumber: EIO) }
  }

  /// Whether just `bytes` stand at `path`.
  static func holds(_ bytes: [UInt8], _ path: String) -> Bool {
    (try? StoredFile.read(path, limit: bytes.count))?.bytes == bytes
  }

  /// Takes the file away; one that is not there is no error.
  package static func remove(_ path: String) throws(StoreError) {
    // Where nothing can be written the system refuses before it looks whether there is anything.
    guard FileStamp.of(path) != nil, unlink(path) != 0, errno != ENOENT else { return }
    throw .system(.remove, path: path, errorNumber: errno)
  }

  /// `errno`, 0 when all went well.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8], isSynced: Bool) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : ENOSPC }
      written += count
    }
    return isSynced && SystemCall.whole({ fsync(descriptor) }) != 0 ? errno : 0
  }
}
