/// "10 days after the notice, 8h to 16h", "30 ngày kể từ khi cắt": a count from an event that the words name, with the
/// hours of the counted day where some are said.
package struct CountedPhrase: Hashable, Sendable {
  /// Negative for "before"; never 0.
  package let offset: Int
  package let unit: RelativeDate.Unit
  /// The words of the event, as typed.
  package let event: String
  /// The time of the counted day; nil means the whole day.
  package let start: DayClock?
  /// The end of a window on the counted day.
  package let end: DayClock?

  /// Nil for anything else: a date, a term from now, a time without a count.
  package init?(_ phrase: String) {
    // A pasted article is no phrase, and each of its numbers would be tried.
    guard let phrase = phrase.trimmed, phrase.utf8.count <= 400, phrase.contains(where: \.isWhitespace) else {
      return nil
    }
    if let count = Count(phrase) {
      self.init(count, nil)
      return
    }
    for place in Self.joints(of: phrase) {
      guard let head = phrase[..<place].trimmed?.withoutComma, let tail = phrase[place...].trimmed,
        let hours = Hours(tail.withoutLeadingComma), let count = Count(head)
      else { continue }
      self.init(count, hours)
      return
    }
    return nil
  }

  private init(_ count: Count, _ hours: Hours?) {
    offset = count.offset
    unit = count.unit
    event = count.event
    start = hours?.start
    end = hours?.end
  }

  /// Where the hours could begin: behind the last comma, else at a number or a word that goes before one.
  private static func joints(of phrase: String) -> [String.Index] {
    let commas = phrase.indices.filter { phrase[$0] == "," }
    let words = phrase.indices.dropFirst().filter { index in
      guard phrase[phrase.index(before: index)] == " " else { return false }
      return phrase[index].isNumber
        || before.contains(Folding.fold(String(phrase[index...].prefix { $0 != " " })))
    }
    return commas.reversed() + words
  }

  private static let before: Set<String> = ["at", "from", "luc", "tu", "hoi"]
}

/// How many units from which event.
private struct Count {
  let offset: Int
  let unit: RelativeDate.Unit
  let event: String

  init?(_ phrase: String) {
    guard case .refused(let refusal) = When.parse(phrase, Hours.reference(0)) else { return nil }
    if case .countedFromEvent(let count, let unit, let event, let isWorkingDays) = refusal.reason {
      guard count != 0 else { return nil }
      offset = count
      self.unit = isWorkingDays ? .workingDays : unit
      self.event = event
      return
    }
    // An id has digits in it, which no event has that is said in words.
    guard let phrase = RelativePhrase(phrase), let base = phrase.base, phrase.offset != 0,
      !base.contains(where: \.isNumber) || !base.contains(where: \.isWhitespace)
    else { return nil }
    offset = phrase.offset
    unit = phrase.unit
    event = base
  }
}

/// A time of day, or a window of one day, without a date.
private struct Hours {
  let start: DayClock
  let end: DayClock?

  init?(_ phrase: String) {
    guard let first = Self.walls(phrase, day: 0), let second = Self.walls(phrase, day: Self.apart),
      // What names a date stands still when the day moves on.
      first.start.date != second.start.date, let start = DayClock(first.start, on: first.start.date)
    else { return nil }
    self.start = start
    guard let wall = first.end else {
      end = nil
      return
    }
    guard let end = DayClock(wall, on: first.start.date), start < end else { return nil }
    self.end = end
  }

  /// No whole number of weeks, months or years.
  private static let apart: Int64 = 40

  private static func walls(_ phrase: String, day: Int64) -> (start: WallTime, end: WallTime?)? {
    guard case .understood(let reading) = When.parse(phrase, reference(day)), let point = reading.said.point,
      point.precision.isClockTime
    else { return nil }
    return (point.wall, reading.until?.point?.wall)
  }

  /// Noon of a day of 2001, so that no phrase depends on the machine.
  static func reference(_ day: Int64) -> WhenReference {
    WhenReference(
      now: Instant(seconds: 1_000_036_800 + day * Span.day), zone: .utc, language: .vietnamese,
      takesWindow: true)
  }
}

extension DayClock {
  /// The time that `wall` shows on `date`; nil on another day, but for its end.
  fileprivate init?(_ wall: WallTime, on date: CivilDate) {
    if wall.date == date {
      self.init(hour: wall.hour, minute: wall.minute)
    } else {
      guard wall.date == date.adding(days: 1), wall.hour == 0, wall.minute == 0 else { return nil }
      self.init(hour: 24)
    }
  }
}

extension String {
  fileprivate var withoutComma: String { hasSuffix(",") ? String(dropLast()) : self }
  fileprivate var withoutLeadingComma: String { hasPrefix(",") ? String(dropFirst()) : self }
}
