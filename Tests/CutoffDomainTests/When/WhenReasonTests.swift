import CutoffDomain
import Testing

/// Why a phrase is refused, and what is suggested instead: on Monday 23/11/2026.
@Suite struct WhenReasonTests {
  private let york = Speaker(now: "2026-11-23 09:00", zone: "America/New_York", language: .english)
  private let hanoi = Speaker(now: "2026-11-23 09:00")

  @Test(arguments: [
    ("30 days after suspension", 30, RelativeDate.Unit.days, "suspension", false),
    ("within thirty (30) days of receipt of this notice", 30, .days, "receipt of this notice", false),
    ("within 5 business days after receipt", 5, .days, "receipt", true),
    ("3 months before expiry", -3, .months, "expiry", false),
    ("a week after the audit", 1, .weeks, "audit", false),
    ("trong vòng 5 ngày kể từ ngày nhận thông báo", 5, .days, "ngày nhận thông báo", false),
    ("05 (năm) ngày làm việc kể từ ngày nhận", 5, .days, "ngày nhận", true),
    ("24 giờ sau khi nhận", 24, .hours, "nhận", false),
    ("kể từ ngày nhận công văn 5 ngày", 5, .days, "ngày nhận công văn", false),
    ("upon receipt", 0, .days, "receipt", false),
    ("when the debt is paid", 0, .days, "the debt is paid", false),
    ("đến khi trả hết nợ", 0, .days, "trả hết nợ", false),
  ])
  func `a count from an event says from which`(
    phrase: String, count: Int, unit: RelativeDate.Unit, event: String, isWorkingDays: Bool
  ) {
    let reason = WhenRefusalReason.countedFromEvent(
      count: count, unit: unit, event: event, isWorkingDays: isWorkingDays)
    #expect(york.refusal(phrase)?.reason == reason)
    #expect(hanoi.refusal(phrase)?.reason == reason)
  }

  @Test(arguments: [
    ("30 days after 9 October"), ("15 ngày kể từ ngày 4/7"), ("30 days after 31 February"),
  ])
  func `a count from a date is none from an event`(phrase: String) {
    guard case .countedFromEvent = york.refusal(phrase)?.reason else { return }
    Issue.record("“\(phrase)” is counted from an event")
  }

  @Test(arguments: [
    ("by 11/30/2028", "by 30/11/2028"), ("before 5pm on 12/25/2026", "before 5pm on 25/12/2026"),
    ("by 31 April 2027", "by 30 April 2027"), ("on the 31st of November", "on the 30th of November"),
    ("by Monday, 4 December 2026 at 5pm", "by Friday, 4 December 2026 at 5pm"),
    ("by Firday 5pm", "by Friday 5pm"), ("tommorow at noon", "tomorrow at noon"),
    ("14 PM Friday", "14 h Friday"),
    ("16:00 in the morning of 4 Dec", "16:00 4 Dec"), ("every Friday at 5pm", "Friday at 5pm"),
    ("each month on the 15th", "on the 15th"), ("before Christmas", "before 25/12"),
    ("15.30 tomorrow", "15:30 tomorrow"), ("by 5pm Friday, and then", "by 5pm Friday"),
    ("trước 17h ngày 12/25", "trước 17h ngày 25/12"), ("chậm nhất 31/11/2026", "chậm nhất 30/11/2026"),
    ("trước thứ hai ngày 4/12/2026", "trước thứ sáu ngày 4/12/2026"), ("16h sáng mai", "16h mai"),
    ("ngáy 4/12", "ngày 4/12"), ("thứ hai hàng tuần", "thứ hai"), ("trước 29/2/2027", "trước 28/2/2027"),
  ])
  func `a suggestion keeps what was understood`(phrase: String, suggestion: String) {
    for speaker in [york, hanoi] {
      #expect(speaker.refusal(phrase)?.suggestion == suggestion)
      #expect(speaker.reading(suggestion) != nil)
    }
  }

