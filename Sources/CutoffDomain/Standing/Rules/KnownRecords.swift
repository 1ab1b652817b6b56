/// An incident as far as it was known at `now`.
struct KnownRecords {
  let now: Instant
  let instants: KnownInstants
  /// The incident with only the records that were known, and only references to such records.
  var incident: Incident
  /// The events that count: known, and the start of their `at` reached.
  var facts: [Fact] = []
  /// When the last record became known; nil while there is none.
  private(set) var lastKnown: Instant?
  /// The first later instant at which a record appears, counts, or is done.
  private(set) var nextChange: Instant?
  /// The promise that each telling belongs to, also where that promise is not known yet.
  let tellings: Tellings

  /// Nil when nothing of the incident was known.
  init?(_ whole: Incident, now: Instant) {
    self.now = now
    instants = KnownInstants(whole.sources)
    incident = whole
    incident.header = whole.header.known(at: now)
    let instants = instants
    let knownAt = { (promise: Promise) in instants.known(promise.provenance, at: promise.madeAt) }
    tellings = Tellings(whole.promises.filter { knownAt($0) <= now }, knownAt: knownAt)
    for text in whole.header.titles + whole.header.summaries { note(text.knownAt.lastSecond) }
    keepKnown()
    guard lastKnown != nil || KnownRecords.isVisible(whole, at: now) else { return nil }
    lastKnown = lastKnown ?? whole.header.provenance.saidKnown
    keepKnownReferences()
    hideUnmentioned()
    hideWhatIsNotDone()
    collectFacts()
    breakCircles()
  }

  /// Whether the incident is known though none of its dated records is: by its header, or because
  /// nothing says since when.
  private static func isVisible(_ whole: Incident, at now: Instant) -> Bool {
    if let said = whole.header.provenance.saidKnown { return said <= now }
    return whole.hasNoDatedRecords
  }

  private mutating func keepKnown() {
    incident.events = known(incident.events, \.provenance, at: \.at)
    incident.deadlines = known(incident.deadlines, \.provenance, at: \.setAt)
    incident.promises = known(incident.promises, \.provenance, at: \.madeAt)
    incident.amounts = known(incident.amounts, \.provenance, at: \.asOf)
    incident.notes = known(incident.notes, \.provenance, at: \.at)
    incident.steps = known(incident.steps, \.provenance) { _ in nil }
    incident.questions = known(incident.questions, \.provenance) { _ in nil }
    for amount in incident.amounts { note(amount.asOf?.start) }
    note(incident.header.provenance.saidKnown)
  }

  private mutating func known<Kind>(
    _ records: [Kind], _ provenance: (Kind) -> Provenance, at point: (Kind) -> TimePoint?
  ) -> [Kind] {
    records.filter { record in
      let known = instants.known(provenance(record), at: point(record))
      guard known <= now else {
        note(known)
        return false
      }
      lastKnown = max(lastKnown ?? known, known)
      return true
    }
  }

  /// Remembers an instant at which something appears, if it lies ahead.
  private mutating func note(_ instant: Instant?) {
    guard let instant, instant > now else { return }
    nextChange = min(nextChange ?? instant, instant)
  }

  private mutating func keepKnownReferences() {
    var ids = Set(incident.events.map(\.id))
    ids.formUnion(incident.deadlines.map(\.id))
    ids.formUnion(incident.promises.map(\.id))
    for index in incident.events.indices {
      incident.events[index].content.keepReferences(to: ids)
    }
    for index in incident.deadlines.indices {
      incident.deadlines[index].supersedes = incident.deadlines[index].supersedes.kept(in: ids)
    }
    for index in incident.promises.indices {
      incident.promises[index].supersedes = incident.promises[index].supersedes.kept(in: ids)
      incident.promises[index].tellingOf = tellings.shownRoot(of: incident.promises[index])
    }
  }

