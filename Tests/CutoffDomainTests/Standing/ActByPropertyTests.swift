import CutoffDomain
import Testing

/// Ways through offices made by chance, run forwards minute by minute: nothing here looks backwards.
@Suite struct ActByPropertyTests {
  @Test func `a start at the last safe moment is in time whatever the stages, and a minute later is not`()
    throws
  {
    var random = SeededGenerator(seed: 7)
    var checked = 0
    for _ in 0..<5_000 {
      let stages = try (0..<Int.random(in: 0..<4, using: &random) + 1).map { _ in try stage(&random) }
      let end = Instant(seconds: 1_767_225_600 + Int64(Int.random(in: 0..<525_600, using: &random)) * 60)
      guard let start = stages.latestStart(for: end) else { continue }
      checked += 1
      #expect(finish(stages, from: start) <= end, "\(stages) \(end)")
      #expect(finish(stages, from: start.advanced(by: 60)) > end, "\(stages) \(end)")
    }
    #expect(checked == 5_000)
  }

  private func stage(_ random: inout SeededGenerator) throws -> Stage {
    let hours = [["08:00-11:30", "13:30-17:00"], ["09:00-16:00"], ["00:00-24:00"], ["22:00-23:00"]]
    let zones = ["Asia/Ho_Chi_Minh", "America/New_York", "America/Chicago", "Z"]
    let calendars: [String?] = ["vn", "us", nil]
    let desk = Desk(
      calendar: calendars[Int.random(in: 0..<3, using: &random)],
      zone: try #require(Zone(zones[Int.random(in: 0..<4, using: &random)])),
      hours: hours[Int.random(in: 0..<4, using: &random)].compactMap { OpenHours($0) })
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      return Stage(label: "a", hundredths: Int64(Int.random(in: 0..<400, using: &random)) * 25, unit: .hours)
    case 1:
      return Stage(
        label: "b", hundredths: Int64(Int.random(in: 0..<40, using: &random) + 1) * 25, unit: .deskHours,
        desk: desk)
    default:
      return Stage(
        label: "c", hundredths: Int64(Int.random(in: 0..<6, using: &random)) * 100, unit: .deskDays,
        desk: desk)
    }
  }

  // MARK: Forwards

  private func finish(_ stages: [Stage], from start: Instant) -> Instant {
    stages.reduce(start) { instant, stage in
      switch stage.unit {
      case .hours: return instant.advanced(by: stage.hundredths * 36)
      case .deskHours: return spend(stage.hundredths * 36, at: stage.desk, from: instant)
      case .deskDays: return handIn(at: stage.desk, from: instant, days: Int(stage.hundredths / 100))
      }
    }
  }

  /// Works only while the desk is open.
  private func spend(_ seconds: Int64, at desk: Desk?, from start: Instant) -> Instant {
    var rest = seconds
    for day in days(desk, from: start) {
      for (opens, closes) in day where closes > start {
        let from = max(opens, start)
        if closes.seconds(since: from) >= rest { return from.advanced(by: rest) }
        rest -= closes.seconds(since: from)
      }
    }
    return .distantFuture
  }

  /// Handed in at the first close that is not over, done at the close so many open days later.
  private func handIn(at desk: Desk?, from start: Instant, days count: Int) -> Instant {
    var left = count
    for day in days(desk, from: start) {
      guard let close = day.last?.1, close >= start else { continue }
      if left == 0 { return close }
      left -= 1
    }
    return .distantFuture
  }

  /// The open days from the day before `start` on, for two months.
  private func days(_ desk: Desk?, from start: Instant) -> some Sequence<[(Instant, Instant)]> {
    let zone = desk?.zone ?? .utc
    let hours = desk?.hours ?? []
    let calendar = desk?.calendar.flatMap(HolidayCalendar.init(rawValue:))
    let first = zone.wall(at: start).date.adding(days: -1)
    return (0..<60).lazy.map { first.adding(days: $0) }.filter { day in
      day.weekday < 6 && calendar.map { !Self.holidays($0, day.year).contains(day) } ?? true
    }.map { day in
      hours.map { (zone.instant(of: $0.from.wall(on: day)), zone.instant(of: $0.to.wall(on: day))) }
    }
  }

  private static let known = Dictionary(
    uniqueKeysWithValues: HolidayCalendar.allCases.map { calendar in
      (calendar, Dictionary(uniqueKeysWithValues: (2025...2028).map { ($0, calendar.holidays(in: $0)) }))
    })

  private static func holidays(_ calendar: HolidayCalendar, _ year: Int) -> Set<CivilDate> {
    known[calendar]?[year] ?? calendar.holidays(in: year)
  }
}
