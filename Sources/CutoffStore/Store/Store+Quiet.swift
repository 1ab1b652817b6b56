import CutoffDomain
import Foundation

extension Store {
  /// For a program that looks only once: looks again, after the pauses of a dashboard, while something says
  /// that the folder is just being changed or that a file may be read a moment later. What is still so at the
  /// end stays in `unrest`.
  mutating func lookUntilQuiet() throws(StoreError) {
    for pause in StoreNews.retryPauses {
      unrest = signOfUnrest
      guard unrest != nil else { return }
      try lookAgain(after: pause)
    }
    unrest = signOfUnrest
  }

  /// Looks once more for an incident that was not found, while its file may be on the way: the folder was
  /// changed a moment ago. Whether there was such a look.
  package mutating func looksAgain(for isFound: (StoreContents) -> Bool) throws(StoreError) -> Bool {
    guard !isToBeMade, FileProblem(path: paths.incidents, reason: .missingOrEmpty).isYoung else {
      return false
    }
    for pause in StoreNews.retryPauses {
      try lookAgain(after: pause)
      if isFound(contents) { return true }
    }
    return true
  }

  private mutating func lookAgain(after pause: Int) throws(StoreError) {
    usleep(UInt32(pause) * 1_000)
    _ = try reload()
  }

  /// The path of what says that another look may find something else; nil when all is quiet.
  private var signOfUnrest: String? {
    if folderProblem != nil { return paths.incidents }
    if let lock = GitLock.path(for: paths.root) { return lock }
    let problems = refused.values.map(\.problem) + files.values.compactMap(\.problem)
    if let problem = problems.first(where: \.mayPassSoon) { return problem.path }
    return hasOtherNames ? paths.incidents : nil
  }

  /// Names that came or went since they were listed.
  private var hasOtherNames: Bool {
    guard let names = try? Folder.names(paths.incidents) else { return true }
    let found = names.filter { !$0.hasPrefix(".") }
    let others = refused.keys.count { !$0.hasPrefix(".") && !isRead($0) }
    // Each name is known, and there are no more of these than names: no set of all has to be made for that.
    return found.count != files.count + deleted.count + others
      || !found.allSatisfy { isRead($0) || refused[$0] != nil }
  }

  /// Whether something was read of the file of that name, now or earlier.
  private func isRead(_ name: String) -> Bool {
    guard let id = StorePaths.stem(of: name).flatMap(IncidentID.init) else { return false }
    return files[id] != nil || deleted[id] != nil
  }
}
