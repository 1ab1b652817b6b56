import Foundation

/// Tells when a store may have changed: at once where the system tells (`FolderEvents`); elsewhere within a
/// second when something was made, renamed or removed, as every save does, and within five for files that
/// were written in place.
package struct FolderWatch {
  private let folder: String
  private let events: FolderEvents?
  private var schedule = LookSchedule()
  private var stamp: Stamp?
  private var lastLook: Int64 = 0
  private var lastSecond: Int64?

  private struct Stamp: Equatable {
    var device: UInt64
    var inode: UInt64
    var seconds: Int
    var nanoseconds: Int
  }

  /// `usesEvents` false: only looks.
  package init(folder: String, usesEvents: Bool = true) {
    self.folder = folder
    events = usesEvents ? FolderEvents(folder: folder) : nil
    stamp = FolderWatch.stamp(of: folder)
  }

  /// What to wait for beside keys.
  package var descriptors: [Int32] { events.map { [$0.descriptor] } ?? [] }

  /// Takes in what the system told, and looks at the folder's times at most once a second, so that no key
  /// waits for it. `second` is the running clock's, `time` milliseconds of the steady clock.
  package mutating func listen(second: Int64, at time: Int64) {
    if events?.drain() == true { schedule.hears(at: time) }
    guard second != lastSecond else { return }
    lastSecond = second
    let now = FolderWatch.stamp(of: folder)
    if now?.inode != stamp?.inode || now?.device != stamp?.device { events?.renew() }
    let isTurn = second >= lastLook + 5 || second < lastLook
    guard now != stamp || (events == nil && isTurn) else { return }
    stamp = now
    lastLook = second
    schedule.hears(at: time)
  }

  /// A look that counts, `pause` milliseconds from `time`.
  package mutating func retry(after pause: Int?, at time: Int64) { schedule.retry(after: pause, at: time) }

  /// What to do now; it is asked for once.
  package mutating func due(at time: Int64) -> LookSchedule.Due? { schedule.due(at: time) }

  /// Milliseconds until something is due; nil when nothing is waited for.
  package func wait(at time: Int64) -> Int? { schedule.wait(at: time) }

  private static func stamp(of folder: String) -> Stamp? {
    var status = stat()
    guard stat(folder, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino), seconds: time.tv_sec,
      nanoseconds: time.tv_nsec)
  }
}
