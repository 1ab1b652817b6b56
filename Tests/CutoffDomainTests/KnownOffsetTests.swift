import CutoffDomain
import Foundation
import Testing

/// Offsets are kept by the day; the system's own answer is the measure.
@Suite struct KnownOffsetTests {
  @Test(arguments: [
    "Asia/Ho_Chi_Minh", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe",
    "Africa/Casablanca", "Africa/Freetown", "UTC",
  ])
  func `an offset is the system's, however often it is asked for`(name: String) throws {
    let zone = try #require(Zone(name))
    let rules = try #require(TimeZone(identifier: name))
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      // From 1900 to 2100, then the hours around it, so that days are met twice.
      let moment = Int64(random.next() % 6_311_433_600) - 2_208_988_800
      for hours in [0, -30, 5, 30, 0] {
        let seconds = moment + Int64(hours) * 3_600
        let offset = rules.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
        try #require(zone.offset(at: Instant(seconds: seconds)) == offset)
      }
    }
  }

  @Test func `the second of a change is known on a day that was asked for before`() throws {
    let zone = try #require(Zone("Europe/Berlin"))
    // 29 March 2020, 2h: 1h in Greenwich.
    let change = Int64(1_585_443_600)
    for _ in 0..<2 {
      #expect(zone.offset(at: Instant(seconds: change - 1)) == 3_600)
      #expect(zone.offset(at: Instant(seconds: change)) == 7_200)
      #expect(zone.offset(at: Instant(seconds: change - 86_400)) == 3_600)
      #expect(zone.offset(at: Instant(seconds: change + 86_400)) == 7_200)
    }
  }
}
