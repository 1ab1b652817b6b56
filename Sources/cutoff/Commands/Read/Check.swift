import ArgumentParser
import CutoffStore
import CutoffWords

/// `cutoff check`.
struct Check: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a store or files as strictly as the dashboard does, and print what is wrong.",
    usage: "cutoff check [<path> ...] [--json] [<options>]",
    discussion: """
      Prints a line a problem, file:line:column: reason, and ends with 1 if there is one. Nothing is changed. \
      A file need not be in a store; - is the standard input. \
      Example: cutoff check; cutoff check ~/incidents; cutoff check incidents/*.json; git show HEAD~1:incidents/a.json | cutoff check -.
      """)

  @Argument(
    help:
      "Stores and files, e.g. incidents/cong-dvc-ha-noi-242rfs.json; - reads the standard input. The store unless given."
  )
  var path: [String] = []

  @Flag(help: "Print JSON for scripts, e.g. cutoff check --json | jq .problems.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var filesChecked = 0
    var problems: [FileProblem] = []
    var remarks: [RightsRemark] = []
    for path in try paths(settings) {
      let report = try Self.report(path)
      filesChecked += report.filesChecked
      problems += report.problems
      remarks += report.remarks
    }
    if json {
      let report: [(String, JSONValue)] = [
        ("files", .number(Int64(filesChecked))),
        ("problems", .array(problems.map { ProblemJSON.value($0, settings.language) })),
        ("remarks", .array(remarks.map { .string($0.words(language: settings.language)) })),
      ]
      try Output.raw(JSONValue.members(report).document)
      guard problems.isEmpty else { throw .problemsFound }
      return
    }
    try Output.lines(problems.map { $0.words(language: settings.language) })
    for remark in remarks { Output.message(remark.words(language: settings.language)) }
    Output.message(MessageWords.checked(filesChecked, problems.count)(settings.language))
    guard problems.isEmpty else { throw .problemsFound }
  }

  private static func report(_ path: String) throws(CommandError) -> StoreCheck.Report {
    guard path != "-" else { return StoreCheck.check(try Input.bytes(), path: path) }
    do { return try StoreCheck.check(path) } catch { throw .store(error) }
  }

  private func paths(_ settings: Settings) throws(CommandError) -> [String] {
    guard path.isEmpty else { return path }
    guard case .folder(let store) = settings.place else { throw .readOnly(.sample) }
    return [store]
  }
}
