/// Finds the day that a composition names.
struct DayResolver {
  let composition: Composition
  let reference: WhenReference
  let today: CivilDate
  private(set) var warnings: Set<WhenWarning> = []
  /// The lunar date that is named.
  private(set) var lunar: LunarDate?

  init(_ composition: Composition, _ reference: WhenReference) {
    self.composition = composition
    self.reference = reference
    today = reference.zone.wall(at: reference.now).date
  }

  /// Nil when the composition names no day. Several names must agree.
  mutating func day() throws(WhenRefusalReason) -> CivilDate? {
    guard let date = try named() else { return nil }
    guard composition.quarter == nil, isInUnit(date) else { throw .contradiction }
    return date
  }

  /// "thứ sáu tuần này", "ngày 3/7 tháng này": the day must lie in the unit.
  private func isInUnit(_ date: CivilDate) -> Bool {
    guard composition.isLunar || composition.month == nil || date.month == composition.month,
      composition.isLunar || composition.year == nil || date.year == composition.year
    else {
      return false
    }
    guard let unit = composition.unit, !(composition.isNextWeekday && reference.other == .nextWeekday) else {
      return true
    }
    switch unit.unit {
    case .week, .fortnight: return date.monday == today.monday.adding(days: 7 * unit.offset)
    case .month: return date.firstOfMonth == today.firstOfMonth.adding(months: unit.offset)
    case .year: return date.year == today.year + unit.offset
    case .quarter: return false
    case .day: return date == today.adding(days: unit.offset)
    case .hour, .minute, .second, .workingDay: return true
    }
  }

  private mutating func named() throws(WhenRefusalReason) -> CivilDate? {
    let dated = try dateInCalendar()
    let relative = relativeDay()
    // "0h đêm nay (4/7)": the night of today, and the date that its midnight begins.
    if let relative, dated == relative.adding(days: 1), namesMidnight { return relative }
    guard dated == nil || relative == nil || dated == relative else { throw .contradiction }
    guard let weekday = composition.weekday else { return dated ?? relative }
    if composition.day == nil, composition.month != nil || namesWeekdayOfMonth {
      return try weekdayOfMonth(weekday)
    }
    guard composition.ordinalOfWeekday == nil else { throw .incomplete }
    guard let date = dated ?? relative else { return try dayOfWeek(weekday) }
    guard date.weekday == weekday || reference.other == .yearFromWeekday else {
      throw .weekdayDisagrees(said: weekday, date: date)
    }
    return date
  }

  private func relativeDay() -> CivilDate? {
    if let days = composition.relativeDay { return today.adding(days: days) }
    guard composition.edge == nil, let unit = composition.unit, unit.unit == .day else { return nil }
    return today.adding(days: unit.offset)
  }

  private var namesMidnight: Bool {
    guard let clock = composition.clock else { return false }
    return clock.isMidnight
      || (composition.part == .night && [0, 12, 24].contains(clock.hour) && clock.minute == 0)
  }

  // MARK: Weekdays

  private func dayOfWeek(_ weekday: Int) throws(WhenRefusalReason) -> CivilDate? {
    if let unit = composition.unit, unit.unit == .week,
      !(composition.isNextWeekday && reference.other == .nextWeekday)
    {
      return today.monday.adding(days: unit.offset * 7 + weekday - 1)
    }
    let ahead = (weekday - today.weekday + 7) % 7
    switch composition.relation {
    case .this: return today.adding(days: ahead)
    case .last: return today.adding(days: ahead == 0 ? -7 : ahead - 7)
    case nil where reference.other == .weekdayToday: return today.adding(days: ahead)
    case nil where reference.leaning == .past: return today.adding(days: ahead == 0 ? 0 : ahead - 7)
    case nil, .next, .coming: return today.adding(days: ahead == 0 ? 7 : ahead)
    case .afterNext: return today.adding(days: ahead == 0 ? 14 : ahead + 7)
    }
  }

  /// "third Tuesday of September", "last Friday of June".
  private func weekdayOfMonth(_ weekday: Int) throws(WhenRefusalReason) -> CivilDate {
    var named = composition
    named.weekday = nil
    named.relation = nil
    named.ordinalOfWeekday = nil
    let periods = PeriodResolver(composition: named, reference: reference, today: today)
    guard let first = try periods.period()?.first else { throw .incomplete }
    let start = first.adding(days: (weekday - first.weekday + 7) % 7)
    if let number = composition.ordinalOfWeekday, number > 0, composition.relation == nil {
      let date = start.adding(days: 7 * (number - 1))
      guard date.month == first.month else { throw .incomplete }
      return date
    }
    let fromEnd = composition.relation == .last ? -1 : composition.ordinalOfWeekday ?? 0
    guard fromEnd < 0 else { throw .incomplete }
    let fifth = start.adding(days: 28)
    let last = fifth.month == first.month ? fifth : start.adding(days: 21)
    return last.adding(days: 7 * (fromEnd + 1))
  }

  private var namesWeekdayOfMonth: Bool { composition.unit?.unit == .month && composition.namesOneOfMonth }

  // MARK: Dates

