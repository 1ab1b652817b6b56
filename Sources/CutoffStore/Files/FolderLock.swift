import Foundation

/// The right to write to a store, held across programs by `flock` on a file that is never renamed.
///
/// Who wants it first waits for its turn, on a second file that is given back as soon as the lock is held: a
/// program that saves without a pause would else take the lock again before anybody else looks.
enum FolderLock {
  /// Does `body` while holding the lock, for which it waits at most `patience` milliseconds.
  static func hold<Result>(
    _ path: String, patience: UInt32 = 2_000, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let lock = try take(path, patience: patience)
    defer { _ = close(lock) }
    return try body()
  }

  /// The descriptor of the lock, for which it waits at most `patience` milliseconds. Closing gives it back.
  static func take(_ path: String, patience: UInt32) throws(StoreError) -> Int32 {
    var wait = Wait(milliseconds: patience)
    do {
      let turn = try take(path + ".turn", wait: &wait)
      defer { _ = close(turn) }
      return try take(path, wait: &wait)
    } catch {
      guard case .locked = error else { throw error }
      throw .locked(path)
    }
  }

  /// The descriptor of a file at `path` that nobody else holds now.
  private static func take(_ path: String, wait: inout Wait) throws(StoreError) -> Int32 {
    while true {
      let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
      let descriptor = SystemCall.whole { open(path, flags, 0o666) }
      guard descriptor >= 0 else { throw .system(.lock, path: path, errorNumber: errno) }
      do {
        try acquire(descriptor, path: path, wait: &wait)
        // `git clean` removes the file under those who wait for it; others then hold another one.
        if isStill(descriptor, at: path) { return descriptor }
        try wait.again(for: path)
      } catch {
        _ = close(descriptor)
        throw error
      }
      _ = close(descriptor)
    }
  }

  private static func acquire(_ descriptor: Int32, path: String, wait: inout Wait) throws(StoreError) {
    while SystemCall.whole({ flock(descriptor, LOCK_EX | LOCK_NB) }) != 0 {
      guard errno == EWOULDBLOCK else {
        throw .system(.lock, path: path, errorNumber: errno)
      }
      try wait.again(for: path)
    }
  }

  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (held, named) = (stat(), stat())
    guard fstat(descriptor, &held) == 0, lstat(path, &named) == 0 else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  /// Short pauses, all of one length: longer ones for who has waited longer would send it to the end.
  private struct Wait {
    private var left: UInt32
    private static let pause: UInt32 = 2

    init(milliseconds: UInt32) { left = milliseconds }

    mutating func again(for path: String) throws(StoreError) {
      guard left > 0 else { throw .locked(path) }
      usleep(Self.pause * 1_000)
      left -= min(left, Self.pause)
    }
  }
}
