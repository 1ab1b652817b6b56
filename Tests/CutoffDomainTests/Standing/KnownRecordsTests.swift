import CutoffDomain
import Testing

struct KnownRecordsTests {
  @Test func `nothing stands before the first dated record is known`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-01", by: "prov", known: "2020-07-03 10h")
    fixture.question("q1", known: "2020-07-02 10h")
    #expect(fixture.incident.standing(at: fixture.instant("2020-07-02 09:59")) == nil)
    #expect(fixture.incident.knownFrom == fixture.instant("2020-07-02 10:00"))
    #expect(try fixture.standing("2020-07-02 10:00").incident.events.isEmpty)
    #expect(try fixture.standing("2020-07-02 10:00").incident.parties.count == 3)
  }

  @Test func `the header alone makes an incident known from when it was made`() throws {
    var fixture = CaseFixture.small()
    fixture.incident.header.provenance.loggedAt = fixture.instant("2020-07-02 10h")
    #expect(fixture.incident.standing(at: fixture.instant("2020-07-02 09:59")) == nil)
    let standing = try fixture.standing("2020-07-02 10:00")
    #expect(standing.headline == Headline(.dispute))
    #expect(standing.holdsUntil == fixture.instant("2020-08-01 10:00"))
  }

  @Test func `an incident that says nothing of when is always known`() {
    #expect(CaseFixture.small().incident.standing(at: .distantPast) != nil)
  }

  @Test func `the known instant is the entered one, the publication, the end of the unit, the log`() throws {
    var fixture = CaseFixture.small()
    fixture.source("s1", "2020-07-02 15:39")
    fixture.source("s2", "2020-07")
    fixture.event("a", at: "2020-07-01", sources: ["s1", "s2"])
    fixture.event("b", at: "2020-07-01", known: "2020-07-05 10h", sources: ["s1"])
    fixture.event("c", at: "2020-07-01", sources: ["s2"])
    func names(_ text: String) throws -> [String] { try fixture.standing(text).incident.events.map(\.text) }
    #expect(fixture.incident.standing(at: fixture.instant("2020-07-01 23:59:58")) == nil)
    #expect(try names("2020-07-01 23:59:59") == ["c"])
    #expect(try names("2020-07-02 15:39") == ["a", "c"])
    #expect(try names("2020-07-05 10:00") == ["a", "b", "c"])
  }

  @Test func `references to records that are not known yet are dropped`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-08")
    fixture.deadline("d2", .cutoff, .at, "2020-07-20 10h", set: "2020-07-01", supersedes: "d1")
    fixture.statement("s1", at: "2020-07-01", by: "prov", against: ["s2"])
    fixture.statement("s2", at: "2020-07-08", by: "cust")
    fixture.outcome("e1", of: "d2", .moved, at: "2020-07-02", by: "prov", movedTo: "d1")
    fixture.event("n1", at: "2020-07-02", by: "prov", .notice(Notice(deadlines: [fixture.id("d1")])))
    let standing = try fixture.standing("2020-07-05")
    #expect(standing.incident.deadlines.map(\.supersedes) == [nil])
    #expect(standing.contradictions.isEmpty)
    let contents = standing.incident.events.map(\.content)
    #expect(contents.contains(.statement(Statement())))
    #expect(contents.contains(.notice(Notice())))
    #expect(contents.contains(.outcome(Outcome(target: fixture.id("d2"), result: .moved))))
  }

  @Test func `a step is open and a question unanswered until the day of their end is over`() throws {
    var fixture = CaseFixture.small()
    fixture.step("s1", due: "2020-07-20", done: "2020-07-05", known: "2020-07-01")
    fixture.step("s2", done: nil, known: "2020-07-01")
    fixture.question("q1", known: "2020-07-01", answer: "yes", answered: "2020-07-05")
    let open = try fixture.standing("2020-07-05 12h")
    #expect(open.nextStep?.text == "s1")
    #expect(open.incident.questions.map(\.answer) == [nil])
    #expect(open.prompts.map(\.kind) == [.question])
    let done = try fixture.standing("2020-07-06")
    #expect(done.nextStep?.text == "s2")
    #expect(done.incident.questions.map(\.answer) == ["yes"])
    #expect(done.prompts.isEmpty)
  }

  @Test func `the next step is the first by due, then the first logged`() throws {
    var fixture = CaseFixture.small()
    fixture.step("a", logged: "2020-07-01 10h", known: "2020-07-01")
    fixture.step("b", logged: "2020-07-01 09h", known: "2020-07-01")
    #expect(try fixture.standing("2020-07-02").nextStep?.text == "b")
    fixture.step("c", due: "2020-07-09", known: "2020-07-01")
    fixture.step("d", due: "2020-07-08", known: "2020-07-01")
    #expect(try fixture.standing("2020-07-02").nextStep?.text == "d")
  }
}
