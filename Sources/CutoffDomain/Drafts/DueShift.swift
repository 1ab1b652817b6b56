/// A term by which a time is moved, counted from that time and not from now: "+2 days", "lùi 3 ngày",
/// "thêm 1 tuần", "-1h".
package struct DueShift: Hashable, Sendable {
  /// What is counted.
  package enum Unit: Sendable { case minute, hour, day, week, month }

  /// Negative for an earlier time.
  package let count: Int
  package let unit: Unit

  /// Nil when the words are no such term. It needs a sign or a word that says so, so that "2 days" keeps
  /// its own meaning; at most four digits.
  package init?(_ phrase: String) {
    var words = DueShift.words(Folding.fold(phrase))
    var sign: Int?
    while let first = words.first, let found = DueShift.openings[first] {
      sign = (sign ?? 1) * found
      words.removeFirst()
    }
    while let last = words.last, DueShift.endings.contains(last), words.count > 2 {
      sign = sign ?? 1
      words.removeLast()
    }
    guard let sign, words.count == 2, words[0].count <= 4, let count = Int(words[0]), count > 0,
      let unit = DueShift.units[words[1]]
    else { return nil }
    self.count = sign * count
    self.unit = unit
  }

  /// Words, numbers and signs apart: "+2d" is "+", "2", "d".
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for character in text {
      if character == " " {
        isOpen = false
        continue
      }
      let isAlike = words.last?.last.map { kind($0) == kind(character) } ?? false
      if isOpen, isAlike {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      isOpen = true
    }
    return words
  }

  private static func kind(_ character: Character) -> Int {
    character.isASCII && character.isNumber ? 0 : character.isLetter ? 1 : 2
  }

  private static let openings: [String: Int] = [
    "+": 1, "-": -1, "them": 1, "lui": 1, "hoan": 1, "gia": 1, "han": 1, "by": 1, "another": 1, "further": 1,
    "som": -1,
  ]
  private static let endings: Set<String> = ["nua", "later", "more", "earlier"]
  private static let units: [String: Unit] = [
    "phut": .minute, "minute": .minute, "minutes": .minute, "min": .minute,
    "gio": .hour, "tieng": .hour, "h": .hour, "hour": .hour, "hours": .hour,
    "ngay": .day, "d": .day, "day": .day, "days": .day,
    "tuan": .week, "w": .week, "week": .week, "weeks": .week,
    "thang": .month, "month": .month, "months": .month,
  ]

  /// The moved time, in the precision and with the boundary of `due`, said in the words `says`; nil where
  /// it has no date, or where hours are to be added to a day.
  package func moving(_ due: SaidTime, says: String) -> SaidTime? {
    guard let point = due.point else { return nil }
    let wall = point.wall
    let moved: WallTime
    switch unit {
    case .minute, .hour:
      guard point.precision.isClockTime else { return nil }
      moved = wall.adding(seconds: Int64(count) * (unit == .hour ? Span.hour : 60))
    case .day: moved = wall.adding(seconds: Int64(count) * 86_400)
    case .week: moved = wall.adding(seconds: Int64(count) * 7 * 86_400)
    case .month:
      var later = wall
      later.date = wall.date.adding(months: count)
      moved = later
    }
    guard (1...9_999).contains(moved.date.year), !isLost(in: point.precision) else { return nil }
    var result = due
    result.says = says
    result.point = TimePoint(point.precision, moved, zone: point.zone, part: point.part)
    return result
  }

  /// Whether a coarser time would swallow the term: two days more than "September".
  private func isLost(in precision: Precision) -> Bool {
    switch precision {
    case .second, .minute, .hour, .partOfDay, .day: false
    case .week: unit == .day
    case .month, .quarter, .year, .unknown: unit != .month
    }
  }
}
