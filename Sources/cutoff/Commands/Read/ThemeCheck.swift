import ArgumentParser
import CutoffDomain
import CutoffStore
import CutoffTheme
import CutoffWords

/// `cutoff theme check`.
struct ThemeCheck: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print how well a theme file's texts can be read and its states be told apart.",
    usage: "cutoff theme check <file> ... [--json] [<options>]",
    discussion: """
      Every text on every background that the dashboard draws it on: its contrast (WCAG 2.1) in the file, in direct \
      colour, with 256 colours. Then the two states most alike to usual and colour-blind eyes (CIEDE2000). \
      Ends with 1 if a text has less contrast than needed (4.5, or what the file's cutoff: contrast: says), with 65 \
      if a file is no theme: file:line: reason. Example: cutoff theme check themes/*.yaml.
      """)

  @Argument(help: "Scheme files, e.g. themes/cutoff-dark.yaml.") var file: [String]

  @Flag(
    help:
      "Print JSON, an object for one file and an array for several, e.g. cutoff theme check a.yaml --json.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  /// One file's outcome.
  private enum Outcome {
    case report(ThemeReport, path: String)
    case refused(ThemeError)
  }

  func run(_ settings: Settings) throws(CommandError) {
    var outcomes: [Outcome] = []
    for path in file { if let outcome = try Self.outcome(path) { outcomes.append(outcome) } }
    try print(outcomes, settings.language)
    let refused = outcomes.contains { if case .refused = $0 { true } else { false } }
    guard !refused else { throw .themesRefused }
    let isShort = outcomes.contains {
      if case .report(let report, _) = $0 { !report.short.isEmpty } else { false }
    }
    guard !isShort else { throw .problemsFound }
  }

  private static func outcome(_ path: String) throws(CommandError) -> Outcome? {
    do throws(CommandError) {
      return ThemeReport(try ThemeFolders.read(path)).map { .report($0, path: path) }
    } catch {
      guard case .theme(let problem) = error else { throw error }
      return .refused(problem)
    }
  }

  private func print(_ outcomes: [Outcome], _ language: Language) throws(CommandError) {
    guard !json else {
      let values = outcomes.map { Self.json($0, language) }
      return try Output.raw((values.count == 1 ? values[0] : .array(values)).document)
    }
    try Output.lines(Array(outcomes.map { Self.lines($0, language) }.joined(separator: [""])))
  }

  private static func lines(_ outcome: Outcome, _ language: Language) -> [String] {
    switch outcome {
    case .report(let report, let path): [path] + report.lines(language)
    case .refused(let problem): [problem.message(in: language)]
    }
  }

  private static func json(_ outcome: Outcome, _ language: Language) -> JSONValue {
    switch outcome {
    case .report(let report, let path): ThemeReportJSON.value(report, file: path)
    case .refused(let problem): ThemeReportJSON.value(problem, words: problem.problem.wording(language))
    }
  }
}
