import CutoffStore
import Foundation

/// What a sync is about to do, on disk while it does it: who comes next finishes it, or takes it back.
struct SyncJournal {
  enum Entry: Hashable {
    /// Something is under way that leaves nothing half done.
    case working
    /// git merges the second commit into the first one.
    case merging(ours: String, theirs: String)
  }

  private let path: String
  private let lockPath: String

  init(_ folder: StoreFolder) {
    path = folder.hidden("sync")
    lockPath = folder.hidden("sync.lock")
  }

  /// What an earlier sync was doing when it was cut short; nil when it came to its end.
  var left: Entry? {
    guard let bytes = try? StoredFile.read(path, limit: 4_096).bytes else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 3, words[0] == "merge" else { return .working }
    return .merging(ours: words[1], theirs: words[2])
  }

  func write(_ entry: Entry) throws(SyncProblem) {
    let text: String
    let isSynced: Bool
    switch entry {
    case .working: (text, isSynced) = ("working\n", false)
    case .merging(let ours, let theirs): (text, isSynced) = ("merge \(ours) \(theirs)\n", true)
    }
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .store(.system(.open, path: path, errorNumber: errno)) }
    let bytes = Array(text.utf8)
    let isWritten = Foundation.write(descriptor, bytes, bytes.count) == bytes.count
    let isOnDisk = isWritten && (!isSynced || fsync(descriptor) == 0)
    let number = errno
    close(descriptor)
    guard isOnDisk, rename(temporary, path) == 0 else {
      throw .store(.system(.write, path: path, errorNumber: isOnDisk ? errno : number))
    }
  }

  /// The sync came to an end.
  func clear() { unlink(path) }

  /// The right to sync here, until the descriptor is closed: one at a time.
  func lock() throws(SyncProblem) -> Int32 {
    let descriptor = open(lockPath, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .store(.system(.lock, path: lockPath, errorNumber: errno)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .busy(".cutoff/sync.lock")
    }
    return descriptor
  }
}
