import CutoffDomain

/// Compares what a source tells with what the store has of it: the same thing twice is one thing.
struct Reimport {
  private let imported: ImportedIncident
  private let before: Incident?
  private var after: Incident
  /// The records of the store that came from this source, by kind and key, in the order of the file.
  private var known: [Key: [Record]] = [:]
  private var successors: [RecordID: Record] = [:]
  private var new: [Record] = []
  private var planned: [PlannedRecord] = []
  private var notes: [ImportNote] = []
  private var skipped: [ImportSkip] = []

  private struct Key: Hashable {
    var kind: RecordKind
    var key: String
  }

  init(_ imported: ImportedIncident) {
    self.imported = imported
    before = imported.before
    after = imported.incident
    for record in imported.before?.records ?? [] {
      if let next = record.supersedes { successors[next] = record }
      guard let origin = record.provenance.origin, origin.from == imported.kind.rawValue else { continue }
      known[Key(kind: record.kind, key: origin.key), default: []].append(record)
    }
  }

  mutating func run(isWhole: Bool) -> (incident: PlannedIncident, notes: [ImportNote], skipped: [ImportSkip])
  {
    let deleted = Set((before?.tombstones ?? []).map(\.id))
    for piece in imported.added {
      let found = known[Key(kind: piece.record.kind, key: piece.key)]
      if let last = piece.existing ?? found?.last {
        compare(piece, with: last)
      } else if deleted.contains(piece.record.id) {
        skipped.append(ImportSkip(key: piece.key, uid: piece.uid, reason: .deletedHere, place: piece.place))
      } else {
        put(piece.record, piece, .new)
      }
    }
    if isWhole { tellGone() }
    dropUnused()
    after.put(new)
    return (PlannedIncident(before: before, after: after, records: planned), notes, skipped)
  }

  private mutating func put(_ record: Record, _ piece: ImportedRecord, _ action: ImportAction) {
    new.append(record)
    plan(record, piece, action)
  }

  private mutating func plan(_ record: Record, _ piece: ImportedRecord, _ action: ImportAction) {
    planned.append(PlannedRecord(record, key: piece.key, uid: piece.uid, action: action, place: piece.place))
  }

  // MARK: Found again

  private mutating func compare(_ piece: ImportedRecord, with last: Record) {
    let digest = piece.record.provenance.origin?.digest
    let seen = piece.existing == nil ? last.provenance.origin?.digest : nil
    let noted = seen ?? RecordDigest.of(last, zone: imported.zone)
    // The source says what it said: whatever a person made of it since stays.
    guard noted != digest else { return plan(last, piece, .same) }
    let tail = tail(of: last)
    if !piece.record.hasDate(of: tail), !piece.record.hasDate(of: last), let moved = moved(piece, from: tail)
    {
      return move(piece, tail, to: moved)
    }
    guard imported.options.updates else {
      notes.append(ImportNote(.differs, key: piece.key, place: piece.place, text: tail.ownName))
      return plan(tail, piece, .same)
    }
    var updated = piece.record
    var provenance = tail.provenance
    if piece.existing == nil { provenance.origin = piece.record.provenance.origin }
    provenance.sources += piece.record.provenance.sources.filter { !provenance.sources.contains($0) }
    updated.put(id: tail.id, provenance: provenance)
    updated.put(supersedes: tail.supersedes)
    updated == tail ? plan(tail, piece, .same) : put(updated, piece, .change)
  }

  /// What took the place of `record`, and of that, up to what holds.
  private func tail(of record: Record) -> Record {
    var (tail, seen) = (record, Set([record.id]))
    while let next = successors[tail.id], seen.insert(next.id).inserted { tail = next }
    return tail
  }

  /// `tail` with the date that the source says now; nil for what cannot be moved.
  private func moved(_ piece: ImportedRecord, from tail: Record) -> Record? {
    guard let due = piece.record.due, due.point != nil, let answerable = tail.answerable else { return nil }
    let key = piece.key + "\0" + due.text
    let known = changed(piece)
    var provenance = piece.record.provenance
    provenance.knownAt = known
    let id = imported.id(tail.kind, key: key, knownAt: known)
    let move = Move(
      id: id, due: due, until: piece.record.until, actor: piece.record.setter ?? tail.setter, at: known,
      isOfPeriod: false, provenance: provenance)
    return answerable.moved(move)
  }

  /// When it could be known that the date was moved.
  private func changed(_ piece: ImportedRecord) -> TimePoint {
    let now = TimePoint(instant: imported.options.now, zone: imported.zone)
    guard let said = piece.changedAt, said.lastSecond <= now.start else { return now }
    return said
  }

  private mutating func move(_ piece: ImportedRecord, _ tail: Record, to next: Record) {
    let known = changed(piece)
    let key = piece.key + "\0moved\0" + (next.due?.text ?? "")
    var provenance = next.provenance
    provenance.origin = RecordOrigin(from: imported.kind.rawValue, key: key)
    let outcome = Outcome(target: tail.id, result: .moved, movedTo: next.id)
    let event = Event(
      id: imported.id(.events, key: key, knownAt: known), at: known, actor: next.setter,
      text: text(of: tail, to: next), content: .outcome(outcome), provenance: provenance)
    notes.append(ImportNote(.moved, key: piece.key, place: piece.place, text: tail.ownName))
    put(next, piece, .change)
    new.append(.event(event))
    planned.append(PlannedRecord(.event(event), key: key, action: .new))
  }

  private func text(of tail: Record, to next: Record) -> String {
    let language = imported.language
    let words = OutcomeWords.words(.moved, of: tail)(language)
    let said = next.due.map { $0.says.isEmpty ? When.echo($0, language: language) : $0.says } ?? ""
    return tail.ownName + ": " + (words.hasSuffix("…") ? String(words.dropLast()) : words) + " " + said
  }

  /// Parties, services and sources that were made for what is not taken over.
  private mutating func dropUnused() {
    let old = Set(before?.records.map(\.id) ?? [])
    var named = Set(after.header.providers + after.header.customers + after.header.provenance.sources)
    for record in new { named.formUnion(record.value.mentions + record.provenance.sources + record.unlisted) }
    let made = after.parties.map(\.id) + after.services.map(\.id) + after.sources.map(\.id)
    // What was described of a new incident beside its records stays: a service that nothing names yet.
    guard before != nil else { return }
    after.remove(Set(made).subtracting(old).subtracting(named))
  }

  // MARK: Gone

  /// Dates that lie ahead, were read from this source, and are not in it now.
  private mutating func tellGone() {
    guard before?.header.provenance.origin?.isSame(imported.kind, imported.key) == true else { return }
    let told = Set(imported.added.map { Key(kind: $0.record.kind, key: $0.key) })
    for deadline in before?.deadlines ?? [] where successors[deadline.id] == nil {
      guard let origin = deadline.provenance.origin, origin.from == imported.kind.rawValue,
        !told.contains(Key(kind: .deadlines, key: origin.key)), let due = deadline.due.due,
        due > imported.options.now
      else { continue }
      notes.append(ImportNote(.gone, key: origin.key, text: deadline.label))
    }
  }
}
