extension Composition {
  /// What people mean two things by, the widest difference first.
  var doubts: [WhenFlag] {
    var doubts: [WhenFlag] = []
    if let numbers, numbers.first != numbers.second, numbers.first <= 12, numbers.second <= 12, !isLunar {
      doubts.append(.dayOrder)
    }
    if isDayMarked, !isLunar { doubts.append(.lunar) }
    guard durations.isEmpty else { return doubts }
    if weekday != nil, month != nil || numbers != nil, year == nil, ordinalOfWeekday == nil {
      doubts.append(.yearFromWeekday)
    }
    if isLoneWeekday, weeksLater == 0 { doubts.append(.weekdayToday) }
    if isNextWeekday { doubts.append(.nextWeekday) }
    if let clock, clock.otherMidnight != clock, hasDay, part == nil { doubts.append(.midnight) }
    return doubts
  }

  /// A weekday and nothing that says which one.
  private var isLoneWeekday: Bool {
    weekday != nil && relation == nil && unit == nil && ordinalOfWeekday == nil && day == nil
      && numbers == nil && relativeDay == nil && month == nil && year == nil && isoWeek == nil
  }
}

extension ClockPhrase {
  /// Midnight at the other end of the day that is named; every other clock is itself.
  var otherMidnight: ClockPhrase {
    var other = self
    if isMidnight {
      other.hour = 0
      other.isMidnight = false
    } else if hour == 12, meridiem == 0, minute == 0, second == 0 {
      other.hour = 24
      other.meridiem = nil
    }
    return other
  }
}
