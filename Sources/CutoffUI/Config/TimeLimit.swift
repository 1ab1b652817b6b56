import CutoffDomain

/// How long a program may take, as it is typed: "10s", "2m", "90".
package enum TimeLimit {
  /// From a second to an hour.
  package static let range: ClosedRange<Int64> = 1...3_600

  /// Seconds; a bare number counts them. Nil for anything else, and outside of the range.
  package static func seconds(_ text: String) -> Int64? {
    let folded = Folding.fold(text).filter { $0 != " " }
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    let unit = String(folded[digits.endIndex...])
    let isSeconds = ["", "s", "sec", "second", "seconds", "giay"].contains(unit)
    guard let seconds = isSeconds ? Int64(digits) : ShortSpan.seconds(text), range.contains(seconds) else {
      return nil
    }
    return seconds
  }

  /// As it is read again.
  package static func text(_ seconds: Int64) -> String { "\(seconds)s" }
}
