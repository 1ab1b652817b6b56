import CutoffDomain

/// The days on which something comes again, its first day among them whatever the rule says.
struct RuleDays {
  let rule: RecurrenceRule
  let start: CivilDate
  /// Whether the rule has ended before that day's time.
  let isOver: (CivilDate) -> Bool

  /// More than these are not gone through; about twenty years of days.
  private static let mostPeriods = 8_000

  /// The days from `first` through `last`, at most `most`, and whether these are all that the rule has.
  func days(from first: CivilDate, through last: CivilDate, most: Int) -> (days: [CivilDate], isWhole: Bool) {
    var days = start >= first && start <= last ? [start] : []
    var isWhole = start >= first
    // What is counted has to be counted from the beginning.
    var period = rule.count == nil ? rule.period(before: first, from: start) : 0
    var count = 1
    let end = period + RuleDays.mostPeriods
    while period < end, rule.opening(ofPeriod: period, from: start) <= last {
      for day in rule.days(inPeriod: period, from: start) where day > start {
        if count == rule.count || isOver(day) { return (days, isWhole) }
        count += 1
        guard day >= first else {
          isWhole = false
          continue
        }
        guard day <= last, days.count < most else { return (days, false) }
        days.append(day)
      }
      period += 1
    }
    let isEnded = count == rule.count || (rule.until != nil && isOver(last.adding(days: 1)))
    return (days, isWhole && isEnded)
  }
}

extension RecurrenceRule {
  /// The period of one of our recurrences, where the rule says no more than that: every week, month, quarter or
  /// year on the day of `start`. Nil for a day that not every month has: we would take the last one instead.
  func period(like start: CivilDate) -> Precision? {
    guard saysNoMore(than: start) else { return nil }
    switch (frequency, interval) {
    case (.weekly, 1): return .week
    case (.monthly, 1): return start.day <= 28 ? .month : nil
    case (.monthly, 3): return start.day <= 28 ? .quarter : nil
    case (.monthly, 12), (.yearly, 1): return start.month == 2 && start.day == 29 ? nil : .year
    case (.daily, _), (.weekly, _), (.monthly, _), (.yearly, _): return nil
    }
  }

  private func saysNoMore(than start: CivilDate) -> Bool {
    switch frequency {
    case .daily: false
    case .weekly: months.isEmpty && (days.isEmpty || days == [Day(weekday: start.weekday)])
    case .monthly: months.isEmpty && days.isEmpty && (monthDays.isEmpty || monthDays == [start.day])
    case .yearly:
      days.isEmpty && (months.isEmpty ? monthDays.isEmpty : months == [start.month])
        && (monthDays.isEmpty || monthDays == [start.day])
    }
  }

  /// The last day of such a rule; nil where it has no end.
  func lastDay(from start: CivilDate, isOver: (CivilDate) -> Bool) -> CivilDate? {
    guard count != nil || until != nil else { return nil }
    var last = start
    let limit = min(count ?? RecurrenceRule.mostTicks, RecurrenceRule.mostTicks)
    for index in 1..<max(limit, 1) {
      let day = tick(index, from: start)
      if day.year > 9_999 || isOver(day) { break }
      last = day
    }
    return last
  }

  /// About two centuries of weeks.
  private static let mostTicks = 10_000

  private func tick(_ index: Int, from start: CivilDate) -> CivilDate {
    switch frequency {
    case .daily: start.adding(days: index * interval)
    case .weekly: start.adding(days: 7 * index * interval)
    case .monthly: start.adding(months: index * interval)
    case .yearly: start.adding(months: 12 * index * interval)
    }
  }
}
