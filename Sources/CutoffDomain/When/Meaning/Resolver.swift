/// Sets a composition against the calendar and the clock of the reference.
struct Resolver {
  let composition: Composition
  let reference: WhenReference
  let zone: Zone
  private var days: DayResolver
  private let periods: PeriodResolver

  init(_ composition: Composition, _ reference: WhenReference) {
    var composition = composition
    if reference.other == .lunar { composition.isLunar = true }
    self.composition = composition
    self.reference = reference
    zone = composition.region ?? composition.offset.map { Zone(offset: $0) } ?? reference.zone
    days = DayResolver(composition, reference)
    periods = PeriodResolver(composition: composition, reference: reference, today: days.today)
  }

  /// The time, and the other reading where people mean two things by such words.
  mutating func meaning() throws(WhenRefusalReason) -> Meaning {
    var meaning = try ownMeaning()
    guard reference.other == nil else { return meaning }
    if meaning.alternative != nil, meaning.flag == nil { meaning.flag = .beforeDay }
    for flag in composition.doubts where flag != .dayOrder || reference.flagsDayOrder {
      var reference = reference
      reference.other = flag
      var resolver = Resolver(composition, reference)
      guard let other = try? resolver.ownMeaning().said, let due = other.due, due != meaning.said.due,
        flag == .dayOrder || due >= reference.now
      else { continue }
      meaning.flag = flag
      meaning.alternative = other
      break
    }
    return meaning
  }

  /// The one time that the rules choose.
  mutating func ownMeaning() throws(WhenRefusalReason) -> Meaning {
    if let disagreement = composition.disagreement {
      throw .numbersDisagree(disagreement.first, disagreement.second)
    }
    if let topic = composition.topic { throw .topic(topic) }
    if composition.hasAmbiguousZone { throw .ambiguousZone("") }
    if composition.hasNoDate {
      guard !composition.hasDay, !composition.hasPeriod, composition.clock == nil else {
        throw .contradiction
      }
      return Meaning(said: SaidTime(boundary: composition.boundary ?? .at, point: nil))
    }
    let target = try target()
    var meaning = try Binder(composition: composition, reference: reference, zone: zone).meaning(of: target)
    meaning.daysOff = target.daysOff
    meaning.lunar = days.lunar
    return meaning
  }

  mutating func target() throws(WhenRefusalReason) -> Target {
    if composition.isNow { return try nowTarget() }
    if !composition.durations.isEmpty { return try durationTarget() }
    guard !composition.isFromNow, !composition.isAgo else { throw .incomplete }
    return try calendarTarget()
  }

  // MARK: Calendar

  private mutating func calendarTarget() throws(WhenRefusalReason) -> Target {
    guard !composition.isAtLeast, !composition.isNextDay else { throw .incomplete }
    if composition.isLunar, composition.day == nil, composition.numbers == nil { throw .topic(.lunar) }
    if composition.isDayEnd { return try endOfDay() }
    if let number = composition.workingDay { return try target(on: workingDay(number)) }
    if composition.isUnitBare { try refuseBareUnit() }
    if let edge = composition.edge { return try edgeTarget(edge) }
    if let date = try days.day() { return try target(on: date) }
    if let period = try periods.period() {
      guard composition.clock == nil, composition.part == nil else { throw .contradiction }
      try refuseLoneWords()
      return Target(extent: .unit(period.first, period.precision))
    }
    return try daylessTarget()
  }

  /// "mar" or "2020" alone may be anything.
  private func refuseLoneWords() throws(WhenRefusalReason) {
    let isAlone =
      composition.boundary == nil && !composition.hasIn && !composition.isInside
      && composition.relation == nil && !composition.isAround
    if composition.isMonthAbbreviated, composition.year == nil, composition.unit == nil, isAlone {
      throw .incomplete
    }
    if composition.isYearBare, composition.month == nil, composition.quarter == nil {
      guard !isAlone, (1900...2100).contains(composition.year ?? 0) else {
        throw .bareNumber(composition.year ?? 0)
      }
    }
  }

