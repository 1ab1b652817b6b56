import CutoffDomain
import CutoffStore

/// What is wrong with a file and where, as `--json` prints it.
enum ProblemJSON {
  static func value(_ problem: FileProblem, _ language: Language) -> JSONValue {
    .members([
      ("file", .string(problem.path)),
      ("line", problem.position.map { .number(Int64($0.line)) } ?? .null),
      ("column", problem.position.map { .number(Int64($0.column)) } ?? .null),
      ("reason", .string(problem.reason.words(language: language))),
    ])
  }
}
