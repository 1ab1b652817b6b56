import CutoffDomain
import CutoffScreen

/// The events, latest first: when it happened at the left, when it became known at the right.
enum TimelinePane {
  static func events(_ standing: Standing) -> [Event] {
    let incident = standing.incident
    let dated = incident.events.enumerated().map { index, event in
      (event, instant(event, incident), index)
    }
    return dated.sorted { ($1.1, $1.2) < ($0.1, $0.2) }.map(\.0)
  }

  /// The instant of a fact: the earlier of the end of its `at` and its known instant.
  static func instant(_ event: Event, _ incident: Incident) -> Instant {
    let known = incident.knownInstant(event.provenance, at: event.at)
    return min(event.at?.lastSecond ?? known, known)
  }

  /// When the last event became known.
  static func lastNews(_ standing: Standing) -> Instant? {
    let incident = standing.incident
    return incident.events.map { incident.knownInstant($0.provenance, at: $0.at) }.max()
      ?? standing.lastEvidence
  }

  static func keys(_ standing: Standing) -> [ItemKey] {
    events(standing).map { .record($0.id) }
  }

  static func rows(_ key: ItemKey, _ standing: Standing, state: State, columns: Int) -> [PaneRow] {
    guard case .record(let id) = key, let event = standing.incident.events.first(where: { $0.id == id })
    else { return [] }
    let incident = standing.incident
    let language = state.language
    let isDisputed = standing.contradictions.contains { $0.statement == id || $0.contradicts == id }
    let dateColumns = columns >= 72 ? max(11, dateWidth(standing, state)) : columns >= 48 ? 11 : 9
    let actorColumns = columns >= 60 ? 15 : columns >= 48 ? 11 : 0
    let date = event.at.map { SaidText.short($0, now: state.shownAt, language: language) } ?? "—"
    let actor = event.actor.flatMap { incident.party($0)?.shortName } ?? ""
    var left = [
      Piece(TextLayout.pad(TextLayout.cut(date, to: dateColumns), to: dateColumns), .muted),
      Piece(isNew(event, incident, state) ? "+" : " ", .good),
    ]
    if actorColumns > 0 {
      left.append(Piece(TextLayout.pad(TextLayout.cut(actor, to: actorColumns), to: actorColumns + 1)))
    }
    left.append(mark(event))
    left.append(Piece(event.text))
    let known = self.known(event, incident, state: state)
    return [
      PaneRow(
        left,
        right: [
          Piece(isDisputed ? "≠ " : "  ", .warning),
          Piece(TextLayout.pad(known, to: 5, aligned: .right), .muted),
        ])
    ]
  }

  /// Columns of the widest date, within reason: "29/6/2020 chiều".
  private static func dateWidth(_ standing: Standing, _ state: State) -> Int {
    let widths = standing.incident.events.map {
      TextWidth.width(of: SaidText.short($0.at, now: state.shownAt, language: state.language))
    }
    return min(16, widths.max() ?? 0)
  }

  /// Became known since the person last looked.
  static func isNew(_ event: Event, _ incident: Incident, _ state: State) -> Bool {
    guard let lastLook = state.lastLook, event.provenance.loggedBy != state.surroundings.author else {
      return false
    }
    return incident.knownInstant(event.provenance, at: event.at) > lastLook
  }

  /// A glyph before what moves an axis by itself: a check, an outcome, a cut, a restoration.
  private static func mark(_ event: Event) -> Piece {
    switch event.content {
    case .observation(let check): Piece(check.state.shown.glyph + " ", check.state.shown.ink)
    case .cut(let cut): Piece(cut.isPartial ? "◐ " : "● ", .warning)
    case .restoration: Piece("↺ ", .good)
    case .replacement: Piece("⇄ ", .good)
    case .agreement: Piece("✓ ", .good)
    case .report, .notice, .statement, .meeting, .payment, .refusal, .outcome: Piece("", .text)
    }
  }

  /// "15:39" for the same day's hour, "1/7" where only the day is known or it is another day.
  private static func known(_ event: Event, _ incident: Incident, state: State) -> String {
    let instant = incident.knownInstant(event.provenance, at: event.at)
    let zone = incident.header.zone
    let wall = zone.wall(at: instant)
    let today = zone.wall(at: state.shownAt).date
    let point = event.provenance.knownAt
    let isTimed = point?.precision.isClockTime ?? true
    if isTimed, today.dayNumber - wall.date.dayNumber < 7, today.year == wall.date.year {
      return wall.date == today || event.at?.wall.date == wall.date
        ? TimeText.hourMinute(wall) : TimeText.dayMonth(wall.date, now: today)
    }
    return wall.date.year == today.year
      ? TimeText.dayMonth(wall.date, now: today) : "\(wall.date.month)/\(wall.date.year % 100)"
  }
}