  /// "Hết tuần" is the present one; "tuần" alone says nothing.
  private func refuseBareUnit() throws(WhenRefusalReason) {
    guard
      composition.boundary != nil || composition.isInside || composition.edge != nil
        || composition.namesWeekOfDate || composition.namesOneOfMonth
    else {
      throw .incomplete
    }
    guard composition.unit?.unit != .day || composition.boundary != .from else { throw .incomplete }
    var others = composition
    others.unit = nil
    if others.namesOneOfMonth {
      others.weekday = nil
      others.workingDay = nil
    }
    guard !others.hasDay, !others.hasPeriod else { throw .contradiction }
  }

  /// "EOD Tuesday", "close of business on 8 December"; where it says the hour too, the hour counts.
  private mutating func endOfDay() throws(WhenRefusalReason) -> Target {
    guard composition.edge == nil, composition.part == nil else { throw .contradiction }
    let date = try dayThatEnds()
    if composition.clock != nil { return try target(on: date) }
    return Target(
      extent: .unit(date, .day), isApproximate: composition.isBusinessEnd, warnings: days.warnings,
      boundary: composition.isBusinessEnd ? .by : .untilEndOf)
  }

  private mutating func dayThatEnds() throws(WhenRefusalReason) -> CivilDate {
    if let number = composition.workingDay { return try workingDay(number) }
    if let day = try days.day() { return day }
    guard !composition.hasPeriod else { throw .contradiction }
    return days.today
  }

  /// "The last business day of December", "ngày làm việc thứ 5 của tháng sau".
  private func workingDay(_ number: Int) throws(WhenRefusalReason) -> CivilDate {
    guard composition.day == nil, composition.numbers == nil, composition.weekday == nil,
      composition.relativeDay == nil, let period = try periods.period()
    else { throw .incomplete }
    guard let calendar = reference.workdays else { throw .noWorkdays }
    let next = TimePoint(period.precision, WallTime(startOf: period.first), zone: .utc).end
    let start = number > 0 ? period.first.adding(days: -1) : Zone.utc.wall(at: next).date
    guard number != 0, let date = calendar.term(number, after: start)?.last, date >= period.first,
      date < Zone.utc.wall(at: next).date
    else { throw .incomplete }
    return date
  }

  private mutating func edgeTarget(_ edge: Edge) throws(WhenRefusalReason) -> Target {
    // "Tuần đầu tháng 8": which days that week has, nobody said.
    guard !composition.namesWeekOfDate else { throw .topic(.vague) }
    if composition.unit?.unit == .day || (composition.hasDay && composition.unit == nil)
      || composition.relativeDay != nil
    {
      return try dayEdgeTarget(edge)
    }
    guard composition.isEdgeDay || (composition.clock == nil && composition.part == nil),
      let period = try periods.period()
    else { throw .incomplete }
    guard !composition.hasDay else { throw .contradiction }
    var date = periods.day(at: edge, of: period.first, period.precision)
    if let number = composition.dayFromEnd {
      date = date.adding(days: 1 - number)
      guard number > 0, date >= period.first else { throw .incomplete }
    }
    guard !composition.isEdgeDay else { return try target(on: date) }
    return Target(extent: .unit(date, .day), isApproximate: true, warnings: [.periodApproximated])
  }

  /// "End of day" is the whole day, its start is 0h.
  private mutating func dayEdgeTarget(_ edge: Edge) throws(WhenRefusalReason) -> Target {
    let day = try days.day()
    // "The first day after 4 December" is none of that day.
    guard !composition.isEdgeDay else { throw .contradiction }
    guard composition.clock == nil, composition.part == nil, day != nil || !composition.hasPeriod else {
      throw .contradiction
    }
    let named = day ?? days.today.adding(days: composition.unit?.offset ?? 0)
    switch edge {
    case .start: return Target(extent: .clock(WallTime(startOf: named), .hour))
    case .middle:
      return Target(extent: .clock(WallTime(startOf: named).adding(seconds: 12 * Span.hour), .hour))
    case .end: return Target(extent: .unit(named, .day), boundary: .untilEndOf)
    }
  }

