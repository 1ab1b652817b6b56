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
    if !whole.header.hasOneReading { incident.header = whole.header.known(at: now) }
    let instants = instants
    let knownAt = { (promise: Promise) in instants.known(promise.provenance, at: promise.madeAt) }
    tellings =
      whole.promises.contains { $0.tellingOf != nil }
      ? Tellings(whole.promises.filter { knownAt($0) <= now }, knownAt: knownAt) : Tellings()
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
    if let events = known(incident.events) { incident.events = events }
    if let deadlines = known(incident.deadlines) { incident.deadlines = deadlines }
    if let promises = known(incident.promises) { incident.promises = promises }
    if let amounts = known(incident.amounts) { incident.amounts = amounts }
    if let notes = known(incident.notes) { incident.notes = notes }
    if let steps = known(incident.steps) { incident.steps = steps }
    if let questions = known(incident.questions) { incident.questions = questions }
    let amounts = incident.amounts
    for place in amounts.indices { note(amounts[place].asOf?.start) }
    note(incident.header.provenance.saidKnown)
  }

  /// Those that were known; nil where all were, so that the list stays the whole incident's.
  private mutating func known<Kind: IncidentRecord>(_ records: [Kind]) -> [Kind]? {
    var places: [Int] = []
    places.reserveCapacity(records.count)
    for place in records.indices {
      let known = instants.known(records, place)
      if known > now {
        note(known)
      } else {
        places.append(place)
        lastKnown = max(lastKnown ?? known, known)
      }
    }
    return places.count == records.count ? nil : places.map { records[$0] }
  }

  /// Remembers an instant at which something appears, if it lies ahead.
  private mutating func note(_ instant: Instant?) {
    guard let instant, instant > now else { return }
    nextChange = min(nextChange ?? instant, instant)
  }

  private mutating func keepKnownReferences() {
    var ids: Set<RecordID> = []
    ids.reserveCapacity(incident.events.count + incident.deadlines.count + incident.promises.count)
    for place in incident.events.indices { ids.insert(incident.events[place].id) }
    for place in incident.deadlines.indices { ids.insert(incident.deadlines[place].id) }
    for place in incident.promises.indices { ids.insert(incident.promises[place].id) }
    // Written only where something is left out: what is not stays shared with the whole incident.
    for place in incident.events.indices where incident.events[place].content.hasReference(outside: ids) {
      incident.events[place].content.keepReferences(to: ids)
    }
    for place in incident.deadlines.indices where !incident.deadlines[place].supersedes.isKept(in: ids) {
      incident.deadlines[place].supersedes = nil
    }
    for place in incident.promises.indices {
      if !incident.promises[place].supersedes.isKept(in: ids) { incident.promises[place].supersedes = nil }
      let root = tellings.shownRoot(of: incident.promises[place].id)
      if incident.promises[place].tellingOf != root { incident.promises[place].tellingOf = root }
    }
  }

  /// Parties, services and sources that were known later are hidden, unless something shown names them.
  private mutating func hideUnmentioned() {
    let parties = incident.parties.map { $0.provenance.knownAt?.lastSecond }
    let services = incident.services.map { $0.provenance.knownAt?.lastSecond }
    // Where something was published later is not known yet, whatever else it backs.
    let sources = incident.sources.map {
      $0.provenance.knownAt?.lastSecond ?? $0.publishedAt?.lastSecond
    }
    for instant in parties + services + sources { note(instant) }
    let isAhead = { [now] (instant: Instant?) in instant.map { $0 > now } ?? false }
    if parties.contains(where: isAhead) || services.contains(where: isAhead) {
      let ahead =
        incident.parties.filter { isAhead($0.provenance.knownAt?.lastSecond) }.map(\.id)
        + incident.services.filter { isAhead($0.provenance.knownAt?.lastSecond) }.map(\.id)
      let mentioned = incident.mentioned(of: ahead)
      let isHidden = { (id: RecordID, provenance: Provenance) in
        isAhead(provenance.knownAt?.lastSecond) && !mentioned.contains(id)
      }
      incident.parties.removeAll { isHidden($0.id, $0.provenance) }
      incident.services.removeAll { isHidden($0.id, $0.provenance) }
    }
    guard sources.contains(where: isAhead) else { return }
    incident.sources.removeAll {
      isAhead($0.provenance.knownAt?.lastSecond ?? $0.publishedAt?.lastSecond)
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
    let events = incident.events
    facts.reserveCapacity(events.count)
    for place in events.indices {
      let moment = FactTime(at: events[place].at, known: instants.known(events, place))
      if moment.start > now {
        note(moment.start)
      } else {
        facts.append(Fact(events, place, moment))
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

  /// Whether `keepReferences` would leave one out.
  fileprivate func hasReference(outside ids: Set<RecordID>) -> Bool {
    switch self {
    case .notice(let notice): !notice.deadlines.allSatisfy(ids.contains)
    case .statement(let statement):
      !(statement.contradicts.allSatisfy(ids.contains) && statement.qualifies.allSatisfy(ids.contains))
    case .payment(let payment): !payment.promise.isKept(in: ids)
    case .outcome(let outcome): !outcome.movedTo.isKept(in: ids)
    case .cut(let cut): !cut.deadline.isKept(in: ids)
    case .report, .meeting, .observation, .agreement, .refusal, .restoration, .replacement: false
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

  /// Whether `kept` leaves it as it is.
  fileprivate func isKept(in ids: Set<RecordID>) -> Bool { map(ids.contains) ?? true }
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
