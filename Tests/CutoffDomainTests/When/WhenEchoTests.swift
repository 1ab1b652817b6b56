import CutoffDomain
import Testing

/// Echoes, short forms and messages.
@Suite struct WhenEchoTests {
  private let hanoi = Speaker()
  private let london = Speaker(language: .english)

  @Test(arguments: [
    ("từ 0h 4/7", "từ 0h T7 04/07/2020 (+07)"), ("10:00 16/6/2014", "lúc 10:00 T2 16/06/2014 (+07)"),
    ("chậm nhất 4/10/2024", "chậm nhất T6 04/10/2024"), ("hết 3/7", "đến hết T6 03/07/2020 (= 0h T7 04/07)"),
    ("trước 10/7", "trước T6 10/07/2020 (chưa tính ngày 10)"), ("sau 28/2/2021", "sau CN 28/02/2021"),
    ("khoảng 2/2021", "khoảng tháng 2/2021"), ("chiều 3/7", "chiều T6 03/07/2020 (13h–18h)"),
    ("cuối tháng 7", "~T6 31/07/2020"), ("tuần sau", "tuần của T2 06/07/2020"), ("quý 3", "quý 3/2020"),
    ("trước tháng 8", "trước tháng 8/2020 (chưa tính tháng 8)"),
    ("17:00 3/7 Z", "lúc 17:00 T6 03/07/2020 (Z)"),
    ("chưa hẹn ngày", "chưa hẹn ngày"),
  ])
  func `echo in Vietnamese`(phrase: String, echo: String) {
    #expect(hanoi.echo(phrase) == echo)
  }

  @Test(arguments: [
    ("from 0h 4/7", "from 0h Sat 4 Jul 2020 (+07)"),
    ("before 10/7", "before Fri 10 Jul 2020 (not counting that day)"),
    ("through 3 July", "through Fri 3 Jul 2020 (= 0h Sat 4 Jul)"),
    ("by 17:30 on 3/7", "by 17:30 Fri 3 Jul 2020 (+07)"),
    ("in July", "July 2020"), ("Q3 2020", "Q3 2020"), ("next week", "week of Mon 6 Jul 2020"),
    ("in 2021", "year 2021"),
    ("3 July in the afternoon", "afternoon Fri 3 Jul 2020 (13h–18h)"),
    ("around noon 3/7", "around 12h Fri 3 Jul 2020 (+07)"),
  ])
  func `echo in English`(phrase: String, echo: String) {
    #expect(london.echo(phrase) == echo)
  }

  @Test func `the late reading of before is echoed and read back`() {
    #expect(hanoi.reading("trước 10/7 (tính cả ngày 10)")?.said.reading == .late)
    #expect(hanoi.echo("trước 10/7 (tính cả ngày 10)") == "trước T6 10/07/2020 (tính cả ngày 10)")
  }

  @Test(arguments: [
    "trước 10/7 (chưa tính ngày 11)", "hết 3/7 (= 0h 5/7)", "chiều 3/7 (12h-18h)",
    "17h 3/7 (chưa tính ngày 3)",
  ])
  func `a remark that is not true is refused`(phrase: String) {
    #expect(hanoi.refusal(phrase)?.reason == .contradiction)
  }

  @Test(arguments: [
    ("trước 10/7", "trước 10/7"), ("hết 3/7", "hết 3/7"), ("từ 0h 4/7", "từ 0h 4/7"),
    ("hết tháng 4/2018", "hết 4/2018"),
    ("chậm nhất 3/7/2021", "đến 3/7/2021"), ("17:30 3/7", "17:30 3/7"), ("chiều tối 3/7", "ch.tối 3/7"),
    ("cuối tháng 7", "~31/7"),
    ("khoảng 3/7", "~3/7"), ("quý 3", "quý 3/2020"),
  ])
  func `deadlines in a column`(phrase: String, short: String) {
    #expect(hanoi.short(phrase) == short)
  }

  @Test(arguments: [
    ("before 10/7", "before 10 Jul"), ("through 3/7", "end of 3 Jul"), ("from 0h 4/7", "from 0h 4 Jul"),
  ])
  func `deadlines in a column in English`(phrase: String, short: String) {
    #expect(london.short(phrase) == short)
  }

  @Test(arguments: [
    ("chiều 3/7", "3/7 chiều"), ("chiều tối 3/7", "3/7 ch.tối"), ("1/7", "1/7"), ("8/2016", "8/2016"),
    ("15:39 3/7", "3/7 15:39"),
    ("0h 4/7/2019", "4/7/2019 0h"),
  ])
  func `events in a column show their own precision`(phrase: String, short: String) {
    let point = hanoi.reading(phrase)?.said.point
    #expect(point.map { When.short($0, language: .vietnamese, now: hanoi.reference.now) } == short)
  }

