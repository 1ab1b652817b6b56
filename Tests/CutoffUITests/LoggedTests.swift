import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import Testing

/// Who wrote a record stands in its detail.
@Suite struct LoggedTests {
  @Test func `the detail says who logged a record and when, in the incident's zone`() throws {
    var incidents = try SampleStore.incidents()
    let index = try #require(incidents[0].events.firstIndex { $0.text.contains("Đã bố trí đủ dự toán") })
    incidents[0].events[index].provenance.loggedBy = "trực ca"
    incidents[0].events[index].provenance.loggedAt = Instant(seconds: 1_593_773_000)
    let surroundings = Surroundings(
      size: Size(columns: 120, rows: 36), language: .vietnamese, zone: .utc, author: "an")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: incidents),
      now: Instant(seconds: 1_593_788_407), seed: 1)
    var session = Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese))
    for input in try KeyScript.parse("3 Enter") { _ = session.receive(.input(input)) }
    let lines = session.frame().lines
    #expect(lines.contains { $0.contains("trực ca lúc T6 3/7/2020 17:43:20 +07") })
  }
}
