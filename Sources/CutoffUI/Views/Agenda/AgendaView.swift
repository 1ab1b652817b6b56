import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension ViewID {
  /// Asks which of its lines is selected.
  package static let agenda = ViewID("agenda")
}

/// What is due, of all incidents: the next weeks as a line, the items in groups, the selected one below.
enum AgendaView {
  static let kind = ViewKind(
    .agenda, AgendaWords.title, letter: "a", isOfAll: true, dependsOnItem: true,
    .lines { content($0, columns: $1) })

  static func content(_ scene: Scene, columns: Int) -> ViewContent {
    let language = scene.language
    let agenda = Agenda(
      scene.standings.shown(matching: scene.filter), at: scene.shownAt, zone: scene.viewpoint.zone)
    let incidents = Set(agenda.entries.map(\.incident)).count
    let steps = agenda.entries.count { $0.waiting.subject == .step }
    guard !agenda.entries.isEmpty else {
      return ViewContent(lines: [], empty: AgendaWords.empty(language))
    }
    let shape = AgendaShape(scene)
    let table = AgendaColumns(columns: columns, agenda: agenda, AgendaTime(scene.viewpoint))
    let pen = AgendaPen(table, scene)
    return ViewContent(
      count: AgendaWords.count(agenda.entries.count - steps, steps: steps, incidents)(language),
      lines: lines(agenda, pen, table, shape, language), empty: "", in: scene
    ) { scene in
      let selected = selected(agenda, scene)
      var above = shape.hasStrip ? strip(agenda, selected, scene, columns: columns) : []
      if !above.isEmpty, shape.isRoomy { above.append(.blank) }
      if let past = past(agenda, language) { above.append(past) }
      if !table.isFolded, shape.hasHead { above.append(pen.head) }
      let below = selected.map {
        AgendaDetail(agenda, $0, scene.viewpoint).rows(
          columns: columns, lines: shape.detailLines, isRoomy: shape.isRoomy)
      }
      return ViewContent.Parts(above: above, below: below ?? [])
    }
  }

  /// The selected item; the first where the selection is gone.
  private static func selected(_ agenda: Agenda, _ scene: Scene) -> Agenda.Entry? {
    let list = scene.selection[.agenda] ?? ListState()
    if case .member(let incident, let record)? = list.selected,
      let entry = agenda.entries.first(where: {
        $0.record == record && agenda.standing(of: $0).incident.id == incident
      })
    {
      return entry
    }
    return agenda.entries.isEmpty ? nil : agenda.entries[min(max(0, list.place), agenda.entries.count - 1)]
  }

  private static func lines(
    _ agenda: Agenda, _ pen: AgendaPen, _ columns: AgendaColumns, _ shape: AgendaShape, _ language: Language
  ) -> [ViewLine] {
    let height = columns.isFolded ? 2 : 1
    let write: @Sendable (Agenda.Entry) -> [PaneRow] = {
      pen.rows(agenda.record(of: $0), of: agenda.standing(of: $0))
    }
    let groups = Dictionary(grouping: agenda.entries, by: \.group)
    var lines: [ViewLine] = []
    for group in Agenda.Group.allCases {
      let entries = groups[group] ?? []
      // Today is said also where nothing is due.
      guard !entries.isEmpty || group == .today else { continue }
      if !lines.isEmpty, shape.isRoomy { lines.append(.text(.blank)) }
      lines.append(.text(heading(group, entries, language)))
      lines += entries.map { entry in .drawn(agenda.key(of: entry), height: height) { write(entry) } }
    }
    return lines
  }

  /// "▾ PAST, NOT CONCLUDED  23  cutoff ×11 · promise ×12": what the screen does not open on stands at its end.
  private static func past(_ agenda: Agenda, _ language: Language) -> PaneRow? {
    let past = agenda.entries.filter { $0.group == .past }
    guard !past.isEmpty, past.count < agenda.entries.count else { return nil }
    var kinds: [(word: String, count: Int)] = []
    for entry in past {
      let word = agenda.record(of: entry).kindWord(language)
      if let place = kinds.firstIndex(where: { $0.word == word }) {
        kinds[place].count += 1
      } else {
        kinds.append((word, 1))
      }
    }
    let words = kinds.map { "\($0.word) ×\($0.count)" }.joined(separator: " · ")
    return PaneRow(
      [
        Piece("▾ " + AgendaWords.title(.past)(language), .warning), Piece("  \(past.count)  ", .muted),
        Piece(words, .muted),
      ], right: [Piece(AgendaWords.atTheEnd(language), .muted)])
  }

  private static func heading(
    _ group: Agenda.Group, _ entries: [Agenda.Entry], _ language: Language
  ) -> PaneRow {
    let count = entries.isEmpty ? ScreenWords.none(language) : "\(entries.count)"
    let ink: Ink =
      group == .past ? (entries.contains(where: \.waiting.isUrgent) ? .urgent : .warning) : .title
    return PaneRow([Piece(AgendaWords.title(group)(language), ink), Piece("  " + count, .muted)])
  }

  private static func strip(
    _ agenda: Agenda, _ selected: Agenda.Entry?, _ scene: Scene, columns: Int
  ) -> [PaneRow] {
    let indent = columns >= 60 ? 2 : 0
    let strip = TimeStrip(
      columns: columns - indent, from: scene.shownAt, named: AgendaWords.now(scene.language),
      zone: scene.viewpoint.zone)
    let marks = shown(on: strip, agenda, selected).map { mark($0, agenda, selected, scene.language) }
    return strip.rows(marks, language: scene.language).map {
      PaneRow([Piece(String(repeating: " ", count: indent))] + $0.left)
    }
  }

  /// One entry a column, in the order of time: the selected one, else the first due.
  private static func shown(
    on strip: TimeStrip, _ agenda: Agenda, _ selected: Agenda.Entry?
  ) -> [Agenda.Entry] {
    var columns: [Int: Agenda.Entry] = [:]
    for entry in agenda.entries + [selected].compactMap({ $0 }) {
      guard let column = entry.due.flatMap(strip.column(of:)) else { continue }
      let isSelected = entry.record == selected?.record && entry.incident == selected?.incident
      if isSelected || columns[column] == nil { columns[column] = entry }
    }
    return columns.sorted { $0.key < $1.key }.map(\.value)
  }

  /// "Eskom: báo cáo", or the name alone.
  private static func mark(
    _ entry: Agenda.Entry, _ agenda: Agenda, _ selected: Agenda.Entry?, _ language: Language
  ) -> TimeStrip.Mark {
    let record = agenda.record(of: entry)
    let name = AgendaView.name(agenda.standing(of: entry).incident.header.shortTitle)
    let point = record.said(of: agenda.standing(of: entry)).point
    return TimeStrip.Mark(
      instant: entry.due ?? .distantFuture,
      date: point.map { $0.zone.wall(at: $0.lastSecond).date },
      names: [name + ": " + record.kindWord(language), name],
      isSelected: entry.record == selected?.record && entry.incident == selected?.incident)
  }

  /// The first of the names of a title: "AT&T – Broadcom" is called AT&T.
  private static func name(_ title: String) -> String {
    let name = title.split(separator: " – ").first.map(String.init) ?? title
    return TextLayout.cut(name, to: 18)
  }
}

extension DeadlineEntry {
  /// "thanh toán", "cam kết".
  func kindWord(_ language: Language) -> String {
    switch self {
    case .deadline(let standing): standing.deadline.kind.shown(language)
    case .promise: ScreenWords.promise(language)
    case .step: ScreenWords.step(language)
    }
  }
}
