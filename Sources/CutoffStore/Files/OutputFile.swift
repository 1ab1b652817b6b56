import Foundation

/// A file that a person asked for: written whole or not at all, and looked at afterwards.
package enum OutputFile {
  /// What came of it.
  package enum Result: Sendable {
    case written
    /// The file held these bytes already and was not touched: a synced folder stays calm.
    case unchanged
  }

  /// Puts `bytes` at `path` by the way of a temporary file, syncs it, and reads it back: who gets an answer has the file.
  /// A link is not followed, and only a regular file is replaced.
  package static func put(_ bytes: [UInt8], at path: String) throws(StoreError) -> Result {
    let disk = try regularFile(path)
    guard disk?.bytes != bytes else { return .unchanged }
    let temporary = try TemporaryFile(for: path, bytes: bytes, like: disk)
    guard case .done = try FileSwap.put(temporary, at: path, expecting: disk?.bytes) else {
      throw .keepsChanging(path)
    }
    let folder = Folder.parent(path)
    if let error = Saving.syncFolder(folder, for: path) { throw error }
    guard try regularFile(path)?.bytes == bytes else { throw .keepsChanging(path) }
    TemporaryFile.removeStale(in: folder, now: temporary.stamp)
    return .written
  }

  /// What stands at `path`; nil where nothing does, and for what is no regular file.
  package static func bytes(at path: String) -> [UInt8]? {
    (try? StoredFile.read(path, limit: .max))?.bytes
  }

  /// Whether the file would lie among those that a store keeps for itself.
  package static func isInsideStore(_ path: String) -> Bool {
    var folder = Folder.parent(path)
    if let real = realpath(folder, nil) {
      folder = String(cString: real)
      free(real)
    }
    while folder != Folder.parent(folder), folder != "." {
      let above = StorePaths(root: Folder.parent(folder))
      if [above.incidents, above.trash, above.hidden].contains(folder), above.isStore { return true }
      folder = above.root
    }
    return false
  }

  private static func regularFile(_ path: String) throws(StoreError) -> StoredFile? {
    do {
      return try StoredFile.read(path, limit: .max)
    } catch {
      guard error.reason == .missingOrEmpty else { throw StoreError(unread: error) }
      return nil
    }
  }
}
