import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Writes the rows of the agenda's items into its columns.
struct AgendaPen {
  private let columns: AgendaColumns
  private let time: AgendaTime
  private let viewpoint: Viewpoint
  private let standings: Standings

  init(_ columns: AgendaColumns, _ scene: Scene) {
    self.columns = columns
    viewpoint = scene.viewpoint
    standings = scene.standings
    time = AgendaTime(viewpoint)
  }

  /// The heads of the columns.
  var head: PaneRow {
    let language = viewpoint.language
    let here = AgendaWords.here(viewpoint.zone, at: viewpoint.shownAt)
    var pieces = [
      Piece(blanks(AgendaColumns.glyph) + right(AgendaWords.when(language), columns.remaining) + " "),
      Piece(left(dueHead, columns.said) + " "),
    ]
    if columns.viewer > 0 { pieces.append(Piece(left(here(language), columns.viewer) + "  ")) }
    if columns.kind > 0 { pieces.append(Piece(left(AgendaWords.kind(language), columns.kind) + " ")) }
    pieces.append(Piece(left(AgendaWords.incident(language), columns.incident) + " "))
    pieces.append(Piece(left(AgendaWords.content(language), columns.content) + " "))
    pieces.append(Piece(AgendaWords.state(language)))
    return PaneRow(pieces.map { Piece($0.text, .muted) })
  }

  /// The rows of a line, with how many items it stands for; the sign of what is unfolded where those stand below.
  func rows(_ row: AgendaRow, of agenda: Agenda) -> [PaneRow] {
    guard let entry = row.entries.first else { return [] }
    let standing = agenda.standing(of: entry)
    let count = row.entries.count > 1 ? "×\(row.entries.count) ▸" : row.fold == nil ? "" : "▾"
    return rows(agenda.record(of: entry), of: standing, count: count)
  }

  private var dueHead: String {
    let head = AgendaWords.due(viewpoint.language)
    return TextWidth.width(of: head) <= columns.said ? head : AgendaWords.shortDue(viewpoint.language)
  }

  private func rows(_ entry: DeadlineEntry, of standing: Standing, count: String) -> [PaneRow] {
    let facts = DeadlineFacts(standing, viewpoint, of: entry.id)
    var line = facts.line(entry)
    if let word = clockWord(entry, standing) { line.state = word }
    return columns.isFolded
      ? folded(entry, line, standing, count) : [row(entry, line, standing, count)]
  }

  /// The hour that the clock runs to says how near it is, as the list does.
  private func clockWord(_ entry: DeadlineEntry, _ standing: Standing) -> StateWord? {
    guard case .deadline(let at) = entry, at.state == .pending, standing.clock?.deadline == at.deadline.id
    else { return nil }
    let word = HeadlineText.listed(
      standing, now: viewpoint.shownAt, quietAfter: viewpoint.settings.quietAfter)
    switch standing.headline.word {
    case .threatened, .finalCountdown:
      return StateWord(word.glyph, HeadlineText.short(standing, word), word.ink)
    case .dispute, .unconfirmed, .deferred, .passed, .partlyCut, .partlyRestored, .restored, .replaced,
      .withdrawn, .resolved, .cut, .dormant:
      return nil
    }
  }

  private func row(
    _ entry: DeadlineEntry, _ line: ToldLine, _ standing: Standing, _ count: String
  ) -> PaneRow {
    let incident = standings.name(of: standing, columns: columns.incident)
    var pieces = [glyph(line)] + times(entry, line, standing)
    if columns.viewer > 0 {
      pieces.append(
        Piece(
          left(time.here(entry.said(of: standing), columns: columns.viewer), columns.viewer) + "  ", .muted))
    }
    if columns.kind > 0 { pieces.append(Piece(left(line[.kind], columns.kind) + " ")) }
    pieces.append(Piece(left(incident, columns.incident) + " "))
    let words = content(line, standing, beside: incident, columns.count > 0 ? "" : count)
    pieces.append(Piece(left(words, columns.content) + " "))
    let state = line.stateText(viewpoint.language)
    let isCounted = columns.count > 0 && !count.isEmpty
    pieces.append(
      Piece(isCounted ? state + " " : left(state, AgendaColumns.state), line.state?.ink ?? .text))
    if isCounted { pieces.append(Piece(count, .focus)) }
    return PaneRow(pieces)
  }

