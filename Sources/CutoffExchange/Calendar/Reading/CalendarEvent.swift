import CutoffDomain

/// An event or a task of a calendar, read. What its rule of repetition makes of it stands in `dates`.
package struct CalendarEvent: Hashable, Sendable {
  /// Its UID; of an event without one the SHA-256 of DTSTART and SUMMARY. With what its RECURRENCE-ID names, for
  /// an exception of a series.
  package var key: String
  package var uid: String?
  /// Where its BEGIN stands.
  package var place: TextPlace
  /// SUMMARY.
  package var label: String
  /// DESCRIPTION.
  package var text: String?
  /// URL, if it is http or https.
  package var address: String?
  /// The organizer's name, unless it may be a person's.
  package var organizer: String?
  /// A VTODO: what is due by a time.
  package var isTask: Bool
  /// What is due, in order; never empty. Several where the series is no recurrence of ours.
  package var dates: [CalendarDate]
  /// Of `dates`, which then are one.
  package var recurrence: Recurrence?
  /// Its time has no zone of its own.
  package var isFloating: Bool
  /// The series has more than what stands in `dates`.
  package var isCut: Bool
  /// When it was last changed, as it says itself: LAST-MODIFIED, else DTSTAMP, else CREATED.
  package var changedAt: Instant?
  /// Seconds before its time at which it warns, the longest first; 0 is the time itself.
  package var alarms: [Int64]
  /// What our own export noted of the record.
  package var own: OwnMarks?
}

/// One date of an event.
package struct CalendarDate: Hashable, Sendable {
  /// The event's key; of one of a series with the date that the rule gives it.
  package var key: String
  package var due: SaidTime
  /// The end of a window.
  package var until: SaidTime?
}

/// What `CalendarWriter` noted of a record, for the way back.
package struct OwnMarks: Hashable, Sendable {
  package var record: RecordID?
  package var incident: IncidentID?
  /// A deadline's kind, "promise" or "step".
  package var kind: String?
}
