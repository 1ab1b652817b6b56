import CutoffDomain
import CutoffStore

/// `list --json --envelope`: the array of `list --json` with what it is and where it comes from. Another shape
/// will have another number.
struct ListEnvelope {
  let incidents: JSONValue
  let settings: Settings
  let storeName: String
  let unreadable: [FileProblem]
  /// How many incidents are in the archive, whether they are listed or not.
  let archivedCount: Int

  var value: JSONValue {
    .members([
      ("format", .string("cutoff-list/1")),
      ("version", .string(ProgramVersion.text)),
      ("now", .instant(settings.now, settings.zone)),
      ("asOf", .instant(settings.asOf, settings.zone)),
      ("store", .members([("name", .string(storeName))])),
      ("incidents", incidents),
      ("archived", .number(Int64(archivedCount))),
      ("unreadable", .array(unreadable.map { ProblemJSON.value($0, settings.language) })),
    ])
  }
}
