import CutoffDomain
import Testing

/// An incident with two parties and a source, at 3/7/2020 22:00:07 in Hanoi.
private enum Sample {
  static let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc
  static let now = Instant(seconds: 1_593_788_407)

  static func id(_ number: Int) -> RecordID { RecordID(milliseconds: Int64(number), random: (0, 0)) }

  static let provider = Party(id: id(1), name: "Viettel IDC", side: .provider)
  static let source = Source(id: id(3), publisher: "VnExpress", address: "https://vnexpress.net/a")

  static var incident: Incident {
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: "Cổng", random: 7), title: "Cổng", providers: [id(1)], customers: [id(2)],
        zone: zone,
        language: .vietnamese))
    incident.parties = [provider, Party(id: id(2), name: "UBND TP Hà Nội", side: .customer)]
    incident.services = [Service(id: id(4), name: "Cổng DVC")]
    incident.sources = [source]
    return incident
  }

  static func surroundings(_ language: Language = .vietnamese) -> DraftSurroundings {
    DraftSurroundings(
      incident: incident, now: now, language: language, viewerZone: .utc, author: "lan",
      ids: RecordIDSource(seed: 1))
  }
}

private func records(_ change: Change) -> [Record] { change.edits.compactMap(\.after) }

@Suite struct DraftTests {
  @Test func `a new record is known and logged now, in the incident's zone`() throws {
    var surroundings = Sample.surroundings()
    let change = try EventDraft(text: " Gọi NCC ").change(in: &surroundings)
    guard case .event(let event)? = records(change).first else { return #expect(Bool(false)) }
    #expect(event.text == "Gọi NCC")
    #expect(event.at == TimePoint(instant: Sample.now, zone: Sample.zone))
    #expect(
      event.provenance == Provenance(knownAt: event.at, loggedAt: Sample.now, loggedBy: "lan"))
  }

  @Test func `ids go on where the last draft stopped`() throws {
    var surroundings = Sample.surroundings()
    let first = try EventDraft(text: "a").change(in: &surroundings)
    let second = try EventDraft(text: "b").change(in: &surroundings)
    let ids = (records(first) + records(second)).map(\.id)
    #expect(ids == ids.sorted() && Set(ids).count == 2)
  }

  @Test(arguments: [
    (Language.vietnamese, "diễn biến: x", "sửa diễn biến: x"), (.english, "event: x", "edit event: x"),
  ])
  func `a change is named in the language of the screen`(language: Language, new: String, edit: String) throws
  {
    var surroundings = Sample.surroundings(language)
    let change = try EventDraft(text: "x").change(in: &surroundings)
    guard case .event(let event)? = records(change).first else { return #expect(Bool(false)) }
    #expect(change.title == new)
    #expect(try EventDraft(editing: event, text: "x", label: "y").change(in: &surroundings).title == edit)
  }

  @Test(arguments: [
    (SourceMention(address: "https://vnexpress.net/a"), true),
    (SourceMention(publisher: "vnexpress", address: "https://vnexpress.net/a"), true),
    (SourceMention(publisher: "Tuổi Trẻ", address: "https://vnexpress.net/a"), false),
    (SourceMention(publisher: "VnExpress"), false),
    (SourceMention(address: "https://www.tuoitre.vn/b?c"), false),
  ])
  func `a source with the same address is used again`(mention: SourceMention, isReused: Bool) throws {
    var surroundings = Sample.surroundings()
    let change = try EventDraft(text: "x", origin: DraftOrigin(source: mention)).change(in: &surroundings)
    guard case .event(let event)? = records(change).last else { return #expect(Bool(false)) }
    #expect((event.provenance.sources == [Sample.source.id]) == isReused)
    #expect(records(change).count == (isReused ? 1 : 2))
  }

  @Test func `a source without a publisher is named by its host`() throws {
    var surroundings = Sample.surroundings()
    let mention = SourceMention(address: "https://www.tuoitre.vn/b?c")
    let change = try EventDraft(text: "x", origin: DraftOrigin(source: mention)).change(in: &surroundings)
    guard case .source(let source)? = records(change).first else { return #expect(Bool(false)) }
    #expect(source.publisher == "tuoitre.vn")
  }

  @Test func `an edit keeps knownAt, who logged it, and sources that it does not name`() throws {
    var surroundings = Sample.surroundings()
    let known = TimePoint(.day, WallTime(startOf: CivilDate(dayNumber: 18_000)), zone: Sample.zone)
    let event = Event(
      id: Sample.id(9), at: nil, text: "x",
      provenance: Provenance(knownAt: known, sources: [Sample.source.id, Sample.id(8)], loggedBy: "minh"))
    let change = try EventDraft(editing: event, text: "y").change(in: &surroundings)
    var after = event
    after.text = "y"
    #expect(change.edits == [RecordEdit(before: .event(event), after: .event(after))])
  }

  @Test func `a name is found folded; two of a kind are refused`() throws {
    var surroundings = Sample.surroundings()
    let change = try EventDraft(text: "x", actor: .name("ubnd tp ha noi")).change(in: &surroundings)
    guard case .event(let event)? = records(change).first else { return #expect(Bool(false)) }
    #expect(event.actor == Sample.id(2))
    surroundings.incident?.parties.append(
      Party(id: Sample.id(5), name: "Viettel", short: "Viettel IDC", side: .third))
    #expect(throws: DraftProblems(.actor, .ambiguousName("viettel idc"))) {
      try EventDraft(text: "x", actor: .name("viettel idc")).change(in: &surroundings)
    }
  }

  @Test func `all problems come at once`() {
    var surroundings = Sample.surroundings()
    let draft = ObservationDraft(
      service: .name("điện"), state: nil,
      at: TimePoint(instant: Sample.now.advanced(by: 1), zone: Sample.zone))
    #expect(
      throws: DraftProblems([
        DraftProblem(.state, .missing), DraftProblem(.at, .inFuture),
        DraftProblem(.service, .unknownName("điện")),
      ])
    ) { try draft.change(in: &surroundings) }
  }

  @Test(arguments: [EventKind.observation, .outcome])
  func `a check or an outcome is not written as a plain event`(kind: EventKind) {
    var surroundings = Sample.surroundings()
    #expect(throws: DraftProblems(.kind, .hasOwnForm(kind))) {
      try EventDraft(text: "x", kind: kind).change(in: &surroundings)
    }
  }

  @Test func `an agreement says by whose word it is known`() {
    var surroundings = Sample.surroundings()
    #expect(throws: DraftProblems(.word, .missing)) {
      try EventDraft(text: "x", kind: .agreement).change(in: &surroundings)
    }
  }

