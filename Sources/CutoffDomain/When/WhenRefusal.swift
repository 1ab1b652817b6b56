/// Why a phrase was not understood.
package struct WhenRefusal: Error, Equatable, Sendable {
  /// The Characters of the phrase that the reason is about.
  package var place: Range<Int>
  package var reason: WhenRefusalReason
  /// A phrase that would be understood, when there is an obvious one.
  package var suggestion: String?

  package init(place: Range<Int>, reason: WhenRefusalReason, suggestion: String? = nil) {
    self.place = place
    self.reason = reason
    self.suggestion = suggestion
  }
}

/// The reasons to refuse a phrase rather than to guess.
package enum WhenRefusalReason: Error, Equatable, Sendable {
  case empty
  /// More than 200 characters or 48 words.
  case tooLong
  case unknownWord(String)
  /// A known word that does not fit what stands before it.
  case unexpectedWord(String)
  case unknownZone(String)
  /// So many units before (less than 0) or after an event that the words name and that has no date here;
  /// working days where `isWorkingDays`, whose unit is `days`.
  case countedFromEvent(count: Int, unit: RelativeDate.Unit, event: String, isWorkingDays: Bool)
  /// The times of a sentence, the likeliest first, each a phrase that is understood; none is chosen.
  case several([String])
  /// Known words that do not make a time ("before", "at the").
  case incomplete
  case impossibleDate(day: Int, month: Int, year: Int?)
  /// A date that exists only if read the other way round.
  case wrongOrder(first: Int, second: Int)
  case impossibleClock
  /// "16h sáng", "14 pm".
  case partDisagrees
  /// The weekday said, the date it was said with, and that date's weekday (1 = Monday … 7 = Sunday).
  case weekdayDisagrees(said: Int, date: CivilDate)
  /// Two parts of the phrase name different times.
  case contradiction
  case bareNumber(Int)
  case bareDuration
  /// Two readings, more than a day apart.
  case ambiguous(SaidTime, SaidTime)
  /// Two times; neither is chosen. Each text is a phrase by itself, with the date, the half of the day and
  /// the zone that the two shared.
  case range(first: String, second: String)
  /// The end of a window is not after its start.
  case emptyWindow
  /// Working days, and no calendar to count them by: `workdays` of the configuration names one.
  case noWorkdays
  /// A number written twice, "05 (sáu)", whose two do not agree.
  case numbersDisagree(Int, Int)
  /// A lunar date that the year does not have.
  case impossibleLunarDate(day: Int, month: Int, year: Int)
  case ambiguousZone(String)
  case topic(WhenTopic)
  /// Before the year 1 or after 9999.
  case outOfReach
}

/// Things that people name as times and that have none here.
package enum WhenTopic: Int, CaseIterable, Sendable {
  case holiday, recurring, season, workingDays, lunar, vague
}
