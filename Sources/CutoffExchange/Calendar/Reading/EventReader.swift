import CutoffDomain

/// Reads one event or task of a calendar.
struct EventReader {
  let component: CalendarComponent
  /// What stands in the place of single dates of its series, by their stamps.
  var replaced: Set<String> = []

  /// What a component gives.
  enum Result {
    case event(CalendarEvent)
    case skipped(ImportSkipReason)
  }

  init(_ component: CalendarComponent) { self.component = component }

  private var isTask: Bool { component.name == "VTODO" }

  /// Why it is passed over, before anything of it is read.
  var skipReason: ImportSkipReason? {
    switch component.name {
    case "VJOURNAL": return .journal
    case "VFREEBUSY": return .freeBusy
    case "VEVENT", "VTODO": break
    default: return nil
    }
    switch component.word("STATUS")?.uppercased() {
    case "CANCELLED": return .cancelled
    case "COMPLETED": return .completed
    default: return component.line("COMPLETED") == nil ? nil : .completed
    }
  }

  /// The longest UID that is kept as it is, in bytes.
  private static let longestKey = 1_024

  /// Its UID, else what its start and summary make.
  var key: String {
    if let uid = component.uid {
      return uid.utf8.count <= EventReader.longestKey ? uid : SHA256.hexadecimal(uid)
    }
    return SHA256.hexadecimal((component.word("DTSTART") ?? "") + "\0" + (component.word("SUMMARY") ?? ""))
  }

  func result(_ times: inout TimeReader) throws(CalendarFault) -> Result {
    do {
      return try read(&times)
    } catch {
      var fault = error
      fault.uid = component.uid
      throw fault
    }
  }

  private func read(_ times: inout TimeReader) throws(CalendarFault) -> Result {
    if let fault = component.fault { throw fault }
    guard let (start, isFloating) = try dated(&times) else { return .skipped(.noDate) }
    var key = key
    if let line = component.line("RECURRENCE-ID") {
      if line.parameter("RANGE") != nil { throw line.fault(.unsupportedRule, text: "RANGE") }
      key += "/" + (try times.time(line).stamp)
    }
    let reader = try SeriesReader(component, start, key: key, replaced: replaced, reader: &times)
    guard let series = reader.series() else { return .skipped(.empty) }
    var event = CalendarEvent(
      key: key, uid: component.uid, place: component.place, label: try component.text("SUMMARY") ?? "",
      text: try component.text("DESCRIPTION"), address: address, organizer: organizer, isTask: isTask,
      dates: series.dates, recurrence: series.recurrence, isFloating: isFloating, isCut: series.isCut,
      changedAt: changedAt, alarms: alarms(before: start), own: nil)
    OwnMarksReader(component, start).apply(to: &event)
    return .event(event)
  }

  // MARK: Times

  private typealias Dated = (times: EventTimes, isFloating: Bool)

  /// Nil for a task without a date.
  private func dated(_ times: inout TimeReader) throws(CalendarFault) -> Dated? {
    isTask ? try task(&times) : try event(&times)
  }

  private func event(_ times: inout TimeReader) throws(CalendarFault) -> Dated {
    guard let line = component.line("DTSTART") else {
      throw CalendarFault(.noStart, at: component.place, member: "DTSTART")
    }
    let start = try times.time(line)
    var event = steady(start)
    event.length = try length(from: start, &times)
    return (event, start.isFloating)
  }

  /// A time with the mark Z is kept in the incident's zone. A series goes by the clock that its rule names:
  /// UTC's, unless that of the incident never changes and shows the same day.
  private func steady(_ start: TimeReader.Time) -> EventTimes {
    let plain = EventTimes(start: start.time, zone: start.zone, shown: start.shown)
    guard start.time.form == .utc, component.line("RRULE") != nil else { return plain }
    var utc = plain
    utc.shown = .utc
    let wall = start.shown.wall(at: start.instant)
    let offsets = Set((0...3).map { start.shown.offset(at: start.instant.advanced(by: $0 * 91 * Span.day)) })
    guard offsets.count == 1, wall.date == start.time.wall.date else { return utc }
    utc.start.wall = wall
    utc.start.form = .local
    (utc.zone, utc.shown) = (.named(start.shown), start.shown)
    return utc
  }