  private mutating func target(on date: CivilDate) throws(WhenRefusalReason) -> Target {
    guard !composition.namesWeekOfDate else { return Target(extent: .unit(date, .week)) }
    let date = date.adding(days: 7 * composition.weeksLater)
    var warnings = days.warnings
    if isSmallHours, let days = composition.relativeDay, days == 0 || days == 1 {
      warnings.insert(.unsafeNightWord)
    }
    if let phrase = composition.clock {
      var target = try clockTarget(phrase, on: date)
      target.warnings.formUnion(warnings)
      return target
    }
    if let said = composition.part {
      let part = isLateEvening && said == .evening && composition.relativeDay == 0 ? .night : said
      if part == .night, composition.relativeDay != nil { warnings.insert(.unsafeNightWord) }
      return Target(extent: .part(date, part), warnings: warnings)
    }
    return Target(extent: .unit(date, .day), warnings: warnings)
  }

  private func clockTarget(_ phrase: ClockPhrase, on date: CivilDate) throws(WhenRefusalReason) -> Target {
    guard !phrase.isBare || composition.part != nil else { throw .bareNumber(phrase.hour) }
    let phrase = reference.other == .midnight ? phrase.otherMidnight : phrase
    let clock = try ClockResolver(phrase, part: composition.part)
    var day = date
    // "2 giờ đêm nay" said in the evening is the coming one.
    if clock.isAfterMidnight, composition.relativeDay == 0, nowWall.hour >= clock.hour {
      day = day.adding(days: 1)
    }
    let wall = wall(day, clock.hour, phrase)
    return Target(extent: .clock(wall, phrase.precision), warnings: clock.warnings)
  }

  private func wall(_ date: CivilDate, _ hour: Int, _ phrase: ClockPhrase) -> WallTime {
    WallTime(startOf: date).adding(seconds: Int64(hour * 3_600 + phrase.minute * 60 + phrase.second))
  }

  private var nowWall: WallTime { reference.zone.wall(at: reference.now) }

  /// When "tonight" can only be what is left of the day.
  private var isLateEvening: Bool {
    reference.leaning == .future && nowWall.hour >= PartOfDay.evening.hours.to
  }

  /// Between 0h and 4h "tomorrow" and "tonight" mean different days to different speakers.
  private var isSmallHours: Bool { nowWall.hour < 4 }

  // MARK: No day said

  private func daylessTarget() throws(WhenRefusalReason) -> Target {
    guard composition.relation == nil, !composition.hasIn || composition.part != nil else {
      throw .incomplete
    }
    if let phrase = composition.clock { return try nextOccurrence(of: phrase) }
    guard let part = composition.part else { throw .incomplete }
    let isOver = nowWall.hour >= part.hours.to
    let isAhead = nowWall.hour < part.hours.from
    switch reference.leaning {
    case .future: return Target(extent: .part(days.today.adding(days: isOver ? 1 : 0), part))
    case .past: return Target(extent: .part(days.today.adding(days: isAhead ? -1 : 0), part))
    }
  }

  /// The first such time from now on; the last one when leaning to the past.
  private func nextOccurrence(of phrase: ClockPhrase) throws(WhenRefusalReason) -> Target {
    guard !phrase.isBare || composition.part != nil else { throw .bareNumber(phrase.hour) }
    guard !composition.isInside else { throw .incomplete }
    let clock = try ClockResolver(phrase, part: composition.part)
    let walls = (-2...2).map { wall(days.today.adding(days: $0), clock.hour % 24, phrase) }
    let chosen: WallTime?
    switch reference.leaning {
    case .future: chosen = walls.first { zone.instant(of: $0) >= reference.now }
    case .past: chosen = walls.last { zone.instant(of: $0) <= reference.now }
    }
    guard let wall = chosen else { throw .incomplete }
    return Target(extent: .clock(wall, phrase.precision), warnings: clock.warnings)
  }

  // MARK: Durations and now

  private func nowTarget() throws(WhenRefusalReason) -> Target {
    guard !composition.hasDay, !composition.hasPeriod, composition.clock == nil, composition.part == nil
    else { throw .contradiction }
    guard !composition.durations.isEmpty else {
      return Target(extent: .instant(reference.now, exactPrecision))
    }
    return try durationTarget()
  }

  private var exactPrecision: Precision { nowWall.second == 0 ? .minute : .second }

  private func durationTarget() throws(WhenRefusalReason) -> Target {
    var resolver = DurationResolver(composition: composition, reference: reference, days: days)
    return try resolver.target()
  }
}
