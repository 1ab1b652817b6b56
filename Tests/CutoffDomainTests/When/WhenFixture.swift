import CutoffDomain

/// A speaker in Hanoi on a Wednesday morning, 1/7/2020 09:00, unless a test says otherwise.
struct Speaker {
  var now = "2020-07-01 09:00"
  var zone = "Asia/Ho_Chi_Minh"
  var language = Language.vietnamese
  var numericOrder = WhenReference.NumericOrder.dayMonth
  var leaning = WhenReference.Leaning.future
  var takesWindow = false
  var workdays: HolidayCalendar?

  var reference: WhenReference {
    let zone = Zone(zone) ?? .utc
    return WhenReference(
      now: zone.instant(of: wall(now)), zone: zone, language: language, numericOrder: numericOrder,
      leaning: leaning, takesWindow: takesWindow, workdays: workdays.map { WorkCalendar(national: $0) })
  }

  func parse(_ phrase: String) -> WhenResult { When.parse(phrase, reference) }

  func reading(_ phrase: String) -> WhenReading? {
    guard case .understood(let reading) = parse(phrase) else { return nil }
    return reading
  }

  func refusal(_ phrase: String) -> WhenRefusal? {
    guard case .refused(let refusal) = parse(phrase) else { return nil }
    return refusal
  }

  /// "from hour 2020-07-04 00:00", with "~" when approximate; nil when refused.
  func says(_ phrase: String) -> String? {
    guard let said = reading(phrase)?.said else { return nil }
    guard let point = said.point else { return "\(said.boundary) never" }
    let mark = said.isApproximate ? " ~" : ""
    return "\(said.boundary) \(point.precision) \(text(point.wall))\(mark)"
  }

  /// "2020-07-04 08:00 … 2020-07-04 11:30", what a window's ends are due at; nil for anything else.
  func window(_ phrase: String) -> String? {
    guard let reading = reading(phrase), let start = reading.said.due, let end = reading.until?.due else {
      return nil
    }
    return onWall(start) + " … " + onWall(end)
  }

  /// The other reading: why there is one, and what it is due at.
  func other(_ phrase: String) -> String? {
    guard let reading = reading(phrase), let flag = reading.flag, let due = reading.alternative?.due else {
      return nil
    }
    return "\(flag) " + onWall(due)
  }

  /// What the countdown runs to, on the speaker's wall.
  func due(_ phrase: String) -> String? { reading(phrase)?.said.due.map(onWall) }

  func lateFrom(_ phrase: String) -> String? { reading(phrase)?.said.lateFrom.map(onWall) }

  func warnings(_ phrase: String) -> [WhenWarning]? { reading(phrase)?.warnings }

  func echo(_ phrase: String) -> String? { reading(phrase).map { When.echo($0.said, language: language) } }

  func short(_ phrase: String) -> String? {
    reading(phrase).map { When.short($0.said, language: language, now: reference.now) }
  }

  private func onWall(_ instant: Instant) -> String { text(reference.zone.wall(at: instant)) }
}

/// "2020-07-04 00:00", with the seconds where there are any.
func text(_ wall: WallTime) -> String {
  let date = "\(wall.date.year)-\(twoDigits(wall.date.month))-\(twoDigits(wall.date.day))"
  let seconds = wall.second == 0 ? "" : ":" + twoDigits(wall.second)
  return date + " \(twoDigits(wall.hour)):\(twoDigits(wall.minute))" + seconds
}

/// The wall time of "2020-07-04 00:00"; the epoch for anything else.
func wall(_ text: String) -> WallTime {
  let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
  guard numbers.count >= 5, let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
    return WallTime(seconds: 0)
  }
  let second = numbers.count > 5 ? numbers[5] : 0
  return WallTime(date, hour: numbers[3], minute: numbers[4], second: second) ?? WallTime(startOf: date)
}

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