  private func length(
    from start: TimeReader.Time, _ times: inout TimeReader
  ) throws(CalendarFault) -> EventTimes.Length? {
    let isDay = start.time.form == .date
    if let line = component.line("DTEND") {
      let end = try times.time(line)
      guard isDay == (end.time.form == .date) else { throw line.fault(.badDate) }
      let seconds =
        isDay ? end.time.wall.seconds - start.time.wall.seconds : end.instant.seconds(since: start.instant)
      guard seconds >= 0 else { throw line.fault(.endsBeforeStart) }
      if seconds == 0 { return nil }
      return isDay ? .days(Int(seconds / Span.day)) : .elapsed(seconds)
    }
    guard let line = component.line("DURATION") else { return nil }
    guard let span = CalendarSpan(line.value.trimmed ?? ""), !isDay || span.seconds == 0 else {
      throw line.fault(.badDate)
    }
    guard span.plainSeconds >= 0 else { throw line.fault(.endsBeforeStart) }
    if span.plainSeconds == 0 { return nil }
    return isDay ? .days(span.days) : .span(span)
  }

  private func task(_ times: inout TimeReader) throws(CalendarFault) -> Dated? {
    if let line = component.line("DUE") {
      let due = try times.time(line)
      guard component.line("RRULE") != nil, let line = component.line("DTSTART") else {
        return (steady(due), due.isFloating)
      }
      let start = try times.time(line)
      guard start.time.form == due.time.form, start.shown == due.shown else {
        return (steady(due), due.isFloating)
      }
      var task = steady(start)
      task.lead = due.time.wall.seconds - start.time.wall.seconds
      guard task.lead >= 0 else {
        throw component.line("DUE")?.fault(.endsBeforeStart) ?? line.fault(.badDate)
      }
      return (task, due.isFloating)
    }
    guard let line = component.line("DTSTART"), let length = component.line("DURATION") else {
      return nil
    }
    let start = try times.time(line)
    guard let span = CalendarSpan(length.value.trimmed ?? ""), span.plainSeconds >= 0 else {
      throw length.fault(.badDate)
    }
    var task = steady(start)
    task.lead = span.plainSeconds
    return (task, start.isFloating)
  }

  /// When it was last changed; a time that cannot be read says nothing.
  private var changedAt: Instant? {
    for name in ["LAST-MODIFIED", "DTSTAMP", "CREATED"] {
      guard let text = component.word(name), let time = CalendarTime(text), time.form == .utc else {
        continue
      }
      return Instant(seconds: time.wall.seconds)
    }
    return nil
  }

  // MARK: Words

  private var address: String? {
    guard let url = component.line("URL")?.value.trimmed else { return nil }
    let isWeb = ["http://", "https://"].contains { url.lowercased().hasPrefix($0) }
    return isWeb && !url.contains(where: \.isWhitespace) ? url : nil
  }

  private var organizer: String? {
    guard let name = component.line("ORGANIZER")?.parameter("CN")?.trimmed else { return nil }
    return PersonName.isPossible(name) ? nil : name
  }

  // MARK: Alarms

  private func alarms(before start: EventTimes) -> [Int64] {
    let hour = start.said(on: start.start.wall.date).due.start
    let found = component.children.filter { $0.name == "VALARM" }.compactMap { alarm -> Int64? in
      guard let line = alarm.line("TRIGGER"), let text = line.value.trimmed else { return nil }
      if let time = CalendarTime(text), time.form == .utc { return hour.seconds - time.wall.seconds }
      return CalendarSpan(text).map { -$0.plainSeconds }
    }
    return Set(found.filter { (0...366 * Span.day).contains($0) }).sorted(by: >)
  }
}
