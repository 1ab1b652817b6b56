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
      Piece(blanks(AgendaColumns.glyph) + right(AgendaWords.when(language), AgendaColumns.remaining) + " "),
      Piece(left(dueHead, columns.said) + " "),
    ]
    if columns.viewer > 0 { pieces.append(Piece(left(here(language), columns.viewer) + "  ")) }
    if columns.kind > 0 { pieces.append(Piece(left(AgendaWords.kind(language), columns.kind) + " ")) }
    pieces.append(Piece(left(AgendaWords.incident(language), columns.incident) + " "))
    pieces.append(Piece(left(AgendaWords.content(language), columns.content) + " "))
    pieces.append(Piece(AgendaWords.state(language)))
    return PaneRow(pieces.map { Piece($0.text, .muted) })
  }

  private var dueHead: String {
    let head = AgendaWords.due(viewpoint.language)
    return TextWidth.width(of: head) <= columns.said ? head : AgendaWords.shortDue(viewpoint.language)
  }

  func rows(_ entry: DeadlineEntry, of standing: Standing) -> [PaneRow] {
    let facts = DeadlineFacts(standing, viewpoint, of: entry.id)
    let line = facts.line(entry)
    return columns.isFolded ? folded(entry, line, standing) : [row(entry, line, standing)]
  }

  private func row(_ entry: DeadlineEntry, _ line: ToldLine, _ standing: Standing) -> PaneRow {
    let incident = standings.name(of: standing, columns: columns.incident)
    var pieces = [glyph(line)] + times(entry, line, standing)
    if columns.viewer > 0 {
      pieces.append(
        Piece(
          left(time.here(entry.said(of: standing), columns: columns.viewer), columns.viewer) + "  ", .muted))
    }
    if columns.kind > 0 { pieces.append(Piece(left(line[.kind], columns.kind) + " ")) }
    pieces.append(Piece(left(incident, columns.incident) + " "))
    pieces.append(Piece(left(content(line, standing), columns.content) + " "))
    pieces.append(
      Piece(left(line.stateText(viewpoint.language), AgendaColumns.state), line.state?.ink ?? .text))
    return PaneRow(pieces)
  }

  /// What is awaited stands in the place of the time; a long one reaches into the next columns.
  private func times(_ entry: DeadlineEntry, _ line: ToldLine, _ standing: Standing) -> [Piece] {
    let remaining = time.remaining(entry, of: standing)
    let due = entry.said(of: standing)
    let said = time.said(due, columns: columns.said, isShort: columns.isShort)
    let ink = line.state.flatMap { $0.isCalling ? $0.ink : nil } ?? .text
    guard due.point == nil, TextWidth.width(of: remaining) > AgendaColumns.remaining else {
      return [
        Piece(right(remaining, AgendaColumns.remaining) + " ", ink), Piece(left(said, columns.said) + " "),
      ]
    }
    return [Piece(left(remaining, AgendaColumns.remaining + 1 + columns.said) + " ", ink)]
  }

  /// The incident and the time, then what is due and its state.
  private func folded(_ entry: DeadlineEntry, _ line: ToldLine, _ standing: Standing) -> [PaneRow] {
    let said = time.said(entry.said(of: standing), columns: 12, isShort: true)
    let ink = line.state.flatMap { $0.isCalling ? $0.ink : nil } ?? .text
    let remaining = TextLayout.cut(
      time.remaining(entry, of: standing), to: max(AgendaColumns.remaining, columns.columns / 2))
    let room = columns.columns - TextWidth.width(of: remaining) - AgendaColumns.glyph - 1
    return [
      PaneRow(
        [glyph(line), Piece(standings.name(of: standing, columns: room))], right: [Piece(remaining, ink)]),
      PaneRow(
        [Piece(blanks(2) + (said.isEmpty ? "" : said + " · "), .muted), Piece(content(line, standing))],
        right: [Piece(line.stateText(viewpoint.language), line.state?.ink ?? .text)]),
    ]
  }

  private func glyph(_ line: ToldLine) -> Piece {
    line.state.map { Piece($0.glyph + " ", $0.ink) } ?? Piece("  ")
  }

  /// The kind stands in front of the words where it has no column of its own.
  private func content(_ line: ToldLine, _ standing: Standing) -> String {
    let isName = line.content == standing.incident.header.title
    let words = isName ? "" : line.content.isEmpty ? parties(standing) : line.content
    let note = line[.uncounted].isEmpty ? "" : " · " + line[.uncounted]
    guard columns.kind == 0 else { return words + note }
    return (words.isEmpty ? line[.kind] : line[.kind] + ": " + words) + note
  }

  /// What says most where nobody gave words.
  private func parties(_ standing: Standing) -> String {
    [standing.incident.header.providers, standing.incident.header.customers]
      .compactMap { standing.name(of: $0.first) }.joined(separator: " → ")
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
