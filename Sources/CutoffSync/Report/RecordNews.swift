import CutoffDomain

/// What became of one incident between two versions of its file: counts and dates, never a text.
package struct RecordNews: Hashable {
  /// How many records of a kind were added, edited, deleted.
  struct Counts: Hashable {
    var added = 0
    var edited = 0
    var deleted = 0
  }

  enum Whole: Hashable { case new, deleted, edited }

  /// The title, as short as the incident has it.
  let title: String
  private(set) var whole: Whole?
  private(set) var counts: [RecordKind: Counts] = [:]
  /// What was moved, and where to: "cutoff moved to 25/12".
  private(set) var moves: [String] = []

  /// Nil for a version that is not there, or says that the incident is deleted.
  package init?(before: Incident?, after: Incident?) {
    guard let present = after ?? before else { return nil }
    title = present.header.shortTitle
    guard let after else {
      whole = .deleted
      return
    }
    whole = before == nil ? .new : before?.header != after.header ? .edited : nil
    count(before, after)
    guard whole != nil || !counts.isEmpty || !moves.isEmpty else { return nil }
  }

  private mutating func count(_ before: Incident?, _ after: Incident) {
    let old = Dictionary((before?.records ?? []).map { ($0.id, $0) }) { first, _ in first }
    let new = Dictionary(after.records.map { ($0.id, $0) }) { first, _ in first }
    let told = before == nil ? [] : tellMoves(after, old)
    for record in after.records where !told.contains(record.id) {
      if let was = old[record.id] {
        if was != record { counts[record.kind, default: Counts()].edited += 1 }
      } else {
        counts[record.kind, default: Counts()].added += 1
      }
    }
    for record in old.values where new[record.id] == nil {
      counts[record.kind, default: Counts()].deleted += 1
    }
  }

  /// Deadlines and promises that got another date; gives the records that say so.
  private mutating func tellMoves(_ after: Incident, _ old: [RecordID: Record]) -> Set<RecordID> {
    var told: Set<RecordID> = []
    for event in after.events where old[event.id] == nil {
      guard case .outcome(let outcome) = event.content, outcome.result == .moved,
        let target = outcome.movedTo.flatMap(after.record)
      else { continue }
      let (what, point) = Self.dated(target)
      guard let what, let point else { continue }
      moves.append("\(what) moved to \(point.wall.date.day)/\(point.wall.date.month)")
      told.formUnion([event.id, target.id])
    }
    return told
  }

  private static func dated(_ record: Record) -> (String?, TimePoint?) {
    switch record {
    case .deadline(let deadline): (deadline.stopsService ? "cutoff" : "deadline", deadline.due.point)
    case .promise(let promise): ("promise", promise.due.point)
    case .party, .service, .amount, .event, .note, .step, .question, .source: (nil, nil)
    }
  }

  /// "2 events, cutoff moved to 25/12"; "new, 3 events".
  package var text: String {
    let parts = [whole.map(Self.word)].compactMap { $0 } + Self.parts(counts) + moves
    return parts.isEmpty ? "edited" : parts.joined(separator: ", ")
  }

  private static func word(_ whole: Whole) -> String {
    switch whole {
    case .new: "new"
    case .deleted: "deleted"
    case .edited: "header edited"
    }
  }

  /// In the order of the file, what happened first.
  static func parts(_ counts: [RecordKind: Counts]) -> [String] {
    let order: [RecordKind] = [.events] + RecordKind.allCases.filter { $0 != .events }
    return order.flatMap { kind -> [String] in
      guard let count = counts[kind] else { return [] }
      return [(count.added, ""), (count.edited, " edited"), (count.deleted, " deleted")]
        .filter { $0.0 > 0 }.map { "\($0.0) \(noun(kind, $0.0))\($0.1)" }
    }
  }

  private static func noun(_ kind: RecordKind, _ count: Int) -> String {
    switch kind {
    case .parties: count == 1 ? "party" : "parties"
    case .services, .amounts, .deadlines, .promises, .events, .notes, .steps, .questions, .sources:
      count == 1 ? String(kind.rawValue.dropLast()) : kind.rawValue
    }
  }
}
