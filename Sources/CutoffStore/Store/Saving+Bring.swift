import CutoffDomain

extension Saving {
  /// Puts a whole file where none is.
  func bring(_ bytes: [UInt8], loaded: LoadedFile?) throws(StoreError) -> Saved {
    let wanted = try living(bytes)
    for milliseconds in Self.pauses {
      Self.pause(before: milliseconds)
      let disk = try currentFile(mayComeBack: loaded != nil)
      if let disk {
        guard try isFree(disk, for: wanted) else { throw .incidentExists(change.incident) }
      }
      guard let saved = try put(wanted, over: disk) else { continue }
      return saved.notConfirmed == nil ? saved : redone(saved)
    }
    throw .keepsChanging(path)
  }

  /// The bytes of an incident that is not deleted.
  private func living(_ bytes: [UInt8]) throws(StoreError) -> [UInt8] {
    try checked(bytes).standingDeletion == nil ? bytes : normal(bytes)
  }

  /// The same in the store's own layout, without a deletion.
  private func normal(_ bytes: [UInt8]) throws(StoreError) -> [UInt8] {
    var tree = FileTree(try checked(bytes).json)
    tree.deletion = nil
    return JSONWriter.bytes(tree.json)
  }

  /// Whether what stands there loses nothing to `wanted`: the same once more, after a save that was not confirmed; what
  /// is deleted and is the same, or gone for good.
  private func isFree(_ disk: StoredFile, for wanted: [UInt8]) throws(StoreError) -> Bool {
    guard disk.bytes != wanted else { return true }
    guard let deletion = try tree(disk.bytes).standingDeletion else { return false }
    guard !deletion.isPurged else { return true }
    return try normal(disk.bytes) == normal(wanted)
  }
}
