/// Puts constituents into the composition. Every slot is filled once; a second filling must say the same, or the
/// reading is given up.
extension Composition {
  func adding(_ constituent: Constituent) -> Composition? {
    var composition = self
    composition.isDangling = false
    guard composition.passesSeparator(constituent) else { return nil }
    return composition.add(constituent) ? composition : nil
  }

  private mutating func add(_ constituent: Constituent) -> Bool {
    switch constituent {
    case .bound(let constituent): return add(constituent)
    case .clock(let constituent): return add(constituent)
    case .day(let constituent): return add(constituent)
    case .period(let constituent): return add(constituent)
    case .duration(let constituent): return add(constituent)
    case .offset(let seconds, let isNamed):
      guard !isYearAlone else { return false }
      isZoneNamed = isNamed
      return Composition.fill(&offset, seconds)
    case .zone(let said): return add(said)
    case .remark(let isCounted, let number):
      return Composition.fill(&remark, Remark(isCounted: isCounted, number: number))
    case .noDate: return Composition.mark(&hasNoDate)
    case .topic(let value):
      topic = topic ?? value
      return true
    case .ambiguousZone: return Composition.mark(&hasAmbiguousZone)
    case .isoOffset(let seconds): return isISO && Composition.fill(&offset, seconds)
    case .disagreement(let first, let second):
      return Composition.fill(&disagreement, Disagreement(first: first, second: second))
    }
  }

  /// Behind "Dec 04, 2026 -" comes the clock, behind "17:00 -" the date.
  private mutating func passesSeparator(_ constituent: Constituent) -> Bool {
    guard let wanted = separated else { return true }
    switch (wanted, constituent) {
    case (.clock, .clock(.time(let clock))):
      separated = nil
      return !clock.isBare
    case (.date, .day(.weekday)), (.date, .bound(.filler)): return true
    case (.date, .day(.numbers)), (.date, .day(.date(day: .some, month: _, year: _))),
      (.date, .day(.isoDate)):
      separated = nil
      return true
    case (.clock, _), (.date, _): return false
    }
  }

  private mutating func add(_ said: ZoneSaid) -> Bool {
    switch said {
    case .region(let zone, let isShort):
      let isBehindTime = clock != nil || weekday != nil || month != nil
      return (!isShort || isBehindTime) && Composition.fill(&region, zone)
    case .abbreviation(let seconds, let home):
      isZoneNamed = true
      return Composition.fill(&offset, seconds) && Composition.fill(&self.home, home)
    }
  }

  private mutating func add(_ constituent: BoundConstituent) -> Bool {
    isDangling = true
    switch constituent {
    case .boundary(let value):
      if !durations.isEmpty, !hasDay, connector == nil, Composition.connectors.contains(value) {
        connector = value
        return true
      }
      return combine(value)
    case .onwards:
      isDangling = false
      return Composition.fill(&boundary, .from)
    case .latest:
      isDangling = false
      return boundary == .before || Composition.fill(&boundary, .by)
    case .openEnd:
      isDangling = false
      return (hasDay || clock != nil) && durations.isEmpty && Composition.fill(&boundary, .from)
    case .earliest:
      isDangling = false
      return Composition.fill(&boundary, .from)
    case .countedFrom:
      guard !durations.isEmpty, !hasDay, connector == nil else { return false }
      connector = .after
      return true
    case .atLeast: return Composition.mark(&isAtLeast)
    case .inclusive:
      isDangling = false
      return (hasDay || month != nil) && Composition.mark(&isInclusive)
    case .separator: return addSeparator()
    case .around: return Composition.mark(&isAround)
    case .approximate: return Composition.mark(&isApproximate)
    case .inside: return Composition.mark(&isInside)
    case .inWord: return Composition.mark(&hasIn)
    case .filler(let isPunctuation):
      isDangling = !isPunctuation
      return true
    }
  }

  /// Only between a whole date and a clock.
  private mutating func addSeparator() -> Bool {
    guard separated == nil, durations.isEmpty else { return false }
    let hasDate = numbers != nil || (day != nil && month != nil)
    if hasDate, clock == nil, part == nil {
      separated = .clock
      return true
    }
    guard let clock, clock.precision == .minute, !hasDay, month == nil else { return false }
    separated = .date
    return true
  }

  private mutating func add(_ constituent: ClockConstituent) -> Bool {
    switch constituent {
    case .time(let value):
      guard clock == nil, !leadsWithRelation, !(value.countsToHour && boundary == .from) else { return false }
      isISO = isISO || value.isISO
      return Composition.fill(&clock, value)
    case .part(let value):
      leadsWithRelation = false
      return Composition.fill(&part, value)
    case .partOf(let value, let days):
      return Composition.fill(&part, value) && Composition.fill(&relativeDay, days)
    case .window(let from, let to): return Composition.fill(&window, Window(from: from, to: to))
    case .now: return Composition.mark(&isNow)
    }
  }

