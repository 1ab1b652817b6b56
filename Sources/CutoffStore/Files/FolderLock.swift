import Foundation

/// The right to write to a store, held across programs by `flock` on a file that is never renamed.
enum FolderLock {
  /// Does `body` while holding the lock, for which it waits at most two seconds.
  static func hold<Result>(
    _ path: String, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    var wait = Wait()
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw .system(.lock, path: path, errorNumber: errno) }
      // Closing gives the lock back.
      defer { _ = close(descriptor) }
      guard try acquire(descriptor, path: path, wait: &wait) else { throw .locked(path) }
      // `git clean` removes the file under those who wait for it; others then hold another one.
      if isStill(descriptor, at: path) { return try body() }
      guard wait.again() else { throw .locked(path) }
    }
  }

  private static func acquire(
    _ descriptor: Int32, path: String, wait: inout Wait
  ) throws(StoreError) -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .system(.lock, path: path, errorNumber: errno)
      }
      guard wait.again() else { return false }
    }
    return true
  }

  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (held, named) = (stat(), stat())
    guard fstat(descriptor, &held) == 0, lstat(path, &named) == 0 else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  /// Pauses that grow from 1 to 20 ms, about two seconds in all.
  private struct Wait {
    private var waitedMicroseconds: UInt32 = 0
    private var pause: UInt32 = 1_000

    /// False when the time is over.
    mutating func again() -> Bool {
      guard waitedMicroseconds < 2_000_000 else { return false }
      usleep(pause)
      waitedMicroseconds += pause
      pause = min(pause * 2, 20_000)
      return true
    }
  }
}
