import CutoffDomain

/// Reads back what `CalendarWriter` noted of a record (the properties X-CUTOFF-…): the words and how they bind,
/// which the times alone do not tell.
struct OwnMarksReader {
  private let component: CalendarComponent
  private let times: EventTimes

  init(_ component: CalendarComponent, _ times: EventTimes) {
    self.component = component
    self.times = times
  }

  /// Leaves an event alone that was not ours.
  func apply(to event: inout CalendarEvent) {
    guard let kind = component.word("X-CUTOFF-KIND") else { return }
    event.own = OwnMarks(
      record: component.word("X-CUTOFF-RECORD").flatMap(RecordID.init),
      incident: component.word("X-CUTOFF-INCIDENT").flatMap(IncidentID.init), kind: kind)
    if let label = component.word("X-CUTOFF-LABEL") { event.label = label }
    guard event.dates.count == 1, event.recurrence == nil, let said else { return }
    event.dates[0].due = said
    event.dates[0].until = until(of: event.dates[0].until)
  }

  /// The time as it was said; nil where the marks do not fit the times.
  private var said: SaidTime? {
    guard let boundary = component.word("X-CUTOFF-BOUNDARY").flatMap(Boundary.init(rawValue:)),
      let precision = component.word("X-CUTOFF-PRECISION").flatMap(Precision.init(rawValue:)),
      let zone = component.word("X-CUTOFF-ZONE").flatMap(Zone.init),
      let point = point(precision, zone)
    else { return nil }
    let isTentative = component.word("STATUS")?.uppercased() == "TENTATIVE"
    let reading = component.line("X-CUTOFF-BOUNDARY")?.parameter("X-READING")
    return SaidTime(
      says: isMoved ? "" : component.word("X-CUTOFF-SAYS") ?? "", boundary: boundary, point: point,
      reading: reading.flatMap { Reading(rawValue: $0.lowercased()) },
      isApproximate: isTentative && boundary != .around && component.word("X-CUTOFF-STATE") != "suspended")
  }

  /// Whether somebody has put it elsewhere in a calendar since: the words do not say that.
  private var isMoved: Bool {
    guard let noted = component.word("X-CUTOFF-START") else { return false }
    return noted != component.word(component.name == "VTODO" ? "DUE" : "DTSTART")
  }

  private func point(_ precision: Precision, _ zone: Zone) -> TimePoint? {
    let wall = times.start.wall
    if times.start.form == .date {
      guard !precision.isClockTime, precision != .partOfDay else { return nil }
      return TimePoint(precision, wall, zone: zone)
    }
    let instant = times.zone.instant(of: wall)
    if precision.isClockTime {
      let isWhole =
        instant.seconds % (precision == .hour ? Span.hour : precision == .minute ? Span.minute : 1) == 0
      return TimePoint(instant: instant, precision: isWhole ? precision : .second, zone: zone)
    }
    let shown = zone.wall(at: instant)
    let parts = precision == .partOfDay ? PartOfDay.allCases.map(Optional.init) : [nil]
    let points = parts.map { TimePoint(precision, shown, zone: zone, part: $0) }
    return points.first { ends($0, instant) }
  }

  /// A part of a day is known by both its ends; a task by the second one.
  private func ends(_ point: TimePoint, _ instant: Instant) -> Bool {
    if component.name == "VTODO" { return point.end == instant }
    guard point.start == instant else { return false }
    guard point.precision == .partOfDay, component.line("X-CUTOFF-UNTIL") == nil else { return true }
    return times.said(on: times.start.wall.date).until?.start == point.end
  }

  /// The end of a window; the end of a day or of a part of one is none.
  private func until(of read: SaidTime?) -> SaidTime? {
    guard let line = component.line("X-CUTOFF-UNTIL"), var until = read else { return nil }
    let precision = line.parameter("X-PRECISION").flatMap(Precision.init(rawValue:))
    if let zone = component.word("X-CUTOFF-ZONE").flatMap(Zone.init), let end = until.due, let precision {
      let wall = zone.wall(at: precision.isClockTime ? end : end.advanced(by: -1))
      let point =
        precision.isClockTime
        ? TimePoint(instant: end, precision: precision, zone: zone)
        : TimePoint(precision == .partOfDay ? .day : precision, wall, zone: zone)
      if point.end == end { until.point = point }
    }
    until.boundary = line.parameter("X-BOUNDARY").flatMap(Boundary.init(rawValue:)) ?? .untilEndOf
    if !isMoved { until.says = CalendarText.plain(line.value)?.trimmed ?? "" }
    return until
  }
}
