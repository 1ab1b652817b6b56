/// Finds the record that somebody means by "the notice", "suspension", "ngày nhận thông báo": by its name or words, else
/// the latest of the kind that the words name.
package enum CountedBase {
  /// Nil where nothing recorded is meant; `other` is never.
  package static func find(_ event: String, in surroundings: DraftSurroundings, but other: RecordID? = nil)
    -> RecordID?
  {
    guard let incident = surroundings.incident else { return nil }
    let known = KnownInstants(incident.sources)
    let bases = incident.bases.filter { $0.id != other }
    if case .success(let found) = RecordMention.find(event, among: bases) { return found.id }
    let said = " " + Folding.fold(event) + " "
    let meant = meanings.filter { said.contains(" " + $0.words + " ") }
    let longest = meant.map(\.words.count).max()
    let kinds = meant.filter { $0.words.count == longest }.map(\.kind)
    for kind in kinds {
      if let found = latest(kind, of: bases, known, surroundings) { return found }
    }
    return nil
  }

  private enum Kind {
    case event(EventKind)
    case deadline(DeadlineKind)
    /// What stops the service: the date that governs, else the last cut.
    case stop
  }

  private static func latest(
    _ kind: Kind, of bases: [Record], _ known: KnownInstants, _ surroundings: DraftSurroundings
  ) -> RecordID? {
    switch kind {
    case .event(let wanted):
      let events = bases.compactMap { record -> Event? in
        guard case .event(let event) = record, event.content.kind == wanted else { return nil }
        return event
      }
      return events.max { known.countsFrom(.event($0)) < known.countsFrom(.event($1)) }?.id
    case .deadline(let wanted):
      return deadlines(bases) { $0.kind == wanted }.last?.id
    case .stop:
      let stopping = deadlines(bases, where: \.stopsService)
      let governing = surroundings.incident?.standing(at: surroundings.now)?.governing?.deadline
      return stopping.first { $0.id == governing }?.id
        ?? latest(.event(.cut), of: bases, known, surroundings) ?? stopping.last?.id
    }
  }

  private static func deadlines(_ bases: [Record], where fits: (Deadline) -> Bool) -> [Deadline] {
    bases.compactMap { record in
      guard case .deadline(let deadline) = record, fits(deadline) else { return nil }
      return deadline
    }
  }

  /// Folded words with what they mean, the kinds' own after those that people say besides.
  private static let meanings: [(words: String, kind: Kind)] = {
    let stop =
      "suspension, suspended, cutoff, cut off, cut, disconnection, disconnected, termination, shutdown, the stop, "
      + "cắt, bị cắt, ngừng, bị ngừng, tạm ngừng, ngừng dịch vụ, ngừng cung cấp, cắt dịch vụ, mốc cắt, chấm dứt"
    let notice = "notice, notification, letter, thông báo, công văn, thư"
    let spoken =
      stop.split(separator: ", ").map { (Folding.fold(String($0)), Kind.stop) }
      + notice.split(separator: ", ").map { (Folding.fold(String($0)), Kind.event(.notice)) }
    let events = EventKind.allCases.filter { $0 != .cut }.flatMap { kind in
      kind.names.map { (Folding.fold($0), Kind.event(kind)) }
    }
    let deadlines = DeadlineKind.allCases.filter { $0 != .cutoff && $0 != .other }.flatMap { kind in
      kind.names.map { (Folding.fold($0), Kind.deadline(kind)) }
    }
    return (spoken + events + deadlines).map { (words: $0.0, kind: $0.1) }
  }()
}

extension DraftSurroundings {
  /// `deadlines` as they would stand in the incident now: what is counted from another record with the date that comes
  /// of it, if one does.
  package func workedOut(_ deadlines: [Deadline]) -> [Deadline] {
    guard var incident else { return deadlines }
    for var deadline in deadlines {
      // Known now, whenever the person says that it could be known.
      deadline.provenance.knownAt = nowPoint
      incident.put(.deadline(deadline))
    }
    guard let known = KnownRecords(incident, now: now) else { return deadlines }
    let resolved = RelativeDateRule.resolved(known, settings: StandingSettings()).incident
    return deadlines.map { deadline in resolved.deadlines.first { $0.id == deadline.id } ?? deadline }
  }
}
