import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The top bar, the as-of banner, the status row and the hint line.
enum Bars {
  static func draw(state: State, layout: Layout, on canvas: inout Canvas) {
    top(state: state, area: layout.topBar, on: &canvas)
    banner(state: state, area: layout.banner, on: &canvas)
    StatusRow.draw(state: state, layout: layout, on: &canvas)
    hint(state: state, area: layout.hint, on: &canvas)
  }

  // MARK: top

  private static func top(state: State, area: Rect, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    canvas.fill(area, paint: Paint(.text, on: .bar))
    var column = area.column + 1
    column = canvas.write("cutoff", column: column, row: area.row, paint: Paint(.title, on: .bar)) + 2
    if state.store.readOnly != nil {
      column =
        canvas.write(
          StoreWords.readOnlyMark(state.language), column: column, row: area.row,
          paint: Paint(.warning, on: .bar)) + 2
    }
    if area.columns >= 100 {
      column = canvas.writeCut(
        state.store.name == "cutoff" ? "" : state.store.name, column: column, row: area.row, limit: 24,
        paint: Paint(.muted, on: .bar))
      column = max(22, column + 3)
    }
    let counts = counts(state, isLong: area.columns >= 100)
    let clock = clock(state, columns: area.columns, room: area.endColumn - 2 - column - width(of: counts))
    let clockColumn = area.endColumn - TextWidth.width(of: clock) - 1
    canvas.write(clock, column: clockColumn, row: area.row, paint: Paint(.text, on: .bar))
    for (index, piece) in counts.enumerated() {
      guard column + piece.width + (index > 0 ? dot.width : 0) < clockColumn - 1 else { break }
      if index > 0 {
        column = canvas.write(dot.text, column: column, row: area.row, paint: Paint(dot.ink, on: .bar))
      }
      column = canvas.write(piece.text, column: column, row: area.row, paint: Paint(piece.ink, on: .bar))
    }
  }

  private static let dot = Piece(" · ", .muted)

  private static func width(of counts: [Piece]) -> Int {
    counts.reduce(0) { $0 + $1.width } + max(0, counts.count - 1) * dot.width
  }

  /// The incident's time; the viewer's too where it is another one and there is `room` beside the counts.
  private static func clock(_ state: State, columns: Int, room: Int) -> String {
    let zone = zone(state)
    guard columns >= 60 else { return TimeText.clock(zone.wall(at: state.shownAt)) }
    let full = TimeText.dateAndClock(state.shownAt, zone, state.language)
    let both = full + viewer(state, zone)
    return TextWidth.width(of: both) + 2 <= room ? both : full
  }

  /// The shown incident's; the viewer's where all incidents are shown.
  private static func zone(_ state: State) -> Zone {
    guard state.browse.view?.isOfAll != true else { return state.surroundings.zone }
    return state.selected?.incident.header.zone ?? state.surroundings.zone
  }

  /// The viewer's own time, where the incident's zone shows another: " · 22:00 +07".
  private static func viewer(_ state: State, _ zone: Zone) -> String {
    let own = state.surroundings.zone
    guard own.offset(at: state.shownAt) != zone.offset(at: state.shownAt) else { return "" }
    return " · " + TimeText.hourMinute(own.wall(at: state.shownAt)) + " " + own.label(at: state.shownAt)
  }

  /// "5 vụ việc · ▲ 1 sát giờ cắt · …": is anything else burning?
  private static func counts(_ state: State, isLong: Bool) -> [Piece] {
    let language = state.language
    let tally = state.standings.tally
    var parts: [Piece] = isLong ? [Piece(ScreenWords.incidentCount(state.standings.all.count)(language))] : []
    for word in [HeadlineWord.cut, .partlyCut, .finalCountdown, .unconfirmed] {
      let count = tally.headlines[word] ?? 0
      if count > 0 {
        parts.append(Piece("\(word.shown.glyph) \(count) \(word.plain(language))", word.shown.ink))
      }
    }
    parts += [Band.ahead, .open].compactMap { bandCount($0, state) }
    if tally.broken > 0 {
      let word = PromisesAxis.broken.shown
      parts.append(Piece("\(word.glyph) \(tally.broken) \(word.word(language).lowercased())", .urgent))
    }
    if tally.unchecked > 0 {
      let word = Axis<ServiceAxis>(.unknown).shown
      parts.append(Piece("\(word.glyph) \(tally.unchecked) \(word.word(language).lowercased())", .warning))
    }
    // What calls nobody is the first to give way where the row is short.
    let archived = state.standings.archived.count
    return parts + [bandCount(.quiet, state)].compactMap { $0 }
      + (archived > 0 ? [Piece(ArchiveWords.count(archived)(language), .muted)] : [])
  }

  private static func bandCount(_ band: Band, _ state: State) -> Piece? {
    guard let count = state.standings.tally.bands[band], count > 0 else { return nil }
    return Piece("\(count) \(BandWords.name(band)(state.language))", .muted)
  }

  // MARK: banner

  private static func banner(state: State, area: Rect, on canvas: inout Canvas) {
    guard area.rows > 0, let asOf = state.moment.asOf else { return }
    canvas.fill(area, paint: Paint(.warning, on: .banner))
    let zone = zone(state)
    let wall = zone.wall(at: asOf)
    let time = [
      TimeText.hourMinute(wall), TimeText.weekday(wall.date, state.language),
      TimeText.date(wall.date, state.language),
      "(" + zone.label(at: asOf) + ")",
    ].joined(separator: " ")
    PaneRow(
      [Piece(ScreenWords.asOf(time)(state.language), .warning)],
      right: area.columns >= 100 ? [Piece(ScreenWords.asOfKeys(state.language), .warning)] : []
    ).draw(on: &canvas, column: area.column + 1, row: area.row, columns: area.columns - 2, ground: .banner)
  }

  // MARK: hint

  private static func hint(state: State, area: Rect, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    canvas.fill(area, paint: Paint(.muted, on: .bar))
    // A layer above has keys of its own and shows them itself.
    guard state.overlays.isEmpty else { return }
    let keymap = state.surroundings.keymap
    let language = state.language
    let helpKey = keymap.shownKey(of: .help) ?? ""
    let help = [Piece(helpKey, .focus), Piece(" " + state.commands.hint(of: .help)(language), .muted)]
    let helpWidth = help.reduce(0) { $0 + $1.width }
    var column = area.column + 1
    let end = area.endColumn - helpWidth - 1
    for command in HintLine.commands(state) {
      guard let key = keymap.shownKey(of: command) else { continue }
      let word = " " + HintLine.word(command, state)(language)
      let width = TextWidth.width(of: key) + TextWidth.width(of: word)
      guard column + width + 1 <= end else { break }
      canvas.offer(.command(command), in: Rect(column: column, row: area.row, columns: width, rows: 1))
      column = canvas.write(key, column: column, row: area.row, paint: Paint(.focus, on: .bar))
      column = canvas.write(word, column: column, row: area.row, paint: Paint(.muted, on: .bar)) + 2
    }
    canvas.offer(.command(.help), in: Rect(column: end, row: area.row, columns: helpWidth, rows: 1))
    PaneRow(help).draw(on: &canvas, column: end, row: area.row, columns: helpWidth, ground: .bar)
  }
}
