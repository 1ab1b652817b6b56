import CutoffDomain

// Claims, events and observations.
extension CaseReader {
  mutating func addClaims() throws {
    for claim in file.claims {
      let at = try times.point(claim.at)
      let statement = Statement(
        topic: claim.about, contradicts: try ids(.events, claim.contradicts),
        qualifies: try ids(.events, claim.qualifies), talks: reading.talks[claim.id],
        status: try CaseWords.status(claim.status))
      incident.events.append(
        Event(
          id: try named(.events, claim.id), at: at, actor: try id(ofParty: claim.by), text: claim.text,
          label: claim.status, content: .statement(statement),
          provenance: try provenance(claim.knownAt, claim.source, said: at)))
    }
  }

  mutating func addEvents() throws {
    for (index, event) in file.events.enumerated() {
      let name = "e\(index + 1)"
      let at = try point(of: event, name)
      incident.events.append(
        Event(
          id: try named(.events, name), at: at, actor: try id(ofParty: event.actor), text: event.text,
          label: event.kind, content: try content(of: event, name),
          provenance: try provenance(event.knownAt, event.source, said: at)))
    }
  }

  func point(of event: CaseEvent, _ name: String) throws -> TimePoint {
    let part = try reading.parts[name] ?? event.part.map(CaseReader.part)
    return try times.point(event.at, event.precision, part: part)
  }

  private static func part(_ word: String) throws -> PartOfDay {
    guard let part = PartOfDay(rawValue: CaseWords.camel(word)) else {
      throw CaseProblem.unknownWord(word, of: "part of day")
    }
    return part
  }

  private func content(of event: CaseEvent, _ name: String) throws -> EventContent {
    switch event.kind {
    case "notice_of_cutoff", "final_notice", "warning", "reminder", "policy_announced":
      return try isThreatening(event.actor) ? .notice(Notice(deadlines: announced(with: event))) : .report
    case "demand":
      let deadlines = try announced(with: event)
      return deadlines.isEmpty ? .report : .notice(Notice(deadlines: deadlines))
    case "statement", "denial", "dispute_amount": return .statement(Statement())
    case "meeting", "negotiation": return .meeting(Meeting())
    case "payment", "partial_payment": return .payment(Payment())
    case "refusal": return .refusal
    case "agreement", "settlement": return .agreement(try agreement(event, name))
    case "cut", "partial_cut": return .cut(try cut(event, name))
    case "reconnection": return .restoration(Restoration())
    case "deferral", "suspension_of_notice", "court_order", "regulator_order":
      return try decision(.suspended, name)
    case "reversal", "withdrawal_of_notice": return try decision(.withdrawn, name)
    case "promise_due_missed", "promise_kept": return try answer(of: event)
    default: return .report
    }
  }

  /// The provider's side, or a body above the sides, can threaten.
  private func isThreatening(_ actor: String) throws -> Bool {
    try side(actor) == .provider || isBodyAbove(actor)
  }

  /// The deadlines that the same side announced on the day of `event`.
  private func announced(with event: CaseEvent) throws -> [RecordID] {
    let names = try file.deadlines.filter {
      try $0.announcedAt == String(event.at.prefix(10)) && side($0.setBy) == side(event.actor)
    }.map(\.id)
    return try ids(.deadlines, names)
  }

  /// A settlement ends the matter for both sides; an agreement does where nothing came after it that threatened.
  private func agreement(_ event: CaseEvent, _ name: String) throws -> Agreement {
    if event.kind == "settlement" { return Agreement(endsMatter: true, word: .both) }
    let renewing = [
      "notice_of_cutoff", "final_notice", "warning", "reminder", "policy_announced", "suspension_of_notice",
      "deferral", "cut", "partial_cut", "extension",
    ]
    let end = try point(of: event, name).end
    let isRenewed = try file.events.enumerated().contains { index, other in
      try renewing.contains(other.kind) && point(of: other, "e\(index + 1)").start >= end
    }
    switch try side(event.actor) {
    case .provider: return Agreement(endsMatter: !isRenewed, word: .creditor)
    case .customer, .downstream, .unknown: return Agreement(endsMatter: !isRenewed, word: .debtor)
    case .third: return Agreement(endsMatter: !isRenewed, word: .both)
    }
  }

