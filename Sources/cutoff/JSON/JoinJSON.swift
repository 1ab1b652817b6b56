import CutoffDomain
import CutoffStore
import CutoffWords

/// What a join of two incidents would do, for `merge --dry-run`.
struct JoinJSON {
  let join: IncidentJoin
  let kept: IncidentID
  let other: IncidentID

  var value: JSONValue {
    .members([
      ("format", .string("cutoff-merge/1")),
      ("into", .string(kept.text)), ("from", .string(other.text)),
      ("added", .array(join.added.map(record))),
      ("same", .array(join.same.map(same))),
      ("differing", .array(join.differences.map(difference))),
    ])
  }

  /// A line a record: `+` what is new, `=` what both have, `≠` what both say otherwise.
  func lines(_ language: Language) -> [String] {
    let rows =
      join.added.map { ["+", $0.kind.rawValue, $0.id.text, $0.shownName(language)] }
      + join.same.map { ["=", $0.record.kind.rawValue, $0.record.id.text, $0.record.shownName(language)] }
    let differences = join.differences.map { difference in
      let place = [difference.record?.text, difference.member].compactMap { $0 }.joined(separator: " ")
      return "≠ " + place + ": " + difference.this + " | " + difference.that
    }
    return PlainTable.lines(rows, limits: [nil, nil, nil, 60]) + differences
  }

  private func record(_ record: Record) -> JSONValue { .members(named(record)) }

  private func named(_ record: Record) -> [(String, JSONValue)] {
    [
      ("id", .string(record.id.text)), ("kind", .string(record.kind.rawValue)),
      ("text", .string(record.ownName)),
    ]
  }

  private func same(_ same: IncidentJoin.Same) -> JSONValue {
    .members(named(same.record) + [("other", .string(same.other.id.text))])
  }

  private func difference(_ difference: IncidentJoin.Difference) -> JSONValue {
    .members([
      ("record", .optional(difference.record?.text)), ("member", .string(difference.member)),
      ("this", value(difference.this)), ("that", value(difference.that)),
    ])
  }

  private func value(_ line: String) -> JSONValue {
    (try? JSONReader.read(Array(line.utf8), path: "")) ?? .null
  }
}
