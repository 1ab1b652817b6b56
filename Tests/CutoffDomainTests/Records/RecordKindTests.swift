import CutoffDomain
import Testing

/// What holds for every kind of record, also for the next one.
@Suite struct RecordKindTests {
  private let fixture = CaseFixture.small()

  @Test(arguments: RecordKind.allCases)
  func `a record knows its kind and is itself again by way of what all kinds share`(kind: RecordKind) {
    let record = SampleRecord.of(kind, id: fixture.id("a"), "text")
    #expect(record.kind == kind)
    #expect(record.value.record == record)
    #expect(record.id == fixture.id("a"))
  }

  @Test(arguments: RecordKind.allCases)
  func `a record is called by its text, in a message and in the trash`(kind: RecordKind) {
    let record = SampleRecord.of(kind, id: fixture.id("a"), "Sao lưu")
    #expect(record.ownName == "Sao lưu")
    #expect(record.shownName(.english) == "Sao lưu")
  }

  @Test
  func `a sum without a label is called by its currency, a long note by how it begins, in messages only`() {
    let money = Money(hundredths: 1, currency: "USD")
    let amount = Record.amount(Amount(id: fixture.id("a"), kind: .debt, money: money))
    #expect(amount.ownName == "")
    #expect(amount.shownName(.vietnamese) == "USD")
    let text = String(repeating: "ghi ", count: 20)
    let note = Record.note(Note(id: fixture.id("n"), text: text))
    #expect(note.ownName == text)
    #expect(note.shownName(.vietnamese) == String(text.prefix(40)))
    let titled = Record.note(Note(id: fixture.id("n"), title: "họp", text: text))
    #expect(titled.ownName == "họp" && titled.shownName(.vietnamese) == "họp")
  }

  @Test
  func `the parties and services that dated records name are shown with them, whenever those are known`()
    throws
  {
    var fixture = CaseFixture()
    let past = fixture.from(known: "2020-06-01")
    let future = fixture.from(known: "2021-01-01")
    let (parties, services) = (["p1", "p2", "p3", "p4", "p5", "p6", "p7"], ["s1", "s2", "s3", "s4"])
    for name in parties {
      fixture.incident.put(.party(Party(id: fixture.id(name), name: name, side: .third, provenance: future)))
    }
    for name in services {
      let needs = name == "s2" ? [fixture.id("s3")] : []
      fixture.incident.put(
        .service(Service(id: fixture.id(name), name: name, dependsOn: needs, provenance: future)))
    }
    let money = Money(hundredths: 1, currency: "VND")
    let noDay = SaidTime(says: "", point: nil)
    fixture.incident.put([
      .step(Step(id: fixture.id("a1"), text: "", owner: fixture.id("p1"), provenance: past)),
      .deadline(
        Deadline(
          id: fixture.id("a2"), kind: .report, label: "", due: noDay, setBy: fixture.id("p2"),
          services: [fixture.id("s1")], provenance: past)),
      .amount(
        Amount(id: fixture.id("a3"), kind: .debt, money: money, statedBy: fixture.id("p3"), provenance: past)),
      .note(
        Note(
          id: fixture.id("a4"), text: "", positions: [Position(party: fixture.id("p4"), wants: "")],
          provenance: past)),
      .promise(
        Promise(
          id: fixture.id("a5"), giver: fixture.id("p5"), receiver: fixture.id("p6"), content: "", due: noDay,
          provenance: past)),
      .event(
        Event(
          id: fixture.id("a6"), at: nil, text: "",
          content: .observation(Observation(service: fixture.id("s2"), state: .up)), provenance: past)),
    ])
    let standing = try #require(fixture.incident.standing(at: fixture.instant("2020-07-03 22:00")))
    #expect(standing.incident.parties.map(\.name) == Array(parties.dropLast()))
    #expect(standing.incident.services.map(\.name) == Array(services.dropLast()))
  }

  @Test(arguments: RecordKind.allCases.filter(\.isDated))
  func `a dated record is in no replay before it was known, and news from then on`(kind: RecordKind) throws {
    var fixture = fixture
    fixture.question("q", known: "2020-06-01")
    let id = fixture.id("a")
    let provenance = Provenance(knownAt: fixture.point("2020-07-01"))
    fixture.incident.put(SampleRecord.of(kind, id: id, "text", provenance))
    let since = fixture.instant("2020-06-15")
    let before = try fixture.standing("2020-06-15")
    #expect(before.incident.record(id) == nil)
    #expect(before.holdsUntil.map { $0 <= fixture.instant("2020-07-02") } == true)
    let after = try fixture.standing("2020-07-02")
    #expect(after.incident.record(id) != nil)
    let news = after.news(
      since: since, before: before, until: fixture.instant("2020-07-02"), settings: StandingSettings())
    #expect(news.items.map(\.record.id) == [id])
  }

  @Test(arguments: RecordKind.allCases)
  func `only a dated record makes an incident known`(kind: RecordKind) {
    var incident = fixture.incident
    let since = fixture.point("2020-07-01")
    incident.put(SampleRecord.of(kind, id: fixture.id("a"), "text", Provenance(knownAt: since)))
    let isDated: Bool =
      switch kind {
      case .amounts, .deadlines, .promises, .events, .notes, .steps, .questions: true
      case .parties, .services, .sources: false
      }
    #expect((incident.knownFrom == since.lastSecond) == isDated)
  }

  @Test(arguments: RecordKind.allCases)
  func `a deadline, a promise and a notice can be answered, nothing else can`(kind: RecordKind) {
    let record = SampleRecord.of(kind, id: fixture.id("a"), "text")
    let canBe: Set<RecordKind> = [.deadlines, .promises]
    #expect(OutcomeDraft.results(for: record).isEmpty != canBe.contains(kind))
    let notice = Event(id: fixture.id("n"), at: nil, text: "", content: .notice(Notice()))
    #expect(OutcomeDraft.results(for: .event(notice)).contains(.withdrawn))
    #expect(!OutcomeDraft.results(for: .event(notice)).contains(.moved))
  }
}
