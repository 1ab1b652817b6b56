import CutoffDomain

/// What the rule, the additions and the exceptions of an event make of its times.
struct SeriesReader {
  let times: EventTimes
  /// The event's key.
  let key: String
  let isTask: Bool
  /// What stands in the series' place elsewhere (RECURRENCE-ID), by its stamp.
  let replaced: Set<String>
  let now: Instant

  private var rule: RecurrenceRule?
  private var added: [Date] = []
  private var removed: Set<String> = []

  /// The most dates of a series that is no recurrence of ours, and how many days ahead they may lie.
  static let mostDates = 60
  static let mostDays = 400

  struct Series {
    var dates: [CalendarDate]
    var recurrence: Recurrence?
    var isCut = false
  }

  private struct Date {
    var stamp: String
    var due: TimePoint
    var until: TimePoint?
  }

  init(
    _ component: CalendarComponent, _ times: EventTimes, key: String, replaced: Set<String>,
    reader: inout TimeReader
  ) throws(CalendarFault) {
    self.times = times
    self.key = key
    self.replaced = replaced
    isTask = component.name == "VTODO"
    now = reader.now
    if let line = component.line("EXRULE") { throw line.fault(.unsupportedRule) }
    let rules = component.all("RRULE")
    if let line = rules.first {
      guard rules.count == 1, let rule = RecurrenceRule(line.value.trimmed ?? "") else {
        throw (rules.count > 1 ? rules[1] : line).fault(.unsupportedRule)
      }
      self.rule = rule
    }
    try takeRemoved(component.all("EXDATE"), &reader)
    try takeAdded(component.all("RDATE"), &reader)
  }

  private mutating func takeRemoved(
    _ lines: [ContentLine], _ reader: inout TimeReader
  ) throws(CalendarFault) {
    for line in lines {
      for text in line.value.split(separator: ",") {
        removed.insert(try reader.time(String(text).trimmed ?? "", of: line).stamp)
      }
    }
  }

  /// Days and times, or stretches: `start/end`, `start/length`.
  private mutating func takeAdded(
    _ lines: [ContentLine], _ reader: inout TimeReader
  ) throws(CalendarFault) {
    for line in lines {
      for text in line.value.split(separator: ",").prefix(SeriesReader.mostDates) {
        let parts = text.split(separator: "/", maxSplits: 1).map { String($0).trimmed ?? "" }
        let start = try reader.time(parts[0], of: line)
        var own = times
        own.start = start.time
        own.zone = start.zone
        own.shown = start.shown
        if parts.count > 1 { own.length = try length(parts[1], from: start, line, &reader) }
        let said = own.said(on: start.time.wall.date)
        added.append(Date(stamp: start.stamp, due: said.due, until: said.until))
      }
    }
  }

  private func length(
    _ text: String, from start: TimeReader.Time, _ line: ContentLine, _ reader: inout TimeReader
  ) throws(CalendarFault) -> EventTimes.Length? {
    if let span = CalendarSpan(text) {
      guard span.plainSeconds >= 0 else { throw line.fault(.endsBeforeStart) }
      return .span(span)
    }
    let seconds = try reader.time(text, of: line).instant.seconds(since: start.instant)
    guard seconds >= 0 else { throw line.fault(.endsBeforeStart) }
    return seconds == 0 ? nil : .elapsed(seconds)
  }

  // MARK: The dates

  /// Nil where the exceptions leave nothing.
  func series() -> Series? {
    let start = times.start.wall.date
    if let recurrence = recurrence(from: start) {
      return Series(dates: [date(said(start), isOnly: true)], recurrence: recurrence)
    }
    let ruled = rule.map { days(of: $0, from: start) } ?? (days: [start], isWhole: true)
    var seen = removed.union(replaced)
    var all = (ruled.days.map(said) + added).filter { seen.insert($0.stamp).inserted && !isRemoved($0) }
    all.sort { ($0.due.start, $0.stamp) < ($1.due.start, $1.stamp) }
    let isCut = !ruled.isWhole || all.count > SeriesReader.mostDates
    let isOnly = rule == nil && added.isEmpty
    let dates = all.prefix(SeriesReader.mostDates).map { date($0, isOnly: isOnly) }
    return dates.isEmpty ? nil : Series(dates: Array(dates), isCut: isCut)
  }

  private func said(_ day: CivilDate) -> Date {
    let said = times.said(on: day)
    let stamp = times.start.form == .date ? CalendarStamp.date(day) : .instant(times.instant(on: day))
    return Date(stamp: CalendarStamp.text(stamp), due: said.due, until: said.until)
  }

  /// An exception that names a whole day takes away what is on it.
  private func isRemoved(_ date: Date) -> Bool {
    !removed.isEmpty && removed.contains(CalendarStamp.text(.date(date.due.wall.date)))
  }

  private func date(_ date: Date, isOnly: Bool) -> CalendarDate {
    let boundary: Boundary = isTask ? .by : date.due.precision == .day && date.until == nil ? .at : .from
    return CalendarDate(
      key: isOnly ? key : key + "/" + date.stamp, due: SaidTime(boundary: boundary, point: date.due),
      until: date.until.map { SaidTime(boundary: .untilEndOf, point: $0) })
  }

  /// All days of a rule that ends soon; of another what lies ahead.
  private func days(of rule: RecurrenceRule, from start: CivilDate) -> (days: [CivilDate], isWhole: Bool) {
    let today = times.zone.wall(at: now).date
    let last = max(start, today).adding(days: SeriesReader.mostDays)
    let days = RuleDays(rule: rule, start: start, isOver: isOver)
    let isCounted = rule.count != nil
    let all = days.days(from: start, through: last, most: isCounted ? .max : SeriesReader.mostDates)
    guard all.days.count > SeriesReader.mostDates || !all.isWhole, start < today else { return all }
    // Counting from the beginning once is enough.
    guard !isCounted else { return (all.days.filter { $0 >= today }, false) }
    return days.days(from: today, through: last, most: SeriesReader.mostDates)
  }

  /// Whether the rule has ended before that day's time.
  private func isOver(_ day: CivilDate) -> Bool {
    guard let until = rule?.until else { return false }
    switch (times.start.form, until.form) {
    case (.date, _), (_, .date): return day > until.wall.date
    case (_, .utc): return times.instant(on: day).seconds > until.wall.seconds
    case (_, .local): return times.wall(on: day) > until.wall
    }
  }

  // MARK: As a recurrence

  /// What the rule is as one of ours; nil for one that says more, or that runs by another clock than the one in
  /// which its times are kept.
  private func recurrence(from start: CivilDate) -> Recurrence? {
    guard let rule, added.isEmpty, removed.isEmpty, replaced.isEmpty, times.lead == 0,
      times.zone.zone == times.shown, let every = rule.period(like: start)
    else { return nil }
    guard rule.count != nil || rule.until != nil else { return Recurrence(every: every) }
    guard let last = rule.lastDay(from: start, isOver: isOver), last > start else { return nil }
    return Recurrence(every: every, until: TimePoint(every, WallTime(startOf: last), zone: times.shown))
  }
}
