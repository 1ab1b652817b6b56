import CutoffDomain
import Testing

/// A thousand windows made of clocks, separators and dates: each is read right or refused.
@Suite struct WhenWindowTrials {
  private struct Phrase {
    let text: String
    let window: String
  }

  @Test(arguments: Language.allCases)
  func `a window is read right or refused, never as an offset`(language: Language) {
    var numbers = SeededNumbers(seed: 17)
    let speaker = Speaker(
      zone: language == .english ? "America/New_York" : "Asia/Ho_Chi_Minh", language: language,
      takesWindow: true)
    var understood = 0
    for _ in 0..<500 {
      let phrase = WhenWindowTrials.phrase(language, &numbers)
      guard let reading = speaker.reading(phrase.text) else { continue }
      understood += 1
      #expect(speaker.window(phrase.text) == phrase.window, "“\(phrase.text)”")
      #expect(reading.said.point?.zone == speaker.reference.zone, "“\(phrase.text)”")
    }
    #expect(understood > 470)
  }

  @Test(arguments: Language.allCases)
  func `the two ends of a window are phrases that give its ends`(language: Language) {
    var numbers = SeededNumbers(seed: 18)
    let speaker = Speaker(language: language)
    for _ in 0..<200 {
      let phrase = WhenWindowTrials.phrase(language, &numbers)
      guard case .range(let first, let second) = speaker.refusal(phrase.text)?.reason else { continue }
      let both = [first, second].map { speaker.due($0) ?? "refused" }.joined(separator: " … ")
      #expect(both == phrase.window, "“\(phrase.text)”: “\(first)”, “\(second)”")
    }
  }

  @Test(arguments: Language.allCases)
  func `the echo of a window is read as the same window`(language: Language) {
    var numbers = SeededNumbers(seed: 19)
    let speaker = Speaker(language: language, takesWindow: true)
    for _ in 0..<200 {
      let phrase = WhenWindowTrials.phrase(language, &numbers)
      guard let reading = speaker.reading(phrase.text) else { continue }
      let echo = When.echo(reading, language: language)
      #expect(speaker.window(echo) == phrase.window, "“\(phrase.text)” is echoed as “\(echo)”")
    }
  }

  // MARK: Grammar

  private static func phrase(_ language: Language, _ numbers: inout SeededNumbers) -> Phrase {
    Int.random(in: 0..<4, using: &numbers) == 0 ? days(language, &numbers) : clocks(language, &numbers)
  }

  /// Two clocks in one notation, and a date before or behind them.
  private static func clocks(_ language: Language, _ numbers: inout SeededNumbers) -> Phrase {
    let first = Int.random(in: 0..<46, using: &numbers) * 30
    // Half an hour to ten hours and a half; what ends past midnight begins in the evening.
    let last = first + Int.random(in: 1..<22, using: &numbers) * 30
    let date = CivilDate(dayNumber: day(&numbers))
    let style = Int.random(in: 0..<5, using: &numbers)
    let texts = [first, last % 1_440].map { clock($0, style, language) }
    let between = texts.joined(separator: separator(language, &numbers))
    let name = dateText(date, language, &numbers)
    let text = Bool.random(using: &numbers) ? between + name.behind : name.before + between
    let start = WallTime(startOf: date).adding(seconds: Int64(first) * 60)
    let end = WallTime(startOf: date).adding(seconds: Int64(last) * 60)
    return Phrase(text: text, window: CutoffDomainTests.text(start) + " … " + CutoffDomainTests.text(end))
  }

