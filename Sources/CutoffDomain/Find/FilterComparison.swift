/// How a value of a filter is compared; `equal` is what a value without a sign means.
enum FilterComparison: Sendable {
  case less, atMost, equal, atLeast, more

  /// Takes the sign off the beginning of a value: "<=30/6" leaves "30/6".
  init(takenFrom value: inout Substring) {
    let signs: [(String, FilterComparison)] = [
      ("<=", .atMost), ("=<", .atMost), ("≤", .atMost), (">=", .atLeast), ("=>", .atLeast), ("≥", .atLeast),
      ("<", .less), (">", .more), ("=", .equal),
    ]
    self = .equal
    guard let found = signs.first(where: { value.hasPrefix($0.0) }) else { return }
    self = found.1
    value = value.dropFirst(found.0.count).drop { $0 == " " }
  }

  func holds(_ left: Int64, _ right: Int64) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .equal: left == right
    case .atLeast: left >= right
    case .more: left > right
    }
  }
}

/// `due:` something.
enum DueTest: Sendable {
  /// Ahead by so many seconds; what is overdue is not ahead.
  case ahead(FilterComparison, Int64)
  /// Before, within or after a unit, in seconds on the wall; `until` is the first second after it.
  case dated(FilterComparison, from: Int64, until: Int64)
  case today
  case overdue
  /// Nothing is due.
  case none

  func holds(_ text: FilterText, now: Instant) -> Bool {
    switch self {
    case .none: return text.dues.isEmpty
    case .overdue: return text.dues.contains(where: \.isOverdue)
    case .today:
      guard !text.dues.isEmpty else { return false }
      let today = text.zone.wall(at: now).date
      return text.dues.contains { WallTime(seconds: $0.wallSeconds).date == today }
    case .ahead(let comparison, let seconds):
      return text.dues.contains { due in
        let left = due.instant.seconds(since: now)
        return left >= 0 && !due.isOverdue && comparison.holds(left, seconds)
      }
    case .dated(let comparison, let from, let until):
      return text.dues.contains { due in
        switch comparison {
        case .less: due.wallSeconds < from
        case .atMost: due.wallSeconds < until
        case .equal: from <= due.wallSeconds && due.wallSeconds < until
        case .atLeast: due.wallSeconds >= from
        case .more: due.wallSeconds >= until
        }
      }
    }
  }

  /// Reads "<7d", "today", "quá hạn", "<=30/6", "tuần sau".
  init(_ typed: Substring, _ reference: WhenReference) throws(FilterReason) {
    var rest = typed
    let hasSign = rest.first.map { "<>=≤≥".contains($0) } ?? false
    let comparison = FilterComparison(takenFrom: &rest)
    let folded = Folding.fold(String(rest)).filter { $0 != " " }
    if let seconds = ShortSpan.seconds(String(rest)) {
      self = .ahead(hasSign ? comparison : .atMost, seconds)
    } else if !hasSign, let word = Self.words[folded] {
      self = word
    } else {
      switch When.parse(String(rest), reference) {
      case .refused(let refusal): throw .due(refusal)
      case .understood(let reading):
        guard let point = reading.said.point else { throw .dueWithoutDate }
        let from = point.wall.seconds
        self = .dated(comparison, from: from, until: from + Self.length(of: point))
      }
    }
  }

  private static let words: [String: DueTest] = [
    "today": .today, "homnay": .today, "overdue": .overdue, "late": .overdue, "quahan": .overdue,
    "tre": .overdue, "none": .none, "khong": .none, "khongco": .none,
  ]

  private static func length(of point: TimePoint) -> Int64 {
    switch point.precision {
    case .second: 1
    case .minute: Span.minute
    case .hour: Span.hour
    case .partOfDay, .day, .week, .month, .quarter, .year, .unknown:
      point.zone.wall(at: point.end).seconds - point.wall.seconds
    }
  }
}
