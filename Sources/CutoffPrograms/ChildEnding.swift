import Foundation

/// How a child ended.
package enum ChildEnding: Hashable {
  case exited(Int32)
  /// By a signal of somebody else's.
  case signalled(Int32)
  /// It was ended here.
  case ended

  /// Of the number that `waitpid` gives.
  package init(status: Int32) {
    let number = status & 0x7f
    self = number == 0 ? .exited(status >> 8 & 0xff) : .signalled(number)
  }

  /// Waits for the end, however long that takes; nil where there is no such child.
  package static func wait(for child: pid_t) -> ChildEnding? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return ChildEnding(status: status)
  }

  /// Waits for the end. After so many seconds, or when `isWanted` says no, the child's whole group gets TERM and a
  /// moment later KILL.
  package static func wait(for child: pid_t, seconds: Int, while isWanted: () -> Bool) -> ChildEnding {
    let end = milliseconds() + Int64(seconds) * 1_000
    var pause: UInt32 = 500
    while milliseconds() < end, isWanted() {
      if let ending = ending(of: child) { return ending }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    if let ending = ending(of: child) { return ending }
    stop(child)
    return .ended
  }

  private static func stop(_ child: pid_t) {
    kill(-child, SIGTERM)
    for _ in 0..<100 {
      if ending(of: child) != nil { break }
      usleep(20_000)
    }
    // Whoever of the group is left, the child itself included.
    kill(-child, SIGKILL)
    _ = wait(for: child)
  }

  /// Nil while it runs.
  private static func ending(of child: pid_t) -> ChildEnding? {
    var status: Int32 = 0
    return waitpid(child, &status, WNOHANG) == child ? ChildEnding(status: status) : nil
  }

  /// Of a clock that never goes back.
  private static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// Keeps what would end this program until a child was stopped: it has a group of its own, to which a terminal sends
/// nothing.
package struct HeldSignals {
  private static let ending = [SIGINT, SIGTERM, SIGHUP]
  private let before: sigset_t

  package init() {
    var (ending, before) = (sigset_t(), sigset_t())
    sigemptyset(&ending)
    for number in Self.ending { sigaddset(&ending, number) }
    pthread_sigmask(SIG_BLOCK, &ending, &before)
    self.before = before
  }

  package var arePending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.ending.contains { sigismember(&pending, $0) == 1 }
  }

  /// What came meanwhile comes now.
  package func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
