/// A deadline's time as somebody said it, with what the words mean.
package struct SaidTime: Hashable, Sendable {
  /// The words themselves ("0h 4/7", "trước 30/6"); empty when nobody's words were recorded.
  package var says: String
  package var boundary: Boundary
  /// Nil when no date was said ("when the debt is paid"): the precision is then `unknown`.
  package var point: TimePoint?
  /// Which reading of `before` a unit the user chose; nil means early.
  package var reading: Reading?
  /// True for "around", "about", "end of the month".
  package var isApproximate: Bool

  package init(
    says: String = "", boundary: Boundary = .at, point: TimePoint?, reading: Reading? = nil,
    isApproximate: Bool = false
  ) {
    self.says = says
    self.boundary = boundary
    self.point = point
    self.reading = reading
    self.isApproximate = isApproximate
  }

  package var precision: Precision { point?.precision ?? .unknown }

  /// The instant that a countdown runs to. Clock times: that instant. `from`: the unit's start.
  /// `before` a unit: its start (its end if read late). Everything else: the unit's end. A term in
  /// days, weeks, months ends at 24h of its last day (Vietnamese Civil Code 2015, art. 148).
  package var due: Instant? {
    guard let point else { return nil }
    guard !point.precision.isClockTime else { return point.start }
    switch boundary {
    case .from: return point.start
    case .before: return reading == .late ? point.end : point.start
    case .at, .by, .untilEndOf, .after, .around: return point.end
    }
  }

  /// The instant from which somebody may be said to be late. Differs from `due` only for `before` a
  /// unit: nobody is accused until the unit has ended.
  package var lateFrom: Instant? {
    guard let point else { return nil }
    return boundary == .before ? point.end : due
  }
}
