import CutoffDomain
import CutoffStore
import Testing

@Suite struct FuzzTrials {
  private func smallFile() throws -> [UInt8] {
    var incident = try Fixture.fullIncident()
    incident.events = Array(incident.events.prefix(3))
    return IncidentFile.bytes(of: incident)
  }

  @Test func `a damaged file is refused with its place or read and written back the same`() throws {
    let good = try smallFile()
    var random = SplitMix64(seed: 20_200_704)
    var readable = 0
    for _ in 0..<3_000 {
      var bytes = good
      for _ in 0...(random.next() % 3) { Mutation.damage(&bytes, &random) }
      do {
        let incident = try IncidentFile.read(bytes, path: "x").incident
        let written = IncidentFile.bytes(of: incident)
        try #require(try IncidentFile.read(written, path: "x").incident == incident)
        readable += 1
      } catch let problem as FileProblem {
        try #require(problem.position != nil)
      }
    }
    #expect(readable > 100)
  }

  @Test func `every beginning of a file is refused`() throws {
    let good = try smallFile()
    // The last byte is only the line feed.
    for length in stride(from: 0, to: good.count - 1, by: 7) {
      #expect(throws: FileProblem.self) {
        try IncidentFile.read(Array(good.prefix(length)), path: "x")
      }
    }
  }
}
