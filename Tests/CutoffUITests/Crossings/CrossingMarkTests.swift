import CutoffContent
import CutoffDomain
import CutoffWords
import Testing

/// What is told once, and never twice.
@Suite struct CrossingMarkTests {
  private let hour = ReminderSample.hour
  private let settings = StandingSettings()

  /// Calls one after the other with one mark.
  private struct Calls {
    var mark = CrossingMark()

    /// "threshold cutoff 1h", "late promise", "headline finalCountdown", "check service": what is told at `now`.
    mutating func at(
      _ now: Instant, _ incident: Incident = ReminderSample.incident(), usual: [Int64] = ReminderSample.usual
    ) -> [String] {
      guard let standing = incident.standing(at: now, settings: StandingSettings()) else { return [] }
      let news = mark.news(of: standing, usual: usual, at: now, StandingSettings())
      mark.move(to: now)
      return news.map { crossing in
        switch crossing.cause {
        case .threshold: "threshold \(crossing.subject.word) \(ShortSpan.text(crossing.threshold ?? -1))"
        case .late: "late \(crossing.subject.word)"
        case .headline: "headline \(crossing.headline.word.rawValue)"
        case .check: "check"
        }
      }.sorted()
    }
  }

  private func outcome(_ number: Int, of target: RecordID, _ result: OutcomeResult, at instant: Instant)
    -> Event
  {
    let time = TimePoint(instant: instant, precision: .minute, zone: FormSample.zone)
    return Event(
      id: FormSample.id(number), at: time, text: "",
      content: .outcome(Outcome(target: target, result: result)), provenance: Provenance(knownAt: time))
  }

