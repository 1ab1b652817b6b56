import CutoffDomain
import Testing

@Suite struct RecordIDTests {
  @Test func `an id reads back as it was written, and ids sort as their texts do`() throws {
    var source = RecordIDSource(seed: 7)
    var ids = (0..<500).map { source.next(at: Instant(seconds: Int64($0) * 7_919_993)) }
    ids += try ["00000000000000000000000000", "7zzzzzzzzzzzzzzzzzzzzzzzzz", "01hx0000000000000000000001"].map
    {
      try #require(RecordID($0))
    }
    for id in ids { #expect(RecordID(id.text) == id) }
    #expect(ids.sorted().map(\.text) == ids.map(\.text).sorted())
  }

  @Test(arguments: [
    "", "0000000000000000000000000", "000000000000000000000000000", "80000000000000000000000000",
    "0000000000000000000000000i", "0000000000000000000000000L", "0000000000000000000000000é",
    "zzzzzzzzzzzzzzzzzzzzzzzzzz",
  ])
  func `what is no lower-case ULID is no id`(text: String) {
    #expect(RecordID(text) == nil)
  }
}
