/// Turns an hour as said into an hour of the 24.
struct ClockResolver {
  /// 0 … 24; 24 is the midnight that ends the day.
  private(set) var hour: Int
  /// True when the hour lies in the night that begins on the day said: "2 giờ đêm".
  private(set) var isAfterMidnight = false
  private(set) var warnings: Set<WhenWarning> = []

  init(_ phrase: ClockPhrase, part: PartOfDay?) throws(WhenRefusalReason) {
    hour = phrase.hour
    guard (0...24).contains(hour), (0...59).contains(phrase.minute), (0...59).contains(phrase.second),
      hour < 24 || (phrase.minute == 0 && phrase.second == 0)
    else { throw .impossibleClock }
    if phrase.isMidnight {
      warnings.insert(.unsafeNightWord)
    } else if let meridiem = phrase.meridiem {
      guard hour <= 12, hour > 0 || meridiem == 0 else { throw .partDisagrees }
      hour = hour % 12 + meridiem
      if let part, try ClockResolver.hour(hour, in: part) != hour { throw .partDisagrees }
    } else if let part {
      try apply(part)
    }
  }

  private mutating func apply(_ part: PartOfDay) throws(WhenRefusalReason) {
    let said = hour
    hour = try ClockResolver.hour(said, in: part)
    guard part == .night || part == .evening else { return }
    isAfterMidnight = part == .night && (1...5).contains(hour)
    if hour == 24 || isAfterMidnight { warnings.insert(.unsafeNightWord) }
  }

  /// The hours that each part of the day can be said with, and what is added to them.
  private static func hour(_ hour: Int, in part: PartOfDay) throws(WhenRefusalReason) -> Int {
    for (hours, shift) in ranges(of: part) where hours.contains(hour) { return hour + shift }
    throw .partDisagrees
  }

  private static func ranges(of part: PartOfDay) -> [(ClosedRange<Int>, Int)] {
    switch part {
    case .beforeDawn: [(0...6, 0), (12...12, -12)]
    case .morning: [(0...11, 0)]
    case .noon: [(10...14, 0), (1...2, 12)]
    case .afternoon: [(1...7, 12), (12...19, 0)]
    case .earlyEvening: [(4...8, 12), (16...20, 0)]
    case .evening: [(5...11, 12), (12...12, 12), (17...24, 0)]
    case .night: [(6...11, 12), (12...12, 12), (0...0, 24), (1...5, 0), (18...24, 0)]
    }
  }
}
