/// A date that hangs on another record: "30 days after the cut", "10 working days after receipt".
package struct RelativeDate: Hashable, Sendable {
  /// What is counted. Day 1 is the day after the base's; months are clamped to their last day.
  package enum Unit: String, CaseIterable, Sendable {
    case hours, days, weeks, months, workingDays
  }

  /// Which side of a base that is a window is counted from.
  package enum Side: String, CaseIterable, Sendable {
    case start, end
  }

  /// The event, deadline or promise that it is counted from; nil while nobody has named one.
  package var base: RecordID?
  /// Negative counts back.
  package var offset: Int
  package var unit: Unit
  /// The name of the calendar whose holidays working days leave out; nil leaves out weekends only.
  package var calendar: String?
  /// Days on which the calendar was decided otherwise: false for off, true for worked.
  package var days: [CivilDate: Bool]
  /// The time of the derived day; nil means the whole day.
  package var clock: DayClock?
  package var side: Side

  package init(
    base: RecordID?, offset: Int, unit: Unit, calendar: String? = nil, days: [CivilDate: Bool] = [:],
    clock: DayClock? = nil, side: Side = .start
  ) {
    self.base = base
    self.offset = offset
    self.unit = unit
    self.calendar = calendar
    self.days = days
    self.clock = clock
    self.side = side
  }
}
