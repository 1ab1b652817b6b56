import CutoffDomain

/// What somebody was told of a store so far. What stands crossed and is not in it is news, once.
///
/// Of each time only what was told is kept, and when: a clock that was set back finds told what it crosses once more, and
/// news what was changed meanwhile.
package struct CrossingMark: Hashable, Sendable {
  /// When somebody was told last; nil before the first time.
  package var movedAt: Instant?
  package var incidents: [IncidentID: Seen]

  package init(movedAt: Instant? = nil, incidents: [IncidentID: Seen] = [:]) {
    self.movedAt = movedAt
    self.incidents = incidents
  }

  /// What was told of one incident.
  package struct Seen: Hashable, Sendable {
    /// When it was looked at last.
    package var lookedAt: Instant
    /// The headlines that were told, or held the first time, by their time.
    package var headlines: [SeenHeadline]
    package var told: [Told]
    /// The checks that were told to be too old; `noCheck` where there never was one. The latest last.
    package var checks: [String]

    package init(
      lookedAt: Instant, headlines: [SeenHeadline] = [], told: [Told] = [], checks: [String] = []
    ) {
      self.lookedAt = lookedAt
      self.headlines = headlines
      self.told = told
      self.checks = checks
    }
  }

  package struct SeenHeadline: Hashable, Sendable {
    /// Nil for one that a filter left untold: whichever comes next is news.
    package var word: HeadlineWord?
    package var at: Instant

    package init(word: HeadlineWord?, at: Instant) {
      self.word = word
      self.at = at
    }
  }

  /// A threshold of a record with its due, or with `threshold` nil that it was late from `due` on. Of a due only the
  /// nearest threshold is kept.
  package struct Told: Hashable, Sendable {
    package var record: RecordID
    package var due: Instant
    package var threshold: Int64?

    package init(record: RecordID, due: Instant, threshold: Int64?) {
      self.record = record
      self.due = due
      self.threshold = threshold
    }
  }

  static let noCheck = "none"
  /// How many headlines and checks are kept of an incident.
  static let mostKept = 24
  /// What is forgotten of records that are not there, or come again every period.
  private static let memory = 400 * Span.day

  /// What is news of a standing that holds at `now`, and remembers it. The first time a headline is no news.
  package mutating func news(
    of standing: Standing, usual: [Int64], at now: Instant, _ settings: StandingSettings
  ) -> [Crossing] {
    let id = standing.id
    let before = incidents[id]
    var seen = before ?? Seen(lookedAt: now)
    let crossings = CrossingRule.crossings(
      of: standing, usual: usual, at: now, settings, since: before?.lookedAt)
    var news = crossings.filter { seen.takes($0) }
    let isKnown = movedAt != nil
    if let earlier = seen.takesHeadline(standing.headline.word, at: now), isKnown {
      news.append(CrossingRule.headline(of: standing, before: earlier.word, at: now, settings))
    }
    seen.forget(standing, before: min(now, before?.lookedAt ?? now).advanced(by: -Self.memory))
    seen.lookedAt = now
    incidents[id] = seen
    return news
  }

  /// A filter does not let the incident through: when it does again, a headline is news unless it stayed the same.
  package mutating func passOver(_ standing: Standing, at now: Instant) {
    let id = standing.id
    guard let current = incidents[id]?.headlines.last(where: { $0.at <= now }), let word = current.word,
      word != standing.headline.word
    else { return }
    incidents[id]?.insert(CrossingMark.SeenHeadline(word: nil, at: now))
  }

  /// Everything was told at `now`; forgets incidents that are long gone.
  package mutating func move(to now: Instant) {
    let oldest = min(now, movedAt ?? now).advanced(by: -Self.memory)
    incidents = incidents.filter { $0.value.lookedAt > oldest }
    movedAt = now
  }
}

extension CrossingMark.Seen {
  /// The headline that was told before, which may be none.
  fileprivate struct Earlier { var word: HeadlineWord? }

  /// Remembers what stands crossed; whether it is news.
  fileprivate mutating func takes(_ crossing: Crossing) -> Bool {
    guard crossing.cause != .check else {
      let last = crossing.lastCheck?.text ?? CrossingMark.noCheck
      guard !checks.contains(last) else { return false }
      checks = (checks + [last]).suffix(CrossingMark.mostKept)
      return true
    }
    guard let record = crossing.record, let due = crossing.markedDue else { return false }
    let isLate = crossing.cause == .late
    let place = told.firstIndex {
      $0.record == record && $0.due == due && ($0.threshold == nil) == isLate
    }
    guard let place else {
      told.append(CrossingMark.Told(record: record, due: due, threshold: crossing.threshold))
      return true
    }
    guard let threshold = crossing.threshold, let nearest = told[place].threshold, threshold < nearest else {
      return false
    }
    told[place].threshold = threshold
    return true
  }

  /// Remembers the headline of `now`; the one before where it is news. One that a clock that was ahead told already
  /// is none, nor what a clock shows that is behind all that was seen.
  fileprivate mutating func takesHeadline(_ word: HeadlineWord, at now: Instant) -> Earlier? {
    let current = headlines.last { $0.at <= now }
    guard current == nil || current?.word != word else { return nil }
    let isBehindAll = current == nil && !headlines.isEmpty
    let isTold = headlines.firstIndex { $0.at > now && $0.word == word }
    if let isTold { headlines.remove(at: isTold) }
    insert(CrossingMark.SeenHeadline(word: word, at: now))
    return isTold == nil && !isBehindAll ? Earlier(word: current?.word) : nil
  }

  fileprivate mutating func insert(_ headline: CrossingMark.SeenHeadline) {
    let place = headlines.firstIndex { $0.at > headline.at } ?? headlines.endIndex
    headlines.insert(headline, at: place)
    if headlines.count > CrossingMark.mostKept { headlines.removeFirst() }
  }

  /// Forgets what was told of dues that a record no longer has: one that comes back later moved, and is told anew. What
  /// is not there may be unknown to a clock that was set back, and is forgotten only when it is long over.
  fileprivate mutating func forget(_ standing: Standing, before oldest: Instant) {
    // Asked every second by a dashboard, of every incident.
    guard !told.isEmpty else { return }
    let records = Set(told.map(\.record))
    var dues: [RecordID: Set<Instant>] = [:]
    let note = { (id: RecordID, said: SaidTime?) in
      guard records.contains(id) else { return }
      dues[id] = Set([said?.due, said?.lateFrom].compactMap { $0 })
    }
    for entry in standing.deadlines where entry.deadline.recurrence == nil {
      note(entry.deadline.id, entry.due)
    }
    for entry in standing.promises where entry.promise.recurrence == nil {
      note(entry.promise.id, entry.due)
    }
    for step in standing.incident.steps { note(step.id, step.due) }
    told.removeAll { entry in
      dues[entry.record].map { !$0.contains(entry.due) } ?? (entry.due <= oldest)
    }
  }
}

extension Crossing {
  /// What it is remembered by beside its record.
  fileprivate var markedDue: Instant? { cause == .late ? crossedAt : due }
}
