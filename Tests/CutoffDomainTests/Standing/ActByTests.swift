import CutoffDomain
import Testing

/// The last safe moment (rules2, 7).
@Suite struct ActByTests {
  private func desk(_ zone: String, _ hours: [String], _ calendar: String) throws -> Desk {
    Desk(calendar: calendar, zone: try #require(Zone(zone)), hours: hours.compactMap { OpenHours($0) })
  }

  private func stage(_ label: String, _ amount: Int64, _ unit: Stage.Unit, _ desk: Desk? = nil) -> Stage {
    Stage(label: label, hundredths: amount, unit: unit, desk: desk)
  }

  /// Approval, treasury, bank: the way of public money in Hanoi.
  private func hanoiWay() throws -> [Stage] {
    let office = try desk("Asia/Ho_Chi_Minh", ["08:00-11:30", "13:30-17:00"], "vn")
    let bank = try desk("Asia/Ho_Chi_Minh", ["08:00-16:00"], "vn")
    return [
      stage("approval", 200, .deskDays, office), stage("treasury check", 100, .deskDays, office),
      stage("bank transfer", 0, .deskDays, bank),
    ]
  }

  private func fixture(due: String, known: String, stages: [Stage], zone: String = "Asia/Ho_Chi_Minh")
    -> CaseFixture
  {
    var fixture = CaseFixture(zone: zone)
    fixture.party("prov", .provider)
    fixture.party("cust", .customer)
    fixture.promise("pay", .by, due, known: known)
    fixture.step("s1", known: known)
    fixture.incident.steps[0].target = fixture.id("pay")
    fixture.incident.steps[0].stages = stages
    return fixture
  }

  private func hanoi() throws -> CaseFixture {
    fixture(due: "2020-07-03", known: "2020-06-20", stages: try hanoiWay())
  }

  @Test func `Hanoi, 200 bn by 3/7: act by Monday 29/6 17h`() throws {
    let fixture = try hanoi()
    let acts = try fixture.standing("2020-06-28 16h").actBy
    #expect(acts.map(\.at) == [fixture.instant("2020-06-29 17h")])
    #expect(acts.map(\.step) == [fixture.id("s1")])
    #expect(acts.map(\.target) == [fixture.id("pay")])
  }

  @Test func `on 30/6 15h, when the letter came, it is too late by 22 hours`() throws {
    let fixture = try hanoi()
    let now = fixture.instant("2020-06-30 15h")
    let act = try #require(try fixture.standing("2020-06-30 15h").actBy.first)
    #expect(act.isTooLate(at: now))
    #expect(now.seconds(since: act.at) == 22 * Span.hour)
    #expect(!act.isTooLate(at: act.at))
  }

  @Test func `its step comes within thirty days and presses for a day on both sides`() throws {
    let fixture = try hanoi()
    let step = fixture.id("s1")
    let act = fixture.instant("2020-06-29 17h")
    let ahead = try fixture.standing("2020-06-28 16:59")
    #expect(ahead.band == .ahead && ahead.coming == Coming(record: step, at: act))
    for (now, kind) in [("2020-06-28 17h", Press.Kind.ahead), ("2020-06-30 15h", .passed)] {
      let standing = try fixture.standing(now)
      #expect(standing.band == .now, "\(now)")
      #expect(standing.presses(at: fixture.instant(now)) == Press(kind, record: step, at: act), "\(now)")
    }
    #expect(try fixture.standing("2020-06-30 17h").band == .ahead)
  }

  @Test func `Tết 2026: by 23/2 means act by Tuesday 10/2 17h`() throws {
    let fixture = fixture(due: "2026-02-23", known: "2026-02-01", stages: try hanoiWay())
    #expect(try fixture.standing("2026-02-02").actBy.first?.at == fixture.instant("2026-02-10 17h"))
  }

  @Test func `a hospital's wire by Friday 27/11/2026 17h New York: act by Tuesday 24/11 17h Chicago`() throws
  {
    let chicago = try desk("America/Chicago", ["08:00-17:00"], "us")
    let newYork = try desk("America/New_York", ["09:00-16:00"], "us")
    let credit = [stage("credit", 50, .hours)]
    let callBack = [stage("call-back", 200, .deskHours, newYork)] + credit
    let whole = [stage("finance", 100, .deskDays, chicago)] + callBack
    let inNewYork = CaseFixture(zone: "America/New_York")
    let due = inNewYork.instant("2026-11-27 17h")
    #expect(credit.latestStart(for: due) == inNewYork.instant("2026-11-27 16:30"))
    #expect(callBack.latestStart(for: due) == inNewYork.instant("2026-11-27 14h"))
    #expect(whole.latestStart(for: due) == CaseFixture(zone: "America/Chicago").instant("2026-11-24 17h"))
  }

  @Test func `a step that is done, and a target that is past or answered, has no last safe moment`() throws {
    var fixture = try hanoi()
    #expect(try fixture.standing("2020-07-04 00h").actBy.isEmpty)
    fixture.outcome("o1", of: "pay", .kept, at: "2020-06-25", by: "prov")
    #expect(try fixture.standing("2020-06-26").actBy.isEmpty)
    fixture = try hanoi()
    fixture.incident.steps[0].doneAt = fixture.point("2020-06-25")
    #expect(try fixture.standing("2020-06-26").actBy.isEmpty)
  }

  @Test func `it counts back from the last date of the chain`() throws {
    var fixture = try hanoi()
    fixture.promise("new", .by, "2020-07-10", known: "2020-06-25", supersedes: "pay")
    let act = try #require(try fixture.standing("2020-06-26").actBy.first)
    #expect(act.target == fixture.id("new"))
    #expect(act.at == fixture.instant("2020-07-06 17h"))
  }

  @Test func `it counts back from the due of "before 3/7", which is 0h, never from its end`() throws {
    var fixture = fixture(due: "2020-07-03", known: "2020-06-20", stages: [stage("travel", 100, .hours)])
    fixture.incident.promises[0].due.boundary = .before
    #expect(try fixture.standing("2020-06-26").actBy.first?.at == fixture.instant("2020-07-02 23h"))
  }

  @Test func `before the clock's hour it gives the alert of an earlier clock, until it is too late`() throws {
    var fixture = try hanoi()
    fixture.deadline("cut", .cutoff, .from, "2020-07-04 00h", known: "2020-06-20")
    #expect(try fixture.standing("2020-06-28").alerts.contains(.earlierClock))
    #expect(try !fixture.standing("2020-06-30 15h").alerts.contains(.earlierClock))
  }

  @Test func `it moves no headline, threat or promise`() throws {
    var fixture = try hanoi()
    fixture.deadline("cut", .cutoff, .from, "2020-07-04 00h", known: "2020-06-20")
    var without = fixture
    without.incident.steps = []
    for now in ["2020-06-28", "2020-06-30 15h", "2020-07-03 20h"] {
      let (with, plain) = (try fixture.standing(now), try without.standing(now))
      #expect(with.headline == plain.headline && with.threat == plain.threat)
      #expect(with.promises == plain.promises && with.clock == plain.clock)
    }
  }

  @Test func `a standing holds no longer than to the second after its last safe moment`() throws {
    let fixture = try hanoi()
    let act = fixture.instant("2020-06-29 17h")
    #expect(try fixture.standing("2020-06-29 16h").holdsUntil.map { $0 <= act } == true)
    #expect(try fixture.standing("2020-06-29 17h").holdsUntil == act.advanced(by: 1))
  }
}