  @Test func `the first call tells what stands crossed, the last threshold of each, and no headline`() {
    var calls = Calls()
    #expect(
      calls.at(hour.advanced(by: -600)) == [
        "check", "late promise", "threshold backup 0", "threshold cutoff 15m",
      ])
    #expect(calls.at(hour.advanced(by: -600)) == [])
    #expect(calls.at(hour.advanced(by: -599)) == [])
  }

  @Test func `the hour is told once, with the headline that it brings`() {
    var calls = Calls()
    _ = calls.at(hour.advanced(by: -600))
    #expect(calls.at(hour) == ["headline unconfirmed", "threshold cutoff 0"])
    #expect(calls.at(hour.advanced(by: Span.day)) == [])
  }

  @Test func `what passed between two calls is told however long it was`() {
    var calls = Calls()
    _ = calls.at(ReminderSample.evening.advanced(by: -Span.hour))
    let told = calls.at(hour.advanced(by: 3 * Span.day))
    #expect(told.contains("threshold backup 0") && told.contains("threshold cutoff 0"))
    calls = Calls()
    #expect(!calls.at(hour.advanced(by: 3 * Span.day)).contains("threshold backup 0"))
  }

  @Test func `a date that moves is told anew, and so is one that moves back`() {
    let now = hour.advanced(by: -600)
    let moved = ReminderSample.incident { incident in
      incident.deadlines[0].due.point = TimePoint(
        instant: hour.advanced(by: 600), precision: .minute, zone: FormSample.zone)
    }
    var calls = Calls()
    _ = calls.at(now)
    #expect(calls.at(now, moved) == ["threshold cutoff 1h"])
    #expect(calls.at(now, moved) == [])
    #expect(calls.at(now) == ["threshold cutoff 15m"])
  }

  @Test func `a clock that is set back repeats nothing and loses nothing`() {
    var calls = Calls()
    let before = hour.advanced(by: -2 * Span.hour)
    _ = calls.at(before)
    #expect(calls.at(hour.advanced(by: 60)) == ["headline unconfirmed", "threshold cutoff 0"])
    for step in [-4 * Span.hour, -2 * Span.hour, -Span.hour, -600, 0, 60, 120] {
      #expect(calls.at(hour.advanced(by: step)) == [], "\(step)")
    }
    // A year ahead by mistake, then back: what happens is told.
    calls = Calls()
    _ = calls.at(before)
    #expect(calls.at(hour.advanced(by: 365 * Span.day)).contains("headline dormant"))
    #expect(calls.at(before.advanced(by: 60)) == [])
    #expect(calls.at(hour.advanced(by: 60)).contains("headline unconfirmed"))
    let carriedOut = ReminderSample.incident { incident in
      incident.events.append(outcome(31, of: FormSample.cutoff.id, .carriedOut, at: hour.advanced(by: 30)))
    }
    #expect(calls.at(hour.advanced(by: 50), carriedOut).contains("headline cut"))
  }

  @Test func `a promise is told as late at its hour and not twice, before a whole day at the day's end`() {
    var calls = Calls()
    let noon = ReminderSample.noon
    _ = calls.at(noon.advanced(by: -600))
    #expect(
      calls.at(noon).filter { $0.hasSuffix("promise") || $0.hasSuffix("promise 0") } == ["late promise"])
    let day = ReminderSample.incident { incident in
      incident.promises[0].due = SaidTime(
        says: "trước 3/7", boundary: .before,
        point: TimePoint(.day, FormSample.zone.wall(at: FormSample.instant(3, 7, 0)), zone: FormSample.zone))
    }
    calls = Calls()
    _ = calls.at(FormSample.instant(2, 7, 23), day)
    #expect(calls.at(FormSample.instant(3, 7, 0), day).contains("threshold promise 0"))
    #expect(!calls.at(FormSample.instant(3, 7, 23), day).contains("late promise"))
    #expect(calls.at(FormSample.instant(4, 7, 0), day).contains("late promise"))
  }

  @Test func `a step is told as late once, and not when it was done`() {
    let step = Step(
      id: FormSample.id(41), text: "gọi",
      due: SaidTime(
        says: "", boundary: .by,
        point: TimePoint(instant: ReminderSample.noon, precision: .minute, zone: FormSample.zone)))
    let incident = ReminderSample.incident { $0.steps = [step] }
    let done = ReminderSample.incident { incident in
      incident.steps = [step]
      incident.steps[0].doneAt = TimePoint(
        instant: ReminderSample.noon.advanced(by: -60), precision: .minute, zone: FormSample.zone)
    }
    var calls = Calls()
    #expect(calls.at(ReminderSample.noon, incident).contains("late step"))
    #expect(!calls.at(ReminderSample.noon, incident).contains("late step"))
    calls = Calls()
    #expect(!calls.at(ReminderSample.noon, done).contains("late step"))
  }

  @Test func `a check is told as due once, and again when the next one is too old`() {
    let now = hour.advanced(by: -2 * Span.hour)
    let check = { (number: Int, instant: Instant) in
      let time = TimePoint(instant: instant, precision: .minute, zone: FormSample.zone)
      return Event(
        id: FormSample.id(number), at: time, text: "",
        content: .observation(Observation(service: nil, state: .up)), provenance: Provenance(knownAt: time))
    }
    let checked = ReminderSample.incident { $0.events.append(check(51, now.advanced(by: 60))) }
    var calls = Calls()
    #expect(calls.at(now).contains("check"))
    #expect(!calls.at(now.advanced(by: 120), checked).contains("check"))
    #expect(calls.at(hour.advanced(by: 60), checked).contains("check"))
    #expect(!calls.at(hour.advanced(by: 90), checked).contains("check"))
  }

  @Test func `an incident that wants no reminders is silent, its headline is told`() {
    var calls = Calls()
    let silent = ReminderSample.incident(reminders: [])
    #expect(calls.at(hour.advanced(by: -600), silent) == [])
    #expect(calls.at(hour, silent) == ["headline unconfirmed"])
  }

  @Test func `an incident that is new, or that a filter let through again, is told with its headline`() throws
  {
    let now = hour.advanced(by: -5 * Span.day)
    let standing = { (now: Instant) in
      try #require(ReminderSample.incident().standing(at: now, settings: StandingSettings()))
    }
    var mark = CrossingMark(movedAt: now)
    #expect(mark.news(of: try standing(now), usual: [], at: now, settings).map(\.cause) == [.headline])
    // Its headline became another one while the filter kept it out, and is the same again.
    mark.passOver(try standing(hour), at: now.advanced(by: 60))
    let again = now.advanced(by: 120)
    #expect(mark.news(of: try standing(again), usual: [], at: again, settings).map(\.cause) == [.headline])
    mark.passOver(try standing(again), at: again)
    #expect(mark.news(of: try standing(again), usual: [], at: again, settings).isEmpty)
  }

  @Test func `the lines say what, how near and when, in both languages`() throws {
    let now = hour.advanced(by: -600)
    let standing = try #require(ReminderSample.incident().standing(at: now, settings: settings))
    var mark = CrossingMark()
    let lines = { (language: Language) in
      var copy = mark
      return copy.news(of: standing, usual: ReminderSample.usual, at: now, self.settings)
        .map { CrossingWords.line($0, zone: FormSample.zone, language) }
    }
    let english = lines(.english).joined(separator: "\n")
    #expect(
      english.contains("cutoff “Trung tâm dữ liệu, cổng” in under 15 minutes, Sat 4 Jul 2020 00:00:00 +07"))
    #expect(english.contains("backup “Dữ liệu” was due Fri 3 Jul 2020 20:00:00 +07, no word of it"))
    #expect(english.contains("promise “Trả lời” late since Fri 3 Jul 2020 12:00:00 +07"))
    let vietnamese = lines(.vietnamese).joined(separator: "\n")
    #expect(
      vietnamese.contains("cắt dịch vụ “Trung tâm dữ liệu, cổng” còn dưới 15 phút, T7 4/7/2020 00:00:00 +07"))
    #expect(vietnamese.contains("cam kết “Trả lời” trễ hẹn từ T6 3/7/2020 12:00:00 +07"))
    mark.move(to: now)
  }
}
