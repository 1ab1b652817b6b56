import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

struct FeedFixtureTests {
  @Test func `the summary of a status page gives maintenances, updates and checks`() throws {
    let plan = StatuspageReader.read(try Fixture.bytes("statuspage/summary.json"), options: Import.options())
    let expected = try #require(try Fixture.json("statuspage/expected.json")["summary.json"])
    #expect(plan.refused.isEmpty)
    #expect(PlanAgainst(plan, expected, lists: ["deadlines", "events", "observations"]).faults == [])
    let incident = try #require(plan.json["incidents"]?.list.first)
    #expect(incident["provider"] == expected["incident"]?["provider"])
    #expect(incident["zone"] == expected["incident"]?["zone"])
  }

  @Test func `a completed maintenance is skipped and told`() throws {
    let bytes = try Fixture.bytes("statuspage/scheduled-maintenances.json")
    let plan = StatuspageReader.read(bytes, options: Import.options())
    let expected = try #require(try Fixture.json("statuspage/expected.json")["scheduled-maintenances.json"])
    #expect(PlanAgainst(plan, expected, lists: ["deadlines", "skipped"]).faults == [])
  }

  @Test func `the releases of a product end as the fixture expects`() throws {
    var options = Import.options()
    options.only = ["8", "9"]
    let plan = EndOfLifeReader.read(try Fixture.bytes("endoflife/larkdb.json"), options: options)
    let expected = try Fixture.json("endoflife/expected.json")
    #expect(PlanAgainst(plan, expected, lists: ["deadlines", "skipped"]).faults == [])
    #expect(plan.json["skipped"]?.list.count == 2)
    let incident = try #require(plan.results.first)
    #expect(incident.header.title == expected["incident"]?["title"]?.text)
    #expect(incident.services.map(\.name) == [expected["incident"]?["service"]?.text])
    #expect(incident.sources.map(\.address) == [expected["source"]?.text])
  }

  @Test func `who reads a page again writes nothing`() throws {
    let bytes = try Fixture.bytes("statuspage/summary.json")
    let first = StatuspageReader.read(bytes, options: Import.options())
    let again = StatuspageReader.read(
      bytes, options: Import.options(stored: first.results, now: Import.now.advanced(by: 3_600)))
    #expect(again.writesNothing)
    #expect(again.incidents.map(\.action) == [.same])
    #expect(again.notes.isEmpty)
  }
}
