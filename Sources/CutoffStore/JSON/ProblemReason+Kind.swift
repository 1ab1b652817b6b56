import CutoffDomain
import Foundation

extension ProblemReason {
  /// The system did not let the file be read, which says nothing of what it holds.
  package var isUnreadable: Bool {
    guard case .unreadable = self else { return false }
    return true
  }

  /// Whether another look may go well though nothing about the file changes. Rights are somebody's will.
  var mayPass: Bool {
    guard case .unreadable(let number) = self else { return self == .missingOrEmpty }
    return number != EACCES && number != EPERM
  }
}

extension FileProblem {
  /// Whether a look in a moment may go well: the system may let it be read, or the file is not whole yet. A link, a
  /// folder or a strange name is what it is from the beginning.
  var mayPassSoon: Bool {
    if reason.isUnreadable { return reason.mayPass }
    return (reason == .missingOrEmpty || position != nil) && isYoung
  }

  /// Whether the file is just being written: as far as anybody can tell, changed within the last two seconds, or
  /// of the future.
  var isYoung: Bool {
    guard let stamp = FileStamp.of(path) else { return true }
    return Int64(time(nil)) - stamp.changed <= 2
  }

  /// "reason: path:line:column", for where the end may be cut off.
  func reasonFirst(language: Language) -> String {
    reason.words(language: language) + ": " + place
  }
}

extension StoreError {
  /// Why nothing was made of a file that is needed: it cannot be read, is being replaced, or is damaged.
  init(unread problem: FileProblem) {
    if problem.reason.isUnreadable {
      self = .unreadable(problem)
    } else if problem.reason == .missingOrEmpty {
      self = .keepsChanging(problem.path)
    } else {
      self = .damaged(problem)
    }
  }
}
