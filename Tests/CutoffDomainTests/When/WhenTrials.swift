import CutoffDomain
import Testing

/// What must hold for every time and every phrase; the generators are seeded.
@Suite struct WhenTrials {
  private static let zones = ["Asia/Ho_Chi_Minh", "Europe/Berlin", "America/New_York", "Z", "+05:30"]
    .compactMap(Zone.init)

  @Test(arguments: Language.allCases)
  func `reading an echo gives the same time`(language: Language) {
    var numbers = SeededNumbers(seed: 2020)
    for _ in 0..<1_000 {
      let said = WhenTrials.said(&numbers)
      guard let point = said.point else { continue }
      let reference = WhenReference(
        now: point.start.advanced(by: Int64.random(in: -40_000_000...40_000_000, using: &numbers)),
        zone: point.zone,
        language: language)
      let echo = When.echo(said, language: language)
      guard case .understood(var reading) = When.parse(echo, reference) else {
        Issue.record("“\(echo)” is refused")
        continue
      }
      reading.said.says = ""
      #expect(reading.said == WhenTrials.echoed(said), "“\(echo)”")
    }
  }

  @Test(arguments: Language.allCases)
  func `the echo of whatever is understood is understood alike`(language: Language) {
    var numbers = SeededNumbers(seed: 7)
    let reference = Speaker(language: language).reference
    var understood = 0
    for _ in 0..<1_500 {
      guard
        case .understood(var first) = When.parse(WhenTrials.soup(&numbers, words: 1...5), reference)
      else { continue }
      understood += 1
      let echo = When.echo(first.said, language: language)
      guard case .understood(var second) = When.parse(echo, reference) else {
        Issue.record("“\(first.said.says)” is echoed as “\(echo)”, which is refused")
        continue
      }
      first.said.says = ""
      second.said.says = ""
      #expect(WhenTrials.echoed(first.said) == second.said, "“\(echo)”")
    }
    #expect(understood > 75)
  }

  @Test func `due never precedes the start of what was said, and late never precedes due`() {
    var numbers = SeededNumbers(seed: 11)
    let reference = Speaker().reference
    for _ in 0..<1_500 {
      guard
        case .understood(let reading) = When.parse(WhenTrials.soup(&numbers, words: 1...5), reference),
        let point = reading.said.point, let due = reading.said.due, let lateFrom = reading.said.lateFrom
      else { continue }
      #expect(due >= point.start, "“\(reading.said.says)”")
      #expect(lateFrom >= due, "“\(reading.said.says)”")
    }
  }

  @Test func `no row of words and no row of bytes stops the program`() {
    var numbers = SeededNumbers(seed: 3)
    let reference = Speaker().reference
    for _ in 0..<600 {
      _ = When.parse(WhenTrials.soup(&numbers, words: 6...48), reference)
      let bytes = (0..<Int.random(in: 0...120, using: &numbers)).map { _ in
        UInt8.random(in: 0...255, using: &numbers)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      if case .refused(let refusal) = When.parse(text, reference) {
        #expect(refusal.place.upperBound <= text.count)
        #expect(!When.words(refusal, language: .vietnamese).isEmpty)
      }
    }
  }

  @Test func `a long phrase is refused at once`() {
    let phrase = Array(repeating: "4/7", count: 400).joined(separator: " ")
    #expect(Speaker().refusal(phrase)?.reason == .tooLong)
  }

  // MARK: Generators

  /// As an echo has it: an hour has no end, so that until it and by it are the same words and the same time.
  private static func echoed(_ said: SaidTime) -> SaidTime {
    guard said.boundary == .untilEndOf, said.precision.isClockTime else { return said }
    var echoed = said
    echoed.boundary = .by
    return echoed
  }

  private static func said(_ numbers: inout SeededNumbers) -> SaidTime {
    let point = point(&numbers)
    let boundary = Boundary.allCases.randomElement(using: &numbers) ?? .at
    var said = SaidTime(boundary: boundary, point: point)
    said.isApproximate = boundary == .around || Bool.random(using: &numbers)
    if boundary == .before, !point.precision.isClockTime, Bool.random(using: &numbers) {
      said.reading = .late
    }
    return said
  }

  private static func point(_ numbers: inout SeededNumbers) -> TimePoint {
    let zone = zones.randomElement(using: &numbers) ?? .utc
    let precision = Precision.allCases.filter { $0 != .unknown }.randomElement(using: &numbers) ?? .day
    let date = CivilDate(dayNumber: Int.random(in: 7_000...40_000, using: &numbers))
    let seconds = Int64.random(in: 4..<24, using: &numbers) * Span.hour
    let finer = Int64.random(in: 0..<60, using: &numbers)
    var wall = WallTime(startOf: date).adding(seconds: seconds)
    if precision == .minute { wall = wall.adding(seconds: finer * Span.minute) }
    if precision == .second { wall = wall.adding(seconds: finer) }
    return TimePoint(precision, wall, zone: zone, part: PartOfDay.allCases.randomElement(using: &numbers))
  }

  private static let vocabulary = """
    từ đến hết trước sau ngày tháng năm quý tuần giờ phút h 0h 17h30 4/7 30/6/2020 2020-07-04 8/2020 thứ hai ba tư 6 CN mai \
    hôm nay đêm sáng chiều tối trưa đầu giữa cuối này tới nữa trong khoảng chậm nhất kể lúc vào ( ) , . - / : = + ~ 3 15 2020 \
    from by before until through after around in at on of the next this last week month day days hours end beginning monday \
    july jul 4th first noon midnight pm am tonight tomorrow today ago eom Q3 UTC Z +07:00 half and a
    """.split(separator: " ").map(String.init)

  private static func soup(_ numbers: inout SeededNumbers, words: ClosedRange<Int>) -> String {
    (0..<Int.random(in: words, using: &numbers)).map { _ in vocabulary.randomElement(using: &numbers) ?? "" }
      .joined(separator: " ")
  }
}
