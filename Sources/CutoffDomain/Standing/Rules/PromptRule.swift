/// The questions that the records raise, and what answers them.
struct PromptRule {
  let ledger: Ledger
  let rule: DeadlineRule
  let standing: Standing
  let service: ServiceRule
  let money: MoneyRule
  let contradictions: ContradictionRule
  let outages: OutageRule
  let isWindowOver: Bool

  /// Most urgent first. Nothing but the questions that people wrote is asked once all is resolved or quiet.
  var prompts: [Prompt] {
    let isOver = standing.headline.word == .resolved || standing.band == .quiet || isWindowOver
    return (isOver ? [] : derived) + questions
  }

  private var derived: [Prompt] {
    wasItTheCut + isServiceUp + whatIsStillOff + whoBringsItBack + whenIsItBack + isDeadlineMet
      + wasPromiseKept + whyNotCut + fromWhen
      + whenWouldItStop + whoCanDefer + isCutoffWithdrawn + whichAmount
  }

  /// An observation of "down" after an hour that nobody answered.
  private var wasItTheCut: [Prompt] {
    standing.deadlines.compactMap { entry in
      guard entry.state == .unconfirmed || entry.state == .passed, let due = entry.due.due,
        ledger.isRecent(due)
      else { return nil }
      return rule.lastSeenDown(since: due, on: entry.deadline.services).map {
        Prompt(kind: .wasItTheCut, answer: .outcome, subject: entry.deadline.id, evidence: [$0.evidence])
      }
    }
  }

  private var isServiceUp: [Prompt] {
    guard standing.service.value == .unknown, isCheckDue else { return [] }
    return [
      Prompt(
        kind: .isServiceUp, answer: .check, subject: service.serviceToCheck,
        evidence: standing.service.evidence)
    ]
  }

  /// Whether a check would change something: the hour is near or passed, a cut is open, something came back
  /// within a day, or it was down when it was last seen.
  private var isCheckDue: Bool {
    let isHourNear = standing.governing.map { $0.state != .pending || $0.isFinal } ?? false
    let isBackLately =
      outages.lastReturn.map { ledger.now.seconds(since: $0.moment.instant) < ledger.settings.finalWindow }
      ?? false
    return isHourNear || isBackLately || !outages.open.isEmpty || service.isLastSeenDown
  }

  private var whatIsStillOff: [Prompt] {
    guard standing.headline.word == .partlyRestored else { return [] }
    return [
      Prompt(
        kind: .whatIsStillOff, answer: .check, subject: service.serviceToCheck,
        evidence: outages.rest.map { [$0.evidence] } ?? [])
    ]
  }

  /// A cut is open, and neither a date nor a condition of its end is known.
  private var whoBringsItBack: [Prompt] {
    guard let cut = outages.open.first, !hasResumeDate, standing.clock?.until == nil,
      standing.conditions.isEmpty
    else { return [] }
    return [Prompt(kind: .whoBringsItBack, answer: .add, subject: cut.fact.id, evidence: [cut.fact.evidence])]
  }

  private var whenIsItBack: [Prompt] {
    let settled = (ledger.finalAgreements + ledger.confirmations).latest
    guard let cut = outages.open.first, let settled, settled.moment.follows(cut.fact.moment), !hasResumeDate
    else { return [] }
    return [
      Prompt(kind: .whenIsItBack, answer: .add, subject: cut.fact.id, evidence: [settled.evidence])
    ]
  }

  private var hasResumeDate: Bool {
    standing.deadlines.contains { $0.deadline.kind == .resume && $0.state == .pending }
  }

  private var whenWouldItStop: [Prompt] {
    guard standing.threat.value == .undated else { return [] }
    let evidence = standing.threat.evidence
    return [
      Prompt(kind: .whenWouldItStop, answer: .add, subject: evidence.first?.record, evidence: evidence)
    ]
  }

  /// Those that come no later than the cut first, then those whose hour passed, the latest first.
  private var isDeadlineMet: [Prompt] {
    let beside = Set(standing.clock?.beside ?? [])
    let asked = standing.deadlines.filter {
      !$0.deadline.stopsService && !$0.deadline.kind.isExpiry && !($0.deadline.kind == .resume && isAllBack)
    }
    let ahead = asked.filter { $0.state == .pending && beside.contains($0.deadline.id) }
    let past = asked.filter { $0.state == .unknown }.reversed()
    return (ahead + past).map {
      Prompt(
        kind: .isDeadlineMet, answer: .outcome, subject: $0.deadline.id,
        evidence: [ledger.evidence($0.deadline)])
    }
  }

  /// Something came back and nothing is off: whether it resumed is not asked, whenever it was told.
  private var isAllBack: Bool { outages.lastReturn != nil && outages.open.isEmpty && outages.rest == nil }

  private var wasPromiseKept: [Prompt] {
    standing.promises.filter { $0.state == .unresolved }.reversed().map {
      Prompt(kind: .wasPromiseKept, answer: .outcome, subject: $0.promise.id)
    }
  }

  private var whyNotCut: [Prompt] {
    guard let clock = standing.governing, clock.state == .passed else { return [] }
    return [
      Prompt(
        kind: .whyNotCut, answer: .outcome, subject: clock.deadline, evidence: standing.threat.evidence)
    ]
  }

  /// What is still waited for, and cannot be counted.
  private var fromWhen: [Prompt] {
    let deadlines = standing.deadlines.filter {
      $0.deadline.relative != nil && $0.deadline.due.point == nil && $0.state == .pending
    }
    let promises = standing.promises.filter {
      $0.promise.relative != nil && $0.promise.due.point == nil && $0.state == .open
    }
    return (deadlines.map(\.deadline.id) + promises.map(\.promise.id)).map {
      Prompt(kind: .fromWhen, answer: .event, subject: $0)
    }
  }

  private var whoCanDefer: [Prompt] {
    guard let clock = standing.governing, clock.state != .passed, !ledger.sides.haveBodyAbove else {
      return []
    }
    return [Prompt(kind: .whoCanDefer, answer: .add, subject: clock.deadline)]
  }

  private var isCutoffWithdrawn: [Prompt] {
    guard let clock = standing.governing,
      let entry = standing.deadlines.first(where: { $0.deadline.id == clock.deadline })
    else { return [] }
    let denials = contradictions.denials(of: entry.deadline)
    guard !denials.isEmpty else { return [] }
    return [
      Prompt(
        kind: .isCutoffWithdrawn, answer: .outcome, subject: clock.deadline,
        evidence: denials.map(\.evidence))
    ]
  }

  private var whichAmount: [Prompt] {
    let figures = money.differingFigures
    guard standing.money.value == .disputed, let first = figures.first else { return [] }
    return [
      Prompt(
        kind: .whichAmount, answer: .edit, subject: first.amount.id, evidence: figures.map(\.evidence))
    ]
  }

  private var questions: [Prompt] {
    ledger.incident.questions.filter(\.isOpen).map(ledger.key).sorted { $0 < $1 }
      .map { Prompt(kind: .question, answer: .edit, subject: $0.1) }
  }
}

extension Question {
  package var isOpen: Bool { answer == nil && answeredAt == nil }
}

extension Ledger {
  fileprivate func key(_ question: Question) -> (Instant, RecordID) {
    (known.instants.known(question.provenance, at: nil), question.id)
  }
}
