import CutoffDomain
import CutoffStore

/// Times of the source as text: RFC 3339, a date, or a phrase as people say it.
struct SourceTime {
  let zone: Zone
  let language: Language
  /// The instant from which phrases count.
  let now: Instant

  /// Why a text is no time, in words.
  struct Problem: Error {
    var words: String
  }

  /// A date or hour that something is due at. RFC 3339 and plain dates have no words of their own.
  func due(_ text: String) throws(Problem) -> SaidTime {
    if let point = point(text) { return SaidTime(point: point) }
    return try phrase(text, leaning: .future)
  }

  /// When something happened; limits ("before 3/7") are none.
  func moment(_ text: String) throws(Problem) -> TimePoint {
    if let point = point(text) { return point }
    let said = try phrase(text, leaning: .past)
    switch DraftTimes.moment(said) {
    case .success(let point): return point
    case .failure:
      throw Problem(words: Wording("đây là hạn, không phải lúc xảy ra", "a limit, no moment")(language))
    }
  }

  /// RFC 3339 (also with fractions of a second, which are cut off) or a date; nil for anything else.
  func point(_ text: String) -> TimePoint? {
    if let date = FileTime.date(text) { return TimePoint(.day, WallTime(startOf: date), zone: zone) }
    guard let (wall, instant) = FileTime.instant(SourceTime.withoutFraction(text)) else { return nil }
    return TimePoint(instant: instant, precision: wall.second == 0 ? .minute : .second, zone: zone)
  }

  private static func withoutFraction(_ text: String) -> String {
    guard let dot = text.firstIndex(of: ".") else { return text }
    let rest = text[text.index(after: dot)...].drop { $0.isASCII && $0.isNumber }
    return String(text[..<dot] + rest)
  }

  private func phrase(_ text: String, leaning: WhenReference.Leaning) throws(Problem) -> SaidTime {
    let reference = WhenReference(now: now, zone: zone, language: language, leaning: leaning)
    switch When.parse(text, reference) {
    case .understood(let reading): return reading.said
    case .refused(let refusal): throw Problem(words: When.words(refusal, language: language))
    }
  }
}
