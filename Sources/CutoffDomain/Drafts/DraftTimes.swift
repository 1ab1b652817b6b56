/// What a phrase means in a draft.
package enum DraftTime: Hashable, Sendable {
  /// Nothing but blanks.
  case empty
  /// `other` is the second reading, where there is one.
  case said(SaidTime, other: SaidTime?)
  /// `words` say why, in the language of the surroundings.
  case refused(words: String)
}

/// Reads and echoes the phrases of drafts.
package enum DraftTimes {
  /// `leansBack` for what has happened: "3/7" is then the last one, not the next.
  package static func read(
    _ phrase: String, leansBack: Bool, in surroundings: DraftSurroundings
  ) -> DraftTime {
    guard let says = phrase.trimmed else { return .empty }
    if noDatePhrases.contains(Folding.fold(says)) {
      return .said(SaidTime(says: says, point: nil), other: nil)
    }
    return stub(says, surroundings)
  }

  private static let noDatePhrases: Set<String> = [
    "chua hen ngay", "chua dinh ngay", "chua co ngay", "chua hen", "chua ro ngay", "no date",
    "no date yet", "undated",
  ]

  /// The echo of a time that was understood, in the language of the surroundings.
  package static func echo(_ said: SaidTime, in surroundings: DraftSurroundings) -> String {
    guard let point = said.point else {
      return surroundings.language == .vietnamese ? "chưa hẹn ngày" : "no date"
    }
    let wall = point.wall
    return said.boundary.rawValue + " \(wall.date.day)/\(wall.date.month)/\(wall.date.year) "
      + twoDigits(wall.hour)
      + ":" + twoDigits(wall.minute) + (said.reading.map { " " + $0.rawValue } ?? "")
  }

  private static func stub(_ says: String, _ surroundings: DraftSurroundings) -> DraftTime {
    var words = says.split(separator: " ").map(String.init)
    let isBefore = words.first == "trước"
    if isBefore { words.removeFirst() }
    var date = surroundings.zone.wall(at: surroundings.now).date
    var clock: (Int, Int)?
    for word in words {
      let numbers = word.split(separator: "/").map { Int($0) }
      let hours = word.split(separator: ":").map { Int($0) }
      if hours.count == 2, let hour = hours[0], let minute = hours[1] {
        clock = (hour, minute)
      } else if numbers.count >= 2, let day = numbers[0], let month = numbers[1],
        let new = CivilDate(year: numbers.count > 2 ? numbers[2] ?? 0 : date.year, month: month, day: day)
      {
        date = new
      } else {
        return .refused(words: "không hiểu \(word)")
      }
    }
    let wall = clock.flatMap { WallTime(date, hour: $0.0, minute: $0.1) } ?? WallTime(startOf: date)
    let point = TimePoint(clock == nil ? .day : .minute, wall, zone: surroundings.zone)
    let said = SaidTime(says: says, boundary: isBefore ? .before : .at, point: point)
    var late = said
    late.reading = .late
    return .said(said, other: isBefore && clock == nil ? late : nil)
  }
}
