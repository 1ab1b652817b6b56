import Foundation

/// The folder of a store, for a program that lets git write there: the same lock as every save, and the same way
/// to put a file in its place.
package struct StoreFolder: Sendable {
  /// Absolute, without links in it.
  package let path: String
  private let paths: StorePaths

  /// The store at `folder`. Reads nothing of it.
  package init(_ folder: String) throws(StoreError) {
    guard let real = realpath(folder, nil) else { throw .noFolder(folder) }
    defer { free(real) }
    path = String(cString: real)
    paths = StorePaths(root: path)
    guard paths.isStore else { throw .notAStore(folder) }
    try paths.refuseLinks()
  }

  /// The path of one of its hidden files, which nobody shares.
  package func hidden(_ name: String) -> String { paths.hidden + "/" + name }

  /// Makes the folder of hidden files, which git does not keep.
  package func prepare() throws(StoreError) {
    try paths.refuseAbsence(holdsIncidents: false)
    try Folder.makeLast(paths.hidden)
  }

  /// Does `body` while nothing else that keeps to the lock writes to the store.
  package func hold<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try prepare()
    return try FolderLock.hold(paths.lock, patience: 10_000, body)
  }

  /// What stands at a path from the folder; nil where there is nothing. An empty file has no bytes.
  package func bytes(at relative: String) throws(FileProblem) -> [UInt8]? {
    do {
      return try StoredFile.read(path + "/" + relative).bytes
    } catch {
      guard error.reason == .missingOrEmpty else { throw error }
      return nil
    }
  }

  /// Puts a whole file there, synced; the lock is held by the caller.
  package func put(_ bytes: [UInt8], at relative: String) throws(StoreError) {
    let target = path + "/" + relative
    try Folder.makeLast(Folder.parent(target))
    let old: StoredFile?
    do { old = try StoredFile.read(target) } catch {
      guard error.reason == .missingOrEmpty else { throw StoreError(unread: error) }
      old = nil
    }
    let temporary = try TemporaryFile(for: target, bytes: bytes, like: old)
    guard case .done = try FileSwap.put(temporary, at: target, expecting: old?.bytes) else {
      throw .keepsChanging(target)
    }
    try Folder.sync(Folder.parent(target))
  }

  /// Puts on disk what another program wrote at these paths, and their names: it may not have waited for that.
  package func sync(_ relatives: [String]) throws(StoreError) {
    for relative in relatives {
      let file = path + "/" + relative
      let descriptor = SystemCall.whole { open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
      guard descriptor >= 0 else { continue }
      let isSynced = SystemCall.whole({ fsync(descriptor) }) == 0
      let number = errno
      _ = close(descriptor)
      guard isSynced else { throw .notConfirmed(path: file, errorNumber: number) }
    }
    for folder in Set(relatives.map { Folder.parent(path + "/" + $0) }) where Folder.exists(folder) {
      try Folder.sync(folder)
    }
  }

  /// Whether the bytes can be read as what belongs at that path: an incident, deleted records, the store's name.
  package static func problem(of bytes: [UInt8], at relative: String) -> FileProblem? {
    if relative == "store.json" {
      do { _ = try JSONReader.read(bytes, path: relative) } catch { return error }
      return nil
    }
    return StoreCheck.check(bytes, path: relative).problems.first
  }
}
