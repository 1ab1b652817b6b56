import CutoffDomain

/// The days off of a calendar: its whole-day events (`workdays: {calendars: [FILE.ics]}` in the configuration).
package struct DaysOff: Sendable {
  /// NAME or X-WR-CALNAME.
  package var name: String?
  /// What each day off is called, in the span that was asked for.
  package var days: [CivilDate: String] = [:]
  /// The last day that the calendar says anything of; nil where a series has no end, or nothing stands in it. What
  /// comes after is not known: it is told ("no days off known after …").
  package var last: CivilDate?
  /// What could not be read.
  package var faults: [CalendarFault] = []
  private var isEndless = false

  /// Whether what is asked of `day` lies beyond what the calendar knows.
  package func isSilent(on day: CivilDate) -> Bool { !isEndless && last.map { day > $0 } ?? true }

  /// The calendar that counts working days with these days off.
  package func calendar(weekdays: Set<Int> = [1, 2, 3, 4, 5], national: HolidayCalendar? = nil)
    -> WorkCalendar
  {
    WorkCalendar(
      weekdays: weekdays, national: national, daysOff: days,
      knownThrough: isEndless ? nil : last ?? CivilDate(dayNumber: 0))
  }

  /// The whole-day events of a calendar's bytes, as far as they lie in `span`, with all days of their series there.
  /// Events with an hour, tasks, and what was cancelled are no days off.
  package static func read(_ bytes: [UInt8], in span: ClosedRange<CivilDate>) -> DaysOff {
    let tree = CalendarTree(bytes)
    var off = DaysOff(faults: tree.faults)
    for calendar in tree.calendars {
      if off.name == nil { off.name = calendar.word("NAME") ?? calendar.word("X-WR-CALNAME") }
      for component in calendar.children where component.name == "VEVENT" {
        do {
          try off.take(component, span)
        } catch {
          var fault = error
          fault.uid = component.uid
          off.faults.append(fault)
        }
      }
    }
    return off
  }

  /// The days of both; a day off in either is one.
  package mutating func formUnion(_ other: DaysOff) {
    days.merge(other.days) { first, _ in first }
    last = [last, other.last].compactMap { $0 }.max()
    isEndless = isEndless || other.isEndless
    faults += other.faults
  }

  private mutating func take(
    _ component: CalendarComponent, _ span: ClosedRange<CivilDate>
  ) throws(CalendarFault) {
    guard EventReader(component).skipReason == nil else { return }
    if let fault = component.fault { throw fault }
    guard let line = component.line("DTSTART") else {
      throw CalendarFault(.noStart, at: component.place, member: "DTSTART")
    }
    guard let start = CalendarTime(line.value.trimmed ?? "") else { throw line.fault(.badDate) }
    guard start.form == .date else { return }
    let length = try length(component, from: start.wall.date)
    let title = try component.text("SUMMARY") ?? ""
    for first in try starts(component, start.wall.date, span, length: length) {
      for day in (0..<length).map({ first.adding(days: $0) }) {
        last = max(last ?? day, day)
        if span.contains(day), days[day] == nil { days[day] = title }
      }
    }
  }

  /// In days; a holiday of more than a year is none.
  private func length(
    _ component: CalendarComponent, from start: CivilDate
  ) throws(CalendarFault) -> Int {
    if let line = component.line("DTEND") {
      guard let end = CalendarTime(line.value.trimmed ?? "") else { throw line.fault(.badDate) }
      let days = end.wall.date.dayNumber - start.dayNumber
      guard days >= 0 else { throw line.fault(.endsBeforeStart) }
      return min(max(1, days), 366)
    }
    guard let line = component.line("DURATION") else { return 1 }
    guard let length = CalendarSpan(line.value.trimmed ?? "") else { throw line.fault(.badDate) }
    return min(max(1, length.days), 366)
  }

  private mutating func starts(
    _ component: CalendarComponent, _ start: CivilDate, _ span: ClosedRange<CivilDate>, length: Int
  ) throws(CalendarFault) -> [CivilDate] {
    let removed = try dates(component, "EXDATE")
    var found = try dates(component, "RDATE")
    guard let line = component.line("RRULE") else {
      return ([start] + found).filter { !removed.contains($0) }
    }
    guard let rule = RecurrenceRule(line.value.trimmed ?? "") else { throw line.fault(.unsupportedRule) }
    let over = { (day: CivilDate) in rule.until.map { day > $0.wall.date } ?? false }
    let days = RuleDays(rule: rule, start: start, isOver: over)
    let first = max(start, span.lowerBound.adding(days: -length))
    found += days.days(from: first, through: span.upperBound, most: 20_000).days
    if rule.until == nil, rule.count == nil { isEndless = true }
    return found.filter { !removed.contains($0) }
  }

  private func dates(_ component: CalendarComponent, _ name: String) throws(CalendarFault) -> [CivilDate] {
    var dates: [CivilDate] = []
    for line in component.all(name) {
      for text in line.value.split(separator: ",") {
        guard let time = CalendarTime(String(text).trimmed ?? "") else { throw line.fault(.badDate) }
        dates.append(time.wall.date)
      }
    }
    return dates
  }
}
