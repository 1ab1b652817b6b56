import CutoffWords

extension ProgramVersion {
  /// What the program was built from; nil for a plain build. `.ci/package` writes this file anew in its copy of the tree.
  static let builtFrom: BuildOrigin? = nil
}
