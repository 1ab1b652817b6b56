/// What became of a deadline, promise or notice, about to be written. "Moved" also makes the deadline
/// or promise that takes its place.
package struct OutcomeDraft: Hashable, Sendable {
  /// The outcome that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Event?
  /// A deadline, a promise, or a notice (event).
  package var target: RecordID
  /// Required.
  package var result: OutcomeResult?
  /// The new date, required for `moved`; without a point it says that there is none yet.
  package var movedTo: SaidTime?
  /// The new end of a window that is moved; nil keeps it where the start stays.
  package var until: SaidTime?
  /// Which period of a recurring deadline or promise is meant.
  package var period: TimePoint?
  /// By whose word; required for `suspended` and `withdrawn`. Nil of a new `moved`: who set the old date.
  package var actor: Mention?
  /// Nil: now for a new outcome, but `carriedOut` is left undated, so that it speaks of the deadline's hour; nobody
  /// said when for an edited one.
  package var at: TimePoint?
  /// Nil: the text says the target and the result.
  package var text: String?
  package var origin: DraftOrigin

  package init(
    editing: Event? = nil, target: RecordID, result: OutcomeResult?, movedTo: SaidTime? = nil,
    until: SaidTime? = nil, period: TimePoint? = nil, actor: Mention? = nil, at: TimePoint? = nil,
    text: String? = nil, origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.target = target
    self.result = result
    self.movedTo = movedTo
    self.until = until
    self.period = period
    self.actor = actor
    self.at = at
    self.text = text
    self.origin = origin
  }

  /// The change that writes it, with the successor of what was moved; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    guard let record = surroundings.incident?.record(target) else {
      throw DraftProblems(.target, .recordGone)
    }
    var builder = ChangeBuilder(surroundings)
    check(against: record, &builder)
    let actor = builder.party(actor ?? setter(of: record), .actor)
    let happened = at ?? (editing == nil && result != .carriedOut ? surroundings.nowPoint : nil)
    let provenance = builder.provenance(origin, editing: editing?.provenance)
    let outcome = Outcome(
      target: target, result: result ?? .broken,
      movedTo: successor(of: record, by: actor, at: happened, provenance, &builder), period: period)
    let said =
      text?.trimmed ?? Self.text(of: outcome, movedTo: movedTo, in: surroundings, surroundings.recordLanguage)
    let event = Event(
      id: editing?.id ?? builder.nextID(), at: happened, actor: actor, text: said, label: editing?.label,
      content: .outcome(outcome), provenance: provenance)
    builder.put(.event(event), before: editing.map(Record.event))
    surroundings.ids = builder.surroundings.ids
    // A new date stands in the record as it was said, and is named so. A remark comes behind the fact.
    let language = outcome.result == .moved ? surroundings.recordLanguage : surroundings.language
    let fact = Self.text(of: outcome, movedTo: movedTo, in: surroundings, language)
    let title = text?.trimmed.map { fact + ": " + $0 } ?? fact
    return try builder.finish(
      DraftWords.title(.outcome, isEdit: editing != nil, surroundings.language), title)
  }

  /// Who moves a date where nobody is named: who set it, or gave the promise.
  private func setter(of record: Record) -> Mention? {
    guard editing == nil, result == .moved else { return nil }
    switch record {
    case .deadline(let deadline): return deadline.setBy.map(Mention.id)
    case .promise(let promise): return promise.giver.map(Mention.id)
    case .party, .service, .amount, .event, .note, .step, .question, .source: return nil
    }
  }

  /// The results that a record can have, the commonest first; none for what has no outcome.
  package static func results(for record: Record) -> [OutcomeResult] {
    record.answerable?.results ?? []
  }

  /// The text of an outcome for which nobody typed one: "Trả nợ: không giữ".
  package static func text(
    of outcome: Outcome, movedTo: SaidTime?, in surroundings: DraftSurroundings, _ language: Language
  ) -> String {
    let target = surroundings.incident?.record(outcome.target)
    let words = OutcomeWords.words(outcome.result, of: target)(language)
    let name = target?.answerable?.shownName(language) ?? ""
    guard outcome.result == .moved, let movedTo, movedTo.point != nil else { return name + ": " + words }
    // A term says nothing without the date that it was counted from.
    let said = DueShift(movedTo.says) == nil ? movedTo.says : When.echo(movedTo, language: language)
    return name + ": " + (words.hasSuffix("…") ? String(words.dropLast()) : words) + " " + said
  }

  private func check(against record: Record, _ builder: inout ChangeBuilder) {
    guard let result else { return builder.refuse(.result, .missing) }
    if !Self.results(for: record).contains(result), !isKept(result) {
      builder.refuse(.result, .resultDoesNotFit(result))
    }
    if result == .moved, movedTo == nil, keptSuccessor == nil {
      builder.refuse(.movedTo, .missingNewDate)
    }
    if let end = until?.point?.end, let start = movedTo?.point?.start, end <= start {
      builder.refuse(.until, .endNotAfterStart)
    }
    if result == .suspended || result == .withdrawn, actor == nil { builder.refuse(.actor, .missingWord) }
  }

  /// Whether an edited outcome said so already: what an older version saved stays as it is.
  private func isKept(_ result: OutcomeResult) -> Bool {
    guard case .outcome(let outcome)? = editing?.content else { return false }
    return outcome.target == target && outcome.result == result
  }

  /// Where an edited outcome moved its target to.
  private var keptSuccessor: RecordID? {
    guard case .outcome(let outcome)? = editing?.content, outcome.target == target else { return nil }
    return outcome.movedTo
  }

  /// The deadline or promise that takes the target's place, made here; what an edit already has stays.
  private func successor(
    of record: Record, by actor: RecordID?, at: TimePoint?, _ provenance: Provenance,
    _ builder: inout ChangeBuilder
  ) -> RecordID? {
    guard result == .moved else { return nil }
    if let keptSuccessor { return keptSuccessor }
    guard let movedTo, movedTo.point != nil else { return nil }
    guard let answerable = record.answerable, answerable.results.contains(.moved) else { return nil }
    let move = Move(
      id: builder.nextID(), due: movedTo, until: until, actor: actor, at: at, isOfPeriod: period != nil,
      provenance: provenance)
    guard let next = answerable.moved(move) else { return nil }
    builder.put(next)
    return next.id
  }
}
