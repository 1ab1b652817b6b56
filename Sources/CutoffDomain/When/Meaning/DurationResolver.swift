/// Counts durations from now or from a day that the phrase names.
struct DurationResolver {
  let composition: Composition
  let reference: WhenReference
  var days: DayResolver
  private var daysOff: [CivilDate] = []
  private var warnings: Set<WhenWarning> = []

  init(composition: Composition, reference: WhenReference, days: DayResolver) {
    self.composition = composition
    self.reference = reference
    self.days = days
  }

  mutating func target() throws(WhenRefusalReason) -> Target {
    guard composition.edge == nil, composition.quarter == nil, !composition.isDayEnd,
      !composition.isAtLeast || connector == .before,
      composition.part == nil || composition.clock != nil
    else {
      throw .contradiction
    }
    let anchor = try days.day()
    if isOfHours, composition.clock != nil, composition.connector != nil {
      return try instantTarget(from: anchor)
    }
    guard isDirected(hasAnchor: anchor != nil) else { throw .bareDuration }
    if let anchor, anchor == days.today, isOfHours, connector == nil { return try instantTarget() }
    if let anchor, isOfHours, composition.connector == .before { return instantTarget(before: anchor) }
    if let anchor { return try target(from: anchor) }
    guard composition.unit == nil, composition.month == nil, composition.year == nil else {
      throw .contradiction
    }
    var target = isOfHours ? try instantTarget() : try dayTarget(from: days.today)
    if composition.boundary == .after { target.usesBoundary = true }
    target.boundary = target.boundary ?? composition.connector
    return target
  }

  /// "5 days" alone has no direction.
  private func isDirected(hasAnchor: Bool) -> Bool {
    if composition.isFromNow || composition.isAgo || composition.isInside || composition.hasIn
      || composition.relation == .next
    {
      return true
    }
    if composition.boundary == .after { return true }
    return hasAnchor && connector != nil
  }

  /// "3 days before 30/6", and "before 30/6 by 3 days".
  private var connector: Boundary? {
    if let connector = composition.connector { return connector }
    guard composition.durationFollowsDay else { return nil }
    switch composition.boundary {
    case .from, .after, .before: return composition.boundary
    case .at, .by, .untilEndOf, .around, nil: return nil
    }
  }

  private var isOfHours: Bool {
    composition.durations.contains { $0.unit == .hour || $0.unit == .minute || $0.unit == .second }
  }

  private var sign: Int { composition.isAgo ? -1 : 1 }

  /// "3 days before 30/6", "15 ngày kể từ ngày 4/7".
  private mutating func target(from anchor: CivilDate) throws(WhenRefusalReason) -> Target {
    guard let connector, !isOfHours, composition.clock == nil || composition.connector != nil else {
      throw .contradiction
    }
    let date = try shifted(anchor, by: connector == .before ? -1 : 1)
    var target = try target(on: date)
    target.usesBoundary = composition.connector == nil || composition.boundary == .after
    if composition.isAtLeast { target.boundary = .by }
    return target
  }

  /// "72 giờ kể từ 8h ngày 12/8", "1 hour before midnight Friday": exact from the hour that is named.
  private func instantTarget(from anchor: CivilDate?) throws(WhenRefusalReason) -> Target {
    guard composition.durations.allSatisfy({ $0.unit != .workingDay }) else { throw .contradiction }
    var named = composition
    named.durations = []
    named.connector = nil
    named.isInside = false
    named.isAtLeast = false
    if composition.connector == nil { named.boundary = nil }
    var resolver = Resolver(named, reference)
    guard case .clock(let wall, _) = try resolver.target().extent else { throw .contradiction }
    let sign: Int64 = connector == .before ? -1 : 1
    var start = wall
    for duration in composition.durations where duration.unit.precision != nil {
      var date = DurationResolver(composition: composition, reference: reference, days: days)
      start = WallTime(startOf: try date.shifted(start.date, duration, by: Int(sign)))
        .adding(seconds: Int64(start.secondOfDay))
    }
    let seconds = composition.durations.reduce(0) { $0 + DurationResolver.seconds($1) }
    let instant = resolver.zone.instant(of: start).advanced(by: sign * seconds)
    let isSharp = resolver.zone.wall(at: instant).second == 0
    return Target(
      extent: .instant(instant, isSharp ? .minute : .second),
      boundary: composition.isInside || composition.isAtLeast ? .by : .at,
      usesBoundary: composition.connector == nil)
  }

