import CutoffDomain

/// A time as it stands in the text, with the words that bind it.
struct TimeMention {
  /// With the binding word ("on or after").
  var range: Range<Int>
  /// Date, clock and zone alone.
  var core: Range<Int>
  /// More than one when the order of day and month is open; empty for a clock alone.
  var dates: [CivilDate]
  var precision: Precision
  /// Seconds of the day; 86 400 is its end.
  var clock: Int?
  var zone: Zone?
  /// A zone word that means several places.
  var doubtfulZone: Bool = false
  var boundary: Boundary?
  /// The order of day and month is open, or the weekday said does not belong to the date.
  var doubt: NoticeDoubt?
  /// Where it is a window.
  var until: WindowEnd?
  /// Written with an hour or a day of the week only.
  var isRelative: Bool = false

  struct WindowEnd {
    var date: CivilDate
    var clock: Int?
    var precision: Precision
  }

  /// The time in `zone` unless it names its own; the first date where several are open.
  func said(in zone: Zone, _ boundary: Boundary, date: CivilDate? = nil, says: String) -> SaidTime? {
    guard let date = date ?? dates.first else { return nil }
    return SaidTime(
      says: says, boundary: boundary, point: Self.point(date, clock, precision, self.zone ?? zone))
  }

  func end(in zone: Zone, says: String, shiftedBy days: Int = 0) -> SaidTime? {
    until.map {
      SaidTime(
        says: says, boundary: .at,
        point: Self.point($0.date.adding(days: days), $0.clock, $0.precision, self.zone ?? zone))
    }
  }

  private static func point(_ date: CivilDate, _ clock: Int?, _ precision: Precision, _ zone: Zone)
    -> TimePoint
  {
    TimePoint(precision, WallTime(startOf: date).adding(seconds: Int64(clock ?? 0)), zone: zone)
  }
}
