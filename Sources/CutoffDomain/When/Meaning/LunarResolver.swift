/// Finds the solar day of a lunar date by the Vietnamese calendar.
struct LunarResolver {
  let composition: Composition
  let today: CivilDate

  /// Without a year the next such day; one up to 31 days past stays, as with solar dates.
  func date(
    _ day: Int, _ month: Int?, _ year: Int?
  ) throws(WhenRefusalReason) -> (date: CivilDate, lunar: LunarDate) {
    guard (1...30).contains(day), (1...12).contains(month ?? 1) else {
      throw .impossibleLunarDate(day: day, month: month ?? 1, year: year ?? today.year)
    }
    guard let month else { return try next(day) }
    if let year { return try inYear(day, month, year) }
    let earliest = today.adding(days: -31)
    for lunarYear in (today.year - 1)...(today.year + 1) {
      guard let first = LunarResolver.firstDay(month, lunarYear), first.adding(days: 29) >= earliest else {
        continue
      }
      guard let found = LunarResolver.date(day, month, lunarYear) else {
        throw .impossibleLunarDate(day: day, month: month, year: lunarYear)
      }
      if found >= earliest { return (found, LunarDate(day: day, month: month, year: lunarYear)) }
    }
    throw .incomplete
  }

  /// "30 Tết 2027" lies before the new year of 2027. Any other month must lie in the solar year that has the
  /// lunar year's number: "23 tháng Chạp năm 2026" may be either.
  private func inYear(
    _ day: Int, _ month: Int, _ year: Int
  ) throws(WhenRefusalReason) -> (date: CivilDate, lunar: LunarDate) {
    let lunarYear = composition.isNewYear && month == 12 ? year - 1 : year
    guard let date = LunarResolver.date(day, month, lunarYear) else {
      throw .impossibleLunarDate(day: day, month: month, year: lunarYear)
    }
    guard date.year == year else { throw .contradiction }
    return (date, LunarDate(day: day, month: month, year: lunarYear))
  }

  /// "rằm", "mùng 1 âm lịch": the next such day.
  private func next(_ day: Int) throws(WhenRefusalReason) -> (date: CivilDate, lunar: LunarDate) {
    // A lunar month begins between the 20th of the solar month of its number and seven weeks after that.
    let month = today.year * 12 + today.month - 1
    for number in (month - 4)...(month + 1) {
      let (lunarYear, month) = (number / 12, number % 12 + 1)
      guard let date = LunarResolver.date(day, month, lunarYear), date >= today else { continue }
      // A leap month that lies between is not known here.
      guard date.dayNumber - today.dayNumber < 32 else { throw .incomplete }
      return (date, LunarDate(day: day, month: month, year: lunarYear))
    }
    throw .incomplete
  }

  private static func firstDay(_ month: Int, _ year: Int) -> CivilDate? {
    (2...9_997).contains(year) ? LunarCalendar.firstDay(ofMonth: month, year) : nil
  }

  private static func date(_ day: Int, _ month: Int, _ year: Int) -> CivilDate? {
    guard let first = firstDay(month, year), day <= LunarCalendar.days(inMonth: month, year) else {
      return nil
    }
    return first.adding(days: day - 1)
  }
}
