/// Why a reading that the rules chose has another one that people mean as often: the other one is the
/// reading's `alternative`, and a field shows it with a key that takes it.
package enum WhenFlag: String, CaseIterable, Sendable {
  /// A weekday said on that day: today, or in a week.
  case weekdayToday
  /// "Next Friday": that of the next week, or the coming one.
  case nextWeekday
  /// "03/04/2027" in English: day and month, or month and day.
  case dayOrder
  /// "12 am", "12:00 midnight": the day's start, or its end.
  case midnight
  /// "EST" said of a day on which its place keeps another offset.
  case zoneNotInForce
  /// "Before 30/6": the 30th left out, or counted.
  case beforeDay
  /// "22h to 2h, 13/8": the day on which the window begins, or the one on which it ends.
  case windowDay
  /// A window of hours without a day that runs just now: the next one, or this one.
  case windowNow
  /// "mùng 10 tháng 3": of the solar calendar, or of the lunar one.
  case lunar
  /// "Fri, Jul 18": the year in which the 18th is a Friday, or the next 18th.
  case yearFromWeekday
  /// A word written without its diacritics has a second sense, less than a day away.
  case otherWord
}
