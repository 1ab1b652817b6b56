import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

struct JSONLinesFixtureTests {
  @Test func `lines make the incident that their commands would make, and again nothing`() throws {
    let bytes = try Fixture.bytes("jsonl/kho-lanh.jsonl")
    let expected = try #require(try Fixture.json("jsonl/expected.json")["kho-lanh.jsonl"])
    let plan = JSONLinesReader.read(bytes, options: Import.options(language: .english))
    #expect(plan.refused == [])
    #expect(plan.incidents.count == expected["incidents"]?.number)
    let incident = try #require(plan.results.first)
    let standing = try #require(incident.standing(at: Import.now.advanced(by: 86_400)))
    let clock = try #require(standing.clock?.deadline)
    let due = standing.deadlines.first { $0.deadline.id == clock }?.due.due
    #expect(due == expected["clockDue"]?.instant)
    let again = JSONLinesReader.read(
      bytes, options: Import.options(stored: [incident], now: Import.now.advanced(by: 86_400)))
    #expect(again.refused == [])
    #expect(again.writesNothing)
    #expect(again.incidents[0].records.map(\.action) == Array(repeating: .same, count: 5))
  }

  @Test func `broken lines are told with line and member`() throws {
    let plan = JSONLinesReader.read(try Fixture.bytes("jsonl/broken.jsonl"), options: Import.options())
    let expected = try #require(try Fixture.json("jsonl/expected.json")["broken.jsonl"]?["errors"]?.list)
    #expect(plan.refused.map(\.place.line) == expected.compactMap { $0["line"]?.number })
    #expect(plan.refused.map(\.member) == expected.map { $0["member"]?.text })
    #expect(plan.writes(isPartial: false, group: nil, language: .english).isEmpty)
  }

  @Test func `two people who read the same lines make the same ids`() throws {
    let bytes = try Fixture.bytes("jsonl/kho-lanh.jsonl")
    let first = JSONLinesReader.read(bytes, options: Import.options())
    let second = JSONLinesReader.read(bytes, options: Import.options(now: Import.now.advanced(by: 600)))
    #expect(first.results[0].id == second.results[0].id)
    #expect(first.results[0].records.map(\.id) == second.results[0].records.map(\.id))
  }
}