  private mutating func dateInCalendar() throws(WhenRefusalReason) -> CivilDate? {
    if let week = composition.isoWeek, let weekday = week.weekday {
      return try DayResolver.monday(week).adding(days: weekday - 1)
    }
    guard let (day, month, year) = try numbers() else { return nil }
    if composition.isLunar {
      let found = try LunarResolver(composition: composition, today: today).date(day, month, year)
      lunar = found.lunar
      return found.date
    }
    guard day >= 1, day <= 31 else {
      throw .impossibleDate(day: day, month: month ?? today.month, year: year)
    }
    guard let month else { return try dayOfMonth(day) }
    guard (1...12).contains(month), day <= CivilDate.daysIn(month: month, year: 2000) else {
      throw .impossibleDate(day: day, month: month, year: year)
    }
    guard let year else { return try yearless(day, month) }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw .impossibleDate(day: day, month: month, year: year)
    }
    return date
  }

  /// Day, month and year as far as they are said, in the order of the settings.
  private func numbers() throws(WhenRefusalReason) -> (day: Int, month: Int?, year: Int?)? {
    let year = composition.year ?? unitYear
    guard let numbers = composition.numbers else {
      return composition.day.map { ($0, composition.month, year) }
    }
    // "October 9-10": the second number is a day too.
    guard composition.month == nil else { throw .contradiction }
    let isDayFirst = composition.isLunar || reference.isDayFirst
    let (day, month) = isDayFirst ? (numbers.first, numbers.second) : (numbers.second, numbers.first)
    if month > 12, (1...12).contains(day), month <= 31 {
      throw .wrongOrder(first: numbers.first, second: numbers.second)
    }
    guard composition.day == nil || composition.day == day,
      composition.month == nil || composition.month == month,
      year == nil || numbers.year == nil || year == numbers.year
    else { throw .contradiction }
    return (day, month, numbers.year ?? year)
  }

  private var unitYear: Int? {
    guard let unit = composition.unit, unit.unit == .year else { return nil }
    return today.year + unit.offset
  }

  /// "the 20th", "ngày 15 tháng sau": the month said, else the next such day.
  private func dayOfMonth(_ day: Int) throws(WhenRefusalReason) -> CivilDate {
    if let unit = composition.unit, unit.unit == .month {
      let month = today.firstOfMonth.adding(months: unit.offset)
      guard let date = CivilDate(year: month.year, month: month.month, day: day) else {
        throw .impossibleDate(day: day, month: month.month, year: month.year)
      }
      return date
    }
    let step = reference.leaning == .past || composition.relation == .last ? -1 : 1
    for months in 0...11 {
      let month = today.firstOfMonth.adding(months: step * months)
      guard let date = CivilDate(year: month.year, month: month.month, day: day) else { continue }
      if step > 0 ? date >= today : date <= today { return date }
    }
    throw .impossibleDate(day: day, month: today.month, year: today.year)
  }

  /// The year of "4/7": the date may lie up to 31 days back, else it is the next one. A weekday chooses
  /// another near year when it does not fit that one.
  private mutating func yearless(_ day: Int, _ month: Int) throws(WhenRefusalReason) -> CivilDate {
    let candidates = (-2...2).compactMap { CivilDate(year: today.year + $0, month: month, day: day) }
    let earliest = today.adding(days: -daysBack)
    guard let usual = candidates.first(where: { $0 >= earliest }) else {
      throw .impossibleDate(day: day, month: month, year: yearOfMonth(month, from: earliest))
    }
    guard let weekday = composition.weekday, usual.weekday != weekday else { return usual }
    let now = today.dayNumber
    let distance = { (date: CivilDate) in abs(date.dayNumber - now) }
    guard reference.other != .yearFromWeekday else { return usual }
    // A deadline that lies back in another year is a slip of the weekday.
    let isBound = reference.leaning == .future
    let fitting = candidates.filter {
      $0.weekday == weekday && distance($0) < 550 && ($0 >= earliest || !isBound)
    }
    guard let nearest = fitting.min(by: { distance($0) < distance($1) }) else {
      throw .weekdayDisagrees(said: weekday, date: usual)
    }
    warnings.insert(.yearFromWeekday)
    return nearest
  }

  /// The year in which a month would be meant: "29/2" is of a February that has no such day.
  private func yearOfMonth(_ month: Int, from earliest: CivilDate) -> Int {
    month < earliest.month ? earliest.year + 1 : earliest.year
  }

  private var daysBack: Int {
    switch composition.relation {
    case .next, .coming, .afterNext: 0
    case .last: 365
    case .this, nil: reference.leaning == .past ? 334 : 31
    }
  }

  /// The Monday of an ISO week, which is the week that holds the year's fourth of January, counted on.
  static func monday(_ week: Composition.IsoWeek) throws(WhenRefusalReason) -> CivilDate {
    guard (1...53).contains(week.week), (1...7).contains(week.weekday ?? 1),
      let fourth = CivilDate(year: week.year, month: 1, day: 4)
    else { throw .impossibleClock }
    return fourth.monday.adding(days: (week.week - 1) * 7)
  }
}
