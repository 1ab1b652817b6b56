/// A phrase that names a time, found inside a longer text.
package struct WhenFound: Equatable, Sendable {
  /// What a time is in its text.
  package enum Role: Int, Comparable, Sendable {
    /// Something must be done by it, or stops then.
    case limit
    case mention
    /// When the text was written, sent or printed, or the period that it charges for.
    case stamp

    package static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
  }

  /// Unicode scalars from the start of the text.
  package var range: Range<Int>
  /// As it stands in the text, on one line; of a window in a field for one instant one end with what both
  /// share. A field that it is typed into reads it the same way.
  package var phrase: String
  package var reading: WhenReading
  /// 3 names a date and an hour, 2 a date, 1 a day that depends on when it was said, 0 only an hour.
  package var weight: Int
  package var role: Role
}

extension When {
  package enum Wanted: Sendable {
    /// Limits too: "before 30/6".
    case due
    /// Only when something happened: of "before 30/6", "30/6" is taken.
    case moment
  }

  /// Bytes of a text that are looked through.
  package static let findLimit = 16_384

  /// The times that a text names, in its order, none inside another: at each word the longest phrase that
  /// `parse` understands. What could be anything (a lone word or number, a year, a span) is passed over, and
  /// so are numbers of houses, versions and ratios.
  package static func find(
    in text: String, _ reference: WhenReference, wanted: Wanted = .due
  ) -> [WhenFound] {
    var finder = WhenFinder(text, reference, wanted)
    return finder.run()
  }

  /// The times of a text that a field can be offered, all of them, the best first and the same time once.
  /// Where a limit is wanted: what stops or must be done, then what is only mentioned, then dates of letters
  /// and mail; of each kind what is ahead, then the fullest.
  package static func offers(
    in text: String, _ reference: WhenReference, wanted: Wanted = .due
  ) -> [WhenFound] {
    offers(find(in: text, reference, wanted: wanted), reference, wanted)
  }

  /// The offers of a short text, for the price of some words; nil where that does not do.
  static func offers(in text: String, _ reference: WhenReference, for effort: Effort) -> [WhenFound]? {
    var finder = WhenFinder(text, reference, .due, effort: effort)
    let found = finder.run()
    return effort.isSpent ? nil : offers(found, reference, .due)
  }

  private static func offers(
    _ found: [WhenFound], _ reference: WhenReference, _ wanted: Wanted
  ) -> [WhenFound] {
    let ranked = found.enumerated().sorted { left, right in
      let (first, second) = (
        rank(left.element, reference, wanted), rank(right.element, reference, wanted)
      )
      return first == second ? left.offset < right.offset : first.lexicographicallyPrecedes(second)
    }
    var seen: Set<SeenTime> = []
    return ranked.map(\.element).filter { seen.insert(SeenTime($0.reading.said)).inserted }
  }

  private static func rank(_ found: WhenFound, _ reference: WhenReference, _ wanted: Wanted) -> [Int] {
    switch wanted {
    case .due:
      let isOver = (found.reading.said.lateFrom ?? reference.now) < reference.now
      return [found.role.rawValue, isOver ? 1 : 0, -found.weight]
    case .moment: return [-found.weight]
    }
  }

  /// Two phrases for the same time: an hour is one instant whatever binds it, a day is not.
  private struct SeenTime: Hashable {
    let start: Instant?
    let precision: Precision
    let due: Instant?

    init(_ said: SaidTime) {
      start = said.point?.start
      due = said.due
      precision = said.precision.isClockTime ? .minute : said.precision
    }
  }
}
