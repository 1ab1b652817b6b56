import CutoffDomain
import CutoffStore

/// `list --json --envelope`: the array of `list --json` with what it is and where it comes from. Another shape
/// will have another number.
struct ListEnvelope {
  let incidents: JSONValue
  let settings: Settings
  let storeName: String
  let unreadable: [FileProblem]

  var value: JSONValue {
    .members([
      ("format", .string("cutoff-list/1")),
      ("version", .string(ProgramVersion.text)),
      ("now", .instant(settings.now, settings.zone)),
      ("asOf", .instant(settings.asOf, settings.zone)),
      ("store", .members([("name", .string(storeName))])),
      ("incidents", incidents),
      ("unreadable", .array(unreadable.map(problem))),
    ])
  }

  private func problem(_ problem: FileProblem) -> JSONValue {
    .members([
      ("file", .string(problem.path)),
      ("line", problem.position.map { .number(Int64($0.line)) } ?? .null),
      ("column", problem.position.map { .number(Int64($0.column)) } ?? .null),
      ("reason", .string(problem.reason.words(language: settings.language))),
    ])
  }
}
