import Foundation

/// Puts a finished temporary file in the place of the file that was read, and notices when that file is
/// no longer the one.
package enum FileSwap {
  package enum Result: Sendable {
    case done
    /// Somebody wrote in between, and what they wrote was put back.
    case changedInBetween
  }

  /// `expected` are the bytes that were read at `path`; nil when there was no file. Either way our file is
  /// in its place or gone afterwards, and nobody else's is. Does not sync the folder.
  package static func put(
    _ temporary: TemporaryFile, at path: String, expecting expected: [UInt8]?
  ) throws(StoreError) -> Result {
    guard let expected else { return try place(temporary, at: path) }
    return try exchange(temporary, at: path, expecting: expected)
  }

  private static func place(_ temporary: TemporaryFile, at path: String) throws(StoreError) -> Result {
    switch RenameCall.withoutReplacing(temporary.path, path) {
    case .done: return .done
    case .failed(let number): return try giveUp(temporary, at: path, number, meaningChanged: EEXIST)
    case .unsupported: break
    }
    // A second name for the same file is refused, too, when the name is taken.
    guard SystemCall.whole({ link(temporary.path, path) }) == 0 else {
      return try giveUp(temporary, at: path, errno, meaningChanged: EEXIST)
    }
    temporary.remove()
    return .done
  }

  private static func exchange(
    _ temporary: TemporaryFile, at path: String, expecting expected: [UInt8]
  ) throws(StoreError) -> Result {
    switch RenameCall.exchanging(temporary.path, path) {
    case .done: break
    case .failed(let number): return try giveUp(temporary, at: path, number, meaningChanged: ENOENT)
    case .unsupported: return try replace(temporary, at: path, expecting: expected)
    }
    // The temporary name now holds what stood at `path`.
    guard try isUnchanged(temporary.path, expected, or: path, { putBack(temporary, at: path) }) else {
      return .changedInBetween
    }
    temporary.remove()
    return .done
  }

  /// Whether the file at `place` holds what was read at `path`; does `otherwise` when it does not. Nothing is known
  /// of a file that the system does not let be read: that is no change by somebody else.
  private static func isUnchanged(
    _ place: String, _ expected: [UInt8], or path: String, _ otherwise: () -> Void
  ) throws(StoreError) -> Bool {
    do {
      if try StoredFile.read(place).bytes == expected { return true }
    } catch {
      guard !error.reason.isUnreadable else {
        otherwise()
        throw .unreadable(FileProblem(path: path, reason: error.reason))
      }
    }
    otherwise()
    return false
  }

  /// Gives the place back to the file that somebody else put there, and forgets ours. What cannot have its
  /// place back is kept beside it.
  private static func putBack(_ temporary: TemporaryFile, at path: String) {
    guard RenameCall.exchanging(temporary.path, path) == .done else { return temporary.putAside() }
    if let returned = FileStamp.of(temporary.path), returned.hasSameContent(as: temporary.stamp) {
      return temporary.remove()
    }
    // A second write hit our file meanwhile: the newer one keeps the place, the older one is kept beside.
    _ = RenameCall.exchanging(temporary.path, path)
    temporary.putAside()
  }

  /// For file systems that cannot exchange: looks once more and then replaces.
  private static func replace(
    _ temporary: TemporaryFile, at path: String, expecting expected: [UInt8]
  ) throws(StoreError) -> Result {
    guard try isUnchanged(path, expected, or: path, temporary.remove) else { return .changedInBetween }
    guard case .failed(let number) = RenameCall.replacing(temporary.path, path) else { return .done }
    return try giveUp(temporary, at: path, number, meaningChanged: 0)
  }

  /// A rename that failed: the temporary file is still ours.
  private static func giveUp(
    _ temporary: TemporaryFile, at path: String, _ number: Int32, meaningChanged: Int32
  ) throws(StoreError) -> Result {
    temporary.remove()
    guard number == meaningChanged else { throw .system(.swap, path: path, errorNumber: number) }
    return .changedInBetween
  }
}
