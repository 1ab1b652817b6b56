/// Makes a time with its boundary and warnings from the target that was found.
struct Binder {
  let composition: Composition
  let reference: WhenReference
  let zone: Zone

  func meaning(of target: Target) throws(WhenRefusalReason) -> Meaning {
    var point = try point(target.extent, in: zone)
    if let region = composition.region { point = try inRegion(point, region) }
    // Named zones say more than an offset: keep the reference's where both agree.
    if composition.region == nil, composition.offset != nil,
      zone.identifier != "Z" || !composition.isZoneNamed,
      isOffsetOfReference(point)
    {
      point = try self.point(target.extent, in: reference.zone)
    }
    var said = SaidTime(boundary: boundary(target), point: point)
    said.isApproximate = target.isApproximate || composition.isApproximate || composition.isAround
    try check(point)
    if let due = said.due, zone.wall(at: due).date.year > 9999 { throw .outOfReach }
    var meaning = Meaning(said: said, warnings: target.warnings)
    if said.boundary == .before, !point.precision.isClockTime { applyReading(&meaning) }
    meaning.warnings.formUnion(try fold(target.extent))
    try flagZone(&meaning, target)
    addWarnings(&meaning)
    return meaning
  }

  /// "EST" of a day on which New York keeps daylight time: the clock there is perhaps meant.
  private func flagZone(_ meaning: inout Meaning, _ target: Target) throws(WhenRefusalReason) {
    guard composition.region == nil, let home = composition.home, let offset = composition.offset,
      let start = meaning.said.point?.start, home.offset(at: start) != offset, meaning.flag == nil
    else { return }
    var other = meaning.said
    other.point = try point(target.extent, in: home)
    meaning.alternative = other
    meaning.flag = .zoneNotInForce
  }

  /// A day is kept as the offset of a region other than the speaker's, which its echo shows.
  private func inRegion(_ point: TimePoint, _ region: Zone) throws(WhenRefusalReason) -> TimePoint {
    let offset = region.offset(at: point.start)
    guard composition.offset == nil || composition.offset == offset else { throw .contradiction }
    guard region != reference.zone, !point.precision.isClockTime, region.offset(at: point.end) == offset
    else {
      return point
    }
    let zone = isOffsetOfReference(point) ? reference.zone : Zone(offset: offset)
    return TimePoint(point.precision, point.wall, zone: zone, part: point.part)
  }

  private func isOffsetOfReference(_ point: TimePoint) -> Bool {
    [point.start, point.end].allSatisfy { reference.zone.offset(at: $0) == zone.offset(at: $0) }
  }

  private func boundary(_ target: Target) -> Boundary {
    if composition.isAround, composition.boundary == nil { return .around }
    if let said = composition.boundary, !target.usesBoundary { return said }
    if let implied = target.boundary { return implied }
    return composition.isInside ? .by : .at
  }

  private func applyReading(_ meaning: inout Meaning) {
    var other = meaning.said
    other.reading = .late
    if composition.remark?.isCounted == true {
      meaning.alternative = meaning.said
      meaning.said = other
    } else {
      meaning.alternative = other
    }
  }

  private func point(_ extent: Target.Extent, in zone: Zone) throws(WhenRefusalReason) -> TimePoint {
    let point: TimePoint
    switch extent {
    case .clock(let wall, let precision):
      // A wall time that the clock skips is shown as the one that it was moved to.
      let isSkipped = zone.resolve(wall).fold == .skipped
      point =
        isSkipped
        ? TimePoint(instant: zone.instant(of: wall), precision: precision, zone: zone)
        : TimePoint(precision, wall, zone: zone)
    case .instant(let instant, let precision):
      point = TimePoint(instant: instant, precision: precision, zone: zone)
    case .part(let date, let part):
      point = TimePoint(.partOfDay, WallTime(startOf: date), zone: zone, part: part)
    case .unit(let date, let precision): point = TimePoint(precision, WallTime(startOf: date), zone: zone)
    }
    guard (1...9999).contains(point.wall.date.year) else { throw .outOfReach }
    return point
  }

  /// Remarks of an echo must be true of the time that they follow.
  private func check(_ point: TimePoint) throws(WhenRefusalReason) {
    if let window = composition.window {
      guard let hours = point.part?.hours, hours == (window.from, window.to) else { throw .contradiction }
    }
    guard let remark = composition.remark else { return }
    guard composition.boundary == .before, !point.precision.isClockTime else { throw .contradiction }
    if let number = remark.number, number != point.numberOfUnit { throw .contradiction }
  }

  private func fold(_ extent: Target.Extent) throws(WhenRefusalReason) -> Set<WhenWarning> {
    guard case .clock(let wall, _) = extent else { return [] }
    switch zone.resolve(wall).fold {
    case .none: return []
    case .skipped: return [.skippedLocalTime]
    case .doubled: return [.doubledLocalTime]
    }
  }

  private func addWarnings(_ meaning: inout Meaning) {
    guard let due = meaning.said.due, let point = meaning.said.point else { return }
    if due < reference.now { meaning.warnings.insert(.alreadyPast) }
    if due.seconds(since: reference.now) > 366 * Span.day { meaning.warnings.insert(.far) }
    if point.precision == .day, point.wall.date.weekday == 7 { meaning.warnings.insert(.fallsOnSunday) }
  }
}

extension TimePoint {
  /// The number that names the unit: day of the month, month, quarter or year.
  var numberOfUnit: Int? {
    switch precision {
    case .day: wall.date.day
    case .month: wall.date.month
    case .quarter: (wall.date.month + 2) / 3
    case .year: wall.date.year
    case .second, .minute, .hour, .partOfDay, .week, .unknown: nil
    }
  }
}
