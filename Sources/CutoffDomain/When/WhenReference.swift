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

  package enum NumericOrder: Sendable {
    case dayMonth, monthDay
  }

  package enum Leaning: Sendable {
    /// For deadlines: the next one; a yearless date may lie up to 31 days back.
    case future
    /// For what has happened: the last one; a yearless date may lie up to 31 days ahead.
    case past
  }

  package init(
    now: Instant, zone: Zone, language: Language, numericOrder: NumericOrder = .dayMonth,
    leaning: Leaning = .future
  ) {
    self.now = now
    self.zone = zone
    self.language = language
    self.numericOrder = numericOrder
    self.leaning = leaning
  }
}
