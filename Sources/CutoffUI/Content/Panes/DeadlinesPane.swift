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
  private let lines: [ItemKey: ToldLine]
  private let language: Language
  private let title: String
  private let columns: Int
  private let saidColumns: Int
  private let rightColumns: Int

  /// Measures the columns over all entries of the incident.
  package init(_ standing: Standing, viewpoint: Viewpoint, columns: Int) {
    let facts = DeadlineFacts(standing, viewpoint)
    let lines = DeadlineEntry.all(standing).map(facts.line)
    self.lines = Dictionary(lines.compactMap { line in line.item.map { ($0, line) } }) { first, _ in first }
    self.columns = columns
    language = viewpoint.language
    title = standing.incident.header.title
    // As wide as the widest entry needs, within reason.
    let said = min(17, lines.map { TextWidth.width(of: $0.when) }.max() ?? 0)
    let ends = lines.map { line in
      TextWidth.width(of: line.stateText(viewpoint.language)) + TextWidth.width(of: line[.time]) + 2
    }
    rightColumns = max(23, min(30, ends.max() ?? 0))
    // The date is never cut while the words beside it can give way.
    saidColumns = max(columns >= 56 ? 12 : 10, min(said, columns - 2 - 15 - rightColumns - 12))
  }

  /// One row; none for an item of another pane.
  package func rows(_ key: ItemKey) -> [PaneRow] {
    guard let line = lines[key], let state = line.state else { return [] }
    return [row(line, state)]
  }

  /// State and time share a block of fixed width, so that both edges of the column are straight.
  private func row(_ line: ToldLine, _ state: StateWord) -> PaneRow {
    let ink: Ink = state.ink == .muted ? .muted : .text
    var left = [
      Piece(state.glyph + " ", state.ink),
      Piece(TextLayout.pad(TextLayout.cut(line.when, to: saidColumns), to: saidColumns + 1), ink),
    ]
    if columns >= 56 {
      left.append(Piece(TextLayout.pad(TextLayout.cut(line[.kind], to: 13), to: 14), ink))
    }
    left += content(line, ink, room: columns - left.reduce(0) { $0 + $1.width } - rightColumns - 2)
    let timeInk: Ink = state.isCalling ? state.ink : .muted
    guard columns >= 48 else { return PaneRow(left, right: [Piece(line[.time], timeInk)]) }
    let word = line.stateText(language)
    let timeColumns = max(1, rightColumns - TextWidth.width(of: word))
    let time = TextLayout.pad(line[.time], to: timeColumns, aligned: .right)
    return PaneRow(left, right: [Piece(word, state.ink), Piece(time, timeInk)])
  }
}

extension DeadlinesPen {
  /// Its words; where somebody said what does not count yet, that stands behind them and they give way to it.
  private func content(_ line: ToldLine, _ ink: Ink, room: Int) -> [Piece] {
    // The title stands over the panes.
    let content = line.content == title ? "" : line.content
    guard let note = line.cell(.uncounted) else {
      let about = line.cell(.about).map(\.pieces) ?? []
      guard about.count > 1, !content.isEmpty, TextWidth.width(of: content) > room else {
        return [Piece(content, ink)]
      }
      return [Piece(DeadlinesPen.names(about.map(\.text), room: room), ink)]
    }
    let words = TextLayout.cut(content, to: max(8, room - TextWidth.width(of: note.text) - 3))
    return (words.isEmpty ? [] : [Piece(words + " · ", ink)]) + note.pieces
  }

  /// As many names as fit, and how many do not: what stands behind one of them ("not cut") is never lost.
  private static func names(_ names: [String], room: Int) -> String {
    for count in stride(from: names.count - 1, to: 0, by: -1) {
      let text = names.prefix(count).joined() + " +\(names.count - count)"
      if TextWidth.width(of: text) <= room { return text }
    }
    let rest = " +\(names.count - 1)"
    return TextLayout.cut(names[0], to: max(4, room - rest.count)) + rest
  }
}

/// A deadline or a promise of the list; in an agenda also a step.
package enum DeadlineEntry {
  case deadline(DeadlineStanding)
  case promise(PromiseStanding)
  case step(Step)

  /// By due; at the same instant the clock's deadline stands last: what must be done before it comes
  /// first.
  package static func all(_ standing: Standing) -> [DeadlineEntry] {
    let entries =
      standing.deadlines.map(DeadlineEntry.deadline) + standing.promises.map(DeadlineEntry.promise)
    let clock = standing.clock?.deadline
    // Places are sorted, not entries: those are large.
    let places = entries.enumerated().map { offset, entry in
      (due: entry.due, rank: entry.id == clock ? 1 : 0, offset: offset)
    }
    return places.sorted { $0 < $1 }.map { entries[$0.offset] }
  }

  package var id: RecordID {
    switch self {
    case .deadline(let standing): standing.deadline.id
    case .promise(let standing): standing.promise.id
    case .step(let step): step.id
    }
  }

  fileprivate var due: Instant {
    switch self {
    case .deadline(let standing): standing.due.due ?? .distantFuture
    case .promise(let standing): standing.due.due ?? .distantFuture
    case .step(let step): step.due?.due ?? .distantFuture
    }
  }
}

/// Tells the lines of one incident's list of deadlines; what they ask of the incident is looked up once for all.
package struct DeadlineFacts {
  private let teller: Teller
  /// The deadlines of which nobody has said whether they were met.
  private let asked: Set<RecordID>
  private let clashing: Set<RecordID>
  /// When what took a deadline's place is due.
  private let successors: DeadlineSuccessors

  package init(_ standing: Standing, _ viewpoint: Viewpoint) {
    teller = Teller(StandingLookup(standing), viewpoint)
    asked = Set(standing.prompts.filter { $0.kind == .isDeadlineMet }.compactMap(\.subject))
    clashing = Set(viewpoint.clashes.compactMap(\.record))
    successors = DeadlineSuccessors(standing)
  }

  /// What one line asks, where the lines of many incidents stand together.
  package init(_ standing: Standing, _ viewpoint: Viewpoint, of id: RecordID) {
    teller = Teller(StandingLookup(standing), viewpoint)
    let isAsked = standing.prompts.contains { $0.kind == .isDeadlineMet && $0.subject == id }
    asked = isAsked ? [id] : []
    clashing = viewpoint.clashes.contains { $0.record == id } ? [id] : []
    successors = DeadlineSuccessors(standing, of: id)
  }

  /// The line of an entry: it says so where an answer is wanted, and where two versions of it clash.
  package func line(_ entry: DeadlineEntry) -> ToldLine {
    var line: ToldLine
    switch entry {
    case .deadline(let at):
      line = teller.deadline(at, next: successors.successor(of: at))
      let isOpen = at.state == .pending || at.state == .unknown
      if isOpen, asked.contains(at.deadline.id) { line.state = DeadlineState.noWord }
    case .promise(let at): line = teller.promise(at)
    case .step(let step): line = teller.listedStep(step)
    }
    line.isDisputed = clashing.contains(entry.id)
    return line
  }
}
