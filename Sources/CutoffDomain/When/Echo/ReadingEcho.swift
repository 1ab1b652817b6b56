extension When {
  /// What was understood, in words: the time, or both ends of a window (`từ 08:00 đến 11:30 T4 12/08/2026 (+07)`,
  /// `from Wed 12 Aug 2026 through Fri 14 Aug 2026`); then the holidays that a count of working days left out,
  /// and the lunar date that was said. Up to these two, reading it gives the same again.
  package static func echo(_ reading: WhenReading, language: Language) -> String {
    ReadingEcho(language: language).text(reading)
  }
}

/// Builds the echoes of whole readings.
struct ReadingEcho {
  let language: Language

  private var words: EchoWords { EchoWords(language: language) }

  func text(_ reading: WhenReading) -> String {
    let remarks = [lunar(reading.lunar), daysOff(reading.daysOff)].compactMap(\.self)
    return ([time(reading)] + remarks).joined(separator: " · ")
  }

  private func time(_ reading: WhenReading) -> String {
    guard let until = reading.until, let start = reading.said.point, let end = until.point else {
      return When.echo(reading.said, language: language)
    }
    let window = WindowWords(language: language)
    guard start.precision.isClockTime, end.precision.isClockTime, start.wall.date == end.wall.date,
      start.zone == end.zone, start.offset == end.offset
    else {
      return window.phrase(reading.said) + " " + window.phrase(until)
    }
    let first = mark(reading.said) + words.clock(start)
    return words.boundary(.from, ofClock: true) + first + joint + mark(until) + Echo(words: words).text(end)
  }

  private func mark(_ said: SaidTime) -> String { said.isApproximate ? "~" : "" }

  private var joint: String {
    switch language {
    case .vietnamese: " đến "
    case .english: " to "
    }
  }

  private func lunar(_ date: LunarDate?) -> String? {
    guard let date else { return nil }
    return Wording("\(date.day)/\(date.month) âm lịch", "lunar \(date.day)/\(date.month)")(language)
  }

  private func daysOff(_ days: [CivilDate]) -> String? {
    guard !days.isEmpty else { return nil }
    let dates = days.map(words.dayAndMonth).joined(separator: ", ")
    return Wording("nghỉ " + dates, "off: " + dates)(language)
  }
}
