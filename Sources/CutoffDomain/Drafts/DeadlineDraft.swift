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
  /// The deadline in whose place it stands. Nil keeps what an edited deadline has.
  package var supersedes: RecordID?
  /// What an edit takes away: the relative date, the one before it, the end of the window.
  package var cleared: Set<DraftField>
  /// Dates that hang on this one, written with it.
  package var also: [DependentDate]
  package var origin: DraftOrigin

  package init(
    editing: Deadline? = nil, kind: DeadlineKind, label: String? = nil, due: SaidTime?,
    condition: String? = nil, setBy: Mention? = nil, setAt: TimePoint? = nil,
    services: [Mention] = [], stopsService: Bool? = nil, recurrence: Recurrence? = nil,
    relative: RelativeDate? = nil, until: SaidTime? = nil, untilClock: DayClock? = nil,
    basis: String? = nil, supersedes: RecordID? = nil, cleared: Set<DraftField> = [],
    also: [DependentDate] = [],
    origin: DraftOrigin = DraftOrigin()
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
    self.supersedes = supersedes
    self.cleared = cleared
    self.also = also
    self.origin = origin
  }

  /// The change that writes it and what hangs on it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    // What an edit has no field for stays as it was.
    let kept = editing?.kept(with: due)
    let relative = relative ?? (cleared.contains(.relative) ? nil : kept?.relative)
    if due == nil, condition?.trimmed == nil, relative == nil {
      builder.refuse(.due, .missingDueOrCondition)
    }
    let label = label?.trimmed ?? kind.shown(surroundings.recordLanguage)
    var deadline =
      kept
      ?? Deadline(
        id: builder.nextID(), kind: kind, label: label,
        due: due ?? SaidTime(boundary: relative == nil ? .at : .by, point: nil))
    // How a counted day binds is said with it, if at all.
    if self.relative != nil { deadline.due = due ?? SaidTime(boundary: .by, point: nil) }
    deadline.kind = kind
    deadline.label = label
    deadline.relative = relative
    if cleared.contains(.windowEnd) { (deadline.until, deadline.untilClock) = (nil, nil) }
    deadline.until = until ?? (untilClock == nil ? deadline.until : nil)
    deadline.untilClock = relative == nil ? nil : untilClock ?? deadline.untilClock
    if let basis { deadline.basis = basis.trimmed }
    if cleared.contains(.supersedes) { deadline.supersedes = nil }
    deadline.supersedes = supersedes ?? deadline.supersedes
    deadline.condition = condition?.trimmed
    deadline.setBy = builder.party(setBy, .setBy)
    deadline.setAt = setAt
    deadline.stopsServiceOverride = stopsService
    deadline.services = builder.services(services, .services)
    deadline.recurrence = recurrence
    deadline.provenance = builder.provenance(origin, editing: editing?.provenance)
    checkWindow(deadline, &builder)
    builder.put(.deadline(deadline), before: editing.map(Record.deadline))
    if also.contains(where: { $0.side == .end }), deadline.until == nil, deadline.untilClock == nil {
      builder.refuse(.also, .noEnd)
    }
    let calendar = surroundings.phrases.workdays?.national?.rawValue
    for date in also {
      let made = date.deadline(
        builder.nextID(), on: deadline, calendar: calendar, surroundings.recordLanguage)
      builder.put(.deadline(made))
    }
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.deadline, isEdit: editing != nil, surroundings.language),
      deadline.shownName(surroundings.language))
  }

  /// A window ends after it starts.
  private func checkWindow(_ deadline: Deadline, _ builder: inout ChangeBuilder) {
    guard let end = until?.point, let start = deadline.due.point, end.end <= start.start else { return }
    builder.refuse(.windowEnd, .endNotAfterStart)
  }
}
