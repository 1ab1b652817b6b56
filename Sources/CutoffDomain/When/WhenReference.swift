/// What a phrase is read against: who says it, where, and when.
package struct WhenReference: Sendable {
  /// The instant at which the phrase is said.
  package var now: Instant
  /// The zone of the speaker's wall clock, and of the answer unless the phrase names another.
  package var zone: Zone
  /// The language that is tried first; the other one is tried next.
  package var language: Language
  /// How "4/7" is read. ISO dates do not depend on it.
  package var numericOrder: NumericOrder
  /// Where "15:39" or "3/7" lies when both the past and the future have one.
  package var leaning: Leaning
  /// True where a field holds a start and an end: "8h-11h" is understood as both. Elsewhere it is refused
  /// with its two ends.
  package var takesWindow: Bool
  /// Flags "03/04/2027" where both orders exist. By itself: in English.
  package var flagsDayOrder: Bool
  /// The calendar by which working days are counted; without one they are refused.
  package var workdays: WorkCalendar?

  /// The doubt that is to be settled the other way.
  var other: WhenFlag?

  package enum NumericOrder: Sendable {
    case dayMonth, monthDay
  }

  package enum Leaning: Sendable {
    /// For deadlines: the next one; a yearless date may lie up to 31 days back.
    case future
    /// For what has happened: the last one; a yearless date may lie up to 31 days ahead.
    case past
  }

  /// True where "4/7" is the fourth of July.
  var isDayFirst: Bool { (numericOrder == .dayMonth) != (other == .dayOrder) }

  package init(
    now: Instant, zone: Zone, language: Language, numericOrder: NumericOrder = .dayMonth,
    leaning: Leaning = .future, takesWindow: Bool = false, flagsDayOrder: Bool? = nil,
    workdays: WorkCalendar? = nil
  ) {
    self.now = now
    self.zone = zone
    self.language = language
    self.numericOrder = numericOrder
    self.leaning = leaning
    self.takesWindow = takesWindow
    self.flagsDayOrder = flagsDayOrder ?? (language == .english)
    self.workdays = workdays
  }
}
