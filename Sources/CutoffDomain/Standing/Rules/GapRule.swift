/// The stretches between the end of what held a cut off and the start of what holds it next, whoever set them.
struct GapRule {
  private let ledger: Ledger
  private let rule: DeadlineRule
  private let deadlines: [DeadlineStanding]
  private let extensions: LaterExtensions
  /// What ended a matter, by its record.
  private let events: [RecordID: Fact]

  init(_ rule: DeadlineRule, deadlines: [DeadlineStanding]) {
    ledger = rule.ledger
    self.rule = rule
    self.deadlines = deadlines.filter { $0.deadline.stopsService && $0.deadline.recurrence == nil }
    extensions = LaterExtensions(self.deadlines) { rule.setting(of: $0).start }
    let ends = Set(self.deadlines.filter { $0.state == .notCarriedOut }.compactMap(\.answer?.record))
    let facts = ends.isEmpty ? [] : ledger.finalAgreements + ledger.confirmations
    events = Dictionary(
      facts.filter { ends.contains($0.id) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// By their start. None for an hour that was answered before it came, nor for one at which it was cut.
  var gaps: [Gap] {
    deadlines.compactMap(gap).sorted { ($0.from, $0.deadline) < ($1.from, $1.deadline) }
  }

  private func gap(after entry: DeadlineStanding) -> Gap? {
    guard let due = entry.due.due, rule.isPast(due) else { return nil }
    let holders = holders(of: entry, due: due).filter { $0.start <= ledger.now }
    // What was put off before its hour is held; a date that took its place only afterwards was not in force.
    let isHeld = holders.contains { $0.start <= due }
    let successor = successors(of: entry).first { $0.start > due }
    guard !isHeld || successor != nil,
      let next = holders.filter({ $0.start > due }).min(by: { ($0.start, $0.record) < ($1.start, $1.record) }
      ),
      !isCut(entry, before: next.start)
    else { return nil }
    return Gap(deadline: entry.deadline.id, from: due, until: next.start, next: next.record)
  }

  private typealias Holder = (record: RecordID, start: Instant)

  /// Whatever answered the hour or took its place, with when it did so for certain.
  private func holders(of entry: DeadlineStanding, due: Instant) -> [Holder] {
    decisions(on: entry) + successors(of: entry) + laterExtensions(of: entry, due: due) + endings(of: entry)
  }

  /// The words that put it off or took it back.
  private func decisions(on entry: DeadlineStanding) -> [Holder] {
    (ledger.outcomes[entry.deadline.id] ?? []).compactMap { fact in
      guard rule.counts(fact, for: entry.deadline, said: entry.due) else { return nil }
      switch fact.outcome?.result {
      case .suspended, .withdrawn, .moved: return (fact.id, fact.moment.start)
      case .kept, .partlyKept, .late, .broken, .carriedOut, .notCarriedOut, nil: return nil
      }
    }
  }

  private func successors(of entry: DeadlineStanding) -> [Holder] {
    guard let next = entry.movedTo, let setting = rule.settings[next] else { return [] }
    return [(next, setting.start)]
  }

  /// Later extensions for the same services that do not say what they take the place of.
  private func laterExtensions(of entry: DeadlineStanding, due: Instant) -> [Holder] {
    extensions.around(due, of: entry.deadline.services).map { ($0.deadline, $0.start) }
  }

  /// The agreement or payment that ended the matter.
  private func endings(of entry: DeadlineStanding) -> [Holder] {
    guard entry.state == .notCarriedOut, let fact = entry.answer.flatMap({ events[$0.record] }) else {
      return []
    }
    return [(fact.id, fact.moment.start)]
  }

  private func isCut(_ entry: DeadlineStanding, before instant: Instant) -> Bool {
    if entry.fate == .carriedOut { return true }
    let cut = rule.firstCut(of: entry.deadline, said: entry.due, after: nil)
    let outcomes = ledger.outcomes[entry.deadline.id] ?? []
    let said = outcomes.filter { $0.outcome?.result == .carriedOut }.map { $0.timed(by: entry.due) }
    return ([cut].compactMap { $0 } + said).contains { $0.moment.start < instant }
  }
}
