import CutoffDomain

extension Clock {
  /// What it tells at `now`, in one line: "01:59:53", "+2 ngày 04:13"; whole days ("+2 ngày", "+2d") of a cut for which
  /// nobody gave an hour.
  package func time(at now: Instant, _ language: Language) -> String {
    let seconds = due.seconds(since: now)
    guard isCountedInDays else { return TimeText.countdown(seconds, language) }
    return "+" + TimeText.days(abs(seconds) / Span.day, language)
  }

  /// The same length in running text, without a sign: "2 days", "3 ngày 04:13".
  package func length(at now: Instant, _ language: Language) -> String {
    let seconds = abs(due.seconds(since: now))
    return isCountedInDays
      ? TimeText.dayCount(seconds / Span.day, language) : TimeText.countdown(seconds, language)
  }
}
