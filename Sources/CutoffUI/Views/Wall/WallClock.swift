import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// An incident with a running clock, as the wall shows it; none that is quiet.
struct WallClock {
  let standing: Standing
  let name: String
  let countdown: BigCountdown
  /// The same without a sign, under `label`.
  let plainCountdown: BigCountdown
  /// "DOWN FOR", "CUT IN".
  let label: String
  /// It counts down.
  let isAhead: Bool
  /// Seconds from the shown moment, either way.
  let distance: Int64
  /// The countdown in plain text.
  let time: String
  let ink: Ink
  /// "▲ SÁT GIỜ CẮT", "? CHƯA XÁC NHẬN".
  let word: Piece
  /// "từ 0h T7 04/07/2020 (+07)".
  let hour: String
  /// "0h T7 04/07 (+07)".
  let shortHour: String

  init?(_ standing: Standing, viewpoint: Viewpoint) {
    // A cut of which nobody has spoken for a month keeps its clock, but calls nobody.
    guard standing.band != .quiet, let block = ClockBlock(standing, viewpoint: viewpoint),
      let clock = standing.clock
    else { return nil }
    self.standing = standing
    name = standing.incident.header.title
    countdown = BigCountdown(block)
    plainCountdown = BigCountdown(block, hasSign: false)
    label = block.label
    isAhead = !block.isPast
    distance = abs(clock.due.seconds(since: viewpoint.shownAt))
    time = block.timeText
    ink = block.ink
    word = Piece(block.lines.first?.text ?? "", block.ink)
    guard clock.state != .cut,
      let deadline = standing.deadlines.first(where: { $0.deadline.id == clock.deadline })
    else {
      hour = block.lines.dropFirst().first?.text ?? ""
      shortHour = hour
      return
    }
    let said = SaidText.echo(deadline.due, language: viewpoint.language)
    let zone = standing.incident.header.zone.label(at: clock.due)
    // The hour of a day that was only named is the zone's: which one must be said.
    shortHour =
      When.withWeekday(deadline.due, language: viewpoint.language, now: viewpoint.shownAt, columns: 24)
      + " (\(zone))"
    hour = said.contains("(\(zone))") ? said : said + " (\(zone))"
  }
}

extension WallClock {
  var id: IncidentID { standing.id }

  /// Draws its name, the digits, its state and its hour into `area`, over the digits what they count.
  func draw(
    _ scene: Scene, font: BigDigits, hasLabel: Bool, in area: Rect, on canvas: inout Canvas
  ) {
    let write = { (pieces: [Piece], row: Int, canvas: inout Canvas) in
      PaneRow(pieces).draw(
        on: &canvas, column: area.column, row: row, columns: area.columns, ground: .screen)
    }
    var row = area.row
    write([Piece(scene.standings.name(of: standing, columns: area.columns), .strong)], row, &canvas)
    row += 1
    if hasLabel {
      write([Piece(label, ink)], row, &canvas)
      row += 1
    }
    let digits = hasLabel ? plainCountdown : countdown
    if digits.width(in: font) <= area.columns {
      digits.draw(
        in: font, on: &canvas, at: Point(column: area.column, row: row), paint: Paint(ink),
        stroke: WallView.stroke(scene.viewpoint))
    } else {
      write([Piece(time, ink)], row + font.rows / 2, &canvas)
    }
    row += font.rows
    let short = HeadlineText.listed(
      standing, now: scene.shownAt, quietAfter: scene.viewpoint.settings.quietAfter)
    let state = short.glyph + " " + HeadlineText.short(standing, short)(scene.language)
    let hour = self.hour(scene.viewpoint)
    let room = area.columns - TextWidth.width(of: state) - 3
    let isWhole = TextWidth.width(of: hour) <= room
    write(
      [Piece(state, ink)] + (isWhole && !hour.isEmpty ? [Piece(" · " + hour, .muted)] : []), row,
      &canvas)
  }

  /// "since 13:00 Tue 27 Feb", "18:00 today", "9h Wed 28 Feb": with its zone where the viewer's clock shows another.
  private func hour(_ viewpoint: Viewpoint) -> String {
    guard let clock = standing.clock else { return "" }
    let language = viewpoint.language
    let due = standing.deadlines.first { $0.deadline.id == clock.deadline }?.due
    guard clock.state != .cut, let due, let point = due.point else { return shortHour }
    let zone = ShortText.zone(of: point, viewpoint.zone)
    let isToday = point.wall.date == point.zone.wall(at: viewpoint.shownAt).date
    if isToday, point.precision.isClockTime {
      return TimeText.hourMinute(point.wall) + " " + ScreenWords.today(language) + zone
    }
    return When.withWeekday(due, language: language, now: viewpoint.shownAt, columns: 24) + zone
  }
}

/// One incident in a line of the wall.
enum WallLine {
  /// Its sign and name, at the right what counts; without that the day of the last news.
  static func cell(_ standing: Standing, _ scene: Scene, columns: Int) -> PaneRow {
    let language = scene.language
    let word = HeadlineText.listed(
      standing, now: scene.shownAt, quietAfter: scene.viewpoint.settings.quietAfter)
    let ink: Ink = word.isCalling || word.ink == .muted ? word.ink : .text
    let moment = RowMoment(standing, at: scene.shownAt).map { Piece($0.text(language), $0.ink) }
    let last = TimelinePane.lastNews(standing).map {
      ScreenWords.lastNews(TimeText.date(standing.incident.header.zone.wall(at: $0).date, language))(language)
    }
    let right = moment ?? Piece(last ?? "", .muted)
    let name = scene.standings.name(of: standing, columns: max(8, columns - right.width - 3))
    return PaneRow([Piece(word.glyph + " ", ink), Piece(name)], right: [right])
  }

  static func row(_ standing: Standing, _ scene: Scene, columns: Int) -> PaneRow {
    let viewpoint = scene.viewpoint
    let language = viewpoint.language
    let name = scene.standings.name(of: standing, columns: max(12, columns - 46))
    if let clock = WallClock(standing, viewpoint: viewpoint) {
      let time = columns >= 60 ? TextLayout.pad(clock.time, to: 22) : clock.time + "  "
      return PaneRow([Piece(time, clock.ink), Piece(name)], right: [clock.word])
    }
    let word = HeadlineText.listed(
      standing, now: viewpoint.shownAt, quietAfter: viewpoint.settings.quietAfter)
    guard columns >= 60 else {
      return PaneRow(
        [Piece(word.glyph + " ", word.ink), Piece(name)], right: [Piece(word.word(language), word.ink)])
    }
    let last = TimelinePane.lastNews(standing).map {
      ScreenWords.lastNews(TimeText.date(standing.incident.header.zone.wall(at: $0).date, language))(language)
    }
    return PaneRow(
      [
        Piece(TextLayout.pad(word.glyph + " " + word.word(language), to: 22), word.ink),
        Piece(name, word.ink == .muted ? .muted : .text),
      ], right: last.map { [Piece($0, .muted)] } ?? [])
  }
}
