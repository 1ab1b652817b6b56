/// What came of reading a phrase: a time, or the reason why there is none.
package enum WhenResult: Equatable, Sendable {
  case understood(WhenReading)
  case refused(WhenRefusal)
}

/// A phrase that was understood.
package struct WhenReading: Equatable, Sendable {
  package var said: SaidTime
  /// What the user should look at before saving, in the order of `WhenWarning`'s cases.
  package var warnings: [WhenWarning]
  /// The other reading: "before 30/6" with the 30th counted, or the second sense of a word that was
  /// written without its diacritics.
  package var alternative: SaidTime?
  /// The language in which the phrase was understood.
  package var language: Language

  package init(
    said: SaidTime, warnings: [WhenWarning] = [], alternative: SaidTime? = nil, language: Language
  ) {
    self.said = said
    self.warnings = warnings
    self.alternative = alternative
    self.language = language
  }
}

/// Something about a time that is right by the rules and may still not be what was meant.
package enum WhenWarning: String, CaseIterable, Sendable {
  /// The time is over.
  case alreadyPast
  /// More than 366 days ahead.
  case far
  /// The local clock jumps over it; it was moved forward.
  case skippedLocalTime
  /// The local clock shows it twice; the earlier was taken.
  case doubledLocalTime
  /// The last day is a Sunday.
  case fallsOnSunday
  /// A word about a night, or "tomorrow" said between 0h and 4h: speakers mean different days.
  case unsafeNightWord
  /// "End of June" and the like: a day was taken by the rules of the Civil Code.
  case periodApproximated
  /// The weekday chose a year other than the nearest.
  case yearFromWeekday
  /// The phrase has a second sense, less than a day away.
  case severalReadings
  /// The phrase is a sentence; the one time that it names was taken.
  case takenFromSentence
}