  @Test(arguments: [
    "not Friday", "a ratio of 6/1", "căn hộ số 4/7", "Thu 35/7", "25:00 on Friday", "không phải 4/12",
  ])
  func `nothing is suggested where it would say something else`(phrase: String) {
    #expect(york.refusal(phrase) != nil)
    #expect(york.refusal(phrase)?.suggestion == nil)
  }

  @Test(arguments: [
    ("Thu foo", WhenRefusalReason.unknownWord("foo")),
    ("May 35", .impossibleDate(day: 35, month: 5, year: nil)),
    ("no later than", .incomplete), ("next next Monday", .unexpectedWord("next")),
    ("ngày mai ngày kia", .unexpectedWord("kia")), ("in the summer", .topic(.season)),
    ("vài ngày nữa", .topic(.vague)), ("từ ngày", .incomplete),
  ])
  func `a reason is about the furthest word, in the language of the phrase`(
    phrase: String, reason: WhenRefusalReason
  ) {
    #expect(york.refusal(phrase)?.reason == reason)
    #expect(hanoi.refusal(phrase)?.reason == reason)
  }

  // MARK: Many phrases

  @Test(arguments: Language.allCases)
  func `every suggestion is understood and keeps year, hour and binding word`(language: Language) {
    var numbers = SeededNumbers(seed: 26)
    var suggested = 0
    let speaker = Speaker(now: "2026-11-23 09:00", language: language)
    for _ in 0..<220 {
      let phrase = Failing.phrase(&numbers, language)
      guard let refusal = speaker.refusal(phrase.text), let suggestion = refusal.suggestion else { continue }
      suggested += 1
      guard let said = speaker.reading(suggestion)?.said else {
        Issue.record("“\(phrase.text)” suggests “\(suggestion)”, which is refused")
        continue
      }
      #expect(said.boundary == phrase.boundary, "“\(phrase.text)” suggests “\(suggestion)”")
      if let hour = phrase.hour {
        #expect(said.point?.wall.hour == hour, "“\(phrase.text)”, “\(suggestion)”")
      }
      if let year = phrase.year {
        #expect(said.point?.wall.date.year == year, "“\(phrase.text)”, “\(suggestion)”")
      }
    }
    #expect(suggested > 100)
  }

  /// Phrases with one thing wrong.
  private struct Failing {
    let text: String
    let boundary: Boundary
    let hour: Int?
    let year: Int?

    static func phrase(_ numbers: inout SeededNumbers, _ language: Language) -> Failing {
      let bounds: [(String, Boundary)] =
        language == .vietnamese
        ? [("chậm nhất", .by), ("trước", .before), ("từ", .from), ("đến hết", .untilEndOf)]
        : [("by", .by), ("before", .before), ("from", .from), ("through", .untilEndOf), ("after", .after)]
      let (word, boundary) = bounds.randomElement(using: &numbers) ?? ("", .at)
      let year = Bool.random(using: &numbers) ? Int.random(in: 2027...2035, using: &numbers) : nil
      let hour = Bool.random(using: &numbers) ? Int.random(in: 6...23, using: &numbers) : nil
      let date = date(&numbers, language, year)
      let clock = hour.map { language == .vietnamese ? "\($0)h ngày" : "\($0):00 on" }
      let text = [word, clock ?? "", date].filter { !$0.isEmpty }.joined(separator: " ")
      return Failing(text: text, boundary: boundary, hour: hour, year: year)
    }

    private static func date(_ numbers: inout SeededNumbers, _ language: Language, _ year: Int?) -> String {
      let end = year.map { "/\($0)" } ?? ""
      let month = Int.random(in: 1...12, using: &numbers)
      switch Int.random(in: 0...4, using: &numbers) {
      case 0: return "\(month)/\(Int.random(in: 13...28, using: &numbers))" + end
      case 1: return "31/\([4, 6, 9, 11].randomElement(using: &numbers) ?? 4)" + end
      case 2: return "30/2" + end
      case 3: return "12/\(month)" + end + " xyzzy"
      default:
        let weekday = language == .vietnamese ? "thứ bảy" : "Saturday"
        return year == nil ? "30-2" : "\(weekday) 15/\(month)" + end + " qqqq"
      }
    }
  }
}
