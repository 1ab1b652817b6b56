import CutoffDomain
import Testing

/// The as-of replay of the founding case.
struct HanoiStandingTests {
  private let fixture = CaseFixture.hanoi()

  @Test func `30/6 15:00 threatened, the promise due today by one telling, backup beside the cut`() throws {
    let standing = try fixture.standing("2020-06-30 15:00")
    #expect(standing.headline == Headline(.threatened))
    #expect(standing.threat.value == .dated)
    #expect(standing.clock?.deadline == fixture.id("d4"))
    #expect(standing.clock?.due == fixture.instant("2020-07-04 00h"))
    #expect(standing.clock?.state == .pending)
    #expect(standing.clock?.isFinal == false)
    #expect(standing.clock?.beside == [fixture.id("d3")])
    #expect(standing.promisesAxis.value == .dueToday)
    #expect(standing.promises.first?.tellingCount == 1)
    #expect(standing.service.value == .unknown)
    #expect(standing.service.evidence.isEmpty)
  }

  @Test func `3/7 16:00 final countdown, promise broken by two tellings, stop against cut`() throws {
    let standing = try fixture.standing("2020-07-03 16:00")
    #expect(standing.headline == Headline(.finalCountdown))
    #expect(standing.clock?.isFinal == true)
    #expect(standing.promisesAxis.value == .broken)
    #expect(standing.promises.first?.tellingCount == 2)
    #expect(standing.service.value == .unknown)
    let pairs = standing.contradictions.map { Set([$0.statement, $0.contradicts]) }
    #expect(pairs.contains([fixture.id("c1"), fixture.id("c2")]))
    #expect(pairs.count == 3)
  }

  @Test func `3/7 18:00 budget arranged stands beside no way to pay`() throws {
    let standing = try fixture.standing("2020-07-03 18:00")
    #expect(standing.headline == Headline(.finalCountdown))
    #expect(standing.promisesAxis.value == .broken)
    #expect(
      standing.contradictions.first
        == Contradiction(
          statement: fixture.id("c10"), contradicts: fixture.id("c9"), topic: "có phương án trả tiền?"))
    #expect(standing.contradictions.count == 4)
  }

  @Test func `4/7 00:01 unconfirmed, check now`() throws {
    let standing = try fixture.standing("2020-07-04 00:01")
    #expect(standing.headline == Headline(.unconfirmed))
    #expect(standing.threat.value == .unconfirmed)
    #expect(standing.clock?.state == .unconfirmed)
    #expect(standing.service.value == .unknown)
    #expect(standing.alerts.contains(.checkNow))
    #expect(standing.prompts.first?.kind == .isServiceUp)
    #expect(standing.promisesAxis.value == .broken)
  }

  @Test func `4/7 11:30 passed and not withdrawn, up in the morning, three tellings`() throws {
    let standing = try fixture.standing("2020-07-04 11:30")
    #expect(standing.headline == Headline(.passed))
    #expect(standing.clock?.state == .passed)
    #expect(try fixture.state("d4", "2020-07-04 11:30") == .passed)
    #expect(standing.service.value == .up)
    #expect(standing.promises.first?.tellingCount == 3)
    #expect(standing.promisesAxis.value == .broken)
    #expect(standing.prompts.contains { $0.kind == .whyNotCut })
  }

  @Test func `30/4/2021 a dispute with open questions and a check that is months old`() throws {
    let standing = try fixture.standing("2021-04-30 12:00")
    #expect(standing.headline == Headline(.dispute))
    #expect(standing.clock == nil)
    #expect(standing.promisesAxis.value == .broken)
    #expect(standing.service.value == .unknown)
    #expect(standing.service.evidence.map(\.record) == [fixture.id("o2")])
    #expect(standing.prompts.contains { $0.kind == .question })
  }

  @Test func `on the evening before, exactly four things need an answer`() throws {
    let standing = try fixture.standing("2020-07-03 22:00")
    #expect(standing.prompts.map(\.kind) == [.isServiceUp, .isDeadlineMet, .whoCanDefer, .isCutoffWithdrawn])
    #expect(standing.prompts.map(\.answer) == [.check, .outcome, .add, .outcome])
    #expect(
      standing.prompts.map(\.subject) == [
        fixture.id("portal"), fixture.id("d3"), fixture.id("d4"), fixture.id("d4"),
      ])
    #expect(standing.prompts.last?.evidence.map(\.record) == [fixture.id("c2")])
  }

  @Test func `on the evening before, only the talks axis is disputed`() throws {
    let standing = try fixture.standing("2020-07-03 22:00")
    #expect(standing.talks.value == .open)
    #expect(standing.talks.isDisputed)
    #expect(standing.money.value == .claimed)
    #expect(!standing.money.isDisputed)
    #expect(!standing.service.isDisputed)
    #expect(
      standing.conditions == [fixture.id("d4"), fixture.id("p4")])
    #expect(standing.alerts == [.contradiction, .promiseBroken, .checkNow, .earlierClock])
  }

  @Test func `the deferral of February is hidden until it was known`() throws {
    #expect(
      try fixture.standing("2020-07-03 22:00").deadlines.map(\.deadline.id)
        == ["d0", "d3", "d4"].map(fixture.id))
    let after = try fixture.standing("2020-07-04 11:30")
    #expect(after.clock?.chain == [fixture.id("d1")])
    #expect(after.alerts.contains(.gap))
  }
}
