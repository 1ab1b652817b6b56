import CutoffDomain
import Testing

/// The shorter forms of names, as they stand in notices and in the press.
@Suite struct PartyNameTests {
  @Test(arguments: [
    ("Indian Oil (IOC)", "IOC"), ("Công ty TNHH Viettel - CHT (Viettel IDC)", "Viettel IDC"),
    ("YouTube TV (Google)", "YouTube TV"), ("Công ty TNHH Nước sạch Hà Đông", "Nước sạch Hà Đông"),
    ("Acme Storage, Inc.", "Acme Storage"), ("Northern Power Co", "Northern Power"),
    ("Presidential Villa / State House", "Presidential Villa"),
    ("Chief of Staff to the President", "Chief of Staff"),
    ("Presidential adviser on information", "Presidential adviser"),
    ("Ủy ban nhân dân thành phố Hà Nội", "UBND TP Hà Nội"),
    ("Sở Thông tin và Truyền thông", "Sở TT-TT"), ("Eskom", "Eskom"),
    ("The Harbour Office", "Harbour Office"),
  ])
  func `a short name is read off the whole one`(name: String, short: String) {
    #expect(PartyName.short(of: name) == short)
  }

  @Test(arguments: [
    ("Abuja Electricity Distribution Company", "AEDC"), ("City Library", nil), ("Cat and Dog Home", nil),
    ("Bank of the North East", "BNE"), ("Điện lực miền Bắc Việt Nam", nil), ("one two three", nil),
  ])
  func `initials are made of three capitalised words and more`(name: String, initials: String?) {
    #expect(PartyName.initials(of: name) == initials)
  }

  private func party(_ number: Int, _ name: String, short: String? = nil) -> Party {
    Party(id: CaseFixture.id("p\(number)"), name: name, short: short, side: .unknown)
  }

  @Test func `a name that two would have is given to neither`() {
    let parties = [party(1, "Acme, Inc."), party(2, "Acme, London"), party(3, "Bell Co", short: "Bell")]
    let names = PartyNames(parties)
    #expect(names[parties[0].id] == "Acme, Inc.")
    #expect(names[parties[1].id] == "Acme, London")
    #expect(names[parties[2].id] == "Bell")
    #expect(names[CaseFixture.id("x")] == nil)
  }

  @Test(arguments: [
    "AEDC", "aedc", "Abuja Electricity Distribution", "Abuja Electricity Distribution Company",
  ])
  func `what a screen calls a party means that party, never a new one`(typed: String) throws {
    var fixture = CaseFixture.small()
    fixture.incident.parties[0].name = "Abuja Electricity Distribution Company"
    var surroundings = DraftSurroundings(
      incident: fixture.incident, now: fixture.instant("2020-07-01"), language: .english,
      viewerZone: fixture.zone, author: "a", ids: RecordIDSource(seed: 1))
    let draft = PromiseDraft(
      giver: .name(typed), content: "pay", due: fixture.said(.by, "2020-07-05"))
    let change = try draft.change(in: &surroundings)
    #expect(change.edits.count == 1)
    guard case .promise(let promise)? = change.edits.last?.after else { Issue.record("no promise"); return }
    #expect(promise.giver == fixture.incident.parties[0].id)
    let standing = try #require(fixture.incident.standing(at: fixture.instant("2020-07-01")))
    let filter = Filter.parse(
      typed, WhenReference(now: .distantPast, zone: .utc, language: .english), names: .plain)
    #expect(filter.matches(standing))
  }

  @Test func `a name that means two parties is asked about`() {
    var fixture = CaseFixture.small()
    fixture.incident.parties[0].name = "Acme, Inc."
    fixture.incident.parties[1].name = "Acme, London"
    var surroundings = DraftSurroundings(
      incident: fixture.incident, now: fixture.instant("2020-07-01"), language: .english,
      viewerZone: fixture.zone, author: "a", ids: RecordIDSource(seed: 1))
    let draft = PromiseDraft(giver: .name("Acme"), content: "pay", due: fixture.said(.by, "2020-07-05"))
    let problems = #expect(throws: DraftProblems.self) { try draft.change(in: &surroundings) }
    #expect(problems?.problems == [DraftProblem(.giver, .ambiguousName("Acme"))])
  }
}