  @Test(arguments: [
    (Boundary.at, "06:00 9/11", "06:00 9 Nov", "06:00 T2 09/11", "06:00 Mon 9 Nov", "lúc ", "at "),
    (.from, "từ 06:00 9/11", "from 06:00 9 Nov", "06:00 T2 09/11", "06:00 Mon 9 Nov", "từ ", "from "),
    (
      .by, "đến 06:00 9/11", "by 06:00 9 Nov", "đến 06:00 T2 09/11", "by 06:00 Mon 9 Nov", "chậm nhất ", "by "
    ),
    (
      .before, "trước 06:00 9/11", "before 06:00 9 Nov", "trước 06:00 T2 09/11", "before 06:00 Mon 9 Nov",
      "trước ", "before "
    ),
    (
      .untilEndOf, "đến 06:00 9/11", "until 06:00 9 Nov", "đến 06:00 T2 09/11", "until 06:00 Mon 9 Nov",
      "đến ", "until "
    ),
    (
      .after, "sau 06:00 9/11", "after 06:00 9 Nov", "sau 06:00 T2 09/11", "after 06:00 Mon 9 Nov", "sau ",
      "after "
    ),
    (.around, "~06:00 9/11", "~06:00 9 Nov", "~06:00 T2 09/11", "~06:00 Mon 9 Nov", "khoảng ", "around "),
  ])
  func `an hour is bound as an hour, which has no end`(
    boundary: Boundary, vietnamese: String, english: String, vietnameseDay: String, englishDay: String,
    vietnameseEcho: String, englishEcho: String
  ) throws {
    let date = try #require(CivilDate(year: 2020, month: 11, day: 9))
    let now = hanoi.reference.now
    for precision in [Precision.hour, .minute, .second] {
      let wall = WallTime(startOf: date).adding(seconds: 6 * Span.hour)
      let said = SaidTime(boundary: boundary, point: TimePoint(precision, wall, zone: hanoi.reference.zone))
      let hour = { (text: String) in precision == .hour ? text.replacing("06:00", with: "6h") : text }
      #expect(When.short(said, language: .vietnamese, now: now) == hour(vietnamese))
      #expect(When.short(said, language: .english, now: now) == hour(english))
      let wide = { When.withWeekday(said, language: $0, now: now, columns: 40) }
      #expect(wide(Language.vietnamese) == hour(vietnameseDay))
      #expect(wide(.english) == hour(englishDay))
      #expect(
        When.echo(said, language: .vietnamese).hasPrefix(
          vietnameseEcho + (precision == .hour ? "6h" : "06:00")))
      #expect(
        When.echo(said, language: .english).hasPrefix(englishEcho + (precision == .hour ? "6h" : "06:00")))
    }
  }

  @Test func `an event may show its weekday`() {
    let point = Speaker(leaning: .past).reading("chiều 29/6")?.said.point
    let short = point.map {
      When.short($0, language: .vietnamese, now: hanoi.reference.now, hasWeekday: true)
    }
    #expect(short == "T2 29/6 chiều")
  }

  @Test func `a condition stands for itself`() {
    let said = SaidTime(says: "khi đủ tiền", point: nil)
    #expect(When.short(said, language: .vietnamese, now: hanoi.reference.now) == "khi đủ tiền")
    #expect(When.echo(SaidTime(point: nil), language: .vietnamese) == "chưa hẹn ngày")
  }

  @Test(arguments: [
    ("7/25", "không có 7/25 theo thứ tự đã đặt; thử: 25/7"), ("31/4", "không có ngày 31/4; thử: 30/4"),
    ("5 ngày", "khoảng thời gian, tính từ đâu?; thử: 5 ngày nữa"), ("xyz", "không hiểu «xyz» ở ký tự 1"),
    ("thứ hai 4/7/2020", "04/07/2020 là T7, không khớp thứ đã ghi; thử: thứ bảy 4/7/2020"),
  ])
  func `a refusal says what happened and what to write`(phrase: String, words: String) {
    #expect(hanoi.refusal(phrase).map { When.words($0, language: .vietnamese) } == words)
  }

  @Test(arguments: WhenWarning.allCases)
  func `every warning has words in both languages`(warning: WhenWarning) {
    let said = SaidTime(point: nil)
    for language in Language.allCases {
      #expect(!When.words(warning, about: said, language: language).isEmpty)
    }
  }
}
