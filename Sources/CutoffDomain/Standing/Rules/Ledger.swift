/// What was known and counts at `now`, sorted by what the rules ask for. Made once a derivation.
final class Ledger {
  let now: Instant
  let settings: StandingSettings
  let incident: Incident
  let zone: Zone
  let known: KnownRecords
  let sides: Sides
  let coverage: Coverage
  /// The receivers of promises.
  let receivers: [RecordID: RecordID]

  /// In the order of `KnownRecords.facts`, as are all lists of facts here.
  private(set) var facts: [Fact] = []
  private(set) var notices: [Fact] = []
  private(set) var talkWords: [TalkWord] = []
  private(set) var observations: [Observed] = []
  private(set) var payments: [Fact] = []
  private(set) var finalAgreements: [Fact] = []
  private(set) var cuts: [Fact] = []
  private(set) var restorations: [Fact] = []
  private(set) var replacements: [Fact] = []
  /// Outcomes by the deadline, promise or notice that they speak of.
  private(set) var outcomes: [RecordID: [Fact]] = [:]

  init(_ known: KnownRecords, settings: StandingSettings) {
    self.known = known
    self.settings = settings
    now = known.now
    incident = known.incident
    zone = incident.header.zone
    sides = Sides(incident)
    coverage = Coverage(incident)
    receivers = Dictionary(
      incident.promises.compactMap { promise in promise.receiver.map { (promise.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    facts = known.facts
    for fact in facts { sort(fact) }
    addResumed()
    restorations = (restorations + windowReturns).inOrder
    addMeetingNotes()
    keepWordsSinceAgreement()
  }

  /// "Resumed", said of a resume date, is a restoration of its services.
  private func addResumed() {
    let resumed = incident.deadlines.filter { $0.kind == .resume }.compactMap { deadline -> Fact? in
      guard let latest = outcomes[deadline.id]?.latest, let result = latest.outcome?.result else {
        return nil
      }
      switch result {
      case .kept, .late: return latest.taken(as: .restoration(Restoration(services: deadline.services)))
      case .partlyKept:
        return latest.taken(as: .restoration(Restoration(services: deadline.services, isPartial: true)))
      case .broken, .carriedOut, .notCarriedOut, .moved, .suspended, .withdrawn: return nil
      }
    }
    restorations += resumed
  }

  /// A note that both sides took part in is a meeting.
  private func addMeetingNotes() {
    let met = incident.notes.compactMap { note -> TalkWord? in
      let present = note.parties.map(sides.side)
      guard present.contains(.provider), present.contains(.customer) else { return nil }
      let event = Event(
        id: note.id, at: note.at, actor: nil, text: "", content: .meeting(Meeting()),
        provenance: note.provenance)
      let fact = Fact(event, known.instants.moment(note.provenance, at: note.at))
      return fact.moment.start > now ? nil : TalkWord(fact, .open, by: .both)
    }
    guard !met.isEmpty else { return }
    talkWords = (met + talkWords).sorted { Fact.isKnownBefore($0.fact, $1.fact) }
  }

  /// A final agreement ends the talks for both sides: what was said before counts no more. A later notice
  /// of who may threaten takes its word back.
  private func keepWordsSinceAgreement() {
    guard let agreement = finalAgreements.latest else { return }
    let since = talkWords.filter { $0.fact.moment.strictlyFollows(agreement.moment) }
    let isTakenBack = notices.contains {
      sides.canThreaten($0.actor) && $0.moment.strictlyFollows(agreement.moment)
    }
    talkWords = (isTakenBack ? [] : [TalkWord(agreement, .agreed, by: .both)]) + since
  }

  private func sort(_ fact: Fact) {
    switch fact.content {
    case .report: break
    case .notice: notices.append(fact)
    case .statement(let statement):
      if let word = statement.talks { talkWords.append(TalkWord(fact, word, by: speakers(of: fact))) }
    case .meeting(let meeting):
      talkWords.append(TalkWord(fact, meeting.talks ?? .open, by: .both))
    case .observation(let observation):
      observations.append(Observed(fact: fact, service: observation.service, state: observation.state))
    case .payment: payments.append(fact)
    case .agreement(let agreement): sort(agreement, fact)
    case .refusal: talkWords.append(TalkWord(fact, .refused, by: speakers(of: fact)))
    case .outcome(let outcome): outcomes[outcome.target, default: []].append(fact)
    case .cut: cuts.append(fact)
    case .restoration: restorations.append(fact)
    case .replacement: replacements.append(fact)
    }
  }

  private func sort(_ agreement: Agreement, _ fact: Fact) {
    talkWords.append(TalkWord(fact, .agreed, by: agreement.word.speakers))
    if agreement.isFinal { finalAgreements.append(fact) }
  }

  private func speakers(of fact: Fact) -> Speakers {
    switch sides.side(of: fact.actor) {
    case .provider: .provider
    case .customer: .customer
    case .third: .between
    case .downstream, .unknown: .outside
    }
  }

  /// When a deadline was set.
  func setting(of deadline: Deadline) -> FactTime {
    known.instants.moment(deadline.provenance, at: deadline.setAt)
  }

  func evidence(_ deadline: Deadline) -> Evidence {
    Evidence(record: deadline.id, instant: setting(of: deadline).instant, by: deadline.setBy)
  }

  /// Whether less than a quiet time has passed since `instant`.
  func isRecent(_ instant: Instant) -> Bool {
    now.seconds(since: instant) < settings.quietAfter
  }
}

/// Somebody's word on whether a service runs.
struct Observed {
  let fact: Fact
  /// Nil for the whole.
  let service: RecordID?
  let state: ServiceState
}

/// Somebody's word on the talks.
struct TalkWord {
  let fact: Fact
  let word: TalksWord
  let speakers: Speakers

  init(_ fact: Fact, _ word: TalksWord, by speakers: Speakers) {
    self.fact = fact
    self.word = word
    self.speakers = speakers
  }
}

/// Who speaks about the talks: a side, both, somebody between them, or somebody outside.
enum Speakers {
  case provider, customer, both, between, outside
}

extension Agreement {
  /// Whether it ends the matter by a word that counts: not by the debtor's alone.
  var isFinal: Bool {
    guard endsMatter else { return false }
    switch word {
    case .creditor, .both, .broker: return true
    case .debtor: return false
    }
  }
}

extension AgreementWord {
  fileprivate var speakers: Speakers {
    switch self {
    case .creditor: .provider
    case .debtor: .customer
    case .both, .broker: .both
    }
  }
}