  /// With the deadline that it carried out: the one of the same time, else one that says so of the same side.
  private func cut(_ event: CaseEvent, _ name: String) throws -> Cut {
    let executed = file.deadlines.filter { $0.state.hasPrefix("executed") && $0.setBy == event.actor }
    let deadline =
      file.deadlines.first { $0.state.hasPrefix("executed") && $0.at == event.at && $0.kind != "payment" }
      ?? executed.first { $0.at?.hasPrefix(String(event.at.prefix(7))) == true }
    let isPartial =
      event.kind == "partial_cut" || file.outcome.cutHappened == "partial"
      || reading.partialCuts.contains(name)
    let services = deadline.map { $0.services.isEmpty ? reading.services[$0.id] ?? [] : $0.services } ?? []
    return Cut(
      services: try ids(.services, services), isPartial: isPartial,
      deadline: try deadline.map { try id(.deadlines, $0.id) })
  }

  /// The first of what was decided; `addOutcomes` makes an event of each of the others.
  private func decision(_ result: OutcomeResult, _ name: String) throws -> EventContent {
    guard let first = try decided(name)?.first else { return .report }
    return .outcome(Outcome(target: try target(first), result: result))
  }

  /// What a decision speaks of; without a reading of a person what the file says was suspended or withdrawn then.
  func decided(_ name: String) throws -> [String]? {
    if let known = reading.decided[name] { return known }
    guard reading.infersDecisions, let place = Int(name.dropFirst()), file.events.indices.contains(place - 1)
    else {
      return nil
    }
    let event = file.events[place - 1]
    let states: Set = ["suspended", "withdrawn"]
    let day = String(event.at.prefix(10))
    return file.deadlines.filter { deadline in
      states.contains(deadline.state) && (deadline.announcedAt.map { $0 <= day } ?? true)
        && (deadline.at.map { $0 >= day } ?? true)
    }.map(\.id)
  }

  func target(_ name: String) throws -> RecordID {
    try id(name.hasPrefix("d") ? .deadlines : .events, name)
  }

  /// What an event says of the promise of its actor's side that is no other telling.
  private func answer(of event: CaseEvent) throws -> EventContent {
    let result: OutcomeResult = event.kind == "promise_kept" ? .kept : .broken
    guard let promise = try file.promises.first(where: { try isAnswered($0, by: event) }) else {
      return .report
    }
    return .outcome(Outcome(target: try id(.promises, promise.id), result: result))
  }

  func isAnswered(_ promise: CasePromise, by event: CaseEvent) throws -> Bool {
    guard try side(promise.by) == side(event.actor) else { return false }
    if event.kind == "promise_kept" { return promise.state == "kept" && promise.due != nil }
    return event.kind == "promise_due_missed" && promise.state == "broken" && promise.due == event.at
  }

  mutating func addObservations() throws {
    for (index, observation) in file.observations.enumerated() {
      let part = try file.events.first { event in
        event.at == observation.at && event.actor == observation.by && event.part != nil
      }?.part.map(CaseReader.part)
      let at = try times.point(observation.at, observation.precision, part: part)
      let check = Observation(
        service: try id(.services, observation.service), state: try CaseWords.serviceState(observation.state),
        method: observation.method)
      incident.events.append(
        Event(
          id: try named(.events, "o\(index + 1)"), at: at, actor: try id(ofParty: observation.by),
          text: observation.note ?? "", content: .observation(check),
          provenance: try provenance(observation.knownAt, observation.source, said: at)))
    }
  }
}
