/// When an office takes in work.
package struct Desk: Hashable, Sendable {
  /// The name of the calendar whose holidays it keeps; nil means that it is closed on weekends only.
  package var calendar: String?
  package var zone: Zone
  /// The times of a working day at which it is open, in order and apart; never empty.
  package var hours: [OpenHours]
  /// Days on which the calendar was decided otherwise: false for off, true for worked.
  package var days: [CivilDate: Bool]

  package init(
    calendar: String? = nil, zone: Zone, hours: [OpenHours], days: [CivilDate: Bool] = [:]
  ) {
    self.calendar = calendar
    self.zone = zone
    self.hours = hours
    self.days = days
  }
}

/// A stretch of a day in which a desk is open: "08:00-11:30".
package struct OpenHours: Hashable, Sendable {
  package let from: DayClock
  package let to: DayClock

  /// Nil unless `from` comes before `to`.
  package init?(from: DayClock, to: DayClock) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// Reads "08:00-11:30"; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let from = DayClock(parts[0]), let to = DayClock(parts[1]) else { return nil }
    self.init(from: from, to: to)
  }

  /// "08:00-11:30"
  package var text: String { from.text + "-" + to.text }
}
