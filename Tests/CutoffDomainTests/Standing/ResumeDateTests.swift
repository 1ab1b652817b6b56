import CutoffDomain
import Testing

/// A date on which a service is to come back is answered by its return, whichever of them was told first.
@Suite struct ResumeDateTests {
  private func fixture(resume due: String, known: String, back: String, told: String) -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.event("cut", at: "2020-07-10 00h", by: "prov", .cut(Cut()), known: "2020-07-10 00h")
    fixture.deadline("r", .resume, .by, due, known: known)
    fixture.event("back", at: back, by: "prov", .restoration(Restoration()), known: told)
    return fixture
  }

  private func isAsked(_ fixture: CaseFixture, at now: String) throws -> Bool {
    try fixture.standing(now).prompts.contains {
      $0.kind == .isDeadlineMet && $0.subject == fixture.id("r")
    }
  }

  @Test(arguments: [
    ("2020-07-12", "2020-07-11", "2020-07-12 09h", "2020-07-12 09h"),
    ("2020-07-12", "2020-07-13 08h", "2020-07-12 09h", "2020-07-13 08h"),
    ("2020-07-12", "2020-07-13 08h", "2020-07-12", "2020-07-13 08h"),
    ("2020-07-12", "2020-07-13 08h", "2020-07-13", "2020-07-13 08h"),
  ])
  func `a return in its unit or after it keeps it, also where one text told of both`(
    due: String, known: String, back: String, told: String
  ) throws {
    let fixture = fixture(resume: due, known: known, back: back, told: told)
    #expect(try fixture.state("r", "2020-07-14") == .met)
    #expect(try !isAsked(fixture, at: "2020-07-14"))
  }

  @Test func `a return before its unit is not asked for again`() throws {
    var fixture = fixture(resume: "2020-07-12", known: "2020-07-13", back: "2020-07-11", told: "2020-07-13")
    #expect(try !isAsked(fixture, at: "2020-07-14"))
    // Also where something else is ahead, so that questions are asked at all.
    fixture.deadline("pay", .payment, .by, "2020-07-20", known: "2020-07-13")
    #expect(try fixture.standing("2020-07-14").band == .ahead)
    #expect(try !isAsked(fixture, at: "2020-07-14"))
  }

  @Test func `a return before a date was set for a later cut does not keep that date`() throws {
    var fixture = fixture(
      resume: "2020-07-12", known: "2020-07-12 13h", back: "2020-07-12 08h", told: "2020-07-12 08h")
    fixture.event("again", at: "2020-07-12 12h", by: "prov", .cut(Cut()), known: "2020-07-12 12h")
    #expect(try fixture.state("r", "2020-07-13 09h") == .unknown)
    #expect(try isAsked(fixture, at: "2020-07-13 09h"))
  }
}
