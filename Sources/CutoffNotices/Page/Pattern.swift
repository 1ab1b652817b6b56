import Foundation

/// A regular expression over UTF-16 places of a text; matches nothing if it is not well formed. Both ways to
/// set the tone of "oa", "oe", "uy" are read ("khóa" and "khoá").
struct Pattern: Sendable {
  private let expression: NSRegularExpression?

  init(_ source: String, isCaseSensitive: Bool = false) {
    var source = source
    for (new, old) in Self.tones { source = source.replacingOccurrences(of: new, with: "(?:\(new)|\(old))") }
    var options: NSRegularExpression.Options = [.anchorsMatchLines]
    if !isCaseSensitive { options.insert(.caseInsensitive) }
    expression = try? NSRegularExpression(pattern: source, options: options)
    assert(expression != nil, source)
  }

  /// The same, a blank standing for the break of a wrapped line too.
  init(wrapped source: String) {
    self.init(source.replacingOccurrences(of: " ", with: #"\s{1,3}"#))
  }

  private static let tones = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("ủy", "uỷ"), ("úy", "uý"),
    ("ùy", "uỳ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
  ]

  struct Match {
    /// Of the whole, then of each group.
    fileprivate let ranges: [Range<Int>?]
    var range: Range<Int> { ranges[0] ?? 0..<0 }
    fileprivate func moved(by distance: Int) -> Match {
      Match(ranges: ranges.map { $0.map { ($0.lowerBound + distance)..<($0.upperBound + distance) } })
    }

    subscript(group: Int) -> Range<Int>? { group < ranges.count ? ranges[group] : nil }
  }

  func all(in text: NSString, _ range: Range<Int>? = nil) -> [Match] {
    guard let expression else { return [] }
    let range = range ?? 0..<text.length
    if let (window, start) = Self.window(of: text, range) {
      return all(in: window, (range.lowerBound - start)..<(range.upperBound - start)).map {
        $0.moved(by: start)
      }
    }
    return expression.matches(
      in: text as String, options: [.withTransparentBounds, .withoutAnchoringBounds],
      range: NSRange(location: range.lowerBound, length: range.count)
    ).map(Self.match)
  }

  func first(in text: NSString, _ range: Range<Int>? = nil) -> Match? {
    guard let expression else { return nil }
    let range = range ?? 0..<text.length
    if let (window, start) = Self.window(of: text, range) {
      return first(in: window, (range.lowerBound - start)..<(range.upperBound - start))?.moved(by: start)
    }
    return expression.firstMatch(
      in: text as String, options: [.withTransparentBounds, .withoutAnchoringBounds],
      range: NSRange(location: range.lowerBound, length: range.count)
    ).map(Self.match)
  }

  /// What stands around a small part of a long text is all that an expression looks at; the whole would be
  /// handed over each time.
  private static func window(of text: NSString, _ range: Range<Int>) -> (NSString, Int)? {
    guard text.length > 2_048, range.count < text.length / 2 else { return nil }
    let start = max(0, range.lowerBound - 64)
    return (text.text(start..<min(text.length, range.upperBound + 128)) as NSString, start)
  }

  func matches(_ text: String) -> Bool { first(in: text as NSString) != nil }

  private static func match(_ result: NSTextCheckingResult) -> Match {
    Match(
      ranges: (0..<result.numberOfRanges).map {
        let range = result.range(at: $0)
        return range.location == NSNotFound ? nil : range.location..<(range.location + range.length)
      })
  }
}

extension NSString {
  func text(_ range: Range<Int>) -> String {
    substring(with: NSRange(location: range.lowerBound, length: range.count))
  }
}

extension Range<Int> {
  func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && upperBound >= other.upperBound
  }
}
