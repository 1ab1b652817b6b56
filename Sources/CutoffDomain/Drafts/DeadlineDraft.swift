/// A deadline about to be written.
package struct DeadlineDraft: Hashable, Sendable {
  /// The deadline that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Deadline?
  package var kind: DeadlineKind
  /// Nil: what the kind is called.
  package var label: String?
  /// Nil needs a condition; without a point it says that there is no date yet.
  package var due: SaidTime?
  package var condition: String?
  package var setBy: Mention?
  /// When it was set; nil where nobody said.
  package var setAt: TimePoint?
  /// Empty means all that are not exempt.
  package var services: [Mention]
  /// Nil: as the kind says.
  package var stopsService: Bool?
  package var recurrence: Recurrence?
  /// Instead of a date in `due`. Nil keeps what an edited deadline has, unless `due` is a new date.
  package var relative: RelativeDate?
  /// The end of a window. Nil keeps what an edited deadline has.
  package var until: SaidTime?
  /// The end of a relative window. Nil keeps what an edited deadline has.
  package var untilClock: DayClock?
  /// How its days are counted, as said. Nil keeps what an edited deadline has.
  package var basis: String?
  package var origin: DraftOrigin

  package init(
    editing: Deadline? = nil, kind: DeadlineKind, label: String? = nil, due: SaidTime?,
    condition: String? = nil, setBy: Mention? = nil, setAt: TimePoint? = nil,
    services: [Mention] = [], stopsService: Bool? = nil, recurrence: Recurrence? = nil,
    relative: RelativeDate? = nil, until: SaidTime? = nil, untilClock: DayClock? = nil,
    basis: String? = nil, origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.kind = kind
    self.label = label
    self.due = due
    self.condition = condition
    self.setBy = setBy
    self.setAt = setAt
    self.services = services
    self.stopsService = stopsService
    self.recurrence = recurrence
    self.relative = relative
    self.until = until
    self.untilClock = untilClock
    self.basis = basis
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let relative = relative.kept(from: editing?.relative, due: due, before: editing?.due)
    if due == nil, relative == nil, condition?.trimmed == nil {
      builder.refuse(.due, .missingDueOrCondition)
    }
    let label = label?.trimmed ?? DraftWords.words(kind, surroundings.recordLanguage)
    var deadline = Deadline(
      id: editing?.id ?? builder.nextID(), kind: kind, label: label,
      due: due ?? SaidTime(boundary: relative == nil ? .at : .by, point: nil), relative: relative,
      until: until ?? editing?.until, untilClock: relative == nil ? nil : untilClock ?? editing?.untilClock,
      basis: basis?.trimmed ?? editing?.basis, condition: condition?.trimmed,
      setBy: builder.party(setBy, .setBy), setAt: setAt, stopsServiceOverride: stopsService,
      services: builder.services(services, .services), supersedes: editing?.supersedes,
      recurrence: recurrence, provenance: builder.provenance(origin, editing: editing?.provenance))
    checkWindow(&deadline, &builder)
    builder.put(.deadline(deadline), before: editing.map(Record.deadline))
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.deadline, isEdit: editing != nil, surroundings.language), label)
  }

  /// A window ends after it starts. What only an edit made so (a start that was moved) loses its end.
  private func checkWindow(_ deadline: inout Deadline, _ builder: inout ChangeBuilder) {
    guard let end = deadline.until?.point, let start = deadline.due.point, end.end <= start.start else {
      return
    }
    if until == nil {
      deadline.until = nil
    } else {
      builder.refuse(.until, .endNotAfterStart)
    }
  }
}

extension RelativeDate? {
  /// What a draft writes: what it says itself; else what was there, unless a date was put in its place.
  func kept(from old: RelativeDate?, due: SaidTime?, before: SaidTime?) -> RelativeDate? {
    if let self { return self }
    return due?.point != nil && due != before ? nil : old
  }
}
