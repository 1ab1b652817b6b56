import CutoffDomain

// The days of a rule, period by period. What a rule does not say is as in its first day.
extension RecurrenceRule {
  /// The days of the period that is `index` intervals after that of `start`, in order.
  func days(inPeriod index: Int, from start: CivilDate) -> [CivilDate] {
    switch frequency {
    case .daily: [start.adding(days: index * interval)].filter(isMeant)
    case .weekly: week(of: start, index)
    case .monthly: month(of: start.firstOfMonth.adding(months: index * interval), like: start)
    case .yearly: days(inYear: start.year + index * interval, like: start)
    }
  }

  /// The first day of that period.
  func opening(ofPeriod index: Int, from start: CivilDate) -> CivilDate {
    switch frequency {
    case .daily: start.adding(days: index * interval)
    case .weekly: firstOfWeek(start).adding(days: 7 * index * interval)
    case .monthly: start.firstOfMonth.adding(months: index * interval)
    case .yearly: start.firstOfMonth.adding(months: 1 - start.month + 12 * index * interval)
    }
  }

  /// A period that begins before `day`, or the first one, as near to it as can be said without counting.
  func period(before day: CivilDate, from start: CivilDate) -> Int {
    guard day > start else { return 0 }
    let index: Int
    switch frequency {
    case .daily: index = (day.dayNumber - start.dayNumber) / interval
    case .weekly: index = (day.dayNumber - start.dayNumber) / 7 / interval
    case .monthly: index = ((day.year - start.year) * 12 + day.month - start.month) / interval
    case .yearly: index = (day.year - start.year) / interval
    }
    return max(0, index - 1)
  }

  /// The days of a yearly rule in `year`, in order.
  func days(inYear year: Int, like start: CivilDate) -> [CivilDate] {
    guard (1...9_999).contains(year) else { return [] }
    if months.isEmpty, monthDays.isEmpty {
      guard !days.isEmpty else {
        return [CivilDate(year: year, month: start.month, day: start.day)].compactMap { $0 }
      }
      return days(in: year, from: 1, to: 12)
    }
    if months.isEmpty {
      // Without months the weekdays are counted through the year.
      let named = days.isEmpty ? nil : Set(days(in: year, from: 1, to: 12))
      return allMonthDays(of: year).filter { named?.contains($0) ?? true }
    }
    return Set(months).sorted().flatMap { month in
      CivilDate(year: year, month: month, day: 1).map { days(inMonth: $0, like: start) } ?? []
    }
  }

  private func allMonthDays(of year: Int) -> [CivilDate] {
    (1...12).flatMap { month -> [CivilDate] in
      guard let first = CivilDate(year: year, month: month, day: 1) else { return [] }
      return (0..<CivilDate.daysIn(month: month, year: year)).map { first.adding(days: $0) }.filter(
        isMonthDay)
    }
  }

  private func isMeant(_ date: CivilDate) -> Bool {
    (months.isEmpty || months.contains(date.month)) && isMonthDay(date)
      && (days.isEmpty || days.contains { $0.weekday == date.weekday })
  }

  private func isMonthDay(_ date: CivilDate) -> Bool {
    let fromEnd = date.day - CivilDate.daysIn(month: date.month, year: date.year) - 1
    return monthDays.isEmpty || monthDays.contains(date.day) || monthDays.contains(fromEnd)
  }

  private func firstOfWeek(_ date: CivilDate) -> CivilDate {
    date.adding(days: -((date.weekday - weekStart + 7) % 7))
  }

  private func week(of start: CivilDate, _ index: Int) -> [CivilDate] {
    let first = firstOfWeek(start).adding(days: 7 * index * interval)
    let wanted = days.isEmpty ? [start.weekday] : days.map(\.weekday)
    return (0..<7).map { first.adding(days: $0) }.filter {
      wanted.contains($0.weekday) && (months.isEmpty || months.contains($0.month))
    }
  }

  private func month(of first: CivilDate, like start: CivilDate) -> [CivilDate] {
    guard (1...9_999).contains(first.year), months.isEmpty || months.contains(first.month) else { return [] }
    return days(inMonth: first, like: start)
  }

  private func days(inMonth first: CivilDate, like start: CivilDate) -> [CivilDate] {
    if monthDays.isEmpty {
      guard days.isEmpty else { return days(in: first.year, from: first.month, to: first.month) }
      return [CivilDate(year: first.year, month: first.month, day: start.day)].compactMap { $0 }
    }
    let length = CivilDate.daysIn(month: first.month, year: first.year)
    let wanted = (0..<length).map { first.adding(days: $0) }.filter(isMonthDay)
    guard !days.isEmpty else { return wanted }
    let allowed = Set(days(in: first.year, from: first.month, to: first.month))
    return wanted.filter(allowed.contains)
  }

  /// The weekdays that are named, of the stretch from one month to another.
  private func days(in year: Int, from month: Int, to last: Int) -> [CivilDate] {
    guard let first = CivilDate(year: year, month: month, day: 1),
      let end = CivilDate(year: year, month: last, day: CivilDate.daysIn(month: last, year: year))
    else { return [] }
    var found: Set<CivilDate> = []
    for day in days {
      let offset = (day.weekday - first.weekday + 7) % 7
      let all = stride(from: first.dayNumber + offset, through: end.dayNumber, by: 7).map { $0 }
      guard let ordinal = day.ordinal else {
        found.formUnion(all.map(CivilDate.init(dayNumber:)))
        continue
      }
      let index = ordinal > 0 ? ordinal - 1 : all.count + ordinal
      if all.indices.contains(index) { found.insert(CivilDate(dayNumber: all[index])) }
    }
    return found.sorted()
  }
}
