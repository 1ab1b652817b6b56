/// When something happened, as far as it was said, and when it became known.
struct FactTime: Hashable {
  /// First and last moment of the unit; equal for clock times.
  let start: Instant
  let end: Instant
  let known: Instant

  /// Without `at` all that can be said is that it had happened when it became known.
  init(at point: TimePoint?, known: Instant) {
    start = point?.start ?? known
    end = point?.end ?? known
    self.known = known
  }

  init(start: Instant, end: Instant, known: Instant) {
    self.start = start
    self.end = end
    self.known = known
  }

  /// The instant of the fact: the earlier of the unit's last second and the known instant, but never
  /// before the unit begins (a fact announced ahead).
  var instant: Instant {
    let lastSecond = end > start ? end.advanced(by: -1) : start
    return max(start, min(lastSecond, known))
  }

  /// The end of the unit where a clock time takes one second, so that it can overlap with a unit.
  var occupiedUntil: Instant { max(end, start.advanced(by: 1)) }

  func overlaps(_ other: FactTime) -> Bool {
    start < other.occupiedUntil && other.start < occupiedUntil
  }

  /// Starts at or after the other's end; where they overlap, became known later or with it.
  func follows(_ earlier: FactTime) -> Bool {
    start >= earlier.end || (overlaps(earlier) && known >= earlier.known)
  }

  /// The same rule against a point in time that everybody knew when it came.
  func isAtOrAfter(_ hour: Instant) -> Bool {
    start >= hour || (occupiedUntil > hour && known >= hour)
  }
}

/// What the rules need of an event that counts. It never changes, and is shared: facts are sorted and grouped often.
final class Fact {
  let id: RecordID
  let actor: RecordID?
  let content: EventContent
  let moment: FactTime
  /// Whether anybody said when it happened.
  let isTimed: Bool

  init(_ event: Event, _ moment: FactTime) {
    id = event.id
    actor = event.actor
    content = event.content
    self.moment = moment
    isTimed = event.at != nil
  }

  /// Of the event at a place, which is not copied for it.
  init(_ events: [Event], _ place: Int, _ moment: FactTime) {
    id = events[place].id
    actor = events[place].actor
    content = events[place].content
    self.moment = moment
    isTimed = events[place].at != nil
  }

  private init(_ fact: Fact, content: EventContent, moment: FactTime) {
    id = fact.id
    actor = fact.actor
    self.content = content
    self.moment = moment
    isTimed = fact.isTimed
  }

  /// The same word taken as another content: "resumed" is a restoration.
  func taken(as content: EventContent) -> Fact { Fact(self, content: content, moment: moment) }

  /// "Carried out" without a time speaks of the hour of `said`, if that had passed when it was typed.
  func timed(by said: SaidTime) -> Fact {
    guard !isTimed, outcome?.result == .carriedOut, let due = said.due, due <= moment.known else {
      return self
    }
    return Fact(self, content: content, moment: FactTime(start: due, end: due, known: moment.known))
  }

  var evidence: Evidence { Evidence(record: id, instant: moment.instant, by: actor) }
}

extension FactTime {
  /// Whether it follows `earlier` for certain: not also the other way round.
  func strictlyFollows(_ earlier: FactTime) -> Bool { follows(earlier) && !earlier.follows(self) }
}

extension Sequence<Fact> {
  /// In the order of the ledger.
  var inOrder: [Fact] { sorted(by: Fact.isKnownBefore) }

  /// The one that comes last. The facts must be in the order of the ledger (by known instant): each
  /// then takes the place of the one before it unless it happened wholly earlier.
  var latest: Fact? {
    reduce(nil) { latest, fact in
      guard let latest else { return fact }
      return fact.moment.follows(latest.moment) ? fact : latest
    }
  }
}

extension [Fact?] {
  /// Of those that are there, put into the order of the ledger, the one that comes last.
  var latestInOrder: Fact? {
    let first = firstIndex { $0 != nil }
    let last = lastIndex { $0 != nil }
    guard first != last else { return first.flatMap { self[$0] } }
    return compactMap { $0 }.inOrder.latest
  }
}
