/// What the sides of a window know and take from each other.
extension Composition {
  /// An hour or a part of the day.
  var hasHour: Bool { part != nil || clock?.isBare == false }

  /// A number that is an hour or a day, whichever stands on the other side.
  var hasBareNumber: Bool { clock?.isBare == true && part == nil }

  /// True for a time as such: no length of time, no remark, nothing that has no date here.
  var isTime: Bool {
    durations.isEmpty && !isNow && !hasNoDate && topic == nil && !hasAmbiguousZone && !isFromNow && !isAgo
      && !isAtLeast && !isInside && !hasIn && disagreement == nil && remark == nil && separated == nil
      && quarter == nil && isoWeek == nil && (numbers == nil || (month == nil && day == nil))
      && !namesWeekOfDate && !leadsWithRelation
  }

  /// A day that needs nothing from the other side.
  var namesWholeDay: Bool { hasDay && (day == nil || month != nil) }

  /// Something longer than a day, or the edge of it: "tháng 8", "cuối tháng".
  var namesPeriod: Bool { !hasDay && (month != nil || edge != nil) }

  mutating func readHour() { clock?.isBare = false }

  /// Nothing else may name the day.
  mutating func readDay() -> Bool {
    guard let clock, clock.precision == .hour, !hasDay, unit == nil, edge == nil, month == nil,
      (1...31).contains(clock.hour)
    else {
      return false
    }
    day = clock.hour
    self.clock = nil
    return true
  }

  /// Day, month and year of a numeric date, as "4 July" has them.
  mutating func splitNumbers(isDayFirst: Bool) {
    guard let numbers else { return }
    day = isDayFirst ? numbers.first : numbers.second
    month = isDayFirst ? numbers.second : numbers.first
    year = numbers.year ?? year
    self.numbers = nil
  }

  /// Everything that names a day.
  mutating func takeDay(from other: Composition) {
    day = other.day
    month = other.month
    year = other.year
    numbers = other.numbers
    relativeDay = other.relativeDay
    weekday = other.weekday
    weeksLater = other.weeksLater
    isNextWeekday = other.isNextWeekday
    relation = other.relation
    ordinalOfWeekday = other.ordinalOfWeekday
    isoWeek = other.isoWeek
    workingDay = other.workingDay
    isLunar = other.isLunar
    isNewYear = other.isNewYear
    takeUnit(from: other)
  }

  mutating func takeUnit(from other: Composition) {
    unit = other.unit
    isUnitBare = other.isUnitBare
    isNextWeekday = other.isNextWeekday
  }

  /// The day of a calendar, whatever was said before.
  mutating func take(_ date: CivilDate) {
    takeDay(from: Composition())
    isNextDay = false
    (day, month, year) = (date.day, date.month, date.year)
  }

  mutating func takeMonth(from other: Composition) {
    // "Từ rằm đến 20/12": the full moon is of no solar month.
    guard !isLunar || other.isLunar else { return }
    isLunar = other.isLunar
    isNewYear = other.isNewYear
    // "28 đến mùng 5 Tết": the 28th is of the old year.
    month = other.isNewYear ? ((day ?? 1) > 22 ? 12 : 1) : other.month
    if let unit = other.unit, unit.unit == .month { takeUnit(from: other) }
  }
}
