import CutoffDomain
import Testing

/// The rules that the design asks tests to pin, one by one.
struct RulePinTests {
  /// A cutoff at 10:00 on 10/7, announced on 1/7.
  private func announced() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.party("reg", .third, above: true)
    fixture.deadline("d1", .cutoff, .at, "2020-07-10 10h", set: "2020-07-01")
    return fixture
  }

  @Test func `the passing of a cutoff never gives cut`() throws {
    let fixture = announced()
    for text in ["2020-07-10 10h", "2020-07-11", "2020-08-08", "2021-01-01"] {
      let standing = try fixture.standing(text)
      #expect(standing.headline.word != .cut && standing.headline.last != .cut)
      #expect(standing.threat.value != .carriedOut)
    }
  }

  @Test func `an observation down after the hour asks whether it was the cut`() throws {
    var fixture = announced()
    fixture.check("o1", .down, at: "2020-07-10 11h", known: "2020-07-10 11h")
    let before = try fixture.standing("2020-07-10 10:30")
    #expect(!before.prompts.contains { $0.kind == .wasItTheCut })
    let after = try fixture.standing("2020-07-10 12h")
    #expect(after.headline.word == .unconfirmed)
    #expect(after.prompts.first?.kind == .wasItTheCut)
    #expect(after.prompts.first?.subject == fixture.id("d1"))
    #expect(after.prompts.first?.evidence.map(\.record) == [fixture.id("o1")])
  }

  @Test func `an observation down before the hour asks nothing`() throws {
    var fixture = announced()
    fixture.check("o1", .down, at: "2020-07-10 09h", known: "2020-07-10 09h")
    #expect(try !fixture.standing("2020-07-10 12h").prompts.contains { $0.kind == .wasItTheCut })
  }

  @Test(arguments: [
    ("prov", HeadlineWord.withdrawn), ("reg", .withdrawn), ("cust", .threatened), ("press", .threatened),
  ])
  func `withdrawn needs the word of the setter's side or of a body above`(
    by actor: String, gives word: HeadlineWord
  ) throws {
    var fixture = announced()
    fixture.outcome("e1", of: "d1", .withdrawn, at: "2020-07-05", by: actor)
    #expect(try fixture.word("2020-07-06") == word)
  }

  @Test(arguments: [
    ("prov", HeadlineWord.deferred), ("reg", .deferred), ("cust", .threatened), ("press", .threatened),
  ])
  func `suspended needs it too, and is not withdrawn`(by actor: String, gives word: HeadlineWord) throws {
    var fixture = announced()
    fixture.outcome("e1", of: "d1", .suspended, at: "2020-07-05", by: actor)
    #expect(try fixture.word("2020-07-06") == word)
  }

  @Test func `an outcome that names nobody withdraws nothing`() throws {
    var fixture = announced()
    fixture.outcome("e1", of: "d1", .withdrawn, at: "2020-07-05", by: nil)
    #expect(try fixture.word("2020-07-06") == .threatened)
  }

  @Test func `another party on the setter's side may withdraw`() throws {
    var fixture = announced()
    fixture.party("boss", .provider)
    fixture.outcome("e1", of: "d1", .withdrawn, at: "2020-07-05", by: "boss")
    #expect(try fixture.state("d1", "2020-07-06") == .withdrawn)
    #expect(try fixture.standing("2020-07-06").threat.value == .withdrawn)
  }

  @Test(arguments: [
    (true, AgreementWord.creditor, HeadlineWord.resolved), (true, .both, .resolved),
    (true, .broker, .resolved),
    (true, .debtor, .dispute), (false, .both, .dispute), (false, .creditor, .dispute),
  ])
  func `resolved needs a final agreement known from the creditor, both or the broker`(
    isFinal: Bool, word: AgreementWord, gives headline: HeadlineWord
  ) throws {
    var fixture = CaseFixture.small()
    fixture.event(
      "e1", at: "2020-07-05", by: "cust", .agreement(Agreement(endsMatter: isFinal, word: word)))
    #expect(try fixture.word("2020-07-06") == headline)
  }

  @Test(arguments: [
    ("prov", true, HeadlineWord.resolved), ("cust", true, .dispute), ("press", true, .dispute),
    ("prov", false, .dispute),
  ])
  func `resolved by payment needs the receiver's confirmation of all`(
    by actor: String, all: Bool, gives headline: HeadlineWord
  ) throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-05", by: actor, .payment(Payment(settlesAll: all)))
    #expect(try fixture.word("2020-07-06") == headline)
  }

  @Test func `a restoration announced ahead does not count before it happens`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-05 10h", by: "prov", .cut(Cut()))
    fixture.event("e2", at: "2020-07-08 10h", by: "prov", .restoration(Restoration()), known: "2020-07-06")
    #expect(try fixture.word("2020-07-08 09:59") == .cut)
    #expect(try fixture.word("2020-07-08 10h") == .restored)
    #expect(try fixture.standing("2020-07-07").incident.events.count == 2)
  }

  @Test func `a cut announced ahead does not count before it happens`() throws {
    var fixture = announced()
    fixture.event("e1", at: "2020-07-10 10h", by: "prov", .cut(Cut()), known: "2020-07-09 20:20")
    #expect(try fixture.word("2020-07-10 09:59") == .finalCountdown)
    #expect(try fixture.word("2020-07-10 10h") == .cut)
  }

  @Test(arguments: [
    EventContent.restoration(Restoration()), .replacement(Replacement()), .payment(Payment(settlesAll: true)),
    .agreement(Agreement(endsMatter: true, word: .both)), .cut(Cut()),
  ])
  func `any state can go back to threatened`(_ content: EventContent) throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-01 10h", by: "prov", content, known: "2020-07-01 10h")
    fixture.event(
      "e2", at: "2020-07-02 10h", by: "prov", .restoration(Restoration()), known: "2020-07-02 10h")
    fixture.deadline("d1", .cutoff, .from, "2020-07-20", set: "2020-07-05 10h")
    #expect(try fixture.word("2020-07-04") == .restored)
    #expect(try fixture.word("2020-07-06") == .threatened)
  }

  @Test func `a restoration may carry an end of its own`() throws {
    var fixture = CaseFixture.small()
    fixture.event("e1", at: "2020-07-01 10h", by: "prov", .cut(Cut()))
    fixture.event("e2", at: "2020-07-02", by: "prov", .restoration(Restoration()))
    fixture.deadline("d1", .extensionEnd, .untilEndOf, "2020-07-20", set: "2020-07-02")
    let standing = try fixture.standing("2020-07-04")
    #expect(standing.headline.word == .threatened)
    #expect(standing.clock?.deadline == fixture.id("d1"))
  }

  @Test func `moving a deadline supersedes it and shows the chain and its gap`() throws {
    var fixture = announced()
    fixture.deadline("d2", .cutoff, .at, "2020-07-20 10h", set: "2020-07-09", supersedes: "d1")
    fixture.deadline("d3", .cutoff, .at, "2020-07-30 10h", set: "2020-07-22", supersedes: "d2")
    let moved = try fixture.standing("2020-07-10 12h")
    #expect(moved.clock?.deadline == fixture.id("d2"))
    #expect(moved.clock?.chain == [fixture.id("d1")])
    #expect(!moved.alerts.contains(.gap))
    let twice = try fixture.standing("2020-07-23")
    #expect(twice.clock?.chain == [fixture.id("d2"), fixture.id("d1")])
    #expect(twice.alerts.contains(.gap))
    #expect(try fixture.state("d2", "2020-07-23") == .superseded)
    #expect(try fixture.state("d2", "2020-07-21") == .unconfirmed)
  }

  @Test func `a move by outcome leads to the new deadline`() throws {
    var fixture = announced()
    fixture.deadline("d2", .cutoff, .at, "2020-07-20 10h", set: "2020-07-09")
    fixture.outcome("e1", of: "d1", .moved, at: "2020-07-09", by: "prov", movedTo: "d2")
    let standing = try fixture.standing("2020-07-10 12h")
    #expect(standing.clock?.deadline == fixture.id("d2"))
    #expect(standing.clock?.chain == [fixture.id("d1")])
    #expect(standing.deadlines.first?.movedTo == fixture.id("d2"))
  }

  @Test func `today is the day in the incident's zone`() throws {
    for (zone, expected) in [("Asia/Ho_Chi_Minh", PromiseState.dueToday), ("UTC", .open)] {
      var fixture = CaseFixture(zone: zone)
      fixture.promise("p1", .by, "2020-07-10", made: "2020-07-01")
      let now = CaseFixture(zone: "UTC").instant("2020-07-09 20:00")
      let standing = try #require(fixture.incident.standing(at: now))
      #expect(standing.promises.map(\.state) == [expected])
    }
  }
}
