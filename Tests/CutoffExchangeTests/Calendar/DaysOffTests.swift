import CutoffDomain
import CutoffExchange
import Testing

struct DaysOffTests {
  private let span = CivilDate(dayNumber: 20_454)...CivilDate(dayNumber: 21_183)

  private func read(_ text: String) -> DaysOff { DaysOff.read(Array(text.utf8), in: span) }

  @Test func `only whole days that hold are days off, each with its name`() throws {
    let off = read(
      CalendarSample.text(
        "NAME:Days\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260217\nDTEND;VALUE=DATE:20260219\nSUMMARY:Tết\nEND:VEVENT\n"
          + "BEGIN:VEVENT\nDTSTART:20260301T100000Z\nSUMMARY:a meeting\nEND:VEVENT\n"
          + "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260401\nSTATUS:CANCELLED\nEND:VEVENT"))
    let first = try #require(CivilDate(year: 2026, month: 2, day: 17))
    #expect(off.days == [first: "Tết", first.adding(days: 1): "Tết"])
    #expect(off.name == "Days")
    #expect(off.last == first.adding(days: 1))
    #expect(off.isSilent(on: first.adding(days: 2)))
    #expect(!off.isSilent(on: first))
  }

  @Test func `a calendar with a yearly day is never silent`() throws {
    let off = read(
      CalendarSample.event("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20270101"))
    #expect(off.days.keys.map(\.year) == [2026])
    #expect(!off.isSilent(on: try #require(CivilDate(year: 2090, month: 1, day: 1))))
  }

  @Test func `a term tells the days off that it went over, and when it ends beyond what is known`() throws {
    let off = read(
      CalendarSample.event("DTSTART;VALUE=DATE:20260216\nDTEND;VALUE=DATE:20260221\nSUMMARY:Tết"))
    let friday = try #require(CivilDate(year: 2026, month: 2, day: 13))
    let term = try #require(off.calendar().term(2, after: friday))
    #expect(term.last == friday.adding(days: 11))
    #expect(term.skipped == (3...7).map { friday.adding(days: $0) })
    #expect(term.isUnsure)
    let week = off.calendar(weekdays: [1, 2, 3, 4, 5, 6], national: .vn)
    #expect(week.term(1, after: friday)?.last == friday.adding(days: 1))
    #expect(week.term(-1, after: friday)?.last == friday.adding(days: -1))
    #expect(off.calendar(weekdays: []).term(1, after: friday) == nil)
  }

  @Test func `what cannot be read is told with its line`() {
    let off = read(CalendarSample.event("DTSTART;VALUE=DATE:20261301"))
    #expect(off.faults.map(\.place.line) == [5])
    #expect(off.isSilent(on: CivilDate(dayNumber: 0)))
  }
}
