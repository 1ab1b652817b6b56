import CutoffContent
import CutoffDomain
import CutoffWords

/// What the dashboard knows of sharing the store.
package struct SyncShown: Hashable, Sendable {
  /// Whether there is somebody who syncs: not in a copy, not where nothing can be changed.
  package var isPossible = true
  package internal(set) var isRunning = false
  /// When both sides were last the same.
  package internal(set) var syncedAt: Instant?
  /// The last answer; nil before the first.
  package internal(set) var answer: SyncAnswer?
  /// A person waits for the answer, rather than the clock.
  var isAskedFor = false

  package init() {}
}

/// How a sync ended.
package struct SyncAnswer: Hashable, Sendable {
  package enum Ending: Hashable, Sendable {
    case synced
    /// Committed here; the server was not reached, or nothing was to be sent.
    case notSent
    /// The clone is not as it should be, or something cannot be merged: a person has to look.
    case refused
  }

  package var ending: Ending
  /// Commits that are only here.
  package var unsent: Int
  /// What was done and why not more, a line each, in the language of the screen.
  package var lines: [String]

  package init(_ ending: Ending, unsent: Int = 0, lines: [String] = []) {
    self.ending = ending
    self.unsent = unsent
    self.lines = lines
  }
}

extension State {
  mutating func startSync(isAskedFor: Bool) {
    sync.isRunning = true
    sync.isAskedFor = isAskedFor
    if isAskedFor { say(SyncWords.running(language), seconds: 60) }
  }

  /// Says what came of a sync to whoever asked for it; one by the clock says only a refusal, and that once.
  mutating func take(_ answer: SyncAnswer) {
    let isNews = sync.isAskedFor || (answer.ending == .refused && sync.answer?.lines != answer.lines)
    sync.isRunning = false
    sync.isAskedFor = false
    sync.answer = answer
    if answer.ending == .synced { sync.syncedAt = moment.now }
    guard isNews else { return }
    let text = answer.lines.joined(separator: " · ")
    switch answer.ending {
    case .synced: say(text, .good)
    case .notSent: say(text, .warning, seconds: 15)
    case .refused: say(SyncWords.not(text)(language), .warning, seconds: 30)
    }
  }
}
