import CutoffContent
import CutoffDomain
import Testing

/// Which thresholds stand crossed.
@Suite struct ReminderRuleTests {
  private let hour = ReminderSample.hour

  @Test func `nothing is told before the first threshold, and it is told from its first second on`() {
    let first = ReminderSample.noon.advanced(by: -3 * Span.day)
    #expect(ReminderSample.told(at: first.advanced(by: -1)) == [])
    #expect(ReminderSample.told(at: first) == ["promise 259200"])
  }

  @Test func `a deadline is told once, for the last threshold that it crossed`() {
    #expect(
      ReminderSample.told(at: hour.advanced(by: -Span.day)) == [
        "backup 86400", "cutoff 86400", "promise 86400",
      ])
    #expect(ReminderSample.told(at: hour.advanced(by: -600)) == ["backup 0", "cutoff 900", "promise 0"])
  }

  @Test func `the hour itself is told while nobody confirmed the cut, for as long as the clock lives`() {
    #expect(ReminderSample.told(at: hour).contains("cutoff 0"))
    #expect(ReminderSample.told(at: hour.advanced(by: 29 * Span.day)) == ["cutoff 0"])
    #expect(ReminderSample.told(at: hour.advanced(by: 31 * Span.day)) == [])
  }

  @Test func `who does not ask for the hour itself is not told of it`() {
    #expect(ReminderSample.told(at: hour.advanced(by: 60), usual: [Span.hour]) == [])
  }

  @Test func `a cut that was carried out or not, a kept promise and a done backup are told of no more`() {
    let now = hour.advanced(by: 60)
    let incident = ReminderSample.incident { incident in
      let time = TimePoint(instant: hour, precision: .minute, zone: FormSample.zone)
      let results: [(Int, RecordID, OutcomeResult)] = [
        (31, FormSample.cutoff.id, .notCarriedOut), (32, ReminderSample.backup.id, .kept),
        (33, ReminderSample.promise.id, .kept),
      ]
      for (number, target, result) in results {
        incident.events.append(
          Event(
            id: FormSample.id(number), at: time, text: "",
            content: .outcome(Outcome(target: target, result: result)), provenance: Provenance(knownAt: time))
        )
      }
    }
    #expect(ReminderSample.told(incident, at: now) == [])
  }

  @Test func `what ends after the clock and stops nothing is not told of`() {
    var late = ReminderSample.backup
    late.due.point = TimePoint(instant: hour.advanced(by: 60), precision: .minute, zone: FormSample.zone)
    let incident = ReminderSample.incident { $0.deadlines = [FormSample.cutoff, late] }
    #expect(!ReminderSample.told(incident, at: hour.advanced(by: -600)).contains("backup 900"))
  }

  @Test func `an incident's own thresholds take the place of the usual ones, and none is silence`() {
    let now = hour.advanced(by: -2 * Span.hour)
    let own = ReminderSample.incident(reminders: [2 * Span.hour])
    #expect(ReminderSample.told(own, at: now) == ["cutoff 7200"])
    #expect(ReminderSample.told(ReminderSample.incident(reminders: []), at: now) == [])
    #expect(ReminderSample.told(own, at: now, usual: []).count == 1)
  }

  @Test func `a deadline without a date is never told of`() {
    let incident = ReminderSample.incident { incident in
      incident.deadlines = [FormSample.cutoff].map { deadline in
        var deadline = deadline
        deadline.due.point = nil
        return deadline
      }
    }
    #expect(ReminderSample.told(incident, at: ReminderSample.noon.advanced(by: 2 * Span.day)) == [])
  }

  @Test func `crossed is what was crossed after the last look and no later than now`() throws {
    let now = hour.advanced(by: -Span.hour)
    let standing = try #require(ReminderSample.incident().standing(at: now, settings: StandingSettings()))
    let open = ReminderRule.reminders(of: standing, usual: ReminderSample.usual, at: now, StandingSettings())
    let crossed = { (before: Int64) in
      ReminderRule.crossed(open, after: now.advanced(by: -before), until: now).map(ReminderSample.words)
        .sorted()
    }
    #expect(crossed(1) == ["cutoff 3600"])
    #expect(crossed(0) == [])
    #expect(crossed(Span.day) == ["backup 0", "cutoff 3600", "promise 0"])
  }
}
