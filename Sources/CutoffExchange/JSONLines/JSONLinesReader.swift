import CutoffDomain
import CutoffStore

/// Reads lines of JSON in the words of the commands: `{"do": "deadline", "id": "@kho", "key": "kho-3/cut", …}`.
package enum JSONLinesReader {
  /// Most bytes of a file.
  package static let byteLimit = 64 * 1_024 * 1_024

  /// Carries the lines out in their order, each on what the lines before it made; a line that is wrong is told with
  /// its place, and what only it could have made is passed over.
  package static func read(_ bytes: [UInt8], options: ImportOptions) -> ImportPlan {
    do throws(ImportFault) {
      let source = try SourceText(bytes, file: options.file)
      guard bytes.count <= byteLimit else {
        throw source.fault(.tooLarge, at: 0, "> \(byteLimit)")
      }
      var lines = LinesImport(options, seed: bytes)
      var number = 0
      for line in bytes[source.start...].split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      {
        number += 1
        let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        if !isBlank { lines.read(Array(line), number) }
      }
      return lines.finish()
    } catch {
      return ImportPlan(kind: .jsonl, refusing: error)
    }
  }
}

/// The lines of a file while they are carried out.
private struct LinesImport {
  private let options: ImportOptions
  private var plan: ImportPlan
  private var ids: RecordIDSource
  private var incidents: [LineIncident] = []
  /// Which of them an incident of the store, or a key, is.
  private var places: [IncidentID: Int] = [:]
  private var handles: [String: Handle] = [:]

  /// What a name that begins with "@" stands for.
  private enum Handle {
    case incident(Int)
    case record(Int, RecordID)
    /// The line that should have made it was refused.
    case refused
  }

  init(_ options: ImportOptions, seed bytes: [UInt8]) {
    self.options = options
    plan = ImportPlan(kind: .jsonl)
    let seed = SHA256.hash(Array(bytes.prefix(1 << 20))).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    ids = RecordIDSource(seed: seed ^ UInt64(bitPattern: options.now.seconds))
  }

  func finish() -> ImportPlan {
    var plan = plan
    plan.incidents = incidents.map {
      PlannedIncident(before: $0.before, after: $0.current, records: $0.planned)
    }
    return plan
  }

  // MARK: Lines

  mutating func read(_ bytes: [UInt8], _ number: Int) {
    do {
      var line = try JSONLine(bytes, number: number, file: options.file, language: options.language)
      let handle = line.text("as")
      if let made = carryOut(&line) {
        if let handle { name(made, handle) }
      } else {
        if let handle { handles[handle] = .refused }
      }
      plan.refused += line.faults
    } catch {
      plan.refused.append(error)
    }
  }

  /// What a date was moved to has the name of the outcome and "/to".
  private mutating func name(_ made: Handle, _ handle: String) {
    handles[handle] = made
    guard case .record(let place, let id) = made, let next = incidents[place].movedTo(id) else { return }
    handles[handle + "/to"] = .record(place, next)
  }

  /// Nil where the line is refused, or speaks of what another refused line should have made.
  private mutating func carryOut(_ line: inout JSONLine) -> Handle? {
    guard let name = line.text("do") else {
      line.refuse("do", .missing)
      return nil
    }
    guard let command = LineCommand(rawValue: name) else {
      line.refuse("do", .unknownCommand, name)
      return nil
    }
    guard command != .new else { return make(&line) }
    guard let place = incident(&line) else { return nil }
    return add(command, &line, to: place)
  }

  // MARK: Incidents

  /// The place of the incident that a line names.
  private mutating func incident(_ line: inout JSONLine) -> Int? {
    guard let typed = line.text("id") else {
      if let target = options.target { return place(of: target) }
      line.refuse("id", .missing)
      return nil
    }
    if typed.hasPrefix("@") {
      switch handles[String(typed.dropFirst())] {
      case .incident(let place)?: return place
      case .refused?: return nil
      case .record?, nil:
        line.refuse("id", .unknownName, typed)
        return nil
      }
    }
    guard let found = stored(typed) else {
      line.refuse("id", .unknownName, typed)
      return nil
    }
    return place(of: found)
  }

