import Foundation

/// The right to a file of the state folder, held across programs until the value is gone.
package final class PrivateLock {
  private let descriptor: Int32

  /// Waits at most `patience` milliseconds for who holds it; the file's folder is made when missing.
  package init(for path: String, patience: UInt32) throws(StoreError) {
    try Folder.makePrivate(Folder.parent(path))
    descriptor = try FolderLock.take(path + ".lock", patience: patience)
  }

  deinit { _ = close(descriptor) }
}
