import CutoffDomain
import CutoffStore

/// What a command that writes did, as `--json` prints it: an object a change, of what stands in the store afterwards.
/// Members are only ever added.
struct ChangeJSON {
  let change: Change
  /// The incident as it is kept; nil where it is gone.
  let kept: Incident?
  var deed = Deed.made

  enum Deed: String {
    case made, undone, redone, wouldUndo, wouldRedo
  }

  var value: JSONValue {
    .members([
      ("format", .string("cutoff-change/1")),
      ("deed", .string(deed.rawValue)),
      ("incident", .string(change.incident.text)),
      ("title", .string(change.title)),
      ("action", .optional(header)),
      ("mergedInto", .optional(change.header?.successor?.text)),
      ("records", .array(change.edits.compactMap(record))),
      ("settled", .array(change.settlements.map(settled))),
    ])
  }

  /// What was done to the incident itself; null for nothing.
  private var header: String? {
    guard let header = change.header else { return nil }
    return action(hadBefore: header.before != nil, hasAfter: header.after != nil)
  }

  /// A record that was to be written and is not there is not told.
  private func record(_ edit: RecordEdit) -> JSONValue? {
    guard let record = edit.after ?? edit.before else { return nil }
    let isThere = kept?.record(record.id) != nil
    guard deed == .wouldUndo || deed == .wouldRedo || isThere == (edit.after != nil) || kept == nil else {
      return nil
    }
    return .members([
      ("id", .string(record.id.text)), ("kind", .string(record.kind.rawValue)),
      ("action", .string(action(hadBefore: edit.before != nil, hasAfter: edit.after != nil))),
    ])
  }

  private func settled(_ settlement: Settlement) -> JSONValue {
    .members([
      ("record", .optional(settlement.record?.text)), ("member", .optional(settlement.member)),
      ("waiting", .number(Int64(settlement.after.others.count))),
    ])
  }

  private func action(hadBefore: Bool, hasAfter: Bool) -> String {
    guard hasAfter else { return "deleted" }
    return hadBefore ? "edited" : "added"
  }
}
