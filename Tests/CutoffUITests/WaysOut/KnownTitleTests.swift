import CutoffDomain
import CutoffScreen
import CutoffUI
import Testing

/// A title and a summary that took the place of others hold from when they were known, on every way out.
@Suite struct KnownTitleTests {
  private let early = FormSample.instant(3, 7, 22)
  private let late = FormSample.instant(20, 7, 9)

  private var incident: Incident {
    var incident = FormSample.incident
    incident.header.short = nil
    incident.header.summary = "báo trước"
    let known = FormSample.day(19, 7)
    incident.header.titles = [
      HeaderText(id: FormSample.id(80), text: "Zulu cổng dịch vụ", knownAt: known)
    ]
    incident.header.summaries = [HeaderText(id: FormSample.id(81), text: "Yankee tóm tắt", knownAt: known)]
    return incident
  }

  @Test(arguments: Language.allCases)
  func `at an earlier moment no way tells a word of the later title`(language: Language) throws {
    let (now, late) = (early, late)
    let atTheTime = try WaysOut(incident, at: now, language)
    let replayed = try WaysOut(incident, at: late, asOf: now, language)
    for ways in [atTheTime, replayed] {
      #expect(ways.lines(with: "Zulu") == [])
      #expect(ways.lines(with: "Yankee") == [])
      #expect(ways.lines.contains { $0.way == "brief" && $0.text.contains("trực tuyến Hà Nội") })
    }
  }

  @Test(arguments: Language.allCases)
  func `the later title stands on every way once it is known`(language: Language) throws {
    let ways = try WaysOut(incident, at: late, language)
    for way in ["show", "list", "brief", "", "c"] {
      #expect(ways.lines(by: way).contains { $0.contains("Zulu") }, "\(way)")
    }
    #expect(ways.lines(with: "trực tuyến Hà Nội") == [])
  }

  @Test func `stepping back over the news shows the title of that time`() throws {
    for keys in ["<", "< >", "v t '3/7 22:00' Enter", "v t '3/7 22:00' Enter v n"] {
      let ways = try WaysOut(incident, at: late, asOf: early, .vietnamese, keys: [keys])
      #expect(ways.lines(by: keys).allSatisfy { !$0.contains("Zulu") && !$0.contains("Yankee") }, "\(keys)")
    }
  }

  @Test func `an incident that was deleted and brought back has the header of its file`() throws {
    let incident = incident
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese, zone: FormSample.zone, author: "an")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: [incident]), now: late, seed: 1)
    var session = Session(state: state, keeper: MemoryKeeper([incident], language: .vietnamese))
    for key in ["1", "Delete", "u"] {
      for input in try KeyScript.parse(key) { _ = session.receive(.input(input)) }
    }
    #expect(session.state.store.incidents.first?.header == incident.header)
  }
}
