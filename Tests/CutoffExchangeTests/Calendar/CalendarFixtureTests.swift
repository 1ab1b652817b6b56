import CutoffDomain
import CutoffExchange
import CutoffStore
import Testing

/// Calendars of other programs, each beside what is expected of it.
struct CalendarFixtureTests {
  private static let now = Instant(seconds: 1_795_737_600)

  private func plan(_ name: String) throws -> ImportPlan {
    var options = Import.options(file: name, now: CalendarFixtureTests.now)
    options.provider = "Vendor"
    return CalendarImport.plan(try Fixture.bytes("ics/" + name), options)
  }

  @Test(arguments: ["vendor-windows-zone.ics", "rrule.ics", "floating.ics", "broken.ics"])
  func `what is due, skipped and refused is what the fixture expects`(_ name: String) throws {
    let plan = try plan(name)
    let expected = try Fixture.json("ics/" + name + ".expected.json").withoutNotes
    #expect(PlanAgainst(plan, expected, lists: ["deadlines", "skipped", "refused"]).faults == [])
    for list in ["deadlines", "skipped", "refused"] {
      #expect(plan.json[list]?.list.count == expected[list]?.list.count ?? 0, "\(list)")
    }
  }

  @Test func `a time without a zone and an id made of the content are told`() throws {
    #expect(try plan("floating.ics").notes.map(\.reason) == [.floating])
    #expect(try plan("broken.ics").notes.map(\.reason) == [.keyFromContent])
  }

  @Test func `the same calendar read again writes nothing`() throws {
    var options = Import.options(now: CalendarFixtureTests.now)
    options.provider = "Vendor"
    let bytes = try Fixture.bytes("ics/vendor-windows-zone.ics")
    let first = CalendarImport.plan(bytes, options)
    var later = Import.options(stored: first.results, now: CalendarFixtureTests.now.advanced(by: 3_600))
    later.provider = "Vendor"
    let again = CalendarImport.plan(bytes, later)
    #expect(first.deadlines.count == 3)
    #expect(again.writesNothing)
    #expect(again.notes.isEmpty)
  }

  @Test func `whose calendar it is, is asked where nobody says it`() throws {
    let plan = CalendarImport.plan(try Fixture.bytes("ics/floating.ics"), Import.options())
    #expect(plan.questions.map(\.reason) == ["provider"])
  }

  @Test(arguments: ["holidays-vn.ics", "holidays-us.ics"])
  func `whole-day events are the days off that the fixture expects`(_ name: String) throws {
    let expected = try Fixture.json("ics/" + name + ".expected.json")
    let first = try date(expected["from"]) ?? day(2026, 11, 1)
    let span = first...(try date(expected["to"]) ?? day(2027, 12, 31))
    let off = DaysOff.read(try Fixture.bytes("ics/" + name), in: span)
    #expect(off.faults.isEmpty)
    #expect(off.days.keys.sorted() == expected["holidays"]?.list.compactMap { date($0) })
    for entry in expected["workingDays"]?.list ?? [] {
      let start = try #require(date(entry["from"]))
      let count = try #require(entry["days"]?.number)
      let term = try #require(off.calendar().term(count, after: start))
      #expect(term.last == date(entry["end"]))
      #expect(!term.isUnsure)
    }
  }

  private func date(_ value: JSONValue?) -> CivilDate? {
    let parts = value?.text?.split(separator: "-").compactMap { Int($0) } ?? []
    return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }
}

extension JSONValue {
  /// Without the members that only comment, and those that are null; UTC as we write it.
  fileprivate var withoutNotes: JSONValue {
    switch content {
    case .object(let object):
      let members = object.members.filter { $0.name != "note" && $0.value.content != .null }
      return .object(JSONObject(members.map { JSONMember($0.name, $0.value.withoutNotes) }))
    case .array(let elements): return .array(elements.map(\.withoutNotes))
    case .string(let text): return .string(text.replacing("+00:00", with: "Z"))
    case .null, .bool, .number: return self
    }
  }
}
