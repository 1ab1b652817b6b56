import CutoffDomain
import CutoffExchange
import Testing

struct CalendarImportTests {
  private func plan(
    _ lines: String, stored: [Incident] = [], _ change: (inout ImportOptions) -> Void = { _ in }
  ) -> ImportPlan {
    var options = Import.options(stored: stored)
    options.provider = "Vendor"
    change(&options)
    return CalendarImport.plan(Array(CalendarSample.event(lines).utf8), options)
  }

  private let maintenance = """
    DTSTAMP:20261120T010000Z
    DTSTART:20261205T180000Z
    DTEND:20261205T203000Z
    SUMMARY:Core router swap
    DESCRIPTION:Hall B is dark.
    URL:https://vendor.example/mw/1
    """

  @Test func `a maintenance is a window of the kind that is said, its text a notice, its address a source`()
    throws
  {
    let incident = try #require(plan(maintenance) { $0.kind = .stagedCutoff }.results.first)
    let deadline = try #require(incident.deadlines.first)
    #expect(deadline.kind == .stagedCutoff)
    #expect(deadline.label == "Core router swap")
    #expect(deadline.due.boundary == .from)
    #expect(deadline.until?.due == Instant(seconds: 1_796_502_600))
    #expect(incident.sources.map(\.address) == ["https://vendor.example/mw/1"])
    #expect(incident.events.map(\.text) == ["Hall B is dark."])
    #expect(incident.events.map(\.content) == [.notice(Notice(deadlines: [deadline.id]))])
    #expect(deadline.provenance.origin?.key == "e@x")
    #expect(incident.parties.map(\.name) == ["Vendor"])
  }

  @Test func `what stops nothing is no threat`() throws {
    let incident = try #require(plan(maintenance).results.first)
    #expect(incident.deadlines.map(\.kind) == [.other])
    #expect(incident.events.map(\.content) == [.report])
  }

  @Test func `a date that moved at the source is moved, and only once`() throws {
    let first = plan(maintenance) { $0.kind = .stagedCutoff }
    let later = maintenance.replacing("1205T", with: "1207T")
    let second = plan(later, stored: first.results) { $0.kind = .stagedCutoff }
    #expect(second.notes.map(\.reason) == [.moved])
    #expect(second.results.first?.deadlines.count == 2)
    let third = plan(later, stored: second.results) { $0.kind = .stagedCutoff }
    #expect(third.writesNothing)
  }

  @Test func `what was cancelled at the source is told and stays`() {
    let first = plan(maintenance)
    let second = plan(maintenance + "\nSTATUS:CANCELLED", stored: first.results)
    #expect(second.skipped.map(\.reason) == [.cancelled])
    #expect(second.writesNothing)
    #expect(second.notes.map(\.reason) == [.gone])
  }

  @Test func `triggers become reminders only where that is wanted`() {
    let alarm = maintenance + "\nBEGIN:VALARM\nACTION:AUDIO\nTRIGGER:-PT2H\nEND:VALARM"
    #expect(plan(alarm).results.first?.header.reminders == nil)
    #expect(plan(alarm) { $0.takesAlarms = true }.results.first?.header.reminders == [7_200])
  }

  @Test func `everything goes into the incident that is named`() {
    let sample = WrittenSample()
    let into = plan(maintenance, stored: [sample.incident]) { $0.into = sample.incident.id }
    #expect(into.incidents.map(\.action) == [.change])
    #expect(into.results.map(\.id) == [sample.incident.id])
    #expect(into.results.first?.deadlines.first?.due.point?.zone == WrittenSample.zone)
  }

  @Test func `a text that no file of the store may have is cut, and told`() throws {
    let plan = plan(maintenance.replacing("Hall B is dark.", with: String(repeating: "ữ", count: 40_000)))
    #expect(plan.notes.map(\.reason) == [.cut])
    let text = try #require(plan.events.first?.text)
    #expect(text == String(repeating: "ữ", count: 10_922))
  }

  @Test func `control characters of a text are passed over`() {
    #expect(
      plan(maintenance.replacing("Core", with: "C\u{0}o\u{1B}re")).deadlines.map(\.label) == [
        "Core router swap"
      ])
  }

  @Test func `what changed after now is known from now on`() {
    let ahead = plan(maintenance.replacing("20261120", with: "20270120"))
    #expect(ahead.results.first?.deadlines.first?.provenance.knownAt?.start == Import.now)
  }
}
