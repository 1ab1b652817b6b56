import CutoffDomain
import CutoffStore
import Testing

/// The replay of the Hanoi incident: what was to be seen at six moments, and nothing known later.
@Suite struct SampleReplayTests {
  /// One line of the replay. Hours are from `now` to the clock, negative once it has passed.
  struct Line: Sendable, CustomTestStringConvertible {
    let at: (year: Int, month: Int, day: Int, hour: Int, minute: Int)
    let headline: HeadlineWord
    let clock: Clock.State?
    let minutesLeft: Int64?
    let promises: PromisesAxis
    let tellings: Int
    let service: ServiceAxis
    let contradictions: Int
    let events: Int
    var testDescription: String { "\(at.day)/\(at.month)/\(at.year) \(at.hour):\(twoDigits(at.minute))" }

    func now() throws -> Instant {
      try SampleHanoi.instant(at.year, at.month, at.day, at.hour, at.minute)
    }

    func standing() throws -> Standing { try SampleHanoi.standing(at: now()) }
  }

  static let lines = [
    Line(
      at: (2020, 6, 30, 15, 0), headline: .threatened, clock: .pending, minutesLeft: 81 * 60,
      promises: .dueToday, tellings: 1, service: .unknown, contradictions: 0, events: 4),
    Line(
      at: (2020, 7, 3, 16, 0), headline: .finalCountdown, clock: .pending, minutesLeft: 8 * 60,
      promises: .broken, tellings: 2, service: .unknown, contradictions: 3, events: 15),
    Line(
      at: (2020, 7, 3, 18, 0), headline: .finalCountdown, clock: .pending, minutesLeft: 6 * 60,
      promises: .broken, tellings: 2, service: .unknown, contradictions: 4, events: 17),
    Line(
      at: (2020, 7, 4, 0, 1), headline: .unconfirmed, clock: .unconfirmed, minutesLeft: -1,
      promises: .broken, tellings: 2, service: .unknown, contradictions: 4, events: 18),
    Line(
      at: (2020, 7, 4, 11, 30), headline: .passed, clock: .passed, minutesLeft: -690, promises: .broken,
      tellings: 3, service: .up, contradictions: 6, events: 26),
    Line(
      at: (2021, 4, 30, 12, 0), headline: .dispute, clock: nil, minutesLeft: nil, promises: .broken,
      tellings: 3, service: .unknown, contradictions: 6, events: 29),
  ]

  @Test(arguments: lines) func `the headline is that of the moment`(_ line: Line) throws {
    #expect(try line.standing().headline == Headline(line.headline))
  }

  @Test(arguments: lines) func `the clock runs to 0h of 4/7`(_ line: Line) throws {
    let clock = try line.standing().clock
    #expect(clock?.state == line.clock)
    #expect(try clock.map { $0.due.seconds(since: try line.now()) } == line.minutesLeft.map { $0 * 60 })
  }

  @Test(arguments: lines) func `the promise to pay before 30/6 is counted once`(_ line: Line) throws {
    let standing = try line.standing()
    #expect(standing.promisesAxis.value == line.promises)
    #expect(standing.promises.map(\.tellingCount) == [line.tellings])
  }

  @Test(arguments: lines) func `the service is what the last fresh check saw`(_ line: Line) throws {
    #expect(try line.standing().service.value == line.service)
  }

  @Test(arguments: lines) func `contradictions are those that both sides had uttered`(_ line: Line) throws {
    #expect(try line.standing().contradictions.count == line.contradictions)
  }

  @Test(arguments: lines) func `no fact is visible that became known later`(_ line: Line) throws {
    let known = try SampleHanoi.incident().known(at: line.now()).filter(\.isFact)
    let visible = try line.standing().incident.records.filter(\.isFact)
    #expect(Set(visible.map(\.id)) == Set(known.map(\.id)))
    #expect(visible.count { $0.kind == .events } == line.events)
  }

  // MARK: What the lines say beside it

  @Test func `on 30/6 the backup ends at the same instant as the countdown`() throws {
    let standing = try Self.lines[0].standing()
    let clock = try #require(standing.clock)
    let beside = standing.deadlines.filter { clock.beside.contains($0.deadline.id) }
    #expect(beside.map(\.deadline.kind) == [.backup])
    #expect(beside.map(\.due.due) == [clock.due])
  }

