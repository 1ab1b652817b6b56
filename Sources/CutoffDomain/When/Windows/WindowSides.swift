/// The two sides of a window, told what they share: each has the date, the month, the year and the zone that
/// only one of them named.
struct WindowSides {
  private(set) var start: Composition
  private(set) var end: Composition
  /// Both are times of one sort, bound as ends of a window can be.
  private(set) var areTimes = true
  /// The end lies on the day of the start, or on the next one.
  private(set) var followsStart = false
  /// "4h hôm sau", "4 am the next day".
  private(set) var endsNextDay = false
  /// The day was named behind the end: "22h-02h ngày 12/8".
  private(set) var isDayOfEnd = false
  /// An hour that was a bare number beside one with its sign.
  private(set) var hasBareHour = false
  /// The year of the end was given to the start.
  private(set) var sharesYear = false
  /// What people mean two things by on either side, the widest difference first.
  let doubts: [WhenFlag]
  private let isDayFirst: Bool

  init(_ left: Composition, _ right: Composition, _ joint: WindowJoint, isDayFirst: Bool) {
    start = left
    end = right
    let all = left.doubts + right.doubts
    doubts = [.dayOrder, .lunar, .weekdayToday, .nextWeekday, .midnight].filter(all.contains)
    self.isDayFirst = isDayFirst
    areTimes = start.isTime && end.isTime && isBound(joint) && readBareNumbers()
    guard areTimes else { return }
    start.splitNumbers(isDayFirst: isDayFirst)
    end.splitNumbers(isDayFirst: isDayFirst)
    shareZone()
    areTimes = share()
    start.boundary = .from
    end.boundary = .untilEndOf
  }

  private func isBound(_ joint: WindowJoint) -> Bool {
    switch start.boundary {
    case nil, .from, .at, .around: break
    case .by, .before, .untilEndOf, .after: return false
    }
    switch end.boundary {
    case nil, .by, .untilEndOf, .at, .around: break
    case .before: guard end.hasHour else { return false }
    case .from, .after: return false
    }
    return !joint.needsBetween || start.boundary == .from
  }

  /// "10h-12": an hour beside an hour. "3-14 December": a day beside a day.
  private mutating func readBareNumbers() -> Bool {
    switch (start.hasBareNumber, end.hasBareNumber) {
    case (false, false): return true
    case (true, true): return false
    case (true, false):
      guard end.hasHour else { return end.namesDate && start.readDay() }
      guard start.clock?.precision == .hour || end.clock?.precision == .minute else { return false }
      start.readHour()
      hasBareHour = true
    case (false, true):
      guard start.hasHour else { return start.namesDate && end.readDay() }
      end.readHour()
      hasBareHour = true
    }
    return true
  }

  private mutating func shareZone() {
    if start.offset == nil, start.region == nil {
      start.region = end.region
      start.home = end.home
    } else if end.offset == nil, end.region == nil {
      end.region = start.region
      end.home = start.home
    }
    if start.offset == nil {
      start.offset = end.offset
      start.isZoneNamed = end.isZoneNamed
    } else if end.offset == nil {
      end.offset = start.offset
      end.isZoneNamed = start.isZoneNamed
    }
  }

  private mutating func share() -> Bool {
    guard start.hasHour == end.hasHour else { return shareMixed() }
    return start.hasHour ? shareDay() : shareUnits()
  }

  /// "Từ 8h ngày 12/8 đến hết 14/8": each names its day.
  private mutating func shareMixed() -> Bool {
    guard start.hasDay, end.hasDay else { return false }
    shareMonth()
    shareYear()
    return start.namesWholeDay && end.namesWholeDay
  }

  private mutating func shareDay() -> Bool {
    if end.isNextDay {
      guard !start.isNextDay, !end.hasDay, !end.hasPeriod else { return false }
      followsStart = true
      endsNextDay = true
      return start.hasDay || !start.hasPeriod
    }
    switch (start.hasDay, end.hasDay) {
    case (true, true):
      shareMonth()
      shareYear()
      // "Fri 22h - Sat 2h 12/12": which Friday follows from the Saturday, and is not looked for.
      return start.month != nil || end.month == nil
    case (true, false):
      guard end.month == nil, end.unit == nil, end.edge == nil, end.weekday == nil else { return false }
      if start.year == nil { start.year = end.year }
      end.year = nil
      followsStart = true
    case (false, true):
      guard !start.hasPeriod, start.edge == nil else { return false }
      start.takeDay(from: end)
      start.beginDay()
      isDayOfEnd = true
      followsStart = true
    case (false, false):
      guard !start.hasPeriod, !end.hasPeriod, start.edge == nil, end.edge == nil else { return false }
      followsStart = true
    }
    return true
  }

  /// Days, months and their edges.
  private mutating func shareUnits() -> Bool {
    guard start.hasDay || start.namesPeriod, end.hasDay || end.namesPeriod,
      start.hasDay == end.hasDay || start.edge != nil || end.edge != nil
    else { return false }
    if start.weekday != nil, start.unit == nil, start.relation == nil, end.weekday != nil, start.month == nil,
      end.unit?.unit == .week
    {
      start.takeUnit(from: end)
    }
    shareMonth()
    shareYear()
    return !(start.weekday != nil && start.day == nil && start.relativeDay == nil && end.month != nil)
  }

  private mutating func shareMonth() {
    if start.day != nil, start.month == nil { start.takeMonth(from: end) }
    if end.day != nil, end.month == nil { end.takeMonth(from: start) }
  }

  private mutating func shareYear() {
    guard start.year == nil, start.month != nil, let year = end.year else { return }
    start.year = year
    sharesYear = true
  }

  /// "28/12 - 3/1/2027": the start is of the year before.
  mutating func startYearBefore() -> Bool {
    guard sharesYear, let year = start.year else { return false }
    start.year = year - 1
    sharesYear = false
    return true
  }

  /// Both sides with a half of the day for one.
  func with(start: Composition? = nil, end: Composition? = nil) -> WindowSides {
    var sides = self
    sides.start = start ?? sides.start
    sides.end = end ?? sides.end
    return sides
  }
}

extension Composition {
  /// A midnight at which a day begins rather than ends: "midnight to 4am on 12 Dec".
  fileprivate mutating func beginDay() {
    guard let said = clock else { return }
    if said.isMidnight { clock = said.otherMidnight }
    if part == .night, [0, 12, 24].contains(said.hour), said.minute == 0, said.meridiem == nil {
      clock?.hour = 0
      part = nil
    }
  }

  /// A day of a month, with or without the month.
  fileprivate var namesDate: Bool { day != nil || numbers != nil }
}
