/// Merging whole files, for git's merge driver and for files with conflict markers.
package enum IncidentMerge {
  package struct Result: Sendable {
    /// The merged file.
    package let bytes: [UInt8]
    /// What is left to choose, what was open before included.
    package let clashes: [Clash]
    /// How many places clash now that did not on either side.
    package let newClashes: Int
  }

  /// Merges two versions that come from `base` (empty bytes stand for "no such file"). The paths name the
  /// files in problems. Besides incidents it takes what the trash keeps of deleted records.
  package static func merge(
    base: (bytes: [UInt8], path: String), ours: (bytes: [UInt8], path: String),
    theirs: (bytes: [UInt8], path: String)
  ) throws(FileProblem) -> Result {
    if let trashed = try TrashedRecords.merge(base: base, ours: ours, theirs: theirs) { return trashed }
    let old = base.bytes.isEmpty ? FileTree.empty : try tree(base).tree
    let (left, right) = (try tree(ours), try tree(theirs))
    guard left.id == right.id else {
      throw FileProblem(path: theirs.path, reason: .idIsNotFileName(id: right.id, fileName: left.id))
    }
    let merged = FileMerge.merge(base: old, ours: left.tree, theirs: right.tree)
    let bytes = JSONWriter.bytes(merged.json)
    let file = try IncidentFile.read(bytes, path: ours.path)
    return Result(
      bytes: bytes, clashes: file.clashes,
      newClashes: NewClashes.count(in: merged, ours: left.tree, theirs: right.tree))
  }

  private static func tree(
    _ file: (bytes: [UInt8], path: String)
  ) throws(FileProblem) -> (tree: FileTree, id: String) {
    let read = try IncidentFile.read(file.bytes, path: file.path)
    return (FileTree(read.json), read.incident.id.text)
  }
}
