import CutoffDomain
import CutoffStore
import CutoffSync

/// What a sync did, for scripts and for the dashboard that started it.
struct SyncJSON {
  let value: JSONValue

  static let format = "cutoff-sync/1"

  init(_ report: SyncReport, _ settings: Settings) {
    let (state, problem) = Self.state(report.ending)
    let words = problem?.lines(settings.language) ?? []
    value = .members([
      ("format", .string(Self.format)), ("now", .instant(settings.clock, settings.zone)),
      ("state", .string(state)), ("committed", .optional(report.message)),
      ("received", .optional(report.received)), ("sent", .number(Int64(report.sent))),
      ("unsent", .number(Int64(report.unsent))), ("clashes", .number(Int64(report.clashes))),
      ("kept", .array(report.kept.map(JSONValue.string))),
      ("leftOut", .array(report.leftOut.map { .string($0.words(language: settings.language)) })),
      ("lines", .array(report.lines(settings.language).map(JSONValue.string))),
      ("recovered", .flag(report.hasRecovered)), ("problems", .array(words.map(JSONValue.string))),
    ])
  }

  /// One word for how it ended.
  private static func state(_ ending: SyncReport.Ending) -> (String, SyncProblem?) {
    switch ending {
    case .synced: ("synced", nil)
    case .notPushed: ("notPushed", nil)
    case .dryRun: ("dryRun", nil)
    case .problem(let problem): (word(problem), problem)
    }
  }

  private static func word(_ problem: SyncProblem) -> String {
    switch problem {
    case .refused: "refused"
    case .notSent, .timedOut, .stopped: "notSent"
    case .busy: "busy"
    case .notMerged: "notMerged"
    case .store, .noGit, .git, .system: "failed"
    }
  }
}
