import CutoffDomain
import CutoffStore
import Testing

@Suite struct TimeCodecTests {
  private func roundTrip(_ point: TimePoint) throws -> TimePoint? {
    var incident = try Fixture.plain()
    incident.steps = [Step(id: Fixture.id(1), text: "", doneAt: point)]
    let bytes = IncidentFile.bytes(of: incident)
    return try IncidentFile.read(bytes, path: "x").incident.steps.first?.doneAt
  }

  @Test(arguments: [
    "Asia/Ho_Chi_Minh", "America/New_York", "Africa/Johannesburg", "Australia/Lord_Howe", "Asia/Kathmandu",
    "+05:30", "-03:30", "Z",
  ])
  func `every precision comes back in every year`(zone: String) throws {
    for year in [1, 1_890, 1_960, 2_020, 2_045, 9_998] {
      let wall = try Fixture.wall(year, 11, 5, 1, 30, 7)
      for precision in Precision.allCases where precision != .unknown {
        let point = try Fixture.point(
          precision, wall, part: precision == .partOfDay ? .night : nil, zone: zone)
        #expect(try roundTrip(point) == point)
      }
    }
  }

  @Test func `a wall time that daylight saving jumps over comes back`() throws {
    let point = try Fixture.point(.minute, Fixture.wall(2020, 3, 8, 2, 30), zone: "America/New_York")
    #expect(try roundTrip(point) == point)
  }

  @Test func `the second pass of a doubled hour comes back`() throws {
    let zone = try Fixture.zone("America/New_York")
    // 06:30 UTC on 1/11/2020 is 01:30 for the second time.
    let point = TimePoint(instant: Instant(seconds: 1_604_212_200), precision: .minute, zone: zone)
    #expect(try roundTrip(point) == point)
  }

  @Test func `an offset that is not the zone's keeps the instant`() throws {
    let incident = try Fixture.plain()
    var text = String(decoding: IncidentFile.bytes(of: incident), as: UTF8.self)
    text = text.replacing("2020-07-03T15:39:00+07:00", with: "2020-07-03T08:39:00Z")
    let read = try IncidentFile.read(Array(text.utf8), path: "x").incident
    #expect(read.header.provenance.knownAt == incident.header.provenance.knownAt)
  }
}