  /// Parties, services and sources that were known later are hidden, unless something shown names them.
  private mutating func hideUnmentioned() {
    let mentioned = incident.mentioned
    let isShown: (RecordID, Provenance) -> Bool = { [now] id, provenance in
      mentioned.contains(id) || (provenance.knownAt?.lastSecond ?? now) <= now
    }
    for party in incident.parties { note(party.provenance.knownAt?.lastSecond) }
    for service in incident.services { note(service.provenance.knownAt?.lastSecond) }
    for source in incident.sources {
      note(source.provenance.knownAt?.lastSecond ?? source.publishedAt?.lastSecond)
    }
    incident.parties.removeAll { !isShown($0.id, $0.provenance) }
    incident.services.removeAll { !isShown($0.id, $0.provenance) }
    // Where something was published later is not known yet, whatever else it backs.
    incident.sources.removeAll { source in
      let published = source.provenance.knownAt?.lastSecond ?? source.publishedAt?.lastSecond
      return (published ?? now) > now
    }
  }

  /// A step was open, and a question unanswered, until the unit of its end had passed.
  private mutating func hideWhatIsNotDone() {
    for index in incident.steps.indices {
      guard let done = incident.steps[index].doneAt?.lastSecond, done > now else { continue }
      note(done)
      incident.steps[index].doneAt = nil
    }
    for index in incident.questions.indices {
      guard let answered = incident.questions[index].answeredAt?.lastSecond, answered > now else { continue }
      note(answered)
      incident.questions[index].answer = nil
      incident.questions[index].answeredAt = nil
    }
  }

  private mutating func collectFacts() {
    for event in incident.events {
      let moment = instants.moment(event.provenance, at: event.at)
      if moment.start > now {
        note(moment.start)
      } else {
        facts.append(Fact(event, moment))
      }
    }
    facts.sort { Fact.isKnownBefore($0, $1) }
  }
}

extension Provenance {
  /// When the header's maker says that the incident was known.
  fileprivate var saidKnown: Instant? { knownAt?.lastSecond ?? loggedAt }
}

extension Incident {
  /// From when on anything of the incident is known: before it `standing` gives nil.
  package var knownFrom: Instant {
    let instants = KnownInstants(sources)
    let dated = records.filter(\.kind.isDated).map { instants.known($0.provenance, at: $0.at) }
    return (dated + [header.provenance.saidKnown].compactMap { $0 }).min() ?? .distantPast
  }

  /// Whether it has nothing but parties, services and sources.
  fileprivate var hasNoDatedRecords: Bool {
    events.isEmpty && deadlines.isEmpty && promises.isEmpty && amounts.isEmpty && notes.isEmpty
      && steps.isEmpty && questions.isEmpty
  }
}

extension Fact {
  /// The order of the ledger: by known instant; of what became known together, a meeting before the
  /// words about it and the worse check last, so that those win where the times say nothing.
  static func isKnownBefore(_ left: Fact, _ right: Fact) -> Bool {
    let (first, second) = (left.moment, right.moment)
    if first.known != second.known { return first.known < second.known }
    let (rank, otherRank) = (left.content.rank, right.content.rank)
    if rank != otherRank { return rank < otherRank }
    if first.start != second.start { return first.start < second.start }
    return left.id < right.id
  }
}

extension EventContent {
  fileprivate var rank: Int {
    switch self {
    case .meeting: 0
    case .report, .notice, .statement, .payment, .agreement, .refusal, .outcome, .cut, .restoration,
      .replacement:
      1
    case .observation(let observation): 1 + observation.state.severity
    }
  }

  fileprivate mutating func keepReferences(to ids: Set<RecordID>) {
    switch self {
    case .notice(var notice):
      notice.deadlines.removeAll { !ids.contains($0) }
      self = .notice(notice)
    case .statement(var statement):
      statement.contradicts.removeAll { !ids.contains($0) }
      statement.qualifies.removeAll { !ids.contains($0) }
      self = .statement(statement)
    case .payment(var payment):
      payment.promise = payment.promise.kept(in: ids)
      self = .payment(payment)
    case .outcome(var outcome):
      outcome.movedTo = outcome.movedTo.kept(in: ids)
      self = .outcome(outcome)
    case .cut(var cut):
      cut.deadline = cut.deadline.kept(in: ids)
      self = .cut(cut)
    case .report, .meeting, .observation, .agreement, .refusal, .restoration, .replacement: break
    }
  }
}

extension RecordID? {
  fileprivate func kept(in ids: Set<RecordID>) -> RecordID? {
    flatMap { ids.contains($0) ? $0 : nil }
  }
}

extension ServiceState {
  /// 0 for up … 3 for down.
  var severity: Int {
    switch self {
    case .up: 0
    case .degraded: 1
    case .partlyDown: 2
    case .down: 3
    }
  }
}
