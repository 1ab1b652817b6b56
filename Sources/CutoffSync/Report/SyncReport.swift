import CutoffStore

/// What a sync did, and how it ended.
package struct SyncReport: Hashable, Sendable {
  package enum Ending: Hashable, Sendable {
    /// Both sides have the same.
    case synced
    /// Nothing was to be sent: the person said so.
    case notPushed
    case dryRun
    case problem(SyncProblem)
  }

  package var ending: Ending = .synced
  /// The message of what was committed here, or would be; nil where nothing had changed.
  package var message: String?
  /// The message of what came from the others; nil where nothing did.
  package var received: String?
  /// Commits that went to the server now.
  package var sent = 0
  /// Commits that are only here.
  package var unsent = 0
  /// Values that two people wrote differently, and that wait for a choice since this sync.
  package var clashes = 0
  /// Files that cannot be read and so were not sent.
  package var leftOut: [FileProblem] = []
  /// Files that somebody deleted and somebody else changed: the change stays.
  package var kept: [String] = []
  /// An earlier sync was cut short, and its work was finished or taken back now.
  package var hasRecovered = false
}
