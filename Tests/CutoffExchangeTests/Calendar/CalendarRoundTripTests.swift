import CutoffDomain
import CutoffExchange
import Testing

struct CalendarRoundTripTests {
  private static let zone = WrittenSample.zone

  private static func unit(_ precision: Precision, part: PartOfDay? = nil) -> TimePoint {
    TimePoint(precision, WrittenSample.point(8, 12, 9).wall, zone: zone, part: part)
  }

  static let times: [SaidTime] =
    Boundary.allCases.flatMap { boundary in
      [
        unit(.minute), unit(.hour), unit(.second), unit(.day), unit(.week), unit(.month), unit(.quarter),
        TimePoint(.year, WrittenSample.point(12, 31).wall.adding(seconds: 86_400), zone: zone),
        unit(.partOfDay, part: .morning), unit(.partOfDay, part: .night),
        unit(.partOfDay, part: .earlyEvening),
      ].map {
        SaidTime(
          says: "\(boundary.rawValue), như đã nói; “\($0.precision.rawValue)”", boundary: boundary, point: $0)
      }
    } + [
      SaidTime(says: "a", boundary: .before, point: unit(.day), reading: .late),
      SaidTime(says: "a", boundary: .by, point: unit(.day), isApproximate: true),
    ]

  @Test(arguments: times)
  func `what was written is read back as it was said`(_ said: SaidTime) throws {
    var sample = WrittenSample()
    let id = sample.deadline(said, kind: .payment, label: "trả – đủ")
    let event = try #require(CalendarSample.read(sample.written().text).events.first)
    #expect(event.own?.record == id)
    #expect(event.own?.incident == sample.incident.id)
    #expect(event.own?.kind == "payment")
    #expect(event.label == "trả – đủ")
    #expect(event.dates.map(\.due) == [said])
    #expect(event.dates.map(\.until) == [nil])
  }

  @Test(arguments: [
    (unit(.minute), WrittenSample.point(8, 12, 17)), (unit(.day), WrittenSample.point(8, 14)),
    (unit(.day), WrittenSample.point(8, 12)), (unit(.day), WrittenSample.point(8, 12, 17)),
    (unit(.minute), WrittenSample.point(8, 14)),
    (unit(.partOfDay, part: .morning), WrittenSample.point(8, 12, 17)),
  ])
  func `a window is read back with both its ends`(_ start: TimePoint, _ end: TimePoint) throws {
    var sample = WrittenSample()
    let due = SaidTime(says: "từ", boundary: .from, point: start)
    let until = SaidTime(says: "đến, hết", boundary: .untilEndOf, point: end)
    sample.deadline(due, until: until)
    let event = try #require(CalendarSample.read(sample.written().text).events.first)
    #expect(event.dates.map(\.due) == [due])
    #expect(event.dates.map(\.until) == [until])
  }

  @Test func `an event that somebody moved in a calendar has lost its words`() throws {
    var sample = WrittenSample()
    sample.deadline(SaidTime(says: "0h 4/7", boundary: .from, point: WrittenSample.point(7, 4, 0)))
    let moved = sample.written().text.replacing("DTSTART:20260703T170000Z", with: "DTSTART:20260704T170000Z")
    let said = try #require(CalendarSample.read(moved).events.first?.dates.first?.due)
    #expect(said == SaidTime(boundary: .from, point: WrittenSample.point(7, 5, 0)))
  }

  @Test func `the own store takes nothing from its own calendar, and is told of what was moved there`() {
    var sample = WrittenSample()
    sample.deadline(SaidTime(says: "0h 4/7", boundary: .from, point: WrittenSample.point(7, 4, 0)))
    sample.promise(SaidTime(boundary: .by, point: WrittenSample.point(7, 9)))
    let text = sample.written().text
    let plan = CalendarImport.plan(Array(text.utf8), Import.options(stored: [sample.incident]))
    #expect(plan.incidents.map(\.action) == [.same])
    #expect(plan.incidents.flatMap(\.records).map(\.action) == [.same, .same])
    #expect(plan.questions.isEmpty)
    #expect(plan.notes.isEmpty)
    let moved = text.replacing("DTSTART:20260703T170000Z", with: "DTSTART:20260704T170000Z")
    let told = CalendarImport.plan(Array(moved.utf8), Import.options(stored: [sample.incident]))
    #expect(told.notes.map(\.reason) == [.differs])
    #expect(told.writesNothing)
  }

  @Test func `another store gets the records as they were`() throws {
    var sample = WrittenSample()
    let said = SaidTime(says: "trước 9/7", boundary: .before, point: WrittenSample.point(7, 9))
    sample.deadline(said, kind: .payment)
    sample.promise(said)
    sample.step(said)
    var options = Import.options()
    options.provider = "Nhà mạng"
    let plan = CalendarImport.plan(Array(sample.written().text.utf8), options)
    let incident = try #require(plan.results.first)
    #expect(incident.header.title == "Kho")
    #expect(incident.deadlines.map(\.due) == [said])
    #expect(incident.deadlines.map(\.kind) == [.payment])
    #expect(incident.promises.map(\.due) == [said])
    #expect(incident.steps.map(\.due) == [said])
  }
}
