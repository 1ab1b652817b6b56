import CutoffDomain

/// How a calendar is written: the options of `cutoff export ics`.
package struct CalendarWriteOptions: Sendable {
  /// The instant at which it is told (`--as-of`, else now).
  package var now: Instant
  /// The program's version.
  package var version: String
  /// The calendar's name: `--name`, else the store's.
  package var name: String
  /// `--past`: for how many seconds what was answered or is over stays in it.
  package var past: Int64
  /// `--alarms`: seconds before; empty for `none`. Nil leaves it to the incidents.
  package var alarms: [Int64]?
  /// `reminders` of the configuration, for incidents that have none of their own.
  package var reminders: [Int64]
  /// `--todo`: promises and steps alone, as tasks.
  package var isTodo: Bool
  /// The file that is written over (`-o`), where there is one: what changed since counts up.
  package var existing: [UInt8]?

  package init(
    now: Instant, version: String, name: String, past: Int64 = 30 * Span.day, alarms: [Int64]? = nil,
    reminders: [Int64] = [], isTodo: Bool = false, existing: [UInt8]? = nil
  ) {
    self.now = now
    self.version = version
    self.name = name
    self.past = past
    self.alarms = alarms
    self.reminders = reminders
    self.isTodo = isTodo
    self.existing = existing
  }

  /// The alarms of an incident, in seconds before, the longest first.
  func thresholds(of incident: Incident) -> [Int64] {
    Set(alarms ?? incident.header.reminders ?? reminders).filter { $0 >= 0 }.sorted(by: >)
  }

  /// How many days ahead what recurs is written out.
  static let daysAhead = 400
}
