import CutoffDomain

/// The times of a case file: "2019", "2019-10", "2019-10-13", "2019-10-13T10:00:00+05:30".
package struct CaseTimes {
  let zone: Zone

  package init(zone: Zone) { self.zone = zone }

  /// `precision` is the word of the file; nil lets the length of the text say it.
  package func point(_ text: String, _ precision: String? = nil, part: PartOfDay? = nil) throws -> TimePoint {
    if text.contains("T") { return try instant(text, precision) }
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard let year = numbers.first, numbers.count <= 3,
      let date = CivilDate(
        year: year, month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
    else { throw CaseProblem.notATime(text) }
    let byLength: [Precision] = [.year, .month, .day]
    return TimePoint(
      try precision.map(CaseTimes.precision) ?? byLength[numbers.count - 1], WallTime(startOf: date),
      zone: zone,
      part: part)
  }

  static func precision(_ word: String) throws -> Precision {
    let camel = CaseWords.camel(word)
    guard let precision = Precision(rawValue: camel) else {
      throw CaseProblem.unknownWord(word, of: "precision")
    }
    return precision
  }

  private func instant(_ text: String, _ precision: String?) throws -> TimePoint {
    let pieces = text.split(separator: "T")
    guard pieces.count == 2, let sign = pieces[1].firstIndex(where: { "+-Z".contains($0) }) else {
      throw CaseProblem.notATime(text)
    }
    let day = pieces[0].split(separator: "-").compactMap { Int($0) }
    let clock = pieces[1][..<sign].split(separator: ":").compactMap { Int($0) }
    guard day.count == 3, clock.count == 3, let offset = Zone(String(pieces[1][sign...])),
      let date = CivilDate(year: day[0], month: day[1], day: day[2]),
      let wall = WallTime(date, hour: clock[0], minute: clock[1], second: clock[2])
    else { throw CaseProblem.notATime(text) }
    let unit = try precision.map(CaseTimes.precision) ?? (clock[2] == 0 ? .minute : .second)
    return TimePoint(
      instant: offset.instant(of: wall), precision: unit.isClockTime ? unit : .minute, zone: zone)
  }
}
