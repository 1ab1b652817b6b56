import CutoffDomain
import Testing

struct HeadlineRuleTests {
  /// Everything was cut on 1/7 at 10:00; two services may stop.
  private func cut(_ cut: Cut = Cut()) -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.service("mail")
    fixture.service("radio", exempt: true)
    fixture.event("c1", at: "2020-07-01 10h", by: "prov", .cut(cut))
    return fixture
  }

  private func word(_ fixture: CaseFixture) throws -> HeadlineWord { try fixture.word("2020-07-20") }

  @Test func `partly cut when only some services or parts stopped`() throws {
    #expect(try word(cut()) == .cut)
    #expect(try word(cut(Cut(isPartial: true))) == .partlyCut)
    #expect(try word(cut(Cut(services: [CaseFixture.id("mail")]))) == .partlyCut)
    #expect(try word(cut(Cut(services: [CaseFixture.id("mail"), CaseFixture.id("portal")]))) == .cut)
  }

  @Test func `two partial cuts that leave nothing are a cut`() throws {
    var fixture = cut(Cut(services: [CaseFixture.id("mail")]))
    fixture.event("c2", at: "2020-07-02 10h", by: "prov", .cut(Cut(services: [fixture.id("portal")])))
    #expect(try word(fixture) == .cut)
  }

  @Test func `carrying out a deadline cuts what it covers, which is all that was threatened`() throws {
    var fixture = CaseFixture.small()
    fixture.service("mail")
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01", services: ["portal"])
    fixture.outcome("e1", of: "d1", .carriedOut, at: "2020-07-10 10h", by: "cust")
    #expect(try word(fixture) == .cut)
    fixture.deadline("d2", .cutoff, .at, "2020-07-15 10h", set: "2020-07-01")
    #expect(try word(fixture) == .partlyCut)
  }

  @Test func `a stage carried out is a part`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .stagedCutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.outcome("e1", of: "d1", .carriedOut, at: "2020-07-10 10h", by: "prov")
    #expect(try word(fixture) == .partlyCut)
  }

  @Test(arguments: [
    (EventContent.restoration(Restoration()), HeadlineWord.restored),
    (.restoration(Restoration(isPartial: true)), .partlyRestored),
    (.restoration(Restoration(services: [CaseFixture.id("mail")])), .partlyRestored),
    (.restoration(Restoration(services: [CaseFixture.id("radio")])), .cut),
    (.replacement(Replacement()), .replaced),
    (.replacement(Replacement(services: [CaseFixture.id("mail")])), .cut),
    (.payment(Payment(settlesAll: true)), .cut),
    (.agreement(Agreement(endsMatter: true, word: .both)), .cut),
  ])
  func `what follows a cut`(_ content: EventContent, _ expected: HeadlineWord) throws {
    var fixture = cut()
    fixture.event("e1", at: "2020-07-05 10h", by: "prov", content)
    #expect(try word(fixture) == expected)
  }

  @Test func `restored service by service is restored`() throws {
    var fixture = cut()
    fixture.event(
      "e1", at: "2020-07-05 10h", by: "prov", .restoration(Restoration(services: [fixture.id("mail")])))
    fixture.event(
      "e2", at: "2020-07-06 10h", by: "prov", .restoration(Restoration(services: [fixture.id("portal")])))
    #expect(try fixture.word("2020-07-05 12h") == .partlyRestored)
    #expect(try fixture.word("2020-07-06 12h") == .restored)
  }

  @Test func `a second cut after a restoration is a cut again`() throws {
    var fixture = cut()
    fixture.event("e1", at: "2020-07-05 10h", by: "prov", .restoration(Restoration()))
    fixture.event("c2", at: "2020-07-16 09:07", by: "prov", .cut(Cut()))
    #expect(try word(fixture) == .cut)
  }

  @Test func `a cut told late does not outlive the restoration that came after it`() throws {
    var fixture = CaseFixture.small()
    fixture.event("c1", at: "2020-07-01 10h", by: "prov", .cut(Cut()), known: "2020-07-15")
    fixture.event(
      "e1", at: "2020-07-05 10h", by: "prov", .restoration(Restoration()), known: "2020-07-05 10h")
    #expect(try word(fixture) == .restored)
  }

  @Test func `the latest of what ended the matter decides`() throws {
    var fixture = cut()
    fixture.event("e1", at: "2020-07-05 10h", by: "prov", .restoration(Restoration()))
    fixture.event(
      "e2", at: "2020-07-06 10h", by: "prov", .agreement(Agreement(endsMatter: true, word: .both)))
    #expect(try word(fixture) == .resolved)
    fixture.event("e3", at: "2020-07-06 10h", by: "prov", .replacement(Replacement()))
    #expect(try word(fixture) == .replaced)
    fixture.event("e4", at: "2020-07-07 10h", by: "prov", .replacement(Replacement()))
    #expect(try word(fixture) == .replaced)
  }

  @Test func `a later threat that nobody answered leaves a dispute, not the old word`() throws {
    var fixture = cut()
    fixture.event("e1", at: "2020-07-05 10h", by: "prov", .restoration(Restoration()))
    fixture.deadline("d1", .cutoff, .at, "2020-07-15 10h", set: "2020-07-10")
    #expect(try fixture.word("2020-07-20") == .unconfirmed)
    let lapsed = try fixture.standing("2020-09-20")
    #expect(lapsed.headline == Headline(.dormant, last: .unconfirmed))
  }

  @Test(arguments: [
    ("2020-07-31 23:59:58", HeadlineWord.deferred), ("2020-07-31 23:59:59", .dispute),
  ])
  func `deferred for thirty days from the decision, not from when it became known`(
    _ text: String, _ expected: HeadlineWord
  ) throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-06-20")
    fixture.outcome("e1", of: "d1", .suspended, at: "2020-07-01", by: "prov", known: "2020-07-20")
    #expect(try fixture.word(text) == expected)
  }

  @Test func `moved without a new date is deferred, moved to one is threatened`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-06-20")
    fixture.outcome("e1", of: "d1", .moved, at: "2020-07-01", by: "prov")
    #expect(try fixture.word("2020-07-02") == .deferred)
    #expect(try fixture.state("d1", "2020-07-02") == .suspended)
    fixture.deadline("d2", .cutoff, .at, "2020-07-30 10h", set: "2020-07-05", supersedes: "d1")
    #expect(try fixture.word("2020-07-06") == .threatened)
  }

  @Test func `moved by somebody else without a date moves nothing`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-06-20")
    fixture.outcome("e1", of: "d1", .moved, at: "2020-07-01", by: "cust")
    #expect(try fixture.word("2020-07-02") == .threatened)
  }

  @Test func `passed for thirty days`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-06-20")
    fixture.check("o1", .up, at: "2020-07-10 11h", known: "2020-07-10 11h")
    #expect(try fixture.word("2020-08-09 09:59") == .passed)
    #expect(try fixture.word("2020-08-09 10:00") == .dispute)
    #expect(try fixture.standing("2020-08-09 11:00").headline == Headline(.dormant, last: .passed))
  }

  @Test func `a dispute and an undated threat fall dormant, with the word that held`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-01 10h", by: "prov", known: "2020-07-01 10h")
    #expect(try fixture.standing("2020-07-31 09:59").headline == Headline(.dispute))
    #expect(try fixture.standing("2020-07-31 10:00").headline == Headline(.dormant, last: .dispute))
    fixture.event("n1", at: "2020-08-01 10h", by: "prov", .notice(Notice()), known: "2020-08-01 10h")
    #expect(try fixture.standing("2020-08-02").headline == Headline(.threatened))
    #expect(try fixture.standing("2020-08-31 10:00").headline == Headline(.dormant, last: .threatened))
  }

  @Test func `a passed hour keeps a dispute awake`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-01 10h", by: "prov", known: "2020-07-01 10h")
    fixture.promise("p1", .at, "2020-07-20 10h", made: "2020-07-01")
    #expect(try fixture.word("2020-08-19 09:59") == .dispute)
    #expect(try fixture.word("2020-08-19 10:00") == .dormant)
  }

  @Test(arguments: [HeadlineWord.cut, .restored, .threatened])
  func `nothing else falls dormant`(_ expected: HeadlineWord) throws {
    var fixture = cut()
    if expected != .cut { fixture.event("e1", at: "2020-07-05 10h", by: "prov", .restoration(Restoration())) }
    if expected == .threatened { fixture.deadline("d1", .endOfLife, .by, "2026-09", set: "2020-07-06") }
    #expect(try fixture.word("2021-07-01") == expected)
  }

  @Test func `a suspended notice gives way to the date that was set after it`() throws {
    var fixture = CaseFixture.small()
    fixture.event("n1", at: "2020-07-01", by: "prov", .notice(Notice()))
    fixture.outcome("e1", of: "n1", .suspended, at: "2020-07-03", by: "prov")
    fixture.deadline("d1", .cutoff, .at, "2020-07-20 10h", set: "2020-07-05")
    fixture.outcome("e2", of: "d1", .withdrawn, at: "2020-07-06", by: "prov")
    #expect(try fixture.word("2020-07-04") == .deferred)
    #expect(try fixture.word("2020-07-07") == .withdrawn)
  }

  @Test func `an outcome logged after the restoration does not cut again what its cut event began`() throws {
    var fixture = CaseFixture.small()
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    fixture.event("c1", at: "2020-07-10 10h", by: "prov", .cut(Cut(deadline: fixture.id("d1"))))
    fixture.event("e1", at: "2020-07-12 10h", by: "prov", .restoration(Restoration()))
    fixture.outcome("e2", of: "d1", .carriedOut, at: "2020-07-14 10h", by: "prov")
    #expect(try fixture.word("2020-07-15") == .restored)
  }

  @Test func `what was announced ahead keeps a dispute awake when it comes true`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-20 10h", by: "prov", .meeting(Meeting()), known: "2020-07-01 10h")
    #expect(try fixture.word("2020-08-19 09:59") == .dispute)
    #expect(try fixture.word("2020-08-19 10:00") == .dormant)
  }

  @Test func `a restoration told by month closes a cut although another came before it`() throws {
    var fixture = cut()
    fixture.event("e1", at: "2020-06-28", by: "prov", .restoration(Restoration()), known: "2020-07-06")
    #expect(try fixture.word("2020-07-25") == .cut)
    fixture.event("e2", at: "2020-07", by: "prov", .restoration(Restoration()), known: "2020-07-20")
    #expect(try fixture.word("2020-07-25") == .restored)
  }
}