  private mutating func add(_ constituent: DayConstituent) -> Bool {
    guard !leadsWithRelation || constituent.canBeSelected else { return false }
    switch constituent {
    case .numbers(let first, let second, let year):
      return addNumbers(NumericDate(first: first, second: second, year: year))
    case .date(let day, let month, let year):
      return Composition.fill(&self.month, month) && Composition.fill(&self.day, day)
        && Composition.fill(&self.year, year)
    case .isoDate(let day, let month, let year):
      isISO = true
      return add(.date(day: day, month: month, year: year))
    case .dayOfMonth(let value): return Composition.fill(&day, value)
    case .markedDay(let value):
      isDayMarked = true
      return Composition.fill(&day, value)
    case .weekdayWeek(let value):
      weeksLater = 1
      return relation == nil && unit == nil && Composition.fill(&weekday, value)
    case .nextDay: return Composition.mark(&isNextDay)
    case .relativeWeek(let value):
      weeksLater = 1
      return Composition.fill(&relativeDay, value)
    case .lunar(let day, let month): return addLunar(day, month)
    case .newYear(let value):
      isNewYear = true
      return month == nil && addLunar(value, value > 22 ? 12 : 1)
    case .relative(let value): return Composition.fill(&relativeDay, value)
    case .weekday(let value): return addWeekday(value)
    case .nthWeekday(let number, let weekday):
      return Composition.fill(&ordinalOfWeekday, number) && Composition.fill(&self.weekday, weekday)
    case .relation(let value, let leads): return addRelation(value, leads)
    }
  }

  /// "next Monday" is a day of next week, "thứ hai tới" the next Monday.
  private mutating func addWeekday(_ value: Int) -> Bool {
    leadsWithRelation = false
    if let selector = relation, selector == .next || selector == .afterNext {
      relation = nil
      isNextWeekday = selector == .next
      guard Composition.fill(&unit, UnitOffset(unit: .week, offset: selector.offset)) else { return false }
    }
    return Composition.fill(&weekday, value)
  }

  private mutating func addRelation(_ value: Relation, _ leads: Bool) -> Bool {
    let isFirst = !hasDay && month == nil && quarter == nil && durations.isEmpty && part == nil
    guard leads == isFirst else { return false }
    leadsWithRelation = leads
    isDangling = leads
    return Composition.fill(&relation, value)
  }

  /// "Rằm" is the day, "tháng Giêng" the month; "âm lịch" says it of what was named.
  private mutating func addLunar(_ day: Int?, _ month: Int?) -> Bool {
    guard day != nil || month != nil || hasDay || self.month != nil else { return false }
    isLunar = true
    return Composition.fill(&self.day, day) && Composition.fill(&self.month, month)
  }

  private mutating func addNumbers(_ value: NumericDate) -> Bool {
    guard let known = numbers else { return Composition.fill(&numbers, value) }
    guard known.first == value.first, known.second == value.second else { return false }
    numbers = NumericDate(first: value.first, second: value.second, year: known.year ?? value.year)
    return known.year == nil || value.year == nil || known.year == value.year
  }

  private mutating func add(_ constituent: PeriodConstituent) -> Bool {
    guard !leadsWithRelation || constituent.canBeSelected else { return false }
    leadsWithRelation = false
    switch constituent {
    case .month(let value, let isAbbreviated):
      isMonthAbbreviated = isAbbreviated && month == nil
      return Composition.fill(&month, value)
    case .quarter(let value): return Composition.fill(&quarter, value)
    case .year(let value): return Composition.fill(&year, value)
    case .bareYear(let value):
      guard mayBeYear(value) else { return false }
      isYearBare = year == nil
      return Composition.fill(&year, value)
    case .isoWeek(let year, let week, let weekday):
      return Composition.fill(&isoWeek, IsoWeek(year: year, week: week, weekday: weekday))
    // "3-4 weeks" is no week.
    case .weekOfDate: return numbers == nil && day == nil && Composition.mark(&namesWeekOfDate)
    case .unit(let unit, let offset):
      return Composition.fill(&self.unit, UnitOffset(unit: unit, offset: offset))
    case .presentUnit(let unit):
      isUnitBare = true
      return self.unit == nil && Composition.fill(&self.unit, UnitOffset(unit: unit, offset: 0))
    // "Đầu tháng" is the beginning of the month, "tháng đầu" the first of several.
    case .edge(let value): return !isUnitBare && addEdge(value)
    case .edgeDay(let value):
      isEdgeDay = true
      return day == nil && addEdge(value)
    case .dayFromEnd(let number):
      isEdgeDay = true
      return day == nil && Composition.fill(&dayFromEnd, number) && addEdge(.end)
    case .dayEnd(let isBusiness): return addDayEnd(isBusiness)
    case .workingDay(let number): return durations.isEmpty && Composition.fill(&workingDay, number)
    case .edgeCode(let code) where code.unit == .day && code.offset == 0 && code.edge == .end:
      return addDayEnd(false)
    case .edgeCode(let code):
      return addEdge(code.edge) && Composition.fill(&unit, UnitOffset(unit: code.unit, offset: code.offset))
    }
  }

