import CutoffStore

/// Why a sync did not come to its end. Nothing was lost in any of them.
package enum SyncProblem: Error, Hashable, Sendable {
  /// Whether git may have left its locks behind, or half of what it was writing.
  var isCutShort: Bool {
    switch self {
    case .timedOut, .stopped: true
    case .refused, .store, .noGit, .busy, .notSent, .git, .notMerged, .system: false
    }
  }

  /// The store or its clone is not as a sync needs it; each finding, and how to mend it.
  case refused([SyncFinding])
  case store(StoreError)
  /// There is no git.
  case noGit
  /// Another sync or another git is at work here; the path of what says so.
  case busy(String)
  /// The server was not reached, or did not take it; in git's words.
  case notSent(String)
  /// git did something else than it was asked for; in its words.
  case git(call: String, words: String)
  /// A call lasted too long and was ended.
  case timedOut(call: String)
  /// Somebody else ended git.
  case stopped(call: String)
  /// These files could not be merged; everything is as it was before.
  case notMerged([String])
  /// The system refused to start a program: `errno`.
  case system(Int32)
}
