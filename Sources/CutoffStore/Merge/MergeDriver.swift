/// git's merge driver: three files in, the merged one in the place of ours.
package enum MergeDriver {
  /// Merges the files at the three paths and puts the result, synced, in the place of `ours`, whose mode it
  /// keeps. An empty `base` stands for a file that both sides added. Gives how many places clash now that
  /// did not on either side. On an error nothing is written.
  package static func run(
    base: String, ours: String, theirs: String
  ) throws(StoreError) -> Int {
    let (merged, old) = try merged(base: base, ours: ours, theirs: theirs)
    guard merged.bytes != old.bytes else { return merged.newClashes }
    let temporary = try TemporaryFile(for: ours, bytes: merged.bytes, like: old)
    guard case .done = try FileSwap.put(temporary, at: ours, expecting: old.bytes) else {
      throw .keepsChanging(ours)
    }
    try Folder.sync(Folder.parent(ours))
    return merged.newClashes
  }

  private static func merged(
    base: String, ours: String, theirs: String
  ) throws(StoreError) -> (IncidentMerge.Result, StoredFile) {
    do {
      let old = try StoredFile.read(ours)
      let merged = try IncidentMerge.merge(
        base: (try StoredFile.read(base).bytes, base), ours: (old.bytes, ours),
        theirs: (try StoredFile.read(theirs).bytes, theirs))
      return (merged, old)
    } catch {
      throw .unmergeable(error)
    }
  }
}
