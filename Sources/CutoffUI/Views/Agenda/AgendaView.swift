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
    guard !agenda.entries.isEmpty else {
      return ViewContent(lines: [], empty: AgendaWords.empty(language))
    }
    let shape = AgendaShape(scene)
    let list = AgendaList(agenda, scene)
    let table = AgendaColumns(columns: columns, list, scene)
    let pen = AgendaPen(table, scene)
    let past = agenda.entries.count { $0.group == .past }
    let content = ViewContent(
      count: AgendaWords.count(agenda.entries.count - past, past: past)(language),
      lines: lines(list, pen, table, shape, language), empty: "", in: scene
    ) { scene in
      let selected = list.selected(scene)
      var above = shape.hasStrip ? strip(agenda, selected.first, scene, columns: columns) : []
      if !above.isEmpty, shape.isRoomy { above.append(.blank) }
      if !table.isFolded, shape.hasHead { above.append(pen.head) }
      let below = selected.first.map {
        AgendaDetail(agenda, $0, scene.viewpoint, like: Array(selected.dropFirst()), scene.standings).rows(
          columns: columns, lines: shape.detailLines, isRoomy: shape.isRoomy)
      }
      return ViewContent.Parts(above: above, below: below ?? [])
    }
    return content.folding(list.folds, standIns: list.standIns, opening: list.opening)
  }

  private static func lines(
    _ list: AgendaList, _ pen: AgendaPen, _ columns: AgendaColumns, _ shape: AgendaShape,
    _ language: Language
  ) -> [ViewLine] {
    let height = columns.isFolded ? 2 : 1
    let agenda = list.agenda
    var lines: [ViewLine] = []
    for (group, entries, rows) in list.groups {
      if !lines.isEmpty, shape.isRoomy { lines.append(.text(.blank)) }
      let heading = heading(group, entries, language)
      if group == .past, let isOpen = list.isPastOpen {
        let line = AgendaPast(agenda, entries, language).row(heading, isOpen: isOpen, columns.columns)
        lines.append(.item(.fold(.past), [line]))
      } else {
        lines.append(.text(heading))
      }
      lines += rows.compactMap { row in
        row.entries.first.map { entry in
          .drawn(agenda.key(of: entry), height: height) { pen.rows(row, of: agenda) }
        }
      }
    }
    return lines
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