  /// Hours of four digits are no years: "1700 4 December". Behind a month the years of the first century are.
  private func mayBeYear(_ value: Int) -> Bool {
    (1900...2199).contains(value) || (month != nil && (value < 100 || value > 2400)) || numbers != nil
  }

  /// "2000 UTC" is an hour.
  private var isYearAlone: Bool {
    isYearBare && clock == nil && month == nil && quarter == nil && !hasDay && unit == nil && edge == nil
      && boundary == nil && !hasIn && !isInside
  }

  private mutating func addDayEnd(_ isBusiness: Bool) -> Bool {
    isBusinessEnd = isBusiness
    return edge == nil && unit?.unit != .day && Composition.mark(&isDayEnd)
  }

  private mutating func addEdge(_ value: Edge) -> Bool { edge == nil && Composition.fill(&edge, value) }

  private mutating func add(_ constituent: DurationConstituent) -> Bool {
    switch constituent {
    case .length(let count, let unit):
      guard !isDurationClosed || unit == .workingDay, durations.count < 4,
        unit != .workingDay || durations.isEmpty, durations.last?.unit != .workingDay,
        durations.last.map({ $0.unit.rawValue > unit.rawValue }) ?? true,
        // "10 days after 26 Nov, 8h": what stands behind the day is no part of the length before it.
        durations.isEmpty || (connector == nil && hasDay == durationFollowsDay)
      else {
        return false
      }
      if durations.isEmpty { durationFollowsDay = hasDay }
      durations.append(Duration(count: count, unit: unit))
      leadsWithRelation = false
      return true
    case .nextWorkingDay:
      isFromNow = true
      isDurationClosed = true
      return durations.isEmpty && !isAgo && add(.length(1, .workingDay))
    case .andHalf: return addHalf()
    case .fromNow:
      isDurationClosed = !durations.isEmpty
      return !isAgo && Composition.mark(&isFromNow)
    case .minus: return !hasDay && !hasPeriod && clock == nil && part == nil && add(.ago(leads: true))
    case .ago(let leads):
      isDurationClosed = !leads
      return !isFromNow && !hasIn && !isInside && durations.isEmpty == leads && Composition.mark(&isAgo)
    }
  }

  private mutating func addHalf() -> Bool {
    guard let last = durations.last else { return false }
    switch last.unit {
    case .hour: durations.append(Duration(count: 30, unit: .minute))
    case .minute: durations.append(Duration(count: 30, unit: .second))
    case .year: durations.append(Duration(count: 6, unit: .month))
    case .month: durations.append(Duration(count: 15, unit: .day))
    case .day: durations.append(Duration(count: 12, unit: .hour))
    case .second, .week, .fortnight, .quarter, .workingDay: return false
    }
    return true
  }

  /// "đến trước" is before, "chậm nhất đến hết" until the end of; "from … until" is two times.
  private mutating func combine(_ value: Boundary) -> Bool {
    guard let known = boundary, known != value else { return Composition.fill(&boundary, value) }
    guard let both = Composition.combinations[[known, value]] else { return false }
    boundary = both
    return true
  }

  private static let connectors: Set<Boundary> = [.from, .after, .before]

  private static let combinations: [[Boundary]: Boundary] = [
    [.by, .before]: .before, [.by, .untilEndOf]: .untilEndOf, [.before, .by]: .before,
    [.untilEndOf, .by]: .untilEndOf, [.before, .untilEndOf]: .untilEndOf,
  ]

  /// A slot keeps what it holds; nil adds nothing.
  private static func fill<Value: Equatable>(_ slot: inout Value?, _ value: Value?) -> Bool {
    guard let value else { return true }
    guard let known = slot else {
      slot = value
      return true
    }
    return known == value
  }

  private static func mark(_ flag: inout Bool) -> Bool {
    flag = true
    return true
  }
}
