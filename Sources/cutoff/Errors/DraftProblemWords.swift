import CutoffDomain

/// Problems of a draft as a command tells them.
enum DraftProblemWords {
  static func line(_ problem: DraftProblem, _ language: Language) -> String {
    "\(problem.field.rawValue): \(problem.reason)"
  }
}
