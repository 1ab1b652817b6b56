import CutoffDomain

/// What reading a calendar needs beside its text.
package struct CalendarReadOptions: Sendable {
  /// From when 400 days of a series are counted.
  package var now: Instant
  /// `--zone`: the zone of times without one, where the calendar names none.
  package var zone: Zone?
  /// The incident's zone: in which times are kept that have only an offset, and the last choice for others.
  package var incidentZone: Zone

  package init(now: Instant, zone: Zone? = nil, incidentZone: Zone) {
    self.now = now
    self.zone = zone
    self.incidentZone = incidentZone
  }
}

/// What was read of a calendar: `CalendarReader.read`.
package struct CalendarReading: Sendable {
  /// X-WR-CALNAME, else NAME.
  package var name: String?
  /// PRODID.
  package var program: String?
  /// X-WR-TIMEZONE, where it is known.
  package var zone: Zone?
  /// In the order of the file.
  package var events: [CalendarEvent] = []
  package var skipped: [ImportSkip] = []
  /// In the order of the file.
  package var faults: [CalendarFault] = []
}
