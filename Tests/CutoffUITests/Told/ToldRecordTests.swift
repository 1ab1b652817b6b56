import CutoffContent
import CutoffDomain
import CutoffWords
import Testing

/// What every kind of record tells of itself.
@Suite struct ToldRecordTests {
  @Test(arguments: [Language.vietnamese, .english])
  func `every record tells something of itself, under a label, and is what its news are about`(
    language: Language
  ) throws {
    for teller in try ToldSample.tellers(language) {
      for record in teller.incident.records {
        let detail = teller.detail(record)
        #expect(!detail.isEmpty, "\(record.id.text)")
        #expect(detail.allSatisfy { !($0.label ?? "").isEmpty }, "\(record.id.text)")
        let news = record.told.news(teller)
        #expect(news.item == .record(record.id))
        #expect(!news.running([.sum, .what]).isEmpty, "\(record.id.text)")
      }
    }
  }

  @Test func `a record stands in the pane that it names and in no other`() throws {
    for teller in try ToldSample.tellers(.vietnamese) {
      let standing = teller.standing
      let listed: [PaneID: [ItemKey]] = [
        .deadlines: DeadlinesPane.keys(standing),
        .timeline: TimelinePane.events(standing).map { .record($0.id) },
        .notes: NotesPane.keys(standing),
        .prompts: standing.prompts.filter { $0.kind == .question }.compactMap {
          $0.subject.map(ItemKey.record)
        },
      ]
      let others = Set(standing.promises.flatMap { $0.tellings.map(\.id) })
      for record in standing.incident.records where !others.contains(record.id) {
        let panes = listed.filter { $0.value.contains(.record(record.id)) }.map(\.key)
        #expect(panes == [PaneID(showing: record)].compactMap(\.self), "\(record.id.text)")
      }
    }
  }

  @Test
  func `a promise is told with who and to whom before its words, a deadline with who set it after them`()
    throws
  {
    let teller = try ToldSample.hanoi(.vietnamese)
    let promise = try #require(teller.standing.promises.first)
    #expect(
      teller.promise(promise).running([.who, .whom, .what])
        == "TP Hà Nội → Viettel IDC: Xong đấu thầu để trả nợ")
    let cut = try #require(
      teller.standing.deadlines.first { $0.deadline.id == teller.standing.clock?.deadline })
    let line = teller.deadline(cut)
    #expect(line.running() == cut.deadline.label + " · Viettel IDC")
    #expect(line.when == "từ 0h 4/7")
  }

  @Test func `a list asks where nobody said whether it was done; the deadline itself keeps its state`() throws
  {
    let teller = try ToldSample.hanoi(.english)
    let asked = try #require(teller.standing.prompts.first { $0.kind == .isDeadlineMet }?.subject)
    let at = try #require(teller.lookup.deadline(asked))
    let facts = DeadlineFacts(teller.standing, teller.viewpoint)
    #expect(facts.line(.deadline(at)).state == DeadlineState.noWord)
    #expect(teller.deadline(at).state == at.state.shown(isClock: false, isFinal: false))
  }

  @Test func `an hour that passed is told with the state that it left, and what became known without one`()
    throws
  {
    let teller = try ToldSample.hanoi(.english)
    let promise = try #require(teller.standing.promises.first { $0.state == .broken })
    let news = teller.standing.news(
      since: ToldSample.evening.advanced(by: -10 * Span.day), before: nil, until: ToldSample.evening,
      settings: teller.viewpoint.settings)
    let passed = try #require(news.items.first { $0.record.id == promise.promise.id && $0.change == .passed })
    #expect(teller.news(passed).state == PromiseState.broken.shown)
    let known = news.items.filter { $0.change == .known }
    #expect(!known.isEmpty)
    #expect(known.allSatisfy { teller.news($0).state == nil })
  }
}