  /// Two days of a month.
  private static func days(_ language: Language, _ numbers: inout SeededNumbers) -> Phrase {
    let month = Int.random(in: 8...12, using: &numbers)
    let first = Int.random(in: 1...20, using: &numbers)
    let last = first + Int.random(in: 1...8, using: &numbers)
    let joint = separator(language, &numbers)
    let names = ["August", "September", "October", "November", "December"]
    let name = names[month - 8]
    let text =
      switch (language, Int.random(in: 0..<3, using: &numbers)) {
      case (.vietnamese, 0): "\(first)\(joint)\(last)/\(month)"
      case (.vietnamese, 1): "từ ngày \(first)/\(month) đến hết ngày \(last)/\(month)/2020"
      case (.vietnamese, _): "\(first)\(joint)\(last) tháng \(month)"
      case (.english, 0): "\(name) \(first)\(joint)\(last)"
      case (.english, 1): "\(first)\(joint)\(last) \(name) 2020"
      case (.english, _): "from \(first) \(name.prefix(3)) to \(last) \(name.prefix(3))"
      }
    let start = CivilDate(year: 2020, month: month, day: first) ?? CivilDate(dayNumber: 0)
    return Phrase(
      text: text,
      window: CutoffDomainTests.text(WallTime(startOf: start)) + " … "
        + CutoffDomainTests.text(WallTime(startOf: start.adding(days: last - first + 1))))
  }

  /// Between 10/7/2020 and 31/12/2020.
  private static func day(_ numbers: inout SeededNumbers) -> Int {
    let first = CivilDate(year: 2020, month: 7, day: 10)?.dayNumber ?? 0
    return first + Int.random(in: 0..<174, using: &numbers)
  }

  private static func separator(_ language: Language, _ numbers: inout SeededNumbers) -> String {
    let words: [String] =
      switch language {
      case .vietnamese: [" đến ", " tới ", " cho đến "]
      case .english: [" to ", " until ", " till "]
      }
    return (["-", " - ", "–", " – ", "~", " ~ "] + words).randomElement(using: &numbers) ?? "-"
  }

  private static func clock(_ minutes: Int, _ style: Int, _ language: Language) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    let colon = twoDigits(hour) + ":" + twoDigits(minute)
    let half = hour < 12 ? "am" : "pm"
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    switch (language, style) {
    case (_, 0): return colon
    case (.vietnamese, 1): return "\(hour)h" + (minute == 0 ? "" : twoDigits(minute))
    case (.vietnamese, 2): return "\(hour)h" + twoDigits(minute)
    case (.vietnamese, 3): return "\(hour) giờ" + (minute == 0 ? "" : " \(minute) phút")
    case (.vietnamese, _): return "\(hour):" + twoDigits(minute)
    case (.english, 1): return "\(twelve)" + (minute == 0 ? "" : ":" + twoDigits(minute)) + half
    case (.english, 2): return "\(twelve):" + twoDigits(minute) + " " + half.uppercased()
    case (.english, 3): return "\(twelve):" + twoDigits(minute) + (half == "am" ? " a.m." : " p.m.")
    case (.english, _): return "\(hour):" + twoDigits(minute)
    }
  }

  private static func dateText(
    _ date: CivilDate, _ language: Language, _ numbers: inout SeededNumbers
  ) -> (before: String, behind: String) {
    let names = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let style = Int.random(in: 0..<3, using: &numbers)
    switch (language, style) {
    case (.vietnamese, 0): return ("ngày \(date.day)/\(date.month) từ ", " ngày \(date.day)/\(date.month)")
    case (.vietnamese, 1):
      return ("\(date.day)/\(date.month)/2020, ", ", \(date.day)/\(date.month)/2020")
    case (.vietnamese, _):
      return ("ngày \(date.day) tháng \(date.month): ", " ngày \(date.day) tháng \(date.month) năm 2020")
    case (.english, 0):
      return ("\(names[date.month - 7]) \(date.day), ", " on \(names[date.month - 7]) \(date.day)")
    case (.english, 1):
      return ("\(date.day) \(names[date.month - 7]) 2020, ", ", \(date.day) \(names[date.month - 7]) 2020")
    case (.english, _):
      return ("2020-\(twoDigits(date.month))-\(twoDigits(date.day)) ", " \(date.day)/\(date.month)/2020")
    }
  }
}
