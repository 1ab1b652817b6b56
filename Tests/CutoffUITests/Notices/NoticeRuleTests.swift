import CutoffContent
import CutoffDomain
import Testing

/// Which thresholds stand crossed.
@Suite struct NoticeRuleTests {
  private let hour = NoticeSample.hour

  @Test func `nothing is told before the first threshold, and it is told from its first second on`() {
    let first = NoticeSample.noon.advanced(by: -3 * Span.day)
    #expect(NoticeSample.told(at: first.advanced(by: -1)) == [])
    #expect(NoticeSample.told(at: first) == ["promise 259200"])
  }

  @Test func `a deadline is told once, for the last threshold that it crossed`() {
    #expect(
      NoticeSample.told(at: hour.advanced(by: -Span.day)) == [
        "backup 86400", "cutoff 86400", "promise 86400",
      ])
    #expect(NoticeSample.told(at: hour.advanced(by: -600)) == ["backup 0", "cutoff 900", "promise 0"])
  }

  @Test func `the hour itself is told while nobody confirmed the cut, for as long as the clock lives`() {
    #expect(NoticeSample.told(at: hour).contains("cutoff 0"))
    #expect(NoticeSample.told(at: hour.advanced(by: 29 * Span.day)) == ["cutoff 0"])
    #expect(NoticeSample.told(at: hour.advanced(by: 31 * Span.day)) == [])
  }

  @Test func `who does not ask for the hour itself is not told of it`() {
    #expect(NoticeSample.told(at: hour.advanced(by: 60), usual: [Span.hour]) == [])
  }

  @Test func `a cut that was carried out or not, a kept promise and a done backup are told of no more`() {
    let now = hour.advanced(by: 60)
    let incident = NoticeSample.incident { incident in
      let time = TimePoint(instant: hour, precision: .minute, zone: FormSample.zone)
      let results: [(Int, RecordID, OutcomeResult)] = [
        (31, FormSample.cutoff.id, .notCarriedOut), (32, NoticeSample.backup.id, .kept),
        (33, NoticeSample.promise.id, .kept),
      ]
      for (number, target, result) in results {
        incident.events.append(
          Event(
            id: FormSample.id(number), at: time, text: "",
            content: .outcome(Outcome(target: target, result: result)), provenance: Provenance(knownAt: time))
        )
      }
    }
    #expect(NoticeSample.told(incident, at: now) == [])
  }

  @Test func `what ends after the clock and stops nothing is not told of`() {
    var late = NoticeSample.backup
    late.due.point = TimePoint(instant: hour.advanced(by: 60), precision: .minute, zone: FormSample.zone)
    let incident = NoticeSample.incident { $0.deadlines = [FormSample.cutoff, late] }
    #expect(!NoticeSample.told(incident, at: hour.advanced(by: -600)).contains("backup 900"))
  }

  @Test func `an incident's own thresholds take the place of the usual ones, and none is silence`() {
    let now = hour.advanced(by: -2 * Span.hour)
    #expect(NoticeSample.told(NoticeSample.incident(notices: [2 * Span.hour]), at: now) == ["cutoff 7200"])
    #expect(NoticeSample.told(NoticeSample.incident(notices: []), at: now) == [])
    #expect(NoticeSample.told(NoticeSample.incident(notices: [2 * Span.hour]), at: now, usual: []).count == 1)
  }

  @Test func `a deadline without a date is never told of`() {
    let incident = NoticeSample.incident { incident in
      incident.deadlines = [FormSample.cutoff].map { deadline in
        var deadline = deadline
        deadline.due.point = nil
        return deadline
      }
    }
    #expect(NoticeSample.told(incident, at: NoticeSample.noon.advanced(by: 2 * Span.day)) == [])
  }

  @Test func `crossed is what was crossed after the last look and no later than now`() throws {
    let now = hour.advanced(by: -Span.hour)
    let standing = try #require(NoticeSample.incident().standing(at: now, settings: StandingSettings()))
    let open = NoticeRule.notices(of: standing, usual: NoticeSample.usual, at: now, StandingSettings())
    let crossed = { (before: Int64) in
      NoticeRule.crossed(open, after: now.advanced(by: -before), until: now).map(NoticeSample.words).sorted()
    }
    #expect(crossed(1) == ["cutoff 3600"])
    #expect(crossed(0) == [])
    #expect(crossed(Span.day) == ["backup 0", "cutoff 3600", "promise 0"])
  }
}
