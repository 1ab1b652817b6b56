/// A composition set against the calendar: the time, and what the user should be told about it.
struct Meaning: Sendable {
  var said: SaidTime
  var warnings: Set<WhenWarning> = []
  /// The other reading of `before`, or of a word without its diacritics.
  var alternative: SaidTime?
  /// Why there is another reading.
  var flag: WhenFlag?
  var daysOff: [CivilDate] = []
  var lunar: LunarDate?
}

/// What was found while a composition was resolved to days and clocks.
struct Target: Sendable {
  enum Extent: Sendable {
    case clock(WallTime, Precision)
    case instant(Instant, Precision)
    case part(CivilDate, PartOfDay)
    case unit(CivilDate, Precision)
  }

  var extent: Extent
  var isApproximate = false
  var warnings: Set<WhenWarning> = []
  /// Set where the words of the time imply a boundary ("trong 3 ngày", "end of day").
  var boundary: Boundary?
  /// The boundary word directs the duration: "3 days after 4/7", "sau 3 ngày".
  var usesBoundary = false
  /// Holidays that a count of working days left out.
  var daysOff: [CivilDate] = []
}
