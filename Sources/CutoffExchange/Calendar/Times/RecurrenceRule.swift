import CutoffDomain

/// A rule of repetition as far as it is read (RFC 5545, 3.3.10): by days, weeks, months and years.
struct RecurrenceRule: Hashable, Sendable {
  enum Frequency: String, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// "FR", "-1SU".
  struct Day: Hashable, Sendable {
    /// 1 = Monday … 7 = Sunday.
    var weekday: Int
    /// Which one of the month or year, from the end when negative; nil means each.
    var ordinal: Int?
  }

  var frequency = Frequency.daily
  var interval = 1
  var count: Int?
  var until: CalendarTime?
  var days: [Day] = []
  var monthDays: [Int] = []
  var months: [Int] = []
  /// The first day of a week, 1 = Monday.
  var weekStart = 1

  /// Nil for a rule with parts that are not read, or that contradict each other.
  init?(_ text: String) {
    var seen: Set<String> = []
    for part in text.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard pair.count == 2, seen.insert(pair[0]).inserted, take(pair[0], pair[1]) else { return nil }
    }
    guard seen.contains("FREQ"), isSound else { return nil }
  }

  private mutating func take(_ name: String, _ value: String) -> Bool {
    switch name {
    case "FREQ":
      guard let word = Frequency(rawValue: value) else { return false }
      frequency = word
    case "INTERVAL":
      guard let number = CalendarNumber.digits(value.utf8), (1...10_000).contains(number) else {
        return false
      }
      interval = number
    case "COUNT":
      guard let number = CalendarNumber.digits(value.utf8), number > 0 else { return false }
      count = number
    case "UNTIL":
      until = CalendarTime(value)
      return until != nil
    case "BYDAY": return RecurrenceRule.list(value, RecurrenceRule.day).map { days = $0 } != nil
    case "BYMONTHDAY":
      return RecurrenceRule.list(value) { RecurrenceRule.number($0, to: 31) }.map { monthDays = $0 } != nil
    case "BYMONTH":
      return RecurrenceRule.list(value) { RecurrenceRule.number($0, to: 12) }.map { months = $0 } != nil
    case "WKST":
      guard let weekday = RecurrenceRule.weekdays.firstIndex(of: value) else { return false }
      weekStart = weekday + 1
    default: return false
    }
    return true
  }

  private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private static func list<Value>(_ text: String, _ read: (String) -> Value?) -> [Value]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let values = parts.compactMap(read)
    return values.count == parts.count && parts.count <= 400 ? values : nil
  }

  private static func number(_ text: String, to most: Int) -> Int? {
    guard let number = CalendarNumber.signed(text), (1...most).contains(abs(number)) else { return nil }
    return number
  }

  private static func day(_ text: String) -> Day? {
    guard let weekday = weekdays.firstIndex(of: String(text.suffix(2))) else { return nil }
    let ordinal = text.dropLast(2)
    guard !ordinal.isEmpty else { return Day(weekday: weekday + 1) }
    return number(String(ordinal), to: 53).map { Day(weekday: weekday + 1, ordinal: $0) }
  }

  /// What the standard allows beside each other.
  private var isSound: Bool {
    let hasOrdinals = days.contains { $0.ordinal != nil }
    guard months.allSatisfy({ $0 > 0 }) else { return false }
    switch frequency {
    case .daily: return !hasOrdinals
    case .weekly: return !hasOrdinals && monthDays.isEmpty
    case .monthly: return days.allSatisfy { abs($0.ordinal ?? 1) <= 5 }
    case .yearly: return true
    }
  }
}
