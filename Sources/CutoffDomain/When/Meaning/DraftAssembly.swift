/// Puts constituents into the composition. Every slot is filled once; a second filling must say the same, or the
/// reading is given up.
extension Composition {
  func adding(_ constituent: Constituent) -> Composition? {
    var composition = self
    composition.isDangling = false
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
    case .around: return Composition.mark(&isAround)
    case .approximate: return Composition.mark(&isApproximate)
    case .inside: return Composition.mark(&isInside)
    case .inWord: return Composition.mark(&hasIn)
    case .filler(let isPunctuation):
      isDangling = !isPunctuation
      return true
    }
  }

  private mutating func add(_ constituent: ClockConstituent) -> Bool {
    switch constituent {
    case .time(let value): return clock == nil && !leadsWithRelation && Composition.fill(&clock, value)
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
    case .dayOfMonth(let value): return Composition.fill(&day, value)
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
      isYearBare = year == nil
      return Composition.fill(&year, value)
    case .isoWeek(let year, let week, let weekday):
      return Composition.fill(&isoWeek, IsoWeek(year: year, week: week, weekday: weekday))
    case .weekOfDate: return Composition.mark(&namesWeekOfDate)
    case .unit(let unit, let offset):
      return Composition.fill(&self.unit, UnitOffset(unit: unit, offset: offset))
    case .presentUnit(let unit):
      isUnitBare = true
      return self.unit == nil && Composition.fill(&self.unit, UnitOffset(unit: unit, offset: 0))
    // "Đầu tháng" is the beginning of the month, "tháng đầu" the first of several.
    case .edge(let value): return !isUnitBare && addEdge(value)
    case .edgeDay(let value):
      isEdgeDay = true
      return addEdge(value)
    case .edgeCode(let code):
      return addEdge(code.edge) && Composition.fill(&unit, UnitOffset(unit: code.unit, offset: code.offset))
    }
  }

  private mutating func addEdge(_ value: Edge) -> Bool { edge == nil && Composition.fill(&edge, value) }

  private mutating func add(_ constituent: DurationConstituent) -> Bool {
    switch constituent {
    case .length(let count, let unit):
      guard !isDurationClosed, durations.count < 4,
        durations.last.map({ $0.unit.rawValue > unit.rawValue }) ?? true
      else {
        return false
      }
      if durations.isEmpty { durationFollowsDay = hasDay }
      durations.append(Duration(count: count, unit: unit))
      leadsWithRelation = false
      return true
    case .andHalf: return addHalf()
    case .fromNow:
      isDurationClosed = !durations.isEmpty
      return !isAgo && Composition.mark(&isFromNow)
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
    case .second, .week, .fortnight, .quarter: return false
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
