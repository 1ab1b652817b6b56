import CutoffDomain
import Testing

/// What must hold for any records at all.
struct StandingTrials {
  @Test(arguments: 0..<150) func `the order of records does not matter`(seed: Int) {
    var random = RandomCase(seed: seed)
    let shuffled = random.shuffled()
    for _ in 0..<6 {
      let now = random.instant()
      let expected = random.fixture.incident.standing(at: now)
      #expect(shuffled.standing(at: now)?.inFixedOrder == expected?.inFixedOrder)
    }
  }

  @Test(arguments: 0..<150) func `what becomes known later changes nothing before`(seed: Int) {
    var random = RandomCase(seed: seed)
    let whole = random.fixture.incident
    for _ in 0..<6 {
      let now = random.instant()
      var expected = whole.onlyKnown(at: now).standing(at: now)
      var standing = whole.standing(at: now)
      expected?.holdsUntil = nil
      standing?.holdsUntil = nil
      guard standing != nil || !whole.onlyKnown(at: now).hasNothingDated else { continue }
      #expect(standing == expected)
    }
  }

  @Test(arguments: 0..<150) func `nothing but elapsed time changes before holdsUntil`(seed: Int) throws {
    var random = RandomCase(seed: seed)
    let incident = random.fixture.incident
    for _ in 0..<4 {
      let now = random.instant()
      guard let standing = incident.standing(at: now) else { continue }
      let end = standing.holdsUntil ?? now.advanced(by: 400 * Span.day)
      #expect(end > now)
      let length = end.seconds(since: now)
      let samples =
        [1, length - 1] + (0..<8).map { _ in Int64.random(in: 0..<length, using: &random.generator) }
      for offset in samples where offset < length {
        #expect(incident.standing(at: now.advanced(by: offset)) == standing)
      }
    }
  }

  @Test(arguments: 0..<150)
  func `what presses and what comes gives the band, and the clock fits the headline`(
    seed: Int
  ) {
    var random = RandomCase(seed: seed)
    for _ in 0..<6 {
      let now = random.instant()
      guard let standing = random.fixture.incident.standing(at: now) else { continue }
      #expect((standing.band == .now) == !standing.pressing.isEmpty)
      #expect((standing.presses(at: now) != nil) == (standing.band == .now))
      if standing.band == .ahead { #expect(standing.coming != nil) }
      if standing.headline.word == .cut { #expect(standing.clock?.state == .cut) }
      if let clock = standing.clock, clock.state == .cut { #expect(clock.due <= now && clock.event != nil) }
      if standing.band == .quiet { #expect(standing.prompts.allSatisfy { $0.kind == .question }) }
    }
  }

  @Test(arguments: 0..<150) func `no headline comes back without a new record or a passed hour`(seed: Int) {
    let incident = RandomCase(seed: seed).fixture.incident
    var causes = incident.causes
    var left: [HeadlineWord: Instant] = [:]
    var now = CaseFixture().instant("2020-06-01")
    var last: HeadlineWord?
    let end = CaseFixture().instant("2021-06-01")
    while now < end {
      guard let standing = incident.standing(at: now) else {
        guard let next = causes.filter({ $0 > now }).min() else { return }
        now = next
        continue
      }
      let word = standing.headline.word
      // A date that hangs on another record moves with it.
      causes += standing.counted
      if let last, last != word {
        left[last] = now
        if let leaving = left[word] {
          #expect(causes.contains { leaving <= $0 && $0 <= now }, "\(word) came back at \(now)")
        }
      }
      last = word
      guard let next = standing.holdsUntil else { return }
      now = next
    }
  }
}

extension Standing {
  /// The hours of what is counted from another record.
  fileprivate var counted: [Instant] {
    let dues =
      deadlines.filter { $0.deadline.relative != nil }.flatMap {
        [$0.due.due, $0.due.lateFrom, $0.windowEnd]
      }
      + promises.filter { $0.promise.relative != nil }.flatMap { [$0.due.due, $0.due.lateFrom] }
    return dues.compactMap { $0 }
  }

  /// With the records of the incident by id, for comparing what must not depend on their order.
  fileprivate var inFixedOrder: Standing {
    var copy = self
    copy.incident.parties.sort { $0.id < $1.id }
    copy.incident.services.sort { $0.id < $1.id }
    copy.incident.amounts.sort { $0.id < $1.id }
    copy.incident.deadlines.sort { $0.id < $1.id }
    copy.incident.promises.sort { $0.id < $1.id }
    copy.incident.events.sort { $0.id < $1.id }
    copy.incident.notes.sort { $0.id < $1.id }
    return copy
  }
}

extension Incident {
  fileprivate func onlyKnown(at now: Instant) -> Incident {
    var copy = self
    for record in records where knownInstant(record) > now { copy.remove(record.id) }
    return copy
  }

  fileprivate var hasNothingDated: Bool {
    events.isEmpty && deadlines.isEmpty && promises.isEmpty && amounts.isEmpty && questions.isEmpty
      && steps.isEmpty
  }

  /// When records become known or begin to count, and hours pass.
  fileprivate var causes: [Instant] {
    let instants = KnownInstants(sources)
    var causes = records.flatMap { [instants.known($0), instants.countsFrom($0)] }
    let said = deadlines.map { ($0.due, $0.recurrence) } + promises.map { ($0.due, $0.recurrence) }
    for deadline in deadlines { causes += [deadline.until?.due].compactMap { $0 } }
    for (due, recurrence) in said {
      causes += [due.due, due.lateFrom].compactMap { $0 }
      guard recurrence != nil else { continue }
      for month in 1..<13 { causes += due.later(months: month) }
    }
    return causes
  }
}

extension SaidTime {
  /// Its hours some months later.
  fileprivate func later(months: Int) -> [Instant] {
    guard let point else { return [] }
    let day = WallTime(startOf: point.wall.date.adding(months: months))
    let wall = day.adding(seconds: Int64(point.wall.secondOfDay))
    var copy = self
    copy.point = TimePoint(point.precision, wall, zone: point.zone, part: point.part)
    return [copy.due, copy.lateFrom].compactMap { $0 }
  }
}
