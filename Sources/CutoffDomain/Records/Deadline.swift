/// A point in time that somebody set.
package struct Deadline: Hashable, Sendable {
  package var id: RecordID
  package var kind: DeadlineKind
  /// What is due, in words.
  package var label: String
  package var due: SaidTime
  /// Counted from another record instead of a date of its own; `due` then says only how it binds, until a
  /// standing has worked the date out.
  package var relative: RelativeDate?
  /// The end of a window that a stopping deadline opens ("8h to 17h on 12/8"); `due` is then its start.
  package var until: SaidTime?
  /// The end of a relative window: this time of the derived day. Stands in the place of `until`.
  package var untilClock: DayClock?
  /// How its days are counted, as somebody said it ("working days after receipt, art. 5").
  package var basis: String?
  /// What would take the deadline away, or what it waits for ("when the debt is paid").
  package var condition: String?
  package var setBy: RecordID?
  package var setAt: TimePoint?
  /// As entered; nil means what `kind` says. See `stopsService`.
  package var stopsServiceOverride: Bool?
  /// The services that it covers; empty means all that are not exempt.
  package var services: [RecordID]
  /// The deadline that this one takes the place of.
  package var supersedes: RecordID?
  package var recurrence: Recurrence?
  package var provenance: Provenance

  package init(
    id: RecordID, kind: DeadlineKind, label: String, due: SaidTime, relative: RelativeDate? = nil,
    until: SaidTime? = nil, untilClock: DayClock? = nil, basis: String? = nil, condition: String? = nil,
    setBy: RecordID? = nil, setAt: TimePoint? = nil, stopsServiceOverride: Bool? = nil,
    services: [RecordID] = [], supersedes: RecordID? = nil, recurrence: Recurrence? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.due = due
    self.relative = relative
    self.until = until
    self.untilClock = untilClock
    self.basis = basis
    self.condition = condition
    self.setBy = setBy
    self.setAt = setAt
    self.stopsServiceOverride = stopsServiceOverride
    self.services = services
    self.supersedes = supersedes
    self.recurrence = recurrence
    self.provenance = provenance
  }

  /// Whether the service stops then.
  package var stopsService: Bool { stopsServiceOverride ?? kind.stopsService }
}

/// What a deadline is for.
package enum DeadlineKind: String, CaseIterable, Sendable {
  case cutoff, stagedCutoff, payment, contractExpiry, licenceExpiry, certificateExpiry, endOfLife
  case extensionEnd, instalment, report, response, hearing, decision, backup, dataDeletion
  case substituteReady, resume, other

  /// Whether the service stops then, unless the deadline itself says otherwise. A contract or licence
  /// expiry stops it only where the case says so.
  package var stopsService: Bool {
    switch self {
    case .cutoff, .stagedCutoff, .endOfLife, .certificateExpiry, .extensionEnd: true
    case .payment, .contractExpiry, .licenceExpiry, .instalment, .report, .response, .hearing,
      .decision, .backup, .dataDeletion, .substituteReady, .resume, .other:
      false
    }
  }
}

extension DeadlineKind {
  /// An expiry happens by itself: nobody needs to be asked whether it was met.
  package var isExpiry: Bool {
    switch self {
    case .contractExpiry, .licenceExpiry, .certificateExpiry, .endOfLife, .extensionEnd: true
    case .cutoff, .stagedCutoff, .payment, .instalment, .report, .response, .hearing, .decision, .backup,
      .dataDeletion, .substituteReady, .resume, .other:
      false
    }
  }

  /// Whether it is something that is carried out or not, rather than kept or broken, though it stops nothing.
  var isCarriedOut: Bool { self == .dataDeletion || isExpiry }
}

extension Deadline {
  /// The deadline as an edit begins with it; `due` is what the person says now, nil for no date. A date that was
  /// counted is counted no more where one is said; an end that no longer comes after the start goes.
  func kept(with due: SaidTime?) -> Deadline {
    guard due?.point != nil || relative == nil else { return self }
    var kept = self
    kept.put(due ?? SaidTime(point: nil))
    if let end = until?.point?.end, let start = due?.point?.start, end <= start { kept.until = nil }
    return kept
  }

  private mutating func put(_ due: SaidTime) {
    if due != self.due { (relative, untilClock) = (nil, nil) }
    self.due = due
  }
}

extension Deadline: Answerable {
  package static var kind: RecordKind { .deadlines }
  package var record: Record { .deadline(self) }
  package var at: TimePoint? { setAt }
  package var ownName: String { label }
  package func shownName(_ language: Language) -> String { ownLabel ?? kind.shown(language) }
  package var searched: (words: [String], parties: [RecordID?]) { ([label, due.says], [setBy]) }
  package var mentions: [RecordID] { services + [setBy].compactMap { $0 } }

  package var results: [OutcomeResult] { OutcomeWords.results(of: self) }
  package var answeredDue: SaidTime? { due }
  package var repeats: Bool { recurrence != nil }

  package func moved(_ move: Move) -> Record? {
    var next = self
    next.id = move.id
    next.supersedes = id
    next.put(move.due)
    // Of another start nobody has said the end.
    if move.due.point?.start != due.point?.start { next.until = nil }
    next.until = move.until ?? next.until
    // Who set the new date is known only if somebody said so.
    next.setBy = move.actor
    next.setAt = move.at
    if move.isOfPeriod { next.recurrence = nil }
    next.provenance = move.provenance
    return .deadline(next)
  }
}
