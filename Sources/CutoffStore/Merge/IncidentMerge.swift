/// Merging whole files, for git's merge driver and for files with conflict markers.
package enum IncidentMerge {
  package struct Result: Sendable {
    /// The merged file.
    package let bytes: [UInt8]
    /// What is left to choose, what was open before included.
    package let clashes: [Clash]
  }

  /// Merges two versions that come from `base` (empty bytes stand for "no such file"). The paths name the
  /// files in problems.
  package static func merge(
    base: (bytes: [UInt8], path: String), ours: (bytes: [UInt8], path: String),
    theirs: (bytes: [UInt8], path: String)
  ) throws(FileProblem) -> Result {
    let old = base.bytes.isEmpty ? FileTree.empty : try tree(base)
    let merged = FileMerge.merge(base: old, ours: try tree(ours), theirs: try tree(theirs))
    let bytes = JSONWriter.bytes(merged.json)
    let file = try IncidentFile.read(bytes, path: ours.path)
    return Result(bytes: bytes, clashes: file.clashes)
  }

  private static func tree(_ file: (bytes: [UInt8], path: String)) throws(FileProblem) -> FileTree {
    FileTree(try IncidentFile.read(file.bytes, path: file.path).json)
  }
}
