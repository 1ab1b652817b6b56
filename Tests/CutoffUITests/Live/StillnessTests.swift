import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffUI
import Testing

/// Nothing moves under the hand: what appears by itself waits until the keys rest.
@Suite struct StillnessTests {
  /// The Hanoi case with events more, known just now.
  private func withNews(_ live: LiveSession, _ texts: [String] = ["Tin vừa tới"]) throws -> StoreLook {
    var other = live.hanoi
    for (index, text) in texts.enumerated() {
      var event = try #require(other.events.first)
      event.id = try #require(RecordID("01j0000000000000000000000\(index)"))
      event.text = text
      event.at = nil
      event.provenance.knownAt = nil
      event.provenance.loggedAt = live.now
      event.provenance.sources = []
      other.put(.event(event))
    }
    return StoreLook(incidents: [other] + live.incidents.dropFirst())
  }

  @Test func `the selected event keeps its row for a second after a key, then the newest shows`() throws {
    var live = try LiveSession()
    try live.type("3 j j")
    let selected = try #require(live.state.selectedItem)
    let row = try #require(live.lines.firstIndex { $0.contains("▌") && $0.contains("3/7") })
    live.find(try withNews(live))
    #expect(live.state.selectedItem == selected)
    #expect(live.lines.firstIndex { $0.contains("▌") && $0.contains("3/7") } == row)
    #expect(!live.shows("Tin vừa tới"))
    live.wait(seconds: 2)
    #expect(live.shows("Tin vừa tới"))
    #expect(live.state.selectedItem == selected)
  }

  @Test func `also where several came in before the keys rested`() throws {
    var live = try LiveSession()
    try live.type("3")
    live.find(try withNews(live, ["Vừa báo lần một"]))
    live.find(try withNews(live, ["Vừa báo lần một", "Vừa báo lần hai"]))
    #expect(!live.shows("Vừa báo lần một") && !live.shows("Vừa báo lần hai"))
    live.wait(seconds: 2)
    #expect(live.shows("Vừa báo lần một") && live.shows("Vừa báo lần hai"))
  }

  @Test func `a list that nobody is in shows the news at once`() throws {
    var live = try LiveSession()
    live.find(try withNews(live))
    #expect(live.shows("Tin vừa tới"))
  }

  @Test func `the order of the incidents stays for a second after a key, then settles`() throws {
    var live = try LiveSession()
    try live.type("1 j")
    let order = live.state.standings.all.map(\.incident.id)
    let selected = live.state.browse.incident
    // The second one gets a cutoff too, and comes first at equal hours.
    var hurried = try #require(live.incidents.first { $0.id == order[1] })
    hurried.deadlines += live.hanoi.deadlines
    live.find(StoreLook(incidents: live.incidents.map { $0.id == hurried.id ? hurried : $0 }))
    #expect(live.state.standings.all.map(\.incident.id) == order)
    live.wait(seconds: 3)
    let settled = live.state.standings.all.map(\.incident.id)
    #expect(settled.first == hurried.id && settled.dropFirst().first == order[0])
    #expect(live.state.browse.incident == selected)
  }
}
