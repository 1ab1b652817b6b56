import CutoffDomain

/// What a look at the folder found.
package struct StoreNews: Hashable, Sendable {
  package var changed: Set<IncidentID> = []
  package var deleted: Set<IncidentID> = []
  /// True when something else is said of the store and its files: refused, stale, damaged, read-only.
  package var hasOtherProblems = false
  /// When to look again, because a file is missing or empty and may be in the middle of being replaced;
  /// nil when there is no such file.
  package var retryAfterMilliseconds: Int?

  /// Milliseconds between looks at a missing file: git, among others, takes a file away before it writes
  /// it anew.
  static let retryPauses = [50, 150, 500]

  /// Milliseconds between looks at a file that the system cannot read now (too many open files, a bad disk).
  static let unreadablePause = 5_000

  package var isEmpty: Bool { changed.isEmpty && deleted.isEmpty && !hasOtherProblems }
}
