import CutoffDomain
import CutoffScreen
import CutoffWords

/// Deadlines and promises in one list, by due, those without a date last.
package enum DeadlinesPane {
  /// The items in the order of the pane.
  package static func keys(_ standing: Standing) -> [ItemKey] {
    DeadlineEntry.all(standing).map { .record($0.id) }
  }

}

/// Writes the rows of one list of deadlines; the columns are measured once.
package struct DeadlinesPen {
  private let lines: [RecordID: DeadlineLine]
  private let widths: DeadlineWidths
  private let columns: Int

  /// Measures the columns over all entries of the incident.
  package init(_ standing: Standing, viewpoint: Viewpoint, columns: Int) {
    let facts = DeadlineFacts(standing, viewpoint)
    let lines = DeadlineEntry.all(standing).map { DeadlineLine($0, facts, viewpoint: viewpoint) }
    widths = DeadlineWidths(lines)
    self.lines = Dictionary(lines.map { ($0.id, $0) }) { first, _ in first }
    self.columns = columns
  }

  /// One row; none for an item of another pane.
  package func rows(_ key: ItemKey) -> [PaneRow] {
    guard case .record(let id) = key, let line = lines[id] else { return [] }
    return [line.row(widths, columns: columns)]
  }
}

/// A deadline or a promise of the list.
package enum DeadlineEntry {
  case deadline(DeadlineStanding)
  case promise(PromiseStanding)

  /// By due; at the same instant the clock's deadline stands last: what must be done before it comes
  /// first.
  package static func all(_ standing: Standing) -> [DeadlineEntry] {
    let entries =
      standing.deadlines.map(DeadlineEntry.deadline) + standing.promises.map(DeadlineEntry.promise)
    let placed = entries.enumerated().map { offset, entry in
      (place: (entry.due, entry.id == standing.clock?.deadline ? 1 : 0, offset), entry: entry)
    }
    return placed.sorted { $0.place < $1.place }.map(\.entry)
  }

  package var id: RecordID {
    switch self {
    case .deadline(let standing): standing.deadline.id
    case .promise(let standing): standing.promise.id
    }
  }

  fileprivate var due: Instant {
    switch self {
    case .deadline(let standing): standing.due.due ?? .distantFuture
    case .promise(let standing): standing.due.due ?? .distantFuture
    }
  }
}

/// How wide the columns must be for the widest entry, within reason.
struct DeadlineWidths {
  let said: Int
  let right: Int

  init(_ lines: [DeadlineLine]) {
    said = min(17, lines.map { TextWidth.width(of: $0.said) }.max() ?? 0)
    right = min(
      30, lines.map { TextWidth.width(of: $0.word) + TextWidth.width(of: $0.time) + 2 }.max() ?? 0)
  }
}

/// What the lines of a list ask of their incident, looked up once for all of them.
package struct DeadlineFacts {
  let standing: Standing
  /// The deadlines of which nobody has said whether they were met.
  fileprivate let asked: Set<RecordID>
  fileprivate let clashing: Set<RecordID>
  /// When what took a deadline's place is due.
  fileprivate let successors: DeadlineSuccessors

  package init(_ standing: Standing, _ viewpoint: Viewpoint) {
    self.standing = standing
    asked = Set(standing.prompts.filter { $0.kind == .isDeadlineMet }.compactMap(\.subject))
    clashing = Set(viewpoint.clashes.compactMap(\.record))
    successors = DeadlineSuccessors(standing)
  }

  /// What one line asks, where the lines of many incidents stand together.
  package init(_ standing: Standing, _ viewpoint: Viewpoint, of id: RecordID) {
    self.standing = standing
    let isAsked = standing.prompts.contains { $0.kind == .isDeadlineMet && $0.subject == id }
    asked = isAsked ? [id] : []
    clashing = viewpoint.clashes.contains { $0.record == id } ? [id] : []
    successors = DeadlineSuccessors(standing, of: id)
  }
}

