/// What a program was built from, and the line in which it tells its version.
package struct BuildOrigin: Equatable, Sendable {
  /// The first seven digits of the commit, with `-dirty` behind them where the tree was not that of the commit.
  package let commit: String
  /// The day of the commit in UTC, `2026-11-27`.
  package let day: String

  package init(commit: String, day: String) {
    self.commit = commit
    self.day = day
  }

  /// `0.2.0 (cd9d01f, 2026-11-27)`. Of a build that nobody told what it is built from, neither commit nor day is known.
  package static func line(version: String, of origin: BuildOrigin?) -> String {
    guard let origin else { return "\(version) (unknown, not packaged)" }
    return "\(version) (\(origin.commit), \(origin.day))"
  }
}