  /// "48 hours before 12 December": before its 0h. After a day nobody knows whether the count begins with it.
  private func instantTarget(before anchor: CivilDate) -> Target {
    let zone = composition.offset.map { Zone(offset: $0) } ?? reference.zone
    let seconds = composition.durations.reduce(0) { $0 + DurationResolver.seconds($1) }
    let instant = zone.instant(of: WallTime(startOf: anchor)).advanced(by: -seconds)
    return Target(
      extent: .instant(instant, .minute), boundary: .at, usesBoundary: composition.connector == nil)
  }

  /// Days and longer count on the calendar; day 1 is tomorrow (Civil Code 2015, art. 147).
  private mutating func dayTarget(from start: CivilDate) throws(WhenRefusalReason) -> Target {
    try target(on: shifted(start, by: sign))
  }

  private func target(on date: CivilDate) throws(WhenRefusalReason) -> Target {
    guard let phrase = composition.clock else {
      return Target(
        extent: .unit(date, .day), warnings: warnings, boundary: composition.isInside ? .by : .at,
        daysOff: daysOff)
    }
    guard !phrase.isBare || composition.part != nil else { throw .bareNumber(phrase.hour) }
    let clock = try ClockResolver(phrase, part: composition.part)
    let seconds = Int64(clock.hour * 3_600 + phrase.minute * 60 + phrase.second)
    let wall = WallTime(startOf: date).adding(seconds: seconds)
    return Target(
      extent: .clock(wall, phrase.precision), warnings: clock.warnings.union(warnings), daysOff: daysOff)
  }

  /// Hours and shorter count exactly; days said with them count on the wall clock first.
  private mutating func instantTarget() throws(WhenRefusalReason) -> Target {
    guard composition.clock == nil else { throw .contradiction }
    let zone = reference.zone
    let wall = zone.wall(at: reference.now)
    let date = try shifted(wall.date, by: sign)
    var instant = reference.now
    if date != wall.date {
      instant = zone.instant(of: WallTime(startOf: date).adding(seconds: Int64(wall.secondOfDay)))
    }
    instant = instant.advanced(
      by: Int64(sign) * composition.durations.reduce(0) { $0 + DurationResolver.seconds($1) })
    let isSharp = zone.wall(at: instant).second == 0
    return Target(
      extent: .instant(instant, isSharp ? .minute : .second), boundary: composition.isInside ? .by : .at)
  }

  private mutating func shifted(
    _ start: CivilDate, by direction: Int
  ) throws(WhenRefusalReason) -> CivilDate {
    var date = start
    for duration in composition.durations { date = try shifted(date, duration, by: direction) }
    guard (1...9999).contains(date.year) else { throw .outOfReach }
    return date
  }

  private mutating func shifted(
    _ date: CivilDate, _ duration: Composition.Duration, by direction: Int
  ) throws(WhenRefusalReason) -> CivilDate {
    let count = duration.count * direction
    switch duration.unit {
    case .day: return date.adding(days: count)
    case .week: return date.adding(days: 7 * count)
    case .fortnight: return date.adding(days: 14 * count)
    case .month: return date.adding(months: count)
    case .quarter: return date.adding(months: 3 * count)
    case .year: return date.adding(months: 12 * count)
    case .second, .minute, .hour: return date
    case .workingDay: return try worked(count, from: date)
    }
  }

  /// The day so many working days away; day 1 is the next working day. Holidays on the way are kept.
  private mutating func worked(_ count: Int, from start: CivilDate) throws(WhenRefusalReason) -> CivilDate {
    guard let calendar = reference.workdays else { throw .noWorkdays }
    guard count != 0, let term = calendar.term(count, after: start) else { throw .outOfReach }
    daysOff = term.skipped
    if term.isUnsure { warnings.insert(.daysOffUnknown) }
    return term.last
  }

  private static func seconds(_ duration: Composition.Duration) -> Int64 {
    switch duration.unit {
    case .second: Int64(duration.count)
    case .minute: Int64(duration.count) * Span.minute
    case .hour: Int64(duration.count) * Span.hour
    case .day, .week, .fortnight, .month, .quarter, .year, .workingDay: 0
    }
  }
}
