import CutoffDomain
import Testing

/// What the undo log and the screens call a change for which nobody typed a text: the words are the reader's, though
/// the record's are those of the incident.
@Suite struct DraftTitleTests {
  private var fixture = CaseFixture.small()

  init() { fixture.incident.header.language = .english }

  private var vietnamese: DraftSurroundings {
    DraftSurroundings(
      incident: fixture.incident, now: fixture.instant("2020-07-03 22:00"), language: .vietnamese,
      viewerZone: fixture.zone, author: "trực ban", ids: RecordIDSource(seed: 1))
  }

  @Test(arguments: DeadlineKind.allCases)
  func `a Vietnamese reader of an English incident reads what a deadline is for in Vietnamese`(
    kind: DeadlineKind
  ) throws {
    var surroundings = vietnamese
    let change = try DeadlineDraft(kind: kind, due: fixture.said(.by, "2020-07-10")).change(in: &surroundings)
    guard case .deadline(let deadline)? = change.edits.first?.after else { throw NoRecord() }
    #expect(deadline.label == kind.shown(.english))
    #expect(change.title == "thời hạn: " + kind.shown(.vietnamese))
    #expect(deadline.ownLabel == nil)
  }

  @Test func `a label of one's own stays as it was typed`() throws {
    var surroundings = vietnamese
    let draft = DeadlineDraft(kind: .other, label: "Ký biên bản", due: fixture.said(.by, "2020-07-10"))
    #expect(try draft.change(in: &surroundings).title == "thời hạn: Ký biên bản")
  }

  @Test(arguments: ServiceState.allCases)
  func `what a check found is told to the reader in the reader's language`(state: ServiceState) throws {
    var surroundings = vietnamese
    let draft = ObservationDraft(service: .id(fixture.id("portal")), state: state)
    let change = try draft.change(in: &surroundings)
    #expect(change.title == "kiểm tra: portal: " + state.shown(.vietnamese))
    #expect(change.edits.first?.after?.ownName == "portal: " + state.shown(.english))
  }

  @Test(arguments: DeadlineKind.allCases)
  func `what became of a deadline is told to the reader in the reader's language`(kind: DeadlineKind) throws {
    let deadline = Deadline(
      id: fixture.id("d"), kind: kind, label: kind.shown(.english), due: fixture.said(.by, "2020-07-10"))
    #expect(deadline.results.contains(.moved))
    for result in deadline.results where result != .moved {
      var surroundings = vietnamese
      surroundings.incident?.put(.deadline(deadline))
      let draft = OutcomeDraft(target: deadline.id, result: result, actor: .id(fixture.id("prov")))
      let change = try draft.change(in: &surroundings)
      let word = OutcomeWords.words(result, of: .deadline(deadline))
      #expect(change.title == "kết quả: " + kind.shown(.vietnamese) + ": " + word.vietnamese)
      #expect(change.edits.first?.after?.ownName == kind.shown(.english) + ": " + word.english)
    }
  }

  private struct NoRecord: Error {}
}
