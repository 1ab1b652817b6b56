import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffUI
import Foundation
import Testing

/// Vietnamese typed as letters with separate marks stands in the same cells as composed letters.
@Suite struct NormalFormTests {
  @Test(arguments: [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
  func `composed and decomposed letters give the same columns`(size: Size) throws {
    let composed = try frame(size) { $0 }
    let decomposed = try frame(size) { $0.decomposedStringWithCanonicalMapping }
    #expect(composed.lines == decomposed.lines)
    #expect(composed.cells.map(\.width) == decomposed.cells.map(\.width))
    #expect(composed.cells.map(\.paint) == decomposed.cells.map(\.paint))
  }

  private func frame(_ size: Size, _ form: (String) -> String) throws -> Canvas {
    // Files are composed when they are read, typed text and memory need not be.
    let incidents = try SampleStore.incidents().map { Self.changed($0, form) }
    let zone = try #require(Zone("Asia/Ho_Chi_Minh"))
    let surroundings = Surroundings(size: size, language: .vietnamese, zone: zone, author: "an")
    let state = State(
      surroundings: surroundings, store: StoreShown(name: "kho", incidents: incidents),
      now: Instant(seconds: 1_593_788_407), seed: 1)
    return Session(state: state, keeper: MemoryKeeper(incidents, language: .vietnamese)).frame()
  }

  private static func changed(_ incident: Incident, _ form: (String) -> String) -> Incident {
    var incident = incident
    incident.header.title = form(incident.header.title)
    incident.header.short = incident.header.short.map(form)
    incident.header.summary = incident.header.summary.map(form)
    for index in incident.parties.indices {
      incident.parties[index].name = form(incident.parties[index].name)
      incident.parties[index].short = incident.parties[index].short.map(form)
    }
    for index in incident.events.indices { incident.events[index].text = form(incident.events[index].text) }
    for index in incident.deadlines.indices {
      incident.deadlines[index].label = form(incident.deadlines[index].label)
    }
    return incident
  }
}
