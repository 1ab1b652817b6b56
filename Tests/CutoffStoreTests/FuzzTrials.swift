import CutoffDomain
import CutoffStore
import Testing

@Suite struct FuzzTrials {
  private func smallFile() throws -> [UInt8] {
    var incident = try Fixture.fullIncident()
    incident.events = Array(incident.events.prefix(3))
    return IncidentFile.bytes(of: incident)
  }

  /// One of eight small damages at a random place.
  private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int(random.next() % UInt64(bytes.count))
    let length = min(Int(random.next() % 40), bytes.count - place)
    switch random.next() % 8 {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes.removeSubrange(place..<place + length)
    case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
    case 3: bytes[place] ^= 1 << UInt8(random.next() % 8)
    case 4: bytes.insert(contentsOf: Array("[{\"\\ud800,9999-12-31T23:59:59-23:59".utf8), at: place)
    case 5: bytes.insert(contentsOf: [0xF4, 0x8F, 0xBF, 0xBF], at: place)
    case 6: bytes.replaceSubrange(place..<place + length, with: Array("-9223372036854775808".utf8))
    default: bytes.insert(UInt8(ascii: "0") + UInt8(random.next() % 10), at: place)
    }
  }

  @Test func `a damaged file is refused with its place or read and written back the same`() throws {
    let good = try smallFile()
    var random = SplitMix64(seed: 20_200_704)
    var readable = 0
    for _ in 0..<3_000 {
      var bytes = good
      for _ in 0...(random.next() % 3) { mutate(&bytes, &random) }
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
