import CutoffDomain

/// A zone as a calendar defines it: one standard time and at most one daylight time, each with a yearly rule or
/// none (RFC 5545, 3.6.5).
struct ZoneRules: Sendable {
  private let standard: Observance
  private let daylight: Observance?

  /// A time of the year from which an offset holds.
  private struct Observance: Sendable {
    /// On the wall before the change.
    let start: WallTime
    let rule: RecurrenceRule?
    /// Seconds east of Greenwich before and after.
    let from: Int64
    let to: Int64

    init?(_ component: CalendarComponent) {
      guard let text = component.word("DTSTART"), let start = CalendarTime(text), start.form != .utc,
        let from = component.word("TZOFFSETFROM").flatMap(ZoneRules.offset),
        let to = component.word("TZOFFSETTO").flatMap(ZoneRules.offset), component.line("RDATE") == nil
      else { return nil }
      self.start = start.wall
      self.from = from
      self.to = to
      guard let line = component.line("RRULE") else {
        rule = nil
        return
      }
      guard let rule = RecurrenceRule(line.value), rule.frequency == .yearly, rule.interval == 1,
        rule.until == nil, rule.count == nil
      else { return nil }
      self.rule = rule
    }

    /// When it begins in `year`; nil where it does not.
    func onset(in year: Int) -> Instant? {
      guard year > start.date.year, let rule else {
        return year == start.date.year ? instant(of: start.date) : nil
      }
      return rule.days(inYear: year, like: start.date).first.map(instant)
    }

    private func instant(of date: CivilDate) -> Instant {
      let wall = WallTime(startOf: date).adding(seconds: Int64(start.secondOfDay))
      return Instant(seconds: wall.seconds - from)
    }

    /// The first onset, where there is only one.
    var single: Instant? { rule == nil ? instant(of: start.date) : nil }
  }

  /// Nil for any other definition.
  init?(_ component: CalendarComponent) {
    let standards = component.children.filter { $0.name == "STANDARD" }
    let daylights = component.children.filter { $0.name == "DAYLIGHT" }
    guard standards.count == 1, daylights.count <= 1, let standard = Observance(standards[0]) else {
      return nil
    }
    self.standard = standard
    if let component = daylights.first {
      guard let daylight = Observance(component) else { return nil }
      self.daylight = daylight
    } else {
      daylight = nil
    }
  }

  /// Seconds east of Greenwich at `instant`.
  func offset(at instant: Instant) -> Int64 {
    guard let daylight else { return standard.to }
    let year = WallTime(seconds: instant.seconds).date.year
    var last: (onset: Instant, to: Int64)?
    for observance in [standard, daylight] {
      let yearly = (year - 1...year + 1).compactMap { observance.onset(in: $0) }
      for onset in yearly + [observance.single].compactMap({ $0 }) where onset <= instant {
        if last.map({ $0.onset < onset }) ?? true { last = (onset, observance.to) }
      }
    }
    return last?.to ?? standard.to
  }

  /// As `Zone.instant(of:)`.
  func instant(of wall: WallTime) -> Instant {
    let offsets = [standard.to, daylight?.to ?? standard.to]
    let fitting = offsets.map { (Instant(seconds: wall.seconds - $0), $0) }
      .filter { offset(at: $0.0) == $0.1 }.map(\.0)
    if let first = fitting.min() { return first }
    // Jumped over: by the offset before the jump, the smaller one.
    return Instant(seconds: wall.seconds - (offsets.min() ?? standard.to))
  }

  /// `+0700`, `-053000`; nil for anything else.
  private static func offset(_ text: String) -> Int64? {
    let digits = text.utf8.dropFirst()
    guard text.hasPrefix("+") || text.hasPrefix("-"), digits.count == 4 || digits.count == 6,
      let number = CalendarNumber.digits(digits)
    else { return nil }
    let whole = digits.count == 4 ? number * 100 : number
    let (hours, minutes, seconds) = (whole / 10_000, whole / 100 % 100, whole % 100)
    guard hours < 24, minutes < 60, seconds < 60 else { return nil }
    let value = Int64(hours * 3_600 + minutes * 60 + seconds)
    return text.hasPrefix("-") ? -value : value
  }
}
