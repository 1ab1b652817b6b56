import Foundation

/// Puts a finished temporary file in the place of the file that was read, and notices when that file is
/// no longer the one.
package enum FileSwap {
  package enum Result: Sendable {
    case done
    /// Somebody wrote in between, and what they wrote was put back.
    case changedInBetween
  }

  /// `expected` are the bytes that were read at `path`; nil when there was no file. Either way the
  /// temporary file is gone afterwards. Does not sync the folder.
  package static func put(
    _ temporary: TemporaryFile, at path: String, expecting expected: [UInt8]?
  ) throws(StoreError) -> Result {
    do {
      guard let expected else { return try place(temporary, at: path) }
      return try exchange(temporary, at: path, expecting: expected)
    } catch {
      temporary.remove()
      throw error
    }
  }

  private static func place(_ temporary: TemporaryFile, at path: String) throws(StoreError) -> Result {
    switch RenameCall.withoutReplacing(temporary.path, path) {
    case .done: return .done
    case .failed(EEXIST):
      temporary.remove()
      return .changedInBetween
    case .failed(let number): throw .system(.swap, path: path, errorNumber: number)
    case .unsupported: break
    }
    // A second name for the same file is refused, too, when the name is taken.
    let isLinked = link(temporary.path, path) == 0
    let number = errno
    temporary.remove()
    if isLinked { return .done }
    guard number == EEXIST else { throw .system(.swap, path: path, errorNumber: number) }
    return .changedInBetween
  }

  private static func exchange(
    _ temporary: TemporaryFile, at path: String, expecting expected: [UInt8]
  ) throws(StoreError) -> Result {
    switch RenameCall.exchanging(temporary.path, path) {
    case .done: break
    case .failed(ENOENT):
      temporary.remove()
      return .changedInBetween
    case .failed(let number): throw .system(.swap, path: path, errorNumber: number)
    case .unsupported: return try replace(temporary, at: path, expecting: expected)
    }
    // The temporary name now holds what stood at `path`.
    if let displaced = try? StoredFile.read(temporary.path), displaced.bytes == expected {
      temporary.remove()
      return .done
    }
    return try putBack(temporary, at: path, ours: temporary.bytes)
  }

  /// Gives the place back to the file that somebody else put there, and forgets ours.
  private static func putBack(
    _ temporary: TemporaryFile, at path: String, ours: [UInt8]
  ) throws(StoreError) -> Result {
    try exchangeAgain(temporary, at: path)
    if let returned = try? StoredFile.read(temporary.path), returned.bytes == ours {
      temporary.remove()
      return .changedInBetween
    }
    // A second write hit our file meanwhile: the newer one keeps the place, the older one is kept beside.
    try exchangeAgain(temporary, at: path)
    _ = RenameCall.withoutReplacing(temporary.path, temporary.rescuePath)
    return .changedInBetween
  }

  private static func exchangeAgain(_ temporary: TemporaryFile, at path: String) throws(StoreError) {
    switch RenameCall.exchanging(temporary.path, path) {
    case .done: return
    case .failed(let number): throw .system(.swap, path: path, errorNumber: number)
    case .unsupported: throw .system(.swap, path: path, errorNumber: EOPNOTSUPP)
    }
  }

  /// For file systems that cannot exchange: looks once more and then replaces.
  private static func replace(
    _ temporary: TemporaryFile, at path: String, expecting expected: [UInt8]
  ) throws(StoreError) -> Result {
    guard let current = try? StoredFile.read(path), current.bytes == expected else {
      temporary.remove()
      return .changedInBetween
    }
    guard case .failed(let number) = RenameCall.replacing(temporary.path, path) else { return .done }
    throw .system(.swap, path: path, errorNumber: number)
  }
}
