import Foundation

/// Files of the state folder that only their owner may read.
package enum PrivateFile {
  /// Puts `bytes` in the place of what stands at `path`; its folder is made when missing. `isSynced` waits
  /// until they are on disk; without it they survive the program, not the machine.
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
  }

  /// Takes the file away; one that is not there is no error.
  package static func remove(_ path: String) { _ = unlink(path) }

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