  /// By its id, the beginning of it, or its title, where only one is called so.
  private func stored(_ typed: String) -> Incident? {
    if let found = options.incident(IncidentID(typed)) { return found }
    let (typed, folded) = (typed.lowercased(), Folding.fold(typed))
    let found = options.stored.map(\.incident).filter {
      $0.id.text.hasPrefix(typed) || Folding.fold($0.header.title) == folded
    }
    return found.count == 1 ? found[0] : nil
  }

  private mutating func place(of incident: Incident) -> Int {
    if let place = places[incident.id] { return place }
    let origin = incident.header.provenance.origin
    let key = origin?.from == ImportKind.jsonl.rawValue ? origin?.key : nil
    incidents.append(LineIncident(before: incident, key: key ?? incident.id.text, current: incident))
    places[incident.id] = incidents.count - 1
    return incidents.count - 1
  }

  private mutating func make(_ line: inout JSONLine) -> Handle? {
    let key = line.text("key")
    if let key, let found = options.incident(from: .jsonl, key) ?? options.incident(IncidentID(key)) {
      return .incident(place(of: found))
    }
    if let key, let known = incidents.firstIndex(where: { $0.key == key && $0.before == nil }) {
      return .incident(known)
    }
    let language: Language = line.word("lang") ?? options.language
    let zone = zone(&line) ?? options.zone ?? options.viewerZone
    let times = SourceTime(zone: zone, language: language, now: options.now)
    let draft = IncidentDraft(
      title: line.text("title") ?? "", short: line.text("short"), providers: line.mentions("provider"),
      customers: line.mentions("customer"), services: line.list("service"), cutoff: line.due("cutoff", times),
      zone: zone, language: language, summary: line.text("summary"), origin: line.origin(times))
    line.refuseUnknown()
    var surroundings = surroundings(nil, language)
    guard line.faults.isEmpty,
      let change = change(
        &line, { (all) throws(DraftProblems) in try draft.change(in: &all) }, &surroundings),
      let made = change.applied(to: nil)
    else { return nil }
    return .incident(add(made, change, key: key, line))
  }

  private mutating func add(_ made: Incident, _ change: Change, key: String?, _ line: JSONLine) -> Int {
    var header = made.header
    if let key {
      header.id = DerivedID.incident(title: header.title, from: .jsonl, key: key)
      header.provenance.origin = RecordOrigin(from: ImportKind.jsonl.rawValue, key: key)
    }
    let source = key ?? header.id.text
    var names: [RecordID: RecordID] = [:]
    for record in made.records {
      names[record.id] = DerivedID.record(
        record.kind, from: .jsonl, incident: source, key: Folding.fold(record.ownName), knownAt: nil)
    }
    header.providers = header.providers.map { names[$0] ?? $0 }
    header.customers = header.customers.map { names[$0] ?? $0 }
    header.provenance.sources = header.provenance.sources.map { names[$0] ?? $0 }
    var incident = Incident(header: header)
    incident.append(made.records.map { $0.renamed(names, zone: header.zone) })
    var entry = LineIncident(before: nil, key: source, current: incident)
    for deadline in incident.deadlines {
      entry.plan(.deadline(deadline), key: source, .new, place: line.place(nil))
    }
    incidents.append(entry)
    return incidents.count - 1
  }

  private func zone(_ line: inout JSONLine) -> Zone? {
    guard let name = line.text("zone") else { return nil }
    if let zone = Zone(name) { return zone }
    line.refuse("zone", .unknownZone, name)
    return nil
  }

  private func surroundings(_ incident: Incident?, _ language: Language) -> DraftSurroundings {
    DraftSurroundings(
      incident: incident, now: options.now, language: language,
      viewerZone: options.zone ?? options.viewerZone,
      author: options.author, ids: ids, loggedAt: options.loggedAt)
  }

  // MARK: Records

