import CutoffDomain
import CutoffStore
import Testing

/// What the main screen of Hanoi on 3/7/2020 at 22:00 needs from the sample, text by text.
@Suite struct SampleScreenTests {
  /// A line of the timeline: who, what, and the minute (of 3/7) or day at which it became known.
  struct Line: Sendable, CustomTestStringConvertible {
    let actor: String
    let text: String
    let precision: Precision
    let part: PartOfDay?
    let known: String
    var testDescription: String { text }
  }

  static let lines = [
    Line(
      actor: "Ban KT-NS HĐND", text: "Đã bố trí đủ dự toán; phân bổ được chấp thuận",
      precision: .partOfDay, part: .earlyEvening, known: "17:42"),
    Line(
      actor: "Viettel IDC", text: "Giữ quyết định: 0h đêm nay sẽ cắt", precision: .partOfDay,
      part: .afternoon, known: "15:39"),
    Line(
      actor: "Chủ tịch TP", text: "Không có chuyện dừng từ 0h 4/7", precision: .partOfDay,
      part: .afternoon, known: "15:39"),
    Line(
      actor: "Viettel IDC", text: "Tin hai bên đã thống nhất là không đúng", precision: .partOfDay,
      part: .afternoon, known: "15:39"),
    Line(
      actor: "Sở TT&TT", text: "Vẫn đang trao đổi với Viettel IDC", precision: .partOfDay,
      part: .morning, known: "15:39"),
    Line(
      actor: "Viettel IDC", text: "Nợ lũy kế hơn 200 tỷ; hàng chục công văn đòi", precision: .day,
      part: nil, known: "8:01"),
    Line(
      actor: "Sở TT&TT", text: "Mong không cắt để khỏi ảnh hưởng người dân", precision: .day, part: nil,
      known: "1/7"),
  ]

  @Test(arguments: lines) func `a line of the timeline has its actor, its time and when it was known`(
    _ line: Line
  ) throws {
    let incident = try SampleHanoi.incident()
    let event = try incident.event(line.text)
    #expect(incident.actorName(event) == line.actor)
    #expect(event.at?.precision == line.precision)
    #expect(event.at?.part == line.part)
    let known = try #require(event.provenance.knownAt)
    let clock = "\(known.wall.hour):\(twoDigits(known.wall.minute))"
    let day = "\(known.wall.date.day)/\(known.wall.date.month)"
    #expect((known.precision == .minute ? clock : day) == line.known)
  }

  /// By the instant of the fact; of two that are equal, the one that stands later in the file comes first.
  @Test func `the lines of the timeline come in the order of the screen`() throws {
    let incident = try SampleHanoi.incident()
    let texts = try SampleHanoi.timeline(incident, at: SampleHanoi.eveOfTheCut())
    let wanted = Self.lines.map(\.text)
    #expect(texts.filter(wanted.contains) == wanted)
  }

  @Test func `seventeen events are known two hours before the cut`() throws {
    let incident = try SampleHanoi.incident()
    #expect(try SampleHanoi.timeline(incident, at: SampleHanoi.eveOfTheCut()).count == 17)
  }

  @Test func `two events are new to somebody who looked at 16:10`() throws {
    let incident = try SampleHanoi.incident()
    let last = try SampleHanoi.instant(2020, 7, 3, 16, 10)
    let now = try SampleHanoi.eveOfTheCut()
    #expect(incident.events.filter { (last...now).contains(incident.knownInstant(.event($0))) }.count == 2)
  }

  @Test func `no question is written down yet, so that all prompts of the screen are derived`() throws {
    let incident = try SampleHanoi.incident()
    #expect(try !incident.known(at: SampleHanoi.eveOfTheCut()).contains { $0.kind == .questions })
  }

  @Test func `three notes are known, the meeting of 29/6 first, with what each side wants and offers`()
    throws
  {
    let incident = try SampleHanoi.incident()
    let known = try incident.known(at: SampleHanoi.eveOfTheCut())
    #expect(known.count { $0.kind == .notes } == 3)
    let note = try #require(
      incident.notes.max { ($0.at?.start ?? .distantPast) < ($1.at?.start ?? .distantPast) })
    #expect(note.title == "họp Viettel IDC")
    #expect(note.text == "Đấu thầu không tiến triển.")
    #expect(
      note.positions.map { [incident.party($0.party)?.shortName, $0.wants, $0.offers] } == [
        ["Viettel IDC", "trả nợ lũy kế, ký hợp đồng", "chạy tiếp nếu có tiền"],
        ["TP Hà Nội", "giữ dịch vụ, thêm thời gian", "dự toán đã bố trí"],
      ])
  }

  @Test func `the next step waits for the rules of tenders`() throws {
    let incident = try SampleHanoi.incident()
    let step = try #require(incident.steps.first)
    #expect(step.text == "Xong đấu thầu")
    #expect(incident.party(step.owner)?.shortName == "Sở TT&TT")
    #expect(step.blocker == "quy định đấu thầu")
    #expect(step.due == nil)
  }

  /// "5 rows": four deadlines and one promise in two tellings.
  @Test func `the deadlines of the screen stand in the words in which they were said`() throws {
    let incident = try SampleHanoi.incident()
    let known = try incident.known(at: SampleHanoi.eveOfTheCut())
    let deadlines = incident.deadlines.filter { known.contains(.deadline($0)) }
    #expect(
      deadlines.map { [$0.due.says, $0.label] } == [
        ["4/2018", "Gói thầu Viettel IDC"], ["đến hết 3/7", "Dữ liệu ở trung tâm dữ liệu"],
        ["từ 0h 4/7", "Trung tâm dữ liệu, cổng"], ["khi đủ tiền", "Viettel IDC nối lại dịch vụ"],
      ])
    let promises = incident.promises.filter { known.contains(.promise($0)) }
    #expect(promises.map(\.due.says) == ["trước 30/6", "trước 30/6"])
    #expect(promises.map { $0.tellingOf == nil } == [true, false])
  }

  @Test func `the cut of February and the promise by word of mouth are not known on the eve`() throws {
    let incident = try SampleHanoi.incident()
    let article = try SampleHanoi.article()
    let february = try #require(incident.deadlines.first { $0.due.says == "tháng 2/2020" })
    let oral = try #require(incident.promises.last)
    #expect(incident.knownInstant(.deadline(february)) == article)
    #expect(incident.knownInstant(.promise(oral)) == article)
    #expect(oral.form?.contains("họp") == true)
  }
}
