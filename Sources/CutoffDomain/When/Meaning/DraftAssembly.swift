/// Puts pieces into the draft. Every slot is filled once; a second filling must say the same, or the
/// reading is given up.
extension Draft {
  func adding(_ piece: Piece) -> Draft? {
    var draft = self
    draft.isDangling = false
    return draft.add(piece) ? draft : nil
  }

  private mutating func add(_ piece: Piece) -> Bool {
    switch piece {
    case .bound(let piece): return add(piece)
    case .clock(let piece): return add(piece)
    case .day(let piece): return add(piece)
    case .period(let piece): return add(piece)
    case .duration(let piece): return add(piece)
    case .zone(let value, let isNamed):
      isZoneNamed = isNamed
      return set(\.zone, value)
    case .remark(let isCounted, let number):
      return set(\.remark, Remark(isCounted: isCounted, number: number))
    case .noDate: return set(\.hasNoDate)
    case .refused(let reason):
      refusal = refusal ?? reason
      return true
    }
  }

  private mutating func add(_ piece: BoundPiece) -> Bool {
    isDangling = true
    switch piece {
    case .boundary(let value): return combine(value)
    case .onwards:
      isDangling = false
      return set(\.boundary, .from)
    case .latest:
      isDangling = false
      return boundary == .before || set(\.boundary, .by)
    case .around: return set(\.isAround)
    case .approximate: return set(\.isApproximate)
    case .inside: return set(\.isInside)
    case .inWord: return set(\.hasIn)
    case .filler(let isPunctuation):
      isDangling = !isPunctuation
      return true
    }
  }

  private mutating func add(_ piece: ClockPiece) -> Bool {
    switch piece {
    case .time(let value): return clock == nil && !leadsWithRelation && set(\.clock, value)
    case .part(let value):
      leadsWithRelation = false
      return set(\.part, value)
    case .partOfToday(let value): return set(\.part, value) && set(\.relativeDay, 0)
    case .window(let from, let to): return set(\.window, Window(from: from, to: to))
    case .now: return set(\.isNow)
    }
  }

  private mutating func add(_ piece: DayPiece) -> Bool {
    switch piece {
    case .numbers, .date, .dayOfMonth, .relative:
      guard !leadsWithRelation else { return false }
    case .weekday, .relation: break
    }
    switch piece {
    case .numbers(let first, let second, let year):
      return addNumbers(NumericDate(first: first, second: second, year: year))
    case .date(let day, let month, let year):
      guard self.month == nil || self.month == month else { return false }
      self.month = month
      isMonthAbbreviated = false
      return (day == nil || set(\.day, day)) && (year == nil || set(\.year, year))
    case .dayOfMonth(let value): return set(\.day, value)
    case .relative(let value): return set(\.relativeDay, value)
    case .weekday(let value):
      // "next Monday" is a day of next week, "thứ hai tới" the next Monday.
      if relation == .next || relation == .afterNext, let value = relation {
        relation = nil
        guard set(\.unit, UnitOffset(unit: .week, offset: value.offset)) else { return false }
      }
      leadsWithRelation = false
      return set(\.weekday, value)
    case .relation(let value, let leads):
      let isFirst = !hasDay && month == nil && quarter == nil && durations.isEmpty && part == nil
      guard leads == isFirst else { return false }
      leadsWithRelation = leads
      isDangling = leads
      return set(\.relation, value)
    }
  }

  private mutating func addNumbers(_ value: NumericDate) -> Bool {
    guard let known = numbers else { return set(\.numbers, value) }
    guard known.first == value.first, known.second == value.second else { return false }
    numbers = NumericDate(first: value.first, second: value.second, year: known.year ?? value.year)
    return known.year == nil || value.year == nil || known.year == value.year
  }

  private mutating func add(_ piece: PeriodPiece) -> Bool {
    switch piece {
    case .month(let value, let isAbbreviated):
      isMonthAbbreviated = isAbbreviated && month == nil
      leadsWithRelation = false
      return set(\.month, value)
    case .quarter(let value): return set(\.quarter, value)
    case .year(let value): return set(\.year, value)
    case .bareYear(let value):
      isYearBare = year == nil
      return set(\.year, value)
    case .isoWeek(let year, let week, let weekday):
      return set(\.isoWeek, IsoWeek(year: year, week: week, weekday: weekday))
    case .weekOfDate: return set(\.namesWeekOfDate)
    case .unit(let unit, let offset): return set(\.unit, UnitOffset(unit: unit, offset: offset))
    case .edge(let value): return edge == nil && set(\.edge, value)
    case .edgeCode(let code):
      return edge == nil && set(\.edge, code.edge)
        && set(\.unit, UnitOffset(unit: code.unit, offset: code.offset))
    }
  }

  private mutating func add(_ piece: DurationPiece) -> Bool {
    switch piece {
    case .length(let count, let unit):
      guard durations.count < 4, durations.last.map({ $0.unit.rawValue > unit.rawValue }) ?? true else {
        return false
      }
      durations.append(Duration(count: count, unit: unit))
      leadsWithRelation = false
      return true
    case .andHalf: return addHalf()
    case .fromNow: return !isAgo && set(\.isFromNow)
    case .ago: return !isFromNow && !durations.isEmpty && set(\.isAgo)
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
    guard let known = boundary, known != value else { return set(\.boundary, value) }
    guard let both = Draft.combinations[[known, value]] else { return false }
    boundary = both
    return true
  }

  private static let combinations: [[Boundary]: Boundary] = [
    [.by, .before]: .before, [.by, .untilEndOf]: .untilEndOf, [.before, .by]: .before,
    [.untilEndOf, .by]: .untilEndOf, [.before, .untilEndOf]: .untilEndOf,
  ]

  private mutating func set<Value: Equatable>(_ slot: WritableKeyPath<Draft, Value?>, _ value: Value?) -> Bool
  {
    guard self[keyPath: slot] == nil || self[keyPath: slot] == value else { return false }
    self[keyPath: slot] = value
    return true
  }

  private mutating func set(_ slot: WritableKeyPath<Draft, Bool>) -> Bool {
    self[keyPath: slot] = true
    return true
  }
}
