/// Lengths of time as they are typed in one word: "15m", "24h", "3d", "2w"; "30 phút", "7 ngày".
package enum ShortSpan {
  /// Seconds in `text`: a whole number and a unit, in either language, diacritics left out or not. Nil for
  /// anything else, and for lengths of more than a thousand years.
  package static func seconds(_ text: String) -> Int64? {
    let folded = Folding.fold(text).filter { $0 != " " }
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let number = Int64(digits), number <= 10_000_000,
      let unit = unit(String(folded[digits.endIndex...]))
    else { return nil }
    let seconds = number * unit
    return seconds <= 366_000 * Span.day ? seconds : nil
  }

  /// How long before something, in seconds: a length, or `0` for the hour itself. Nil for anything else.
  package static func before(_ text: String) -> Int64? {
    Folding.fold(text).filter { $0 != " " } == "0" ? 0 : seconds(text).flatMap { $0 > 0 ? $0 : nil }
  }

  /// `seconds`, whole minutes and not negative, as `before` reads them: "3d", "24h", "90m", "0".
  package static func text(_ seconds: Int64) -> String {
    if seconds == 0 { return "0" }
    if seconds % Span.day == 0, seconds > Span.day { return "\(seconds / Span.day)d" }
    return seconds % Span.hour == 0 ? "\(seconds / Span.hour)h" : "\(seconds / Span.minute)m"
  }

  private static func unit(_ folded: String) -> Int64? {
    switch folded {
    case "m", "min", "minute", "minutes", "p", "ph", "phut": Span.minute
    case "h", "hour", "hours", "g", "gio": Span.hour
    case "d", "day", "days", "n", "ngay": Span.day
    case "w", "week", "weeks", "t", "tuan": 7 * Span.day
    default: nil
    }
  }
}
