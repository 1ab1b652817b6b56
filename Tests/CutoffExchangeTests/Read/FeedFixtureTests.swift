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

/// What pages of other makers, and broken ones, say.
struct StatuspageTests {
  private static func read(_ text: String) -> ImportPlan {
    StatuspageReader.read(Array(text.utf8), options: Import.options(file: "s.json"))
  }

  @Test func `a page that dates its components not each is dated as a whole, groups are left out`() {
    let plan = Self.read(
      """
      {"page": {"name": "Q", "updated_at": "2026-11-26T08:00:00Z"}, "incidents": [], "components": [
        {"id": "a", "name": "A", "status": "operational"}, {"id": "g", "name": "G", "status": "x", "group": true}]}
      """)
    #expect(plan.refused == [])
    #expect(plan.events.map(\.at?.start.seconds) == [1_795_680_000])
    #expect(plan.results[0].services.map(\.name) == ["A"])
  }

  @Test func `what is wrong is told at its place`() {
    let plan = Self.read(
      """
      {"page": {"name": "Q"}, "components": [], "scheduled_maintenances": [
        {"id": "m1", "name": "M", "status": "scheduled",
         "scheduled_for": "soon", "scheduled_until": null},
        {"id": "m2", "name": "M", "status": "scheduled", "scheduled_for": "2026-12-05T22:00:00Z",
         "scheduled_until": "2026-12-05T21:00:00Z"}]}
      """)
    #expect(plan.refused.map(\.reason) == [.badDate, .endsBeforeStart])
    #expect(plan.places == ["3:21", "5:23"])
    #expect(Self.read("{\"page\": {}, \"incidents\": []}").refused.map(\.member) == ["page.name"])
    #expect(Self.read("{\"page\": ").refused.map(\.reason) == [.badJSON])
  }

  @Test func `a maintenance that is moved is an outcome of the page, known when the page was changed`() throws
  {
    let text = String(decoding: try Fixture.bytes("statuspage/scheduled-maintenances.json"), as: UTF8.self)
    let first = Self.read(text)
    let moved = text.replacing(
      "\"scheduled_for\": \"2026-12-05T22", with: "\"scheduled_for\": \"2026-12-05T23"
    )
    .replacing(
      "\"updated_at\": \"2026-11-20T12:00:00.000Z\"", with: "\"updated_at\": \"2026-11-25T12:00:00.000Z\"")
    let plan = StatuspageReader.read(
      Array(moved.utf8), options: Import.options(stored: first.results))
    let incident = try #require(plan.results.first)
    #expect(incident.deadlines.count == 2)
    #expect(incident.deadlines[1].until?.due == incident.deadlines[0].until?.due)
    #expect(incident.events.last?.content.kind == .outcome)
    #expect(incident.events.last?.provenance.knownAt?.start.seconds == 1_795_608_000)
  }
}
