import CutoffDomain
import CutoffScreen
import CutoffWords

/// The events, latest first: when it happened at the left, when it became known at the right.
package enum TimelinePane {
  /// The events in the order of the pane.
  package static func events(_ standing: Standing) -> [Event] {
    standing.events.timeline.compactMap { standing.event($0) }
  }

  /// The instant of a fact: the earlier of the end of its `at` and its known instant.
  package static func instant(_ event: Event, _ instants: KnownInstants) -> Instant {
    let known = instants.known(event.provenance, at: event.at)
    return min(event.at?.lastSecond ?? known, known)
  }

  /// When the last event became known.
  package static func lastNews(_ standing: Standing) -> Instant? {
    standing.events.known.first?.instant ?? standing.lastEvidence
  }

  static func keys(_ standing: Standing) -> [ItemKey] {
    standing.events.timeline.map(ItemKey.record)
  }

  /// Became known since the person last looked.
  package static func isNew(_ event: Event, _ incident: Incident, _ viewpoint: Viewpoint) -> Bool {
    guard let lastLook = viewpoint.lastLook, event.provenance.loggedBy != viewpoint.author else {
      return false
    }
    return incident.knownInstant(event.provenance, at: event.at) > lastLook
  }
}

/// Writes the rows of one timeline; what is the same for all of them is worked out once.
package struct TimelinePen {
  private let teller: Teller
  private var viewpoint: Viewpoint { teller.viewpoint }
  private let columns: Int
  private let disputed: Set<RecordID>
  private let dateColumns: Int
  private let actorColumns: Int

  /// Measures the columns.
  package init(_ standing: Standing, viewpoint: Viewpoint, columns: Int) {
    teller = Teller(StandingLookup(standing), viewpoint)
    self.columns = columns
    disputed = Set(standing.contradictions.flatMap { [$0.statement, $0.contradicts] })
      .union(viewpoint.clashes.compactMap(\.record))
    actorColumns = columns >= 60 ? 15 : columns >= 48 ? 11 : 0
    guard columns >= 72 else {
      dateColumns = columns >= 48 ? 11 : 9
      return
    }
    // The latest events decide: a column that follows all of them would cost at every key.
    var widest = 11
    for id in standing.events.timeline.prefix(200) where widest < 16 {
      let date = SaidText.short(standing.event(id)?.at, now: viewpoint.shownAt, language: viewpoint.language)
      widest = max(widest, TextWidth.width(of: date))
    }
    dateColumns = min(16, widest)
  }

  /// One row; none for an item of another pane.
  package func rows(_ key: ItemKey) -> [PaneRow] {
    guard case .record(let id) = key, let event = teller.standing.event(id) else { return [] }
    let line = teller.event(event)
    let date = line.cell(.said)?.text ?? "—"
    var left = [
      Piece(TextLayout.pad(TextLayout.cut(date, to: dateColumns), to: dateColumns), .muted), newsMark(event),
    ]
    if actorColumns > 0 {
      var who = line[.who]
      if TextWidth.width(of: who) > actorColumns {
        who = teller.standing.shortestName(of: event.actor) ?? who
      }
      left.append(Piece(TextLayout.pad(who, to: actorColumns) + " "))
    }
    left += line.cell(.sign)?.pieces ?? []
    left.append(Piece(line[.what]))
    let right = [
      Piece(disputed.contains(id) ? "≠ " : "  ", .warning),
      Piece(
        TextLayout.pad(known(event), to: viewpoint.language == .english ? 6 : 5, aligned: .right), .muted),
    ]
    return [PaneRow(left, right: right)]
  }

  /// "!" for what is shown and not saved yet, "+" for what became known since the last look.
  private func newsMark(_ event: Event) -> Piece {
    if viewpoint.unsavedRecords.contains(event.id) { return Piece("!", .warning) }
    return Piece(TimelinePane.isNew(event, teller.incident, viewpoint) ? "+" : " ", .good)
  }

  /// "15:39" for the same day's hour, "1/7" where only the day is known or it is another day.
  private func known(_ event: Event) -> String {
    let incident = teller.incident
    let instant = incident.knownInstant(event.provenance, at: event.at)
    let zone = incident.header.zone
    let wall = zone.wall(at: instant)
    let today = zone.wall(at: viewpoint.shownAt).date
    let point = event.provenance.knownAt
    let isTimed = point?.precision.isClockTime ?? true
    if isTimed, today.dayNumber - wall.date.dayNumber < 7, today.year == wall.date.year {
      return wall.date == today || event.at?.wall.date == wall.date
        ? TimeText.hourMinute(wall) : TimeText.dayMonth(wall.date, now: today, viewpoint.language)
    }
    return wall.date.year == today.year
      ? TimeText.dayMonth(wall.date, now: today, viewpoint.language) : "\(wall.date.year)"
  }
}
