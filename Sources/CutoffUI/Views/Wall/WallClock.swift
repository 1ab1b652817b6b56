import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// An incident with a running clock, as the wall shows it; none that is quiet.
struct WallClock {
  let standing: Standing
  let name: String
  let countdown: BigCountdown
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
    time = block.timeText
    ink = block.ink
    word = block.lines.first ?? Piece("")
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

/// One incident in a line of the wall.
enum WallLine {
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
