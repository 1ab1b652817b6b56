import Foundation

/// Locks of git's own, which a git that was stopped leaves behind and which hold up every later one.
struct StaleLocks {
  let git: String
  /// The branch and what it follows ("origin/main").
  let branch: String?
  let tracking: String?

  /// No call of git lasts longer here: an older lock is nobody's.
  private static let longest = 60

  private var paths: [String] {
    let refs = [branch.map { "refs/heads/" + $0 }, tracking.map { "refs/remotes/" + $0 }].compactMap { $0 }
    return (["index", "HEAD", "ORIG_HEAD", "MERGE_HEAD", "FETCH_HEAD", "packed-refs", "shallow"] + refs).map {
      "\(git)/\($0).lock"
    }
  }

  /// Removes those that are old enough; only after a sync that was cut short.
  func remove() {
    let now = time(nil)
    for path in paths {
      var status = stat()
      guard lstat(path, &status) == 0, now - Self.modified(status) > Self.longest else { continue }
      unlink(path)
    }
  }

  /// The one that is held now; nil when there is none.
  var held: String? {
    paths.first { path in
      var status = stat()
      return lstat(path, &status) == 0
    }.map { ".git" + $0.dropFirst(git.count) }
  }

  private static func modified(_ status: stat) -> Int {
    #if canImport(Darwin)
      return status.st_mtimespec.tv_sec
    #else
      return status.st_mtim.tv_sec
    #endif
  }
}
