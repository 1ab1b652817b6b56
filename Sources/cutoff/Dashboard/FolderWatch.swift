import Foundation

/// Tells when a folder may have changed: at once when something in it was made, renamed or removed, as
/// every save does, and every five seconds for files that were written in place.
struct FolderWatch {
  private let folder: String
  private var stamp: Stamp?
  private var lastLook: Int64 = 0
  private var lastSecond: Int64?

  private struct Stamp: Equatable {
    var seconds: Int
    var nanoseconds: Int
  }

  init(folder: String) {
    self.folder = folder
    stamp = FolderWatch.stamp(of: folder)
  }

  /// Whether the files are worth a look; `second` is the running clock's.
  /// Asks the system at most once a second, so that no key waits for it.
  mutating func hasChanged(second: Int64) -> Bool {
    guard second != lastSecond else { return false }
    lastSecond = second
    let now = FolderWatch.stamp(of: folder)
    guard now != stamp || second >= lastLook + 5 || second < lastLook else { return false }
    stamp = now
    lastLook = second
    return true
  }

  private static func stamp(of folder: String) -> Stamp? {
    var status = stat()
    guard stat(folder, &status) == 0 else { return nil }
    #if canImport(Darwin)
      return Stamp(seconds: status.st_mtimespec.tv_sec, nanoseconds: status.st_mtimespec.tv_nsec)
    #else
      return Stamp(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    #endif
  }
}
