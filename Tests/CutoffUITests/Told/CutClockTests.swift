import CutoffContent
import CutoffDomain
import CutoffUI
import CutoffWords
import Testing

/// What is told of a cut, of what is left to pay and of a step that nobody did.
@Suite struct CutClockTests {
  private static let dueDay = FormSample.day(4, 7)

  private func teller(_ change: (inout Incident) -> Void, at now: Instant, _ language: Language = .english)
    throws -> Teller
  {
    var incident = FormSample.incident
    change(&incident)
    let standing = try #require(incident.standing(at: now))
    return try Teller(StandingLookup(standing), ToldSample.viewpoint(now, language))
  }

  private func cut(_ incident: inout Incident, _ at: TimePoint, known: Instant) {
    incident.deadlines = []
    incident.events = [
      Event(
        id: FormSample.id(50), at: at, actor: FormSample.viettel.id, text: "Cắt",
        content: .cut(Cut(services: [])),
        provenance: Provenance(
          knownAt: TimePoint(instant: known, precision: .minute, zone: FormSample.zone)))
    ]
  }

  @Test func `a cut for which nobody gave an hour is counted in days, wherever its clock is told`() throws {
    let known = FormSample.instant(5, 7, 8)
    let teller = try teller(
      { cut(&$0, FormSample.day(5, 7), known: known) }, at: FormSample.instant(7, 7, 9, 30))
    let block = try #require(ClockBlock(teller.standing, viewpoint: teller.viewpoint))
    #expect(block.timeText == "+2 days")
    #expect(block.digits.isEmpty && block.days == 2)
    let now = teller.viewpoint.shownAt
    #expect(teller.standing.clock?.time(at: now, .vietnamese) == "+2 ngày")
    #expect(RowMoment(teller.standing, at: now)?.text(.english) == "+2d")
    #expect(block.lines.map(\.text).contains("since Sun 5 Jul"))
  }

  @Test func `a cut with an hour is counted to the second`() throws {
    let hour = FormSample.instant(5, 7, 8)
    let at = TimePoint(instant: hour, precision: .minute, zone: FormSample.zone)
    let teller = try teller({ cut(&$0, at, known: hour) }, at: hour.advanced(by: 192))
    let block = try #require(ClockBlock(teller.standing, viewpoint: teller.viewpoint))
    #expect(block.timeText == "+00:03:12" && block.days == nil)
  }

  @Test func `only what is owed stands on the money line`() throws {
    let teller = try teller(
      { incident in
        for (number, kind) in AmountKind.allCases.enumerated() where !kind.isOwed {
          incident.amounts.append(
            Amount(
              id: FormSample.id(60 + number), kind: kind, money: Money(hundredths: 7_700, currency: "USD"),
              statedBy: FormSample.hanoi.id))
        }
        incident.amounts.append(
          Amount(
            id: FormSample.id(59), kind: .debt, money: Money(hundredths: 50_000, currency: "USD"),
            statedBy: FormSample.viettel.id))
      }, at: FormSample.now)
    #expect(teller.figures.map(\.text).prefix(2) == ["Viettel IDC: $500", "UBND TP Hà Nội: no figure"])
  }

  @Test func `what is left is told once the creditor confirmed a part, and not before`() throws {
    let paid = { (by: RecordID) in
      Event(
        id: FormSample.id(51), at: Self.dueDay, actor: by, text: "Trả",
        content: .payment(Payment(amount: Money(hundredths: 20_000, currency: "USD"))))
    }
    let owed = Amount(
      id: FormSample.id(59), kind: .debt, money: Money(hundredths: 50_000, currency: "USD"),
      asOf: FormSample.day(1, 7), statedBy: FormSample.viettel.id)
    let later = FormSample.instant(6, 7, 9)
    let confirmed = try teller(
      {
        $0.amounts = [owed]; $0.events = [paid(FormSample.viettel.id)]
      }, at: later)
    #expect(confirmed.axis(.money).cells.last?.text == "$300 left")
    let claimed = try teller(
      {
        $0.amounts = [owed]; $0.events = [paid(FormSample.hanoi.id)]
      }, at: later)
    #expect(!claimed.axis(.money).cells.contains { $0.text.contains("left") })
  }

  @Test func `a step that nobody did by its day is told as overdue`() throws {
    let step = Step(
      id: FormSample.id(52), text: "Nộp hồ sơ",
      due: SaidTime(says: "hết 4/7", boundary: .untilEndOf, point: Self.dueDay))
    let late = try teller({ $0.steps = [step] }, at: FormSample.instant(7, 7, 9))
    #expect(late.axis(.step).cells.contains { $0.role == .time && $0.text == "3 days overdue" })
    let early = try teller({ $0.steps = [step] }, at: FormSample.instant(4, 7, 9))
    #expect(!early.axis(.step).cells.contains { $0.role == .time })
  }

  @Test func `when a step has to begin stands beside the clock, on its row and in the list`() throws {
    var step = Step(id: FormSample.id(53), text: "Chuyển tiền")
    step.target = FormSample.cutoff.id
    step.stages = [Stage(label: "đường", hundredths: 600, unit: .hours)]
    let ahead = try teller({ $0.steps = [step] }, at: FormSample.instant(3, 7, 16))
    let block = try #require(ClockBlock(ahead.standing, viewpoint: ahead.viewpoint))
    #expect(block.lines.map(\.text).contains("! start by Fri 3 Jul 18:00, in 02:00:00"))
    #expect(ahead.axis(.step).cells.contains { $0.text == "start by Fri 3 Jul 18:00, in 02:00:00" })
    #expect(RowMoment(ahead.standing, at: ahead.viewpoint.shownAt)?.text(.vietnamese) == "bắt đầu 02:00:00")
    let late = try teller({ $0.steps = [step] }, at: FormSample.instant(3, 7, 19, 30))
    let text = "too late by the usual way, 1 hour ago"
    #expect(late.axis(.step).cells.contains { $0.text == text })
  }

  @Test func `beside the clock of a window stands when it ends`() throws {
    var window = FormSample.cutoff
    window.until = SaidTime(
      says: "17h 4/7", boundary: .untilEndOf,
      point: TimePoint(instant: FormSample.instant(4, 7, 17), precision: .hour, zone: FormSample.zone))
    let teller = try teller({ $0.deadlines = [window] }, at: FormSample.now)
    let block = try #require(ClockBlock(teller.standing, viewpoint: teller.viewpoint))
    #expect(block.lines[1].text.hasSuffix(", until 17h 4 Jul"), "\(block.lines[1].text)")
  }
}
