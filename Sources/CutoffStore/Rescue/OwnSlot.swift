import Foundation

/// A place in a folder that belongs to one running program: `name.json`, the next one `name-2.json`. The
/// right to it is a lock, which ends with the program however that ends.
package final class OwnSlot {
  /// The file that only this program writes.
  package let path: String
  private let descriptor: Int32

  /// How many programs get a place of their own.
  private static let limit = 16

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The first place that is free, and the files that programs which are gone left in the others. Fails when
  /// the folder cannot be written or all places are taken. The locks of the others are held
  /// by the result until it is gone.
  package static func take(
    folder: String, name: String
  ) throws(StoreError) -> (own: OwnSlot, left: [OwnSlot]) {
    try Folder.makePrivate(folder)
    var free: [OwnSlot] = []
    var refusal = StoreError.locked(folder)
    for number in 1...limit {
      let path = folder + "/" + name + (number == 1 ? "" : "-\(number)") + ".json"
      // A place that nobody ever had needs no lock, unless none is free yet.
      guard free.isEmpty || FileStamp.of(path) != nil else { continue }
      do {
        free.append(try OwnSlot(locking: path))
      } catch {
        if case .system = error { refusal = error }
      }
    }
    guard let own = free.first else { throw refusal }
    return (own, Array(free.dropFirst()))
  }

  private convenience init(locking path: String) throws(StoreError) {
    let lock = path + ".lock"
    let descriptor = SystemCall.whole { open(lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600) }
    guard descriptor >= 0 else { throw .system(.open, path: lock, errorNumber: errno) }
    guard SystemCall.whole({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
      close(descriptor)
      throw .locked(path)
    }
    self.init(path: path, descriptor: descriptor)
  }

  /// What stands there; nil when nothing does.
  package var bytes: [UInt8]? { try? StoredFile.read(path).bytes }

  /// Replaces it, and reads it back; an empty file is taken away.
  package func write(_ bytes: [UInt8]) throws(StoreError) {
    guard !bytes.isEmpty else { return try PrivateFile.remove(path) }
    try PrivateFile.write(bytes, to: path, isSynced: false)
  }
}
