import CutoffDomain
import CutoffExchange
import Testing

struct DerivedIDTests {
  @Test func `an id is the time in milliseconds and 80 bits of the hash of its four parts`() {
    let id = DerivedID.record(
      .deadlines, from: .csv, incident: "k", key: "a", knownAt: Instant(seconds: 1_764_233_938))
    #expect(id.text == "01kb28k12gxp4jcxvwexdvc0y0")
  }

  @Test func `the same source gives the same ids, and another key another one`() {
    let ids = ["a", "a", "b"].map {
      DerivedID.record(.deadlines, from: .csv, incident: "k", key: $0, knownAt: nil)
    }
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
    #expect(
      DerivedID.incident(title: "Kho lạnh", from: .csv, key: "k")
        == DerivedID.incident(title: "Kho lạnh", from: .csv, key: "k"))
  }
}
