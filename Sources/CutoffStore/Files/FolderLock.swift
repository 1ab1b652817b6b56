import Foundation

/// The right to write to a store, held across programs by `flock` on a file that is never renamed.
enum FolderLock {
  /// Does `body` while holding the lock, for which it waits at most `patience` milliseconds.
  static func hold<Result>(
    _ path: String, patience: UInt32 = 2_000, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(.lock, path: path, errorNumber: errno) }
    // Closing gives the lock back.
    defer { _ = close(descriptor) }
    guard try acquire(descriptor, path: path, patience: patience) else { throw .locked(path) }
    return try body()
  }

  /// Pauses grow from 1 to 20 ms.
  private static func acquire(_ descriptor: Int32, path: String, patience: UInt32) throws(StoreError) -> Bool
  {
    var waitedMicroseconds: UInt32 = 0
    var pause: UInt32 = 1_000
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .system(.lock, path: path, errorNumber: errno)
      }
      guard waitedMicroseconds < patience * 1_000 else { return false }
      usleep(pause)
      waitedMicroseconds += pause
      pause = min(pause * 2, 20_000)
    }
    return true
  }
}
