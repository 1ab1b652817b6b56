import CutoffDomain
import CutoffStore
import CutoffViews
import Testing

/// What the agenda lists, and in which group.
@Suite struct AgendaTests {
  private let zone = Zone("Asia/Ho_Chi_Minh") ?? .utc

  private func day(_ text: String) throws -> TimePoint {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    let date = try #require(CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]))
    return TimePoint(.day, WallTime(startOf: date), zone: zone)
  }

  private func deadline(
    _ number: UInt64, _ kind: DeadlineKind, _ due: String?, every period: Precision? = nil
  ) throws -> Deadline {
    let said = SaidTime(says: due ?? "", boundary: .untilEndOf, point: try due.map(day))
    return Deadline(
      id: RecordID(milliseconds: 0, random: (number, 0)), kind: kind, label: "\(number)", due: said,
      setAt: try day("2024-01-01"), recurrence: period.map { Recurrence(every: $0) },
      provenance: Provenance(knownAt: try day("2024-01-01")))
  }

  private func agenda(
    _ deadlines: [Deadline], events: [Event] = [], promises: [Promise] = []
  ) throws -> Agenda {
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: "case", random: 1), title: "case", zone: zone, language: .vietnamese))
    incident.deadlines = deadlines
    incident.events = events
    incident.promises = promises
    let now = try day("2024-11-20").start.advanced(by: 9 * Span.hour)
    let standing = try #require(incident.standing(at: now))
    return Agenda([standing], at: now, zone: zone)
  }

  private func groups(_ agenda: Agenda) -> [Agenda.Group] { agenda.entries.map(\.group) }

  @Test func `what has just passed and today, the next seven days, later, without a date`() throws {
    let agenda = try agenda([
      deadline(1, .report, nil), deadline(2, .payment, "2024-11-30"), deadline(3, .payment, "2024-11-27"),
      deadline(4, .cutoff, "2024-11-19"), deadline(5, .backup, "2024-11-20"),
    ])
    #expect(groups(agenda) == [.today, .today, .week, .later, .undated])
    #expect(
      agenda.entries.map(\.record.text)
        == [4, 5, 3, 2, 1].map { RecordID(milliseconds: 0, random: ($0, 0)).text })
  }

  @Test func `tonight's midnight is still today`() throws {
    var tonight = try deadline(1, .cutoff, nil)
    let midnight = WallTime(startOf: try day("2024-11-21").wall.date)
    tonight.due = SaidTime(says: "0h 21/11", boundary: .from, point: TimePoint(.hour, midnight, zone: zone))
    #expect(groups(try agenda([tonight])) == [.today])
  }

  @Test func `an answered deadline and a contract that ran out are not listed`() throws {
    let report = try deadline(1, .report, "2024-11-10")
    let answer = Event(
      id: RecordID(milliseconds: 0, random: (9, 0)), at: try day("2024-11-10"), text: "done",
      content: .outcome(Outcome(target: report.id, result: .kept)),
      provenance: Provenance(knownAt: try day("2024-11-10")))
    let contract = try deadline(2, .contractExpiry, "2024-10-01")
    #expect(try agenda([report, contract], events: [answer]).entries.isEmpty)
    #expect(groups(try agenda([report, contract])) == [.past])
  }

  @Test func `a missed part of an instalment plan is past, although its last date lies ahead`() throws {
    let plan = try deadline(1, .instalment, "2024-07-31", every: .month)
    let missed = Event(
      id: RecordID(milliseconds: 0, random: (9, 0)), at: try day("2024-08-01"), text: "not paid",
      content: .outcome(Outcome(target: plan.id, result: .broken)),
      provenance: Provenance(knownAt: try day("2024-08-01")))
    #expect(groups(try agenda([plan], events: [missed])) == [.past])
    // A single date that was missed and said so is concluded.
    let single = try deadline(1, .payment, "2024-07-31")
    #expect(try agenda([single], events: [missed]).entries.isEmpty)
  }

  private func step(_ number: UInt64, due: String?, done: String? = nil) throws -> Step {
    let said = try due.map { SaidTime(says: $0, boundary: .by, point: try day($0)) }
    return Step(
      id: RecordID(milliseconds: 0, random: (number, 0)), text: "\(number)", due: said,
      doneAt: try done.map(day), provenance: Provenance(knownAt: try day("2024-01-01")))
  }

  private func agenda(steps: [Step], _ deadlines: [Deadline] = []) throws -> Agenda {
    var incident = Incident(
      header: IncidentHeader(
        id: IncidentID(title: "case", random: 1), title: "case", zone: zone, language: .vietnamese))
    incident.deadlines = deadlines
    incident.steps = steps
    let now = try day("2024-11-20").start.advanced(by: 9 * Span.hour)
    return Agenda([try #require(incident.standing(at: now))], at: now, zone: zone)
  }

  @Test
  func `an open step stands at its due, an overdue one before all, a done one and one without a date do not`()
    throws
  {
    let agenda = try agenda(steps: [
      step(1, due: "2024-11-18"), step(2, due: "2024-11-25"), step(3, due: nil),
      step(4, due: "2024-11-25", done: "2024-11-19"),
    ])
    #expect(groups(agenda) == [.past, .week])
    #expect(agenda.entries.map(\.record) == [1, 2].map { RecordID(milliseconds: 0, random: ($0, 0)) })
  }

  @Test func `a step that has to begin stands at its last safe moment, before all once it is missed`() throws
  {
    let cutoff = try deadline(9, .payment, "2024-11-27")
    let desk = StagePhrase.usualDesk(in: zone)
    var early = try step(1, due: "2024-11-26")
    early.target = cutoff.id
    early.stages = [Stage(label: "a", hundredths: 100, unit: .deskDays, desk: desk)]
    var late = try step(2, due: "2024-11-26")
    late.target = cutoff.id
    late.stages = [Stage(label: "b", hundredths: 2_000, unit: .deskDays, desk: desk)]
    let entries = try agenda(steps: [early, late], [cutoff]).entries
    #expect(entries.map(\.record) == [late.id, early.id, cutoff.id])
    #expect(entries.map(\.group) == [.past, .week, .week])
    #expect(entries[1].due == (try day("2024-11-26").start.advanced(by: 17 * Span.hour)))
  }

  @Test func `nothing known later changes the agenda of a replay`() throws {
    let incidents = try SampleStore.incidents()
    let moment = Instant(seconds: 1_593_788_407)
    let known = incidents.compactMap { $0.standing(at: moment) }
    let agenda = Agenda(known, at: moment, zone: zone)
    let later = incidents.compactMap { $0.standing(at: moment.advanced(by: 300 * Span.day)) }
    let after = Agenda(later, at: moment.advanced(by: 300 * Span.day), zone: zone)
    #expect(groups(agenda).filter { $0 == .today }.count == 2)
    #expect(groups(after).filter { $0 == .today }.isEmpty)
  }
}
