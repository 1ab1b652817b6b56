/// What came of reading a phrase: a time, or the reason why there is none.
package enum WhenResult: Equatable, Sendable {
  case understood(WhenReading)
  case refused(WhenRefusal)
}

/// A phrase that was understood.
package struct WhenReading: Equatable, Sendable {
  /// The time; of a window its start, bound as `from`.
  package var said: SaidTime
  /// The end of a window, bound as `untilEndOf`; it lies after `said`. Only with `WhenReference.takesWindow`.
  package var until: SaidTime?
  /// What the user should look at before saving, in the order of `WhenWarning`'s cases.
  package var warnings: [WhenWarning]
  /// Why there is an `alternative`; nil where there is none.
  package var flag: WhenFlag?
  /// The other reading: "before 30/6" with the 30th counted, or the second sense of a word that was
  /// written without its diacritics.
  package var alternative: SaidTime?
  /// The end of the window that `alternative` begins.
  package var alternativeUntil: SaidTime?
  /// The days off that a count of working days left out, weekends not among them, in their order.
  package var daysOff: [CivilDate]
  /// The lunar date that was said, where one was.
  package var lunar: LunarDate?
  /// The language in which the phrase was understood.
  package var language: Language

  package init(
    said: SaidTime, until: SaidTime? = nil, warnings: [WhenWarning] = [], flag: WhenFlag? = nil,
    alternative: SaidTime? = nil, alternativeUntil: SaidTime? = nil, daysOff: [CivilDate] = [],
    lunar: LunarDate? = nil, language: Language
  ) {
    self.said = said
    self.until = until
    self.warnings = warnings
    self.flag = flag
    self.alternative = alternative
    self.alternativeUntil = alternativeUntil
    self.daysOff = daysOff
    self.lunar = lunar
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
  /// Working days were counted past the last day that the calendars of days off say anything of.
  case daysOffUnknown
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
