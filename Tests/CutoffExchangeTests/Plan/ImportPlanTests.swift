import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

struct ImportPlanTests {
  private static let table = "incident,provider,label,due\nA,P,Cut,2026-12-20T10:00:00Z\nA,P,Fee,31/4/2027\n"

  private static var plan: ImportPlan {
    CSVReader.read(Array(table.utf8), options: Import.options(file: "a.csv"))
  }

  @Test func `the plan is printed in the members of its format`() throws {
    let json = Self.plan.json
    #expect(
      json.object?.members.map(\.name) == [
        "format", "from", "incidents", "deadlines", "promises", "events", "observations", "steps", "others",
        "skipped", "refused", "questions", "told",
      ])
    #expect(json["format"]?.text == "cutoff-import/1")
    #expect(json["from"]?.text == "csv")
    let incident = try #require(json["incidents"]?.list.first)
    #expect(incident["id"] == JSONValue(.null))
    #expect(incident["action"]?.text == "new")
    #expect(incident["customer"] == JSONValue(.null))
    let deadline = try #require(json["deadlines"]?.list.first)
    #expect(deadline["incident"]?.text == "A")
    #expect(deadline["due"]?.text == "2026-12-20T10:00:00Z")
    #expect(deadline["precision"]?.text == "minute")
    #expect(deadline["action"]?.text == "new")
    let refused = try #require(json["refused"]?.list.first)
    #expect(refused["file"]?.text == "a.csv")
    #expect(refused["line"]?.number == 3)
    #expect(refused["column"]?.number == 9)
    #expect(refused["reason"]?.text == "badDate")
  }

  @Test func `with a refused piece nothing is written, unless a part is wanted`() {
    #expect(Self.plan.isBlocked(isPartial: false))
    #expect(!Self.plan.isBlocked(isPartial: true))
    #expect(Self.plan.writes(isPartial: false, group: nil, language: .english).isEmpty)
    #expect(Self.plan.writes(isPartial: true, group: nil, language: .english).count == 1)
  }

  @Test func `for people a plan is a line a thing`() {
    #expect(
      Self.plan.lines(.english) == [
        "new  A  P", "  new  at 10:00 Sun 20 Dec 2026 (Z)  Cut",
      ])
  }

  @Test func `an incident that the store does not have is told`() {
    var options = Import.options()
    options.into = IncidentID("nothing-000000")
    let plan = ImportReader.read(Array(Self.table.utf8), kind: nil, options: options)
    #expect(plan.refused.map(\.reason) == [.unknownName])
  }

  @Test func `everything goes into the incident that is named`() throws {
    let first = CSVReader.read(Array("incident,label,due\nB,x,2026-12-20\n".utf8), options: Import.options())
    var options = Import.options(stored: first.results)
    options.into = first.results[0].id
    let plan = ImportReader.read(Array("label,due\nFee,2026-12-21\n".utf8), kind: .csv, options: options)
    #expect(plan.results.map(\.id) == first.results.map(\.id))
    #expect(plan.deadlines.map(\.label) == ["x", "Fee"])
    #expect(plan.results.map(\.header) == first.results.map(\.header))
  }
}
