import CutoffDomain
import Testing

/// An edit by a form that knows nothing of the newer members keeps them.
@Suite struct NewMemberDraftTests {
  private func surroundings(_ fixture: CaseFixture) -> DraftSurroundings {
    DraftSurroundings(
      incident: fixture.incident, now: fixture.instant("2020-07-01"), language: .english,
      viewerZone: fixture.zone, author: "a", ids: RecordIDSource(seed: 1),
      loggedAt: fixture.instant("2020-07-01"))
  }

  private func fixture() -> CaseFixture {
    var fixture = CaseFixture.small()
    fixture.deadline("cut", .cutoff, .from, "2020-07-04 08h", known: "2020-06-01")
    fixture.incident.deadlines[0].until = fixture.said(.untilEndOf, "2020-07-04 17h")
    fixture.incident.deadlines[0].basis = "as said"
    fixture.deadline("de1", .dataDeletion, .by, nil, known: "2020-06-01")
    fixture.incident.deadlines[1].relative = RelativeDate(base: fixture.id("cut"), offset: 30, unit: .days)
    return fixture
  }

  private func edited(_ fixture: CaseFixture, _ index: Int, due: SaidTime?) throws -> Deadline? {
    var surroundings = surroundings(fixture)
    let old = fixture.incident.deadlines[index]
    let draft = DeadlineDraft(editing: old, kind: old.kind, label: "new words", due: due ?? old.due)
    let change = try draft.change(in: &surroundings)
    guard case .deadline(let deadline)? = change.edits.first?.after else { return nil }
    return deadline
  }

  @Test func `an edited deadline keeps its end, its basis and what it is counted from`() throws {
    let fixture = fixture()
    let window = try edited(fixture, 0, due: nil)
    #expect(window?.until == fixture.incident.deadlines[0].until)
    #expect(window?.basis == "as said")
    #expect(try edited(fixture, 1, due: nil)?.relative == fixture.incident.deadlines[1].relative)
  }

  @Test func `a date that somebody types takes the place of the counted one`() throws {
    let fixture = fixture()
    #expect(try edited(fixture, 1, due: fixture.said(.by, "2020-08-01"))?.relative == nil)
  }

  @Test func `a start that is moved behind the end leaves no end`() throws {
    let fixture = fixture()
    #expect(try edited(fixture, 0, due: fixture.said(.from, "2020-07-05 08h"))?.until == nil)
  }

  @Test(arguments: ["2020-07-04 08h", "2020-07-04 07h"])
  func `an end at or before the start is refused`(end: String) throws {
    let fixture = fixture()
    var surroundings = surroundings(fixture)
    let draft = DeadlineDraft(
      kind: .cutoff, label: "w", due: fixture.said(.from, "2020-07-04 08h"),
      until: fixture.said(.untilEndOf, end))
    let problems = #expect(throws: DraftProblems.self) { try draft.change(in: &surroundings) }
    #expect(problems?.problems == [DraftProblem(.windowEnd, .endNotAfterStart)])
  }

  @Test func `a purpose beside a kind that says what the sum is for is refused, not dropped`() {
    var surroundings = surroundings(fixture())
    let money = Money(hundredths: 100, currency: "USD")
    let draft = AmountDraft(kind: .debt, purpose: .price, money: money)
    let problems = #expect(throws: DraftProblems.self) { try draft.change(in: &surroundings) }
    #expect(problems?.problems == [DraftProblem(.purpose, .purposeOfKind)])
  }

  @Test
  func `longer than said: the same start and a later end, and a new start has no end unless it is said`()
    throws
  {
    let fixture = fixture()
    func successor(_ movedTo: String, _ until: String?) throws -> Deadline? {
      var surroundings = surroundings(fixture)
      let draft = OutcomeDraft(
        target: fixture.id("cut"), result: .moved, movedTo: fixture.said(.from, movedTo),
        until: until.map { fixture.said(.untilEndOf, $0) }, actor: .id(fixture.id("prov")))
      let change = try draft.change(in: &surroundings)
      return change.edits.lazy.compactMap { edit -> Deadline? in
        guard case .deadline(let deadline)? = edit.after else { return nil }
        return deadline
      }.first
    }
    #expect(
      try successor("2020-07-04 08h", "2020-07-04 19h")?.until?.point == fixture.point("2020-07-04 19h"))
    #expect(try successor("2020-07-04 08h", nil)?.until?.point == fixture.point("2020-07-04 17h"))
    #expect(try successor("2020-07-06 08h", nil)?.until == nil)
  }

  @Test func `an edited step keeps what it is for and its stages, an edited promise that it was asked for`()
    throws
  {
    var fixture = fixture()
    fixture.promise("pay", .by, "2020-07-03", known: "2020-06-01")
    fixture.incident.promises[0].isAsked = true
    fixture.step("s1", known: "2020-06-01")
    fixture.incident.steps[0].target = fixture.id("pay")
    fixture.incident.steps[0].stages = [Stage(label: "credit", hundredths: 50, unit: .hours)]
    var surroundings = surroundings(fixture)
    let step = try StepDraft(editing: fixture.incident.steps[0], text: "other").change(in: &surroundings)
    guard case .step(let after)? = step.edits.first?.after else {
      Issue.record("no step")
      return
    }
    #expect(after.target == fixture.id("pay") && after.stages.count == 1)
    let promise = try PromiseDraft(
      editing: fixture.incident.promises[0], content: "other", due: fixture.incident.promises[0].due
    ).change(in: &surroundings)
    guard case .promise(let kept)? = promise.edits.first?.after else {
      Issue.record("no promise")
      return
    }
    #expect(kept.isAsked)
  }

  private func retitled(_ header: IncidentHeader, title: String, summary: String?) throws -> IncidentHeader? {
    var fixture = fixture()
    fixture.incident.header = header
    var surroundings = surroundings(fixture)
    let draft = IncidentDraft(
      editing: header, title: title, providers: header.providers.map(Mention.id),
      customers: header.customers.map(Mention.id), summary: summary)
    return try draft.change(in: &surroundings).header?.after
  }

  @Test(arguments: [false, true])
  func `where titles hold from a time on, another title is the next one and is shown`(asKnown: Bool) throws {
    let fixture = fixture()
    let now = fixture.instant("2020-07-01")
    let told = HeaderText(
      id: fixture.id("tt1"), text: "Second", knownAt: TimePoint(instant: now, precision: .second, zone: .utc))
    var header = fixture.incident.header
    header.providers = [fixture.id("prov")]
    header.customers = [fixture.id("cust")]
    header.titles = [told]
    header.summaries = [told]
    let known = asKnown ? header.known(at: now) : header
    let after = try #require(try retitled(known, title: "Third", summary: "Fourth"))
    #expect(after.title == known.title && after.summary == known.summary)
    #expect(after.known(at: now).title == "Third" && after.known(at: now).summary == "Fourth")
    #expect(after.titles.first == told)
    #expect(try retitled(known, title: "Second", summary: "Second") == nil)
    let emptied = try #require(try retitled(known, title: "Second", summary: nil))
    #expect(emptied.known(at: now).summary == nil)
  }
}
