import CutoffDomain
import Testing

struct PromiseRuleTests {
  /// Promised before 30/6, on 8/5.
  private func promised() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .before, "2020-06-30", made: "2020-05-08")
    return fixture
  }

  @Test(arguments: [
    ("2020-06-29 23:59", PromiseState.open), ("2020-06-30 00:00", .dueToday), ("2020-06-30 23:59", .dueToday),
    ("2020-07-01 00:00", .unresolved), ("2021-07-01", .unresolved),
  ])
  func `due today on its day and unresolved from lateFrom on`(at text: String, _ state: PromiseState) throws {
    #expect(try promised().promiseState("p1", text) == state)
  }

  @Test(arguments: [
    ("2020-06-30 15:00", PromiseState.dueToday), ("2020-07-01 00:00", .broken), ("2020-07-09", .broken),
  ])
  func `a report made early that it was not kept counts from lateFrom`(
    at text: String, _ state: PromiseState
  ) throws {
    var fixture = promised()
    fixture.outcome("e1", of: "p1", .broken, at: "2020-06-30 14:58", by: "cust")
    #expect(try fixture.promiseState("p1", text) == state)
  }

  @Test(arguments: [
    (OutcomeResult.kept, PromiseState.kept, PromisesAxis.kept), (.late, .keptLate, .kept),
    (.partlyKept, .partlyKept, .unresolved), (.broken, .broken, .broken), (.carriedOut, .kept, .kept),
    (.suspended, .unresolved, .unresolved),
  ])
  func `what an outcome makes of a promise`(
    _ result: OutcomeResult, _ state: PromiseState, _ axis: PromisesAxis
  ) throws {
    var fixture = promised()
    fixture.outcome("e1", of: "p1", result, at: "2020-07-02", by: "prov")
    let standing = try fixture.standing("2020-07-03")
    #expect(standing.promises.map(\.state) == [state])
    #expect(standing.promisesAxis.value == axis)
    #expect(standing.promisesAxis.evidence.first?.record == fixture.id("p1"))
  }

  @Test func `kept in part is open until lateFrom`() throws {
    var fixture = promised()
    fixture.outcome("e1", of: "p1", .partlyKept, at: "2020-06-20", by: "prov")
    #expect(try fixture.standing("2020-06-25").promisesAxis.value == .open)
    #expect(try fixture.standing("2020-06-30 10h").promisesAxis.value == .dueToday)
    #expect(try fixture.standing("2020-07-01").promisesAxis.value == .unresolved)
  }

  @Test func `the receiver may release the giver`() throws {
    var fixture = promised()
    fixture.outcome("e1", of: "p1", .withdrawn, at: "2020-06-20", by: "prov")
    #expect(try fixture.promiseState("p1", "2020-07-02") == .superseded)
    #expect(try fixture.standing("2020-07-02").promisesAxis.value == .none)
  }

  @Test func `the axis is the worst of the promises that are not superseded`() throws {
    var fixture = promised()
    fixture.promise("p2", .by, "2020-08-01", made: "2020-06-01", supersedes: "p1")
    fixture.promise("p3", .by, nil, made: "2020-06-01")
    #expect(try fixture.standing("2020-07-02").promisesAxis.value == .open)
    #expect(try fixture.promiseState("p1", "2020-07-02") == .superseded)
    fixture.promise("p4", .by, "2020-07-01", made: "2020-06-01")
    #expect(try fixture.standing("2020-07-02").promisesAxis.value == .unresolved)
  }

  @Test func `tellings count as one, also while the one they point to is not known`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-07-01", made: "2020-05-08", known: "2020-07-10")
    fixture.promise("p2", .by, "2020-07-01", made: "2020-05", known: "2020-06-05", telling: "p1")
    fixture.promise("p3", .by, "2020-07-01", made: "2020-05", known: "2020-06-03", telling: "p1")
    let early = try fixture.standing("2020-06-20")
    #expect(early.promises.map(\.promise.id) == [fixture.id("p3")])
    #expect(early.promises.first?.tellingCount == 2)
    #expect(early.incident.promises.allSatisfy { $0.tellingOf != fixture.id("p1") })
    let late = try fixture.standing("2020-07-11")
    #expect(late.promises.map(\.promise.id) == [fixture.id("p1")])
    #expect(late.promises.first?.tellings.map(\.id) == [fixture.id("p3"), fixture.id("p2")])
  }

  @Test func `an outcome of any telling is an outcome of the promise`() throws {
    var fixture = promised()
    fixture.promise("p2", .before, "2020-06-30", made: "2020-05", telling: "p1")
    fixture.outcome("e1", of: "p2", .broken, at: "2020-07-02", by: "prov")
    #expect(try fixture.promiseState("p1", "2020-07-03") == .broken)
  }

  @Test func `an instalment shows a missed tick at once`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-01-31", made: "2020-01-02", every: .month, until: "2020-12")
    fixture.outcome("e1", of: "p1", .kept, at: "2020-01-30", by: "prov", period: "2020-01")
    fixture.outcome("e2", of: "p1", .kept, at: "2020-02-27", by: "prov")
    let before = try #require(fixture.standing("2020-03-30 12h").promises.first)
    #expect(before.state == .open)
    #expect(before.tick?.point == fixture.point("2020-03-31"))
    let after = try #require(fixture.standing("2020-04-01 00:00").promises.first)
    #expect(after.state == .unresolved)
    #expect(after.tick?.point == fixture.point("2020-03-31"))
    let later = try #require(fixture.standing("2020-06-15").promises.first)
    #expect(later.tick?.point == fixture.point("2020-03-31"))
  }

  @Test func `an instalment plan that was kept to its end is kept`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-01-31", made: "2020-01-02", every: .month, until: "2020-02")
    fixture.outcome("e1", of: "p1", .kept, at: "2020-01-30", by: "prov")
    fixture.outcome("e2", of: "p1", .kept, at: "2020-02-27", by: "prov")
    #expect(try fixture.promiseState("p1", "2020-06-15") == .kept)
  }

  @Test func `a promise without a date is broken as soon as somebody says so`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, nil, made: "2020-01-02")
    fixture.outcome("e1", of: "p1", .broken, at: "2020-01-30", by: "prov")
    #expect(try fixture.promiseState("p1", "2020-01-29") == .open)
    #expect(try fixture.promiseState("p1", "2020-01-31") == .broken)
  }

  @Test func `a report of a missed period without its name means the last one that was due`() throws {
    var fixture = CaseFixture.small()
    fixture.promise("p1", .by, "2020-01-31", made: "2020-01-02", every: .month)
    fixture.outcome("e1", of: "p1", .kept, at: "2020-01-30", by: "prov")
    fixture.outcome("e2", of: "p1", .broken, at: "2020-03-02", by: "prov")
    let entry = try #require(fixture.standing("2020-03-05").promises.first)
    #expect(entry.state == .broken)
    #expect(entry.tick?.point == fixture.point("2020-02-29"))
  }

  @Test func `what was only asked for is never late, nor on the axis, until somebody keeps it`() throws {
    var fixture = CaseFixture()
    fixture.party("prov", .provider)
    fixture.party("cust", .customer)
    fixture.promise("p1", .by, "2020-06-10", known: "2020-06-01")
    fixture.incident.promises[0].isAsked = true
    for now in ["2020-06-05", "2020-06-10 12h", "2020-06-20"] {
      let standing = try fixture.standing(now)
      #expect(standing.promises[0].state == .open && standing.promises[0].isOnlyAsked, "\(now)")
      #expect(standing.promisesAxis.value == .none)
      #expect(!standing.prompts.contains { $0.kind == .wasPromiseKept })
      #expect(GiverRecord.all([standing]).isEmpty)
      #expect(standing.band != .ahead)
    }
    fixture.outcome("o1", of: "p1", .broken, at: "2020-06-12", by: "prov")
    let accused = try fixture.standing("2020-06-20").promises[0]
    #expect(accused.state == .open && accused.uncounted?.reason == .onlyAsked)
    fixture.outcome("o2", of: "p1", .kept, at: "2020-06-15", by: "prov")
    #expect(try fixture.promiseState("p1", "2020-06-20") == .kept)
  }
}
