import CutoffDomain
import CutoffStore

/// The records that a change touched, with what was done to each and its members as the incident's file has them: after
/// the change, of a deleted one before it. The header is one of them, under the incident's id.
struct HookRecords {
  private let saved: SavedChange
  private let members: [String: JSONValue]

  init(_ saved: SavedChange) {
    self.saved = saved
    let before = Self.members(of: saved.before)
    members = before.merging(Self.members(of: saved.after)) { _, after in after }
  }

  var value: JSONValue {
    let header = saved.change.header.map {
      record(
        saved.change.incident.text, kind: "incident",
        action: $0.before == nil ? "added" : $0.after == nil ? "deleted" : "edited")
    }
    let edits = saved.change.edits.compactMap { edit -> JSONValue? in
      guard let touched = edit.after ?? edit.before else { return nil }
      return record(
        touched.id.text, kind: touched.kind.noun,
        action: edit.before == nil ? "added" : edit.after == nil ? "deleted" : "edited")
    }
    let settled = saved.change.settlements.map { settlement in
      record(
        settlement.record?.text ?? saved.change.incident.text,
        kind: settlement.record.flatMap(kind) ?? "incident",
        action: "edited")
    }
    return .array([header].compactMap { $0 } + edits + settled)
  }

  private func record(_ id: String, kind: String, action: String) -> JSONValue {
    .members([
      ("id", .string(id)), ("kind", .string(kind)), ("action", .string(action)),
      ("members", members[id] ?? .null),
    ])
  }

  private func kind(of id: RecordID) -> String? {
    (saved.after ?? saved.before)?.record(id)?.kind.noun
  }

  /// The records of an incident by their ids; under its own id the header.
  private static func members(of incident: Incident?) -> [String: JSONValue] {
    guard let incident = incident?.asSaid,
      let whole = (try? JSONReader.read(IncidentFile.bytes(of: incident), path: incident.id.text))?.object
    else { return [:] }
    let lists = Set(RecordKind.allCases.map(\.rawValue))
    let header = whole.members.filter { !lists.contains($0.name) }
    var members = [incident.id.text: JSONValue.object(JSONObject(header))]
    for list in lists {
      for record in whole[list]?.elements ?? [] {
        if let id = record["id"]?.text { members[id] = record }
      }
    }
    return members
  }
}

extension RecordKind {
  /// What one record of the kind is called in JSON.
  fileprivate var noun: String {
    switch self {
    case .parties: "party"
    case .services: "service"
    case .amounts: "amount"
    case .deadlines: "deadline"
    case .promises: "promise"
    case .events: "event"
    case .notes: "note"
    case .steps: "step"
    case .questions: "question"
    case .sources: "source"
    }
  }
}
