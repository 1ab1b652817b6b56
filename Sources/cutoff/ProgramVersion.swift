import CutoffWords

/// The version that the program gives of itself.
enum ProgramVersion {
  /// The release that this is, or will be. It stands here only: `.ci/package` and `.ci/release` read it.
  static let text = "0.2.0"

  /// What `--version` prints: the release, and what it was built from.
  static var line: String { BuildOrigin.line(version: text, of: builtFrom) }
}
