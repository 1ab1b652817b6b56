import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

struct CSVFixtureTests {
  @Test func `our own columns become the records that the fixture expects`() throws {
    let plan = CSVReader.read(
      try Fixture.bytes("csv/own-columns.csv"), options: Import.options(language: .vietnamese))
    let expected = try Fixture.json("csv/own-columns.csv.expected.json")
    #expect(plan.refused.isEmpty)
    #expect(plan.incidents.count == expected["incidents"]?.number)
    #expect(PlanAgainst(plan, expected, lists: ["deadlines"]).faults == [])
    let amount = try #require(plan.results[0].amounts.first)
    #expect(amount.money == Money(hundredths: 15_622_500_000, currency: "VND"))
  }

  @Test func `a Vietnamese spreadsheet with semicolons and a mark in front is read by its own columns`()
    throws
  {
    var options = Import.options(language: .vietnamese, zone: Zone("Asia/Ho_Chi_Minh"))
    options.columns = [
      "incident": "Vụ việc", "provider": "Nhà cung cấp", "customer": "Khách hàng", "label": "Việc phải làm",
      "due": "Hạn", "amount": "Số tiền",
    ]
    let plan = CSVReader.read(try Fixture.bytes("csv/bang-tinh.csv"), options: options)
    let expected = try Fixture.json("csv/bang-tinh.csv.expected.json")
    #expect(plan.refused.isEmpty)
    #expect(plan.incidents.count == expected["incidents"]?.number)
    #expect(PlanAgainst(plan, expected, lists: ["deadlines"]).faults == [])
    #expect(plan.notes.map(\.text) == ["Ghi chú"])
    #expect(plan.results.flatMap(\.amounts).map(\.money.hundredths) == [48_000_000, 435_600_000])
  }

  @Test func `every broken row is told with its place, and nothing is written`() throws {
    let plan = CSVReader.read(
      try Fixture.bytes("csv/errors.csv"), options: Import.options(file: "errors.csv"))
    let expected = try Fixture.json("csv/errors.csv.expected.json")
    let places = (expected["errors"]?.list ?? []).map {
      "\($0["line"]?.number ?? 0):\($0["column"]?.number ?? 0)"
    }
    #expect(plan.places == places)
    #expect(plan.writes(isPartial: false, group: nil, language: .english).isEmpty)
    #expect(plan.writes(isPartial: true, group: nil, language: .english).count == 1)
    #expect(plan.deadlines.map(\.label) == ["good"])
    #expect(plan.refused[0].words(.english) == "errors.csv:3:11: the word is not known: kind: cutof")
  }
}