  @Test func `an outcome of a record that is gone is refused`() {
    var surroundings = Sample.surroundings()
    #expect(throws: DraftProblems(.target, .recordGone)) {
      try OutcomeDraft(target: Sample.id(99), result: .broken).change(in: &surroundings)
    }
  }

  @Test func `without an incident nothing but an incident is made`() throws {
    var surroundings = Sample.surroundings()
    surroundings.incident = nil
    #expect(throws: DraftProblems(.title, .noIncident)) { try StepDraft(text: "x").change(in: &surroundings) }
    let draft = IncidentDraft(title: "Điện", providers: [.name("EVN")], customers: [.name("Nhà máy")])
    #expect(try draft.change(in: &surroundings).header?.after?.zone == .utc)
  }

  @Test func `the same name on both sides is one party`() throws {
    var surroundings = Sample.surroundings()
    let draft = IncidentDraft(title: "Điện", providers: [.name("EVN")], customers: [.name("evn")])
    #expect(try records(draft.change(in: &surroundings)).count == 1)
  }

  @Test func `a kept outcome of moved keeps its successor when only its text is edited`() throws {
    var surroundings = Sample.surroundings()
    let old = Deadline(id: Sample.id(6), kind: .cutoff, label: "cắt", due: SaidTime(point: nil))
    surroundings.incident?.deadlines = [old]
    let event = Event(
      id: Sample.id(7), at: nil, text: "x",
      content: .outcome(Outcome(target: old.id, result: .moved, movedTo: Sample.id(8))))
    let draft = OutcomeDraft(editing: event, target: old.id, result: .moved, text: "y")
    let change = try draft.change(in: &surroundings)
    guard case .event(let after)? = records(change).last else { return #expect(Bool(false)) }
    #expect(after.content == event.content && records(change).count == 1)
  }

  @Test(arguments: Language.allCases)
  func `a limit is no moment, a date is`(language: Language) {
    let surroundings = Sample.surroundings(language)
    let phrases = ["trước 3/7", "hết 3/7", "3/7", "khoảng 2/2020", "chưa hẹn ngày"]
    let moments = phrases.map { phrase -> Bool in
      guard case .said(let span, _, _) = DraftTimes.read(phrase, leansBack: true, in: surroundings) else {
        return false
      }
      return (try? DraftTimes.moment(span.said).get()) != nil
    }
    #expect(moments == [false, false, true, true, false])
  }

  @Test(arguments: [
    ("chưa hẹn ngày", true), ("no date", true), ("until further notice", true), ("đến khi có báo mới", true),
    ("chưa", false),
  ])
  func `no date is said in words, never left to silence`(phrase: String, isUnderstood: Bool) {
    let meaning = DraftTimes.read(phrase, leansBack: false, in: Sample.surroundings())
    let said = SaidTime(says: phrase, point: nil)
    var isNoDate = false
    if case .said(let read, _, _) = meaning {
      isNoDate = read.said.point == nil && read.said.says == said.says
    }
    #expect(isNoDate == isUnderstood)
  }
}