  private mutating func add(_ command: LineCommand, _ line: inout JSONLine, to place: Int) -> Handle? {
    let key = line.text("key")
    let old = key.flatMap { incidents[place].record(command.kind, key: $0) }
    // What the store wrote out itself has its id as the key; a person's hand is in it, not this file's.
    let isOwn = old.map { $0.id.text == key } ?? false
    if let old, let key, isOwn || old.provenance.origin?.digest == line.digest {
      incidents[place].plan(old, key: key, .same, place: line.place(nil))
      return .record(place, old.id)
    }
    guard let (change, known) = change(command, &line, in: place) else { return nil }
    guard let old, let key else {
      let made = incidents[place].carryOut(
        change, kind: command.kind, key: key, digest: line.digest, knownAt: known, place: line.place(nil))
      return made.map { .record(place, $0) }
    }
    compare(change, with: old, key: key, line, in: place)
    return .record(place, old.id)
  }

  /// The change that the line makes, and when the line says that it was known.
  private mutating func change(
    _ command: LineCommand, _ line: inout JSONLine, in place: Int
  ) -> (Change, Instant?)? {
    let incident = incidents[place].current
    let language = incident.header.language
    let records = handles.compactMapValues { handle -> RecordID? in
      if case .record(place, let id) = handle { id } else { nil }
    }
    let times = SourceTime(zone: incident.header.zone, language: language, now: options.now)
    var surroundings = surroundings(incident, language)
    var drafting = LineDrafting(line, incident, records, times, incidents[place].currency)
    let draft = drafting.draft(command)
    drafting.line.refuseUnknown()
    line = drafting.line
    guard line.faults.isEmpty, let draft, let change = change(&line, draft, &surroundings) else { return nil }
    return (change, drafting.known?.lastSecond)
  }

  private mutating func change(
    _ line: inout JSONLine, _ draft: LineDraft, _ surroundings: inout DraftSurroundings
  ) -> Change? {
    do {
      let change = try draft(&surroundings)
      ids = surroundings.ids
      return change
    } catch {
      for problem in error.problems { line.refuse(problem) }
      return nil
    }
  }

  // MARK: Said again

  /// A line with a key that was read before, and says something else now.
  private mutating func compare(
    _ change: Change, with old: Record, key: String, _ line: JSONLine, in place: Int
  ) {
    guard let new = change.edits.compactMap(\.after).first(where: { $0.kind == old.kind }) else { return }
    let tail = incidents[place].tail(of: old)
    if let due = new.due, due.point != nil, tail.answerable?.results.contains(.moved) == true,
      !new.hasDate(of: tail)
    {
      move(tail, to: due, new, key: key, line, in: place)
    } else if options.updates {
      update(old, to: new, change, key: key, line, in: place)
    } else {
      plan.notes.append(ImportNote(.differs, key: key, place: line.place(nil), text: old.ownName))
      incidents[place].plan(old, key: key, .same, place: line.place(nil))
    }
  }

  private mutating func move(
    _ tail: Record, to due: SaidTime, _ new: Record, key: String, _ line: JSONLine, in place: Int
  ) {
    var line = line
    var surroundings = surroundings(incidents[place].current, incidents[place].current.header.language)
    let draft = OutcomeDraft(
      target: tail.id, result: .moved, movedTo: due, until: new.until, actor: tail.setter.map(Mention.id))
    guard
      let change = change(&line, { (all) throws(DraftProblems) in try draft.change(in: &all) }, &surroundings)
    else { return plan.refused += line.faults }
    plan.notes.append(ImportNote(.moved, key: key, place: line.place(nil), text: tail.ownName))
    // The date that holds now is what the line is compared with the next time.
    _ = incidents[place].carryOut(
      change, kind: tail.kind, key: key, digest: line.digest, knownAt: options.now, place: line.place(nil))
  }

  private mutating func update(
    _ old: Record, to new: Record, _ change: Change, key: String, _ line: JSONLine, in place: Int
  ) {
    var provenance = old.provenance
    provenance.origin = RecordOrigin(from: ImportKind.jsonl.rawValue, key: key, digest: line.digest)
    var updated = new
    updated.put(id: old.id, provenance: provenance)
    updated.put(supersedes: old.supersedes)
    var edits = change.edits.filter { $0.after?.id != new.id }
    edits.append(RecordEdit(before: old, after: updated))
    var change = change
    change.edits = edits
    _ = incidents[place].carryOut(
      change, kind: old.kind, key: key, digest: line.digest, knownAt: nil, place: line.place(nil))
  }
}
