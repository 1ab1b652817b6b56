import CutoffDomain
import CutoffStore
import Testing

/// What the quick way reads, the strict reader reads too, and as the same incident; the rest is left to it.
@Suite struct QuickFileTests {
  private func isSame(_ quick: Incident?, _ strict: Incident) -> Bool { quick == strict }

  private func files() throws -> [[UInt8]] {
    var small = try Fixture.fullIncident()
    small.events = Array(small.events.prefix(4))
    return try ([small, try Fixture.fullIncident(), try Fixture.plain()] + SampleStore.incidents())
      .map(IncidentFile.bytes)
  }

  @Test func `a plain file is read without the strict reader`() throws {
    var quick = QuickFile()
    for bytes in try files() {
      let strict = try IncidentFile.read(bytes, path: "x").incident
      #expect(isSame(quick.incident(bytes, fileName: strict.id.text), strict))
      #expect(quick.incident(bytes, fileName: "other-7k3m9q") == nil)
    }
  }

  @Test func `a member of a later version changes nothing`() throws {
    let text = String(decoding: IncidentFile.bytes(of: try Fixture.fullIncident()), as: UTF8.self)
    let later = text.replacing(
      "\"language\"", with: "\"later\": {\"a\": [1, -0.5, {\"b\": null}, \"\"]},\n  \"language\"",
      maxReplacements: 1)
    let bytes = Array(later.utf8)
    var quick = QuickFile()
    #expect(isSame(quick.incident(bytes, fileName: nil), try IncidentFile.read(bytes, path: "x").incident))
  }

  @Test func `what is odd and right is left to the strict reader`() throws {
    let text = String(decoding: IncidentFile.bytes(of: try Fixture.fullIncident()), as: UTF8.self)
    var quick = QuickFile()
    for odd in ["\"caf\u{E9}\": 1,", "\"clashes\": [],", "\"n\": 1e5,", "\"deleted\": 1,"] {
      let bytes = Array(text.replacing("\"language\"", with: odd + "\"language\"", maxReplacements: 1).utf8)
      #expect(throws: Never.self) { try IncidentFile.read(bytes, path: "x") }
      #expect(quick.incident(bytes, fileName: nil) == nil)
    }
  }

  @Test func `texts of every kind are read as the strict reader reads them`() throws {
    var quick = QuickFile()
    for said in [
      "", "e\u{301}", "\u{1B}[2J", "\\ \" / \u{8}\n\r\t", "ữ", "\u{2028}\u{FEFF}", "🏳️‍🌈 từ 0h",
      "\u{212B}ngström", "12345678",
      "123456\"8", String(repeating: "ộ", count: 5_000), "\u{10FFFF}",
    ] {
      for before in 0..<9 {
        var incident = try Fixture.plain()
        incident.notes = [Fixture.note(1, String(repeating: "x", count: before) + said)]
        let bytes = IncidentFile.bytes(of: incident)
        let strict = try IncidentFile.read(bytes, path: "x").incident
        #expect(isSame(quick.incident(bytes, fileName: nil), strict))
      }
    }
  }

  @Test func `a damaged file is never read otherwise than by the strict reader`() throws {
    let files = try files()
    var random = SplitMix64(seed: 20_200_704)
    var quick = QuickFile()
    var (taken, left) = (0, 0)
    for index in 0..<2_000 {
      // Mostly the small one: damages then hit something that counts.
      var bytes = files[index % 8 == 0 ? index / 8 % files.count : 0]
      for _ in 0...(random.next() % 2) { Mutation.damage(&bytes, &random) }
      guard let incident = quick.incident(bytes, fileName: nil) else {
        left += 1
        continue
      }
      taken += 1
      let strict = try? IncidentFile.read(bytes, path: "x")
      try #require(strict.map { isSame(incident, $0.incident) } == true)
      try #require(strict?.clashes == [] && strict?.isDeleted == false)
    }
    #expect(taken > 100 && left > 500)
  }
}