  @Test func `on 30/6 the promise is known from a letter`() throws {
    let promise = try #require(try Self.lines[0].standing().promises.first?.promise)
    #expect(promise.form == "công văn 1711/UBND-KGVX")
  }

  @Test func `the promise was due as 30/6 began and late when it had ended`() throws {
    let due = try #require(try Self.lines[0].standing().promises.first?.due)
    #expect(due.due == (try SampleHanoi.instant(2020, 6, 30, 0)))
    #expect(due.lateFrom == (try SampleHanoi.instant(2020, 7, 1, 0)))
  }

  @Test func `on 3/7 the city says no stop and the provider says cut`() throws {
    #expect(
      try SampleHanoi.contradictions(Self.lines[1].standing()).contains([
        "Không có chuyện dừng từ 0h 4/7", "Giữ quyết định: 0h đêm nay sẽ cắt",
      ]))
  }

  @Test func `at 18:00 a budget stands beside no way to pay`() throws {
    let pair: Set = ["Đã bố trí đủ dự toán; phân bổ được chấp thuận", "TP vẫn chưa có phương án trả tiền"]
    #expect(try SampleHanoi.contradictions(Self.lines[2].standing()).contains(pair))
    #expect(try !SampleHanoi.contradictions(Self.lines[1].standing()).contains(pair))
  }

  @Test func `a minute after the hour the first thing to do is a check`() throws {
    #expect(try Self.lines[3].standing().prompts.first?.kind == .isServiceUp)
  }

  @Test func `when the article came out the cut was not withdrawn and nobody had said why`() throws {
    let standing = try Self.lines[4].standing()
    #expect(standing.threat.value == .passed)
    #expect(standing.prompts.contains { $0.kind == .whyNotCut })
  }

  @Test func `a year later the last check is months old and questions are open`() throws {
    let standing = try Self.lines[5].standing()
    let check = try #require(standing.service.evidence.first)
    #expect(check.instant == (try SampleHanoi.instant(2020, 7, 4, 10, 59)).advanced(by: 59))
    #expect(standing.prompts.count { $0.kind == .question } == 5)
  }

  // MARK: The main screen, 3/7/2020 22:00

  @Test func `two hours before the cut the screen has five deadlines and promises`() throws {
    let standing = try SampleHanoi.standing(at: SampleHanoi.eveOfTheCut())
    #expect(standing.deadlines.count + standing.promises.count == 5)
  }

  @Test func `two hours before the cut four answers are needed`() throws {
    let standing = try SampleHanoi.standing(at: SampleHanoi.eveOfTheCut())
    #expect(standing.prompts.map(\.kind) == [.isServiceUp, .isDeadlineMet, .whoCanDefer, .isCutoffWithdrawn])
  }

  @Test func `two hours before the cut the talks are open and disputed, the money claimed`() throws {
    let standing = try SampleHanoi.standing(at: SampleHanoi.eveOfTheCut())
    #expect(standing.talks.value == .open)
    #expect(standing.talks.isDisputed)
    #expect(standing.money.value == .claimed)
    #expect(standing.nextStep?.text == "Xong đấu thầu")
    #expect(standing.conditions.count == 2)
  }

  @Test func `the other four incidents are quiet, cut or resolved on the eve`() throws {
    let now = try SampleHanoi.eveOfTheCut()
    let headlines = try SampleStore.incidents().dropFirst().map { $0.standing(at: now)?.headline }
    #expect(
      headlines == [
        Headline(.dormant, last: .dispute), Headline(.dormant, last: .deferred), Headline(.cut),
        Headline(.resolved),
      ])
  }

  @Test func `the other four incidents heard their last news on the days of the screen`() throws {
    let now = try SampleHanoi.eveOfTheCut()
    let days = try SampleStore.incidents().dropFirst().map { incident in
      let last = try #require(incident.standing(at: now)?.lastEvidence)
      let date = incident.header.zone.wall(at: last).date
      return [date.day, date.month, date.year]
    }
    #expect(days == [[7, 5, 2020], [18, 10, 2019], [27, 10, 2014], [25, 12, 2014]])
  }
}

extension Record {
  /// Parties, services and sources are what facts speak of and come from.
  fileprivate var isFact: Bool {
    switch self {
    case .amount, .deadline, .promise, .event, .note, .step, .question: true
    case .party, .service, .source: false
    }
  }
}
