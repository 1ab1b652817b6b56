/// Finds the week, month, quarter or year that a composition names, and the day at its edge.
struct PeriodResolver {
  let composition: Composition
  let reference: WhenReference
  let today: CivilDate

  /// Nil when no period is named.
  func period() throws(WhenRefusalReason) -> (first: CivilDate, precision: Precision)? {
    guard isInUnit else { throw .contradiction }
    if let week = composition.isoWeek, week.weekday == nil { return (try DayResolver.monday(week), .week) }
    if let quarter = composition.quarter { return (try firstDay(ofQuarter: quarter), .quarter) }
    if let month = composition.month { return (try firstDay(ofMonth: month), .month) }
    if let year = composition.year, composition.unit.map({ $0.unit == .year }) ?? true {
      return (try firstDay(ofYear: year), .year)
    }
    guard let unit = composition.unit, let precision = unit.unit.precision else { return nil }
    return (first(unit), precision)
  }

  /// "tháng này (7/2020)": what is named beside a unit must be the unit or, in "tháng 6 năm sau", lie in it.
  private var isInUnit: Bool {
    guard let unit = composition.unit else { return true }
    let first = first(unit)
    guard composition.isoWeek == nil, composition.year == nil || composition.year == first.year else {
      return false
    }
    switch unit.unit {
    case .year: return true
    case .quarter:
      return composition.month == nil
        && (composition.quarter == nil || composition.quarter == (first.month + 2) / 3)
    case .month:
      return composition.quarter == nil && (composition.month == nil || composition.month == first.month)
    case .week, .fortnight, .day, .hour, .minute, .second, .workingDay:
      return composition.month == nil && composition.quarter == nil
    }
  }

  /// Beginning, middle or end of a period: Vietnamese Civil Code 2015, art. 146.
  func day(at edge: Edge, of first: CivilDate, _ precision: Precision) -> CivilDate {
    switch precision {
    case .week:
      switch edge {
      case .start: return first
      case .middle: return first.adding(days: 2)
      case .end: return first.adding(days: 6)
      }
    case .month: return day(at: edge, months: 1, middle: (0, 15), from: first)
    case .quarter: return day(at: edge, months: 3, middle: (1, 15), from: first)
    case .year: return day(at: edge, months: 12, middle: (5, 30), from: first)
    case .second, .minute, .hour, .partOfDay, .day, .unknown: return first
    }
  }

  private func day(at edge: Edge, months: Int, middle: (month: Int, day: Int), from first: CivilDate)
    -> CivilDate
  {
    switch edge {
    case .start: first
    case .middle: first.adding(months: middle.month).adding(days: middle.day - 1)
    case .end: first.adding(months: months).adding(days: -1)
    }
  }

  private func first(_ unit: Composition.UnitOffset) -> CivilDate {
    switch unit.unit {
    case .week, .fortnight: today.monday.adding(days: 7 * unit.offset)
    case .month: today.firstOfMonth.adding(months: unit.offset)
    case .quarter: firstOfQuarter(today).adding(months: 3 * unit.offset)
    case .year: firstOfYear(today).adding(months: 12 * unit.offset)
    case .day, .hour, .minute, .second, .workingDay: today.adding(days: unit.offset)
    }
  }

  private func firstDay(ofMonth month: Int) throws(WhenRefusalReason) -> CivilDate {
    guard (1...12).contains(month) else {
      throw .impossibleDate(day: 1, month: month, year: composition.year)
    }
    if let year = composition.year ?? unitYear { return try firstDay(ofYear: year).adding(months: month - 1) }
    return nearest(firstOfYear(today).adding(months: month - 1), present: today.firstOfMonth)
  }

  private func firstDay(ofQuarter quarter: Int) throws(WhenRefusalReason) -> CivilDate {
    guard (1...4).contains(quarter) else { throw .contradiction }
    if let year = composition.year ?? unitYear {
      return try firstDay(ofYear: year).adding(months: 3 * quarter - 3)
    }
    return nearest(firstOfYear(today).adding(months: 3 * quarter - 3), present: firstOfQuarter(today))
  }

  private func firstDay(ofYear year: Int) throws(WhenRefusalReason) -> CivilDate {
    guard let first = CivilDate(year: year, month: 1, day: 1) else { throw .outOfReach }
    return first
  }

  /// The year of a yearless period: the present one stays, otherwise the next (the last, if said so).
  private func nearest(_ thisYear: CivilDate, present: CivilDate) -> CivilDate {
    switch composition.relation {
    case .last: return thisYear < present ? thisYear : thisYear.adding(months: -12)
    case .next, .coming: return thisYear > present ? thisYear : thisYear.adding(months: 12)
    case .afterNext: return thisYear > present ? thisYear.adding(months: 12) : thisYear.adding(months: 24)
    case .this, nil:
      if reference.leaning == .past { return thisYear <= present ? thisYear : thisYear.adding(months: -12) }
      return thisYear >= present ? thisYear : thisYear.adding(months: 12)
    }
  }

  private var unitYear: Int? {
    guard let unit = composition.unit, unit.unit == .year else { return nil }
    return today.year + unit.offset
  }

  private func firstOfYear(_ date: CivilDate) -> CivilDate {
    date.firstOfMonth.adding(months: 1 - date.month)
  }

  private func firstOfQuarter(_ date: CivilDate) -> CivilDate {
    date.firstOfMonth.adding(months: -((date.month - 1) % 3))
  }
}