/// The texts of one line of the list.
package struct DeadlineLine {
  let id: RecordID
  package let state: StateWord
  package let word: String
  let said: String
  package let kind: String
  package let content: String
  let time: String

  /// The texts as the pane shows them.
  package init(_ entry: DeadlineEntry, _ facts: DeadlineFacts, viewpoint: Viewpoint) {
    id = entry.id
    let standing = facts.standing
    switch entry {
    case .deadline(let deadline):
      self.state = DeadlineLine.word(deadline, facts)
      said = DeadlineLine.said(deadline.due, condition: deadline.deadline.condition, viewpoint)
      kind = deadline.deadline.kind.shown(viewpoint.language)
      content = DeadlineLine.content(deadline.deadline, standing)
      time = DeadlineTime.text(deadline, facts.successors, viewpoint)
    case .promise(let promise):
      self.state = promise.state.shown
      said = DeadlineLine.said(promise.due, condition: promise.promise.condition, viewpoint)
      kind = ScreenWords.promise(viewpoint.language)
      content = promise.promise.content
      time = DeadlineTime.text(promise, viewpoint)
    }
    word = self.state.word(viewpoint.language) + (facts.clashing.contains(entry.id) ? " ≠" : "")
  }

  private static func word(_ deadline: DeadlineStanding, _ facts: DeadlineFacts) -> StateWord {
    let standing = facts.standing
    if facts.asked.contains(deadline.deadline.id),
      deadline.state == .pending || deadline.state == .unknown
    {
      return DeadlineState.noWord
    }
    let isClock = standing.clock?.deadline == deadline.deadline.id
    return deadline.state.shown(isClock: isClock, isFinal: standing.clock?.isFinal ?? false)
  }

  /// Its words; where they only repeat the kind, the services that it covers.
  private static func content(_ deadline: Deadline, _ standing: Standing) -> String {
    if let label = deadline.ownLabel { return label }
    let named = standing.incident.services.filter { deadline.services.contains($0.id) }
    let services = named.isEmpty ? standing.incident.services.filter { !$0.isExempt } : named
    return services.isEmpty
      ? standing.incident.header.shortTitle : services.map(\.shortName).joined(separator: ", ")
  }

  /// "trước 30/6"; the condition where there is no date.
  private static func said(_ due: SaidTime, condition: String?, _ viewpoint: Viewpoint) -> String {
    if due.point == nil, let condition { return condition }
    return SaidText.short(due, now: viewpoint.shownAt, language: viewpoint.language)
  }

  /// State and time share a block of fixed width, so that both edges of the column are straight.
  func row(_ widths: DeadlineWidths, columns: Int) -> PaneRow {
    let ink: Ink = state.ink == .muted ? .muted : .text
    // The date is never cut while the words beside it can give way.
    let room = columns - 2 - 15 - max(23, widths.right) - 12
    let saidColumns = max(columns >= 56 ? 12 : 10, min(widths.said, room))
    var left = [
      Piece(state.glyph + " ", state.ink),
      Piece(TextLayout.pad(TextLayout.cut(said, to: saidColumns), to: saidColumns + 1), ink),
    ]
    if columns >= 56 { left.append(Piece(TextLayout.pad(TextLayout.cut(kind, to: 13), to: 14), ink)) }
    left.append(Piece(content, ink))
    guard columns >= 48 else { return PaneRow(left, right: [Piece(time, timeInk)]) }
    let timeColumns = max(1, max(23, widths.right) - TextWidth.width(of: word))
    return PaneRow(
      left,
      right: [
        Piece(word, state.ink), Piece(TextLayout.pad(time, to: timeColumns, aligned: .right), timeInk),
      ])
  }

  private var timeInk: Ink {
    switch state.ink {
    case .urgent, .warning: state.ink
    case .text, .strong, .muted, .title, .good, .focus, .border: .muted
    }
  }
}
