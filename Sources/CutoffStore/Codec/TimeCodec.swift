import CutoffDomain

extension MemberWriter {
  /// `{"time", "precision", "part", "zone"}`.
  mutating func put(_ name: String, _ point: TimePoint?) {
    guard let point else { return }
    put(name) { $0.put(contentOf: point) }
  }

  mutating func put(contentOf point: TimePoint) {
    // A unit of unknown length is a day (see `TimePoint`); the file has no word for it.
    let precision = point.precision == .unknown ? .day : point.precision
    put("time", FileTime.text(point))
    put("precision", word: precision)
    put("part", word: point.part)
    put("zone", point.zone.identifier)
  }

  /// `{"says", "boundary", "time", "precision", "part", "zone", "reading", "isApproximate"}`.
  mutating func put(_ name: String, _ said: SaidTime?) {
    guard let said else { return }
    put(name) { inner in
      if !said.says.isEmpty { inner.put("says", said.says) }
      inner.put("boundary", word: said.boundary)
      if let point = said.point { inner.put(contentOf: point) }
      inner.put("reading", word: said.reading)
      inner.put("isApproximate", said.isApproximate)
    }
  }

  /// As `zone` shows it, with its offset.
  package mutating func put(_ name: String, _ instant: Instant?, zone: Zone) {
    guard let instant else { return }
    put(name, FileTime.text(instant: instant, wall: zone.wall(at: instant)))
  }
}

extension Members {
  func optionalPoint(_ name: String) throws(JSONProblem) -> TimePoint? {
    guard let inner = try optionalMembers(name) else { return nil }
    return try inner.point()
  }

  func optionalSaid(_ name: String) throws(JSONProblem) -> SaidTime? {
    guard let inner = try optionalMembers(name) else { return nil }
    return SaidTime(
      says: try inner.optionalText("says") ?? "",
      boundary: try inner.word("boundary"),
      point: try inner.saidPoint(),
      reading: try inner.optionalWord("reading"),
      isApproximate: try inner.flag("isApproximate"))
  }

  func said(_ name: String) throws(JSONProblem) -> SaidTime {
    guard let said = try optionalSaid(name) else { throw missing(name) }
    return said
  }

  /// Nil when there is no date; then nothing else of a date may be there.
  private func saidPoint() throws(JSONProblem) -> TimePoint? {
    guard !has("time") else { return try point() }
    for name in ["part", "zone"] where has(name) {
      throw problem(.strayMember(member: path(name), without: path("time")), of: name)
    }
    let precision: Precision? = try optionalWord("precision")
    guard precision == nil || precision == .unknown else { throw missing("time") }
    return nil
  }

  /// The point whose members these are.
  private func point() throws(JSONProblem) -> TimePoint {
    let precision: Precision = try word("precision")
    let zone = try zone("zone")
    let part: PartOfDay? = try optionalWord("part")
    guard (precision == .partOfDay) == (part != nil) else {
      guard part != nil else { throw missing("part") }
      throw problem(.strayMember(member: path("part"), without: "partOfDay"), of: "part")
    }
    if precision.isClockTime { return try clockTime(precision, zone: zone) }
    let date = try unitDate(precision)
    return TimePoint(precision, WallTime(startOf: date), zone: zone, part: part)
  }

  private func clockTime(_ precision: Precision, zone: Zone) throws(JSONProblem) -> TimePoint {
    let read = try optionalText("time", FileTime.instant(utf8:)) { badTime($0, .instant) }
    let (wall, instant) = try required("time", read)
    guard (1...9_999).contains(zone.wall(at: instant).date.year) else {
      throw problem(badTime(try text("time"), .instant), of: "time")
    }
    // The wall as it was written, where it means the same instant (it may be one that a clock jumped
    // over); else the instant, which an offset fixes whatever became of the zone's rules.
    let asWritten = TimePoint(precision, wall, zone: zone)
    return asWritten.start == instant
      ? asWritten : TimePoint(instant: instant, precision: precision, zone: zone)
  }

  /// First day of the unit that "time" names.
  private func unitDate(_ precision: Precision) throws(JSONProblem) -> CivilDate {
    switch precision {
    case .second, .minute, .hour, .unknown:
      let known = Precision.allCases.filter { $0 != .unknown }.map(\.rawValue)
      let reason = ProblemReason.unknownWord(
        member: path("precision"), word: precision.rawValue, known: known)
      _ = try text("time")
      throw problem(reason, of: "precision")
    case .partOfDay, .day: return try date(.date)
    case .week: return try date(.monday) { $0.weekday == 1 }
    case .month: return try date(.month)
    case .quarter: return try date(.quarter) { $0.month % 3 == 1 }
    case .year: return try date(.year)
    }
  }

  /// The date of "time" in a shape of which it names the first day.
  private func date(_ shape: TimeShape, _ isFirst: (CivilDate) -> Bool = { _ in true }) throws(JSONProblem)
    -> CivilDate
  {
    let date = try optionalText("time") {
      FileTime.date(utf8: $0, shape)
    } _: {
      badTime($0, shape)
    }
    let first = try required("time", date)
    guard isFirst(first) else { throw problem(badTime(try text("time"), shape), of: "time") }
    return first
  }

  private func badTime(_ text: String, _ shape: TimeShape) -> ProblemReason {
    .badTime(member: path("time"), text: text, expected: shape)
  }

  func zone(_ name: String) throws(JSONProblem) -> Zone {
    if let homeZone, let value = object[name], value.isSameText(as: homeZone.name) { return homeZone.zone }
    let text = try text(name)
    guard text.utf8.count <= 64, let zone = Zone(text) else {
      throw problem(.unknownZone(member: path(name), text: text), of: name)
    }
    return zone
  }

  func optionalInstant(_ name: String) throws(JSONProblem) -> Instant? {
    try optionalText(name, FileTime.instant(utf8:)) {
      .badTime(member: path(name), text: $0, expected: .instant)
    }?.instant
  }
}