  /// What is awaited stands in the place of the time; a long one reaches into the next columns.
  private func times(_ entry: DeadlineEntry, _ line: ToldLine, _ standing: Standing) -> [Piece] {
    let remaining = time.remaining(entry, of: standing)
    let due = entry.said(of: standing)
    let said = time.said(due, columns: columns.said, isShort: columns.isShort)
    let ink = line.state.flatMap { $0.isCalling ? $0.ink : nil } ?? .text
    guard due.point == nil, TextWidth.width(of: remaining) > columns.remaining else {
      return [
        Piece(right(remaining, columns.remaining) + " ", ink), Piece(left(said, columns.said) + " "),
      ]
    }
    return [Piece(left(remaining, columns.remaining + 1 + columns.said) + " ", ink)]
  }

  /// The incident and the time, then what is due and its state.
  private func folded(
    _ entry: DeadlineEntry, _ line: ToldLine, _ standing: Standing, _ count: String
  ) -> [PaneRow] {
    let said = time.said(entry.said(of: standing), columns: 12, isShort: true)
    let ink = line.state.flatMap { $0.isCalling ? $0.ink : nil } ?? .text
    let remaining = TextLayout.cut(
      time.remaining(entry, of: standing), to: max(AgendaColumns.remaining, columns.columns / 2))
    let room = columns.columns - TextWidth.width(of: remaining) - AgendaColumns.glyph - 1
    let name = standings.name(of: standing, columns: room)
    return [
      PaneRow([glyph(line), Piece(name)], right: [Piece(remaining, ink)]),
      PaneRow(
        [
          Piece(blanks(2) + (said.isEmpty ? "" : said + " · "), .muted),
          Piece(content(line, standing, beside: name, count)),
        ],
        right: [Piece(line.stateText(viewpoint.language), line.state?.ink ?? .text)]),
    ]
  }

  private func glyph(_ line: ToldLine) -> Piece {
    line.state.map { Piece($0.glyph + " ", $0.ink) } ?? Piece("  ")
  }

  /// The kind stands in front of the words where it has no column of its own, and how many it stands for before it.
  private func content(
    _ line: ToldLine, _ standing: Standing, beside name: String, _ count: String
  ) -> String {
    // What the name beside it says is not said again.
    let isSaid = line.content == standing.incident.header.title || name.contains(line.content)
    let note = line[.uncounted].isEmpty ? "" : " · " + line[.uncounted]
    let words = (isSaid ? "" : line.content) + note
    guard columns.kind == 0 else { return words }
    return (count.isEmpty ? "" : count + " ") + (words.isEmpty ? line[.kind] : line[.kind] + ": " + words)
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
  private func left(_ text: String, _ columns: Int) -> String { TextLayout.pad(text, to: columns) }
  private func right(_ text: String, _ columns: Int) -> String {
    TextLayout.pad(text, to: columns, aligned: .right)
  }
}

extension DeadlineEntry {
  /// When it is due, as said; of a step that has to begin, the latest start.
  func said(of standing: Standing) -> SaidTime {
    switch self {
    case .deadline(let standing): return standing.due
    case .promise(let standing): return standing.due
    case .step(let step):
      guard let act = act(of: standing) else { return step.due ?? SaidTime(boundary: .by, point: nil) }
      let point = TimePoint(instant: act.at, precision: .minute, zone: standing.incident.header.zone)
      return SaidTime(boundary: .by, point: point)
    }
  }

  /// The last safe moment of a step that is told by it; nil for everything else.
  func act(of standing: Standing) -> ActBy? {
    guard case .step(let step) = self, !standing.overdueSteps.contains(step.id) else { return nil }
    return standing.actBy.first { $0.step == step.id }
  }
}
