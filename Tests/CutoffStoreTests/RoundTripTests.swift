import CutoffDomain
import CutoffStore
import Foundation
import Testing

@Suite struct RoundTripTests {
  private func read(_ bytes: [UInt8]) throws -> IncidentFile {
    try IncidentFile.read(bytes, path: "incidents/x.json")
  }

  @Test func `every record kind with every field filled comes back the same`() throws {
    let incident = try Fixture.fullIncident()
    #expect(Set(incident.records.map(\.kind)) == Set(RecordKind.allCases))
    #expect(try read(IncidentFile.bytes(of: incident)).incident == incident)
  }

  @Test func `a file that is read and written again has the same bytes`() throws {
    let bytes = IncidentFile.bytes(of: try Fixture.fullIncident())
    let file = try read(bytes)
    #expect(IncidentFile.bytes(of: file.incident) == bytes)
    #expect(JSONWriter.bytes(file.json) == bytes)
  }

  @Test func `asking for no notices is kept apart from not saying`() throws {
    var incident = try Fixture.plain()
    incident.header.reminders = []
    #expect(try read(IncidentFile.bytes(of: incident)).incident.header.reminders == [])
    incident.header.reminders = nil
    #expect(try read(IncidentFile.bytes(of: incident)).incident.header.reminders == nil)
  }

  @Test func `notices are read as they are typed, the longest first`() throws {
    let text = String(decoding: IncidentFile.bytes(of: try Fixture.plain()), as: UTF8.self)
    let typed = text.replacingOccurrences(of: "\"90m\"", with: "\"2 tuần\"")
    #expect(try read(Array(typed.utf8)).incident.header.reminders == [14 * Span.day, 3 * Span.day, 0])
  }

  @Test func `an incident with only a header has no empty lists in its file`() throws {
    let text = String(decoding: IncidentFile.bytes(of: try Fixture.plain()), as: UTF8.self)
    #expect(!text.contains("[]"))
    #expect(!text.contains("null"))
  }
}
