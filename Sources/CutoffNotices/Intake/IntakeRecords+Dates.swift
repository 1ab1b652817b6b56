import CutoffDomain

/// Its deadlines, those that are counted from others, and their conditions.
extension IntakeRecords {
  mutating func addDeadlines() {
    for item in taken(.deadline) {
      if let repeated = item.repeats {
        deadlines[item.id] = repeated
        continue
      }
      let key = key(item)
      guard let deadline = deadline(item, key) else { continue }
      if case .deadline(let old)? = item.answers.last(where: {
        if case .deadline = $0 { true } else { false }
      }) {
        deadlines[item.id] = move(old, to: deadline, item, key)
      } else {
        add(.deadline(deadline))
        deadlines[item.id] = deadline.id
      }
    }
  }

  mutating func deadline(_ item: IntakeItem, _ key: String) -> Deadline? {
    guard let kind = item.field("kind").flatMap(DeadlineKind.init) else { return nil }
    let names = item.proposal?["services"]?.texts ?? []
    let covered = names.map { service($0, self.key + "#service:" + Folding.fold($0)) }
    return Deadline(
      id: id(.deadlines, key), kind: kind,
      label: label(item.field("label"), kind, sentence: item.proposal?.quotes.dropFirst().first?.text),
      due: item.said ?? SaidTime(point: nil), until: item.until, condition: item.field("condition"),
      setBy: party(item.field("setBy")), setAt: writtenAt, services: covered, provenance: provenance(key))
  }

  /// `next` takes the place of a deadline of the incident, by the word of who wrote the notice. Gives its id.
  mutating func move(_ old: RecordID, to next: Deadline, _ item: IntakeItem, _ key: String)
    -> RecordID
  {
    guard let record = incident.record(old), case .deadline(let deadline) = record else { return next.id }
    let move = Move(
      id: next.id, due: next.due, until: next.until, actor: next.setBy ?? writer, at: writtenAt,
      provenance: next.provenance)
    guard case .deadline(var moved)? = deadline.moved(move) else { return next.id }
    if !next.services.isEmpty { moved.services = next.services }
    if let condition = next.condition { moved.condition = condition }
    add(.deadline(moved))
    addOutcome(.moved, of: old, to: next.id, item, key)
    return next.id
  }

  mutating func addOutcome(
    _ result: OutcomeResult, of target: RecordID, to next: RecordID? = nil, _ item: IntakeItem, _ key: String
  ) {
    let key = key + "#" + target.text
    add(
      .event(
        Event(
          id: id(.events, key), at: writtenAt ?? provenance(key).knownAt, actor: writer,
          text: item.quotes.last?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            ?? result.shown(hand.language),
          content: .outcome(Outcome(target: target, result: result, movedTo: next)),
          provenance: provenance(key))))
  }

  // MARK: Counted dates

  /// A date that is counted from another one of the notice moves with it.
  mutating func count() {
    for item in taken(.deadline) {
      guard let count = item.counted, item.repeats == nil, let id = deadlines[item.id],
        let place = made.firstIndex(where: { $0.id == id }), case .deadline(var deadline) = made[place],
        deadline.supersedes == nil, let base = base(count.base, of: id), !isPartly(count)
      else { continue }
      deadline.relative = RelativeDate(base: base, offset: count.offset, unit: count.unit)
      deadline.due = SaidTime(says: deadline.due.says, boundary: deadline.due.boundary, point: nil)
      made[place] = .deadline(deadline)
      incident.put([.deadline(deadline)])
    }
  }

  func base(_ base: NoticeCount.Base, of id: RecordID) -> RecordID? {
    switch base {
    case .letter:
      taken(.event).isEmpty || writtenAt == nil ? nil : eventID
    case .proposal(let line): deadlines[line] == id ? nil : deadlines[line]
    }
  }

  /// Working days are counted by a calendar that the incident may not have: the day that was chosen stays.
  private func isPartly(_ count: NoticeCount) -> Bool { count.unit == .workingDays }

  // MARK: Conditions

  mutating func addConditions() {
    var resume: [String] = []
    for item in taken(.condition) {
      guard let text = item.field("text") else { continue }
      switch item.field("for") {
      case "resume": resume.append(text)
      case "cutoff", "withdrawal":
        if !put(text, on: \.stopsService) { notes.append(IntakeNote(.conditionAlone, text)) }
      case nil, _?: notes.append(IntakeNote(.conditionAlone, text))
      }
    }
    guard !resume.isEmpty, !resume.reduce(false, { put($1, on: { $0.kind == .resume }) || $0 }) else {
      return
    }
    let key = key + "#resume"
    add(
      .deadline(
        Deadline(
          id: id(.deadlines, key), kind: .resume, label: label(nil, .resume), due: SaidTime(point: nil),
          condition: resume.joined(separator: "; "), setBy: writer, setAt: writtenAt,
          provenance: provenance(key))))
  }

  /// Puts a condition on what this notice made of that sort; false where there is none.
  mutating func put(_ condition: String, on isMeant: (Deadline) -> Bool) -> Bool {
    var isPut = false
    for place in made.indices {
      guard case .deadline(var deadline) = made[place], isMeant(deadline) else { continue }
      isPut = true
      if deadline.condition?.contains(condition) == true { continue }
      deadline.condition = [deadline.condition, condition].compactMap { $0 }.joined(separator: "; ")
      made[place] = .deadline(deadline)
      incident.put([.deadline(deadline)])
    }
    return isPut
  }
}
