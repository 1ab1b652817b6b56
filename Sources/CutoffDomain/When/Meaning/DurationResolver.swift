/// Counts durations from now or from a day that the phrase names.
struct DurationResolver {
  let composition: Composition
  let reference: WhenReference
  var days: DayResolver

  mutating func target() throws(WhenRefusalReason) -> Target {
    guard composition.edge == nil, composition.quarter == nil,
      composition.part == nil || composition.clock != nil
    else {
      throw .contradiction
    }
    let anchor = try days.day()
    guard isDirected(hasAnchor: anchor != nil) else { throw .bareDuration }
    if let anchor, anchor == days.today, isOfHours, connector == nil { return try instantTarget() }
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
  private func target(from anchor: CivilDate) throws(WhenRefusalReason) -> Target {
    guard let connector, !isOfHours, composition.clock == nil || composition.connector != nil else {
      throw .contradiction
    }
    let date = try shifted(anchor, by: connector == .before ? -1 : 1)
    var target = try target(on: date)
    target.usesBoundary = composition.connector == nil || composition.boundary == .after
    return target
  }

  /// Days and longer count on the calendar; day 1 is tomorrow (Civil Code 2015, art. 147).
  private func dayTarget(from start: CivilDate) throws(WhenRefusalReason) -> Target {
    try target(on: shifted(start, by: sign))
  }

  private func target(on date: CivilDate) throws(WhenRefusalReason) -> Target {
    guard let phrase = composition.clock else {
      return Target(extent: .unit(date, .day), boundary: composition.isInside ? .by : .at)
    }
    guard !phrase.isBare || composition.part != nil else { throw .bareNumber(phrase.hour) }
    let clock = try ClockResolver(phrase, part: composition.part)
    let seconds = Int64(clock.hour * 3_600 + phrase.minute * 60 + phrase.second)
    let wall = WallTime(startOf: date).adding(seconds: seconds)
    return Target(extent: .clock(wall, phrase.precision), warnings: clock.warnings)
  }

  /// Hours and shorter count exactly; days said with them count on the wall clock first.
  private func instantTarget() throws(WhenRefusalReason) -> Target {
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

  private func shifted(_ start: CivilDate, by direction: Int) throws(WhenRefusalReason) -> CivilDate {
    var date = start
    for duration in composition.durations {
      let count = duration.count * direction
      switch duration.unit {
      case .day: date = date.adding(days: count)
      case .week: date = date.adding(days: 7 * count)
      case .fortnight: date = date.adding(days: 14 * count)
      case .month: date = date.adding(months: count)
      case .quarter: date = date.adding(months: 3 * count)
      case .year: date = date.adding(months: 12 * count)
      case .second, .minute, .hour: continue
      }
    }
    guard (1...9999).contains(date.year) else { throw .outOfReach }
    return date
  }

  private static func seconds(_ duration: Composition.Duration) -> Int64 {
    switch duration.unit {
    case .second: Int64(duration.count)
    case .minute: Int64(duration.count) * Span.minute
    case .hour: Int64(duration.count) * Span.hour
    case .day, .week, .fortnight, .month, .quarter, .year: 0
    }
  }
}
