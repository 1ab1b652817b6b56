import CutoffDomain

/// A length of time as a calendar writes it: `PT2H`, `P1D`, `-P1W` (RFC 5545, 3.3.6).
struct CalendarSpan: Hashable, Sendable {
  /// Days by the calendar: of 23 to 25 hours.
  var days = 0
  /// Elapsed time beside them.
  var seconds: Int64 = 0

  /// As if every day had 24 hours.
  var plainSeconds: Int64 { Int64(days) * Span.day + seconds }

  /// Nil for anything else.
  init?(_ text: String) {
    var rest = text.uppercased().utf8[...]
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var isTime = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "T") {
        guard !isTime, rest.count > 1 else { return nil }
        isTime = true
        rest.removeFirst()
        continue
      }
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest[digits.endIndex...]
      guard digits.count <= 7, let number = CalendarNumber.digits(digits), let unit = rest.popFirst(),
        add(number, unit, isTime)
      else { return nil }
    }
    if isNegative { (days, seconds) = (-days, -seconds) }
  }

  private mutating func add(_ number: Int, _ unit: UInt8, _ isTime: Bool) -> Bool {
    switch (unit, isTime) {
    case (UInt8(ascii: "W"), false): days += number * 7
    case (UInt8(ascii: "D"), false): days += number
    case (UInt8(ascii: "H"), true): seconds += Int64(number) * Span.hour
    case (UInt8(ascii: "M"), true): seconds += Int64(number) * Span.minute
    case (UInt8(ascii: "S"), true): seconds += Int64(number)
    default: return false
    }
    return true
  }

  /// `-PT72H`: hours where they are whole, else minutes, else seconds; `PT0S` for none. Never days, whose length
  /// is the reader's.
  static func text(before seconds: Int64) -> String {
    guard seconds > 0 else { return "PT0S" }
    if seconds % Span.hour == 0 { return "-PT\(seconds / Span.hour)H" }
    return seconds % Span.minute == 0 ? "-PT\(seconds / Span.minute)M" : "-PT\(seconds)S"
  }
}
