import CutoffDomain

/// The records that a notice makes, as one change. Whoever reads the same notice with the same answers makes the same
/// records; what the incident has already is not made again.
package struct IntakeRecords {
  /// Who reads, when, in which language titles are.
  package struct Hand: Sendable {
    package var author: String
    package var now: Instant
    package var loggedAt: Instant
    package var language: Language

    package init(author: String, now: Instant, loggedAt: Instant, language: Language) {
      self.author = author
      self.now = now
      self.loggedAt = loggedAt
      self.language = language
    }
  }

  /// What is new, in the order in which it is written.
  package private(set) var made: [Record] = []
  /// What is told beside it.
  package private(set) var notes: [IntakeNote] = []
  /// The incident that it goes into, or the new one.
  package private(set) var incident: Incident

  private let intake: NoticeIntake
  private let before: Incident?
  private let hand: Hand
  private let source: RecordID
  private var keys: Set<String> = []
  private var parties: [String: RecordID] = [:]
  private var services: [String: RecordID] = [:]
  /// The deadline that each line made or repeats.
  private var deadlines: [String: RecordID] = [:]

  /// `before` is the incident that the intake goes into; nil makes a new one.
  package init(_ intake: NoticeIntake, into before: Incident?, by hand: Hand) {
    self.intake = intake
    self.before = before
    self.hand = hand
    let key = intake.letter.hash
    let incidentKey = before.map { $0.header.provenance.origin?.key == key ? key : $0.id.text } ?? key
    source = DerivedID.record(
      .sources, from: IntakeOrigin.word, incident: incidentKey, key: key + "#source",
      knownAt: Self.writtenAt(intake)?.lastSecond)
    incident =
      before
      ?? Incident(
        header: IncidentHeader(
          id: DerivedID.incident(title: intake.ownTitle, from: IntakeOrigin.word, key: key),
          title: intake.title,
          zone: intake.reading.zone, language: intake.reading.language,
          provenance: Self.provenance(intake, hand, key: key, source: nil)))
    for party in incident.parties {
      for name in [party.name, party.shortName] { parties[Folding.fold(name)] = party.id }
    }
    for service in incident.services {
      for name in [service.name, service.shortName] { services[Folding.fold(name)] = service.id }
    }
    run()
  }

  /// The one change; nil where nothing is new.
  package var change: Change? {
    guard !made.isEmpty || before == nil else { return nil }
    let words = Wording("thông báo", "notice")(hand.language)
    return Change(
      incident: incident.id,
      title: words + ": " + (before == nil ? intake.title : incident.header.shortTitle),
      header: before == nil ? HeaderEdit(before: nil, after: incident.header) : nil,
      edits: made.map { RecordEdit(before: before?.record($0.id), after: $0) })
  }

  private mutating func run() {
    addSource()
    addParties()
    addServices()
    addDeadlines()
    addMoves()
    count()
    addConditions()
    addAmounts()
    addPromises()
    addContacts()
    addSteps()
    addEvent()
  }

  private func taken(_ subject: NoticeSubject) -> [IntakeItem] {
    intake.items.filter { $0.isTaken && $0.openQuestion == nil && $0.subject == .proposal(subject) }
  }

  // MARK: Ids

  private var key: String { intake.letter.hash }

  private var incidentKey: String {
    guard let before else { return key }
    return before.header.provenance.origin?.key == key ? key : before.id.text
  }

  /// The day of the notice as far as it says one; ids must not depend on when it is read.
  private var writtenAt: TimePoint? { Self.writtenAt(intake) }

  private static func writtenAt(_ intake: NoticeIntake) -> TimePoint? {
    intake.reading.referenceFrom == .now ? nil : intake.reading.reference
  }

  /// "deadline@11:1": where the notice says it, so that a line that was added elsewhere changes nothing.
  private mutating func key(_ item: IntakeItem, _ more: String = "") -> String {
    let quote = item.proposal?.quotes.first
    let place = quote.map { "@\($0.line):\($0.column)" } ?? item.id
    let kind = item.field("kind") ?? item.field("side") ?? ""
    let base = key + "#" + item.subject.word + place + kind + more
    var key = base
    var count = 1
    while !keys.insert(key).inserted {
      count += 1
      key = base + "/\(count)"
    }
    return key
  }

  private func id(_ kind: RecordKind, _ key: String) -> RecordID {
    DerivedID.record(
      kind, from: IntakeOrigin.word, incident: incidentKey, key: key, knownAt: writtenAt?.lastSecond)
  }

  private func provenance(_ key: String) -> Provenance {
    Self.provenance(intake, hand, key: key, source: source)
  }

  private static func provenance(
    _ intake: NoticeIntake, _ hand: Hand, key: String, source: RecordID?
  ) -> Provenance {
    // Nobody knew it before it was written; of a notice of a later day, or of today, it is known now.
    let written = writtenAt(intake).flatMap { $0.lastSecond <= hand.now ? $0 : nil }
    return Provenance(
      knownAt: written ?? TimePoint(instant: hand.now, precision: .second, zone: intake.reading.zone),
      sources: [source].compactMap { $0 }, loggedAt: hand.loggedAt, loggedBy: hand.author,
      origin: RecordOrigin(from: IntakeOrigin.word, key: key))
  }

  /// Adds a record unless the incident has it, or somebody deleted it there.
  private mutating func add(_ record: Record) {
    guard before?.record(record.id) == nil else { return }
    guard before?.tombstones.contains(where: { $0.id == record.id }) != true else {
      notes.append(IntakeNote(.deleted, record.shownName(hand.language)))
      return
    }
    made.append(record)
    incident.put([record])
  }

  // MARK: Who and what

  private mutating func addSource() {
    let reading = intake.reading
    let references = taken(.reference).compactMap { $0.field("text") }
    let file = intake.letter.file
    let remark = (references + [file.isEmpty ? nil : file, "sha256 " + key].compactMap { $0 })
      .joined(separator: " · ")
    let publisher =
      taken(.event).first?.field("by") ?? intake.letter.text.header?.from.trimmed
      ?? (file.isEmpty ? nil : file)
      ?? EventKind.notice.shown(reading.language)
    var provenance = provenance(key + "#source")
    provenance.sources = []
    add(
      .source(
        Source(
          id: source, publisher: publisher, publishedAt: writtenAt, remark: remark, provenance: provenance)))
  }

  private mutating func addParties() {
    for item in taken(.party) {
      guard let name = item.field("name"), let side = item.field("side").flatMap(Side.init) else { continue }
      let isBodyAbove = item.proposal?["isBodyAbove"] == .boolean(true)
      let party = party(name, side, isBodyAbove: isBodyAbove, item)
      // What other lines call it: the name as it was read.
      if let read = intake.reading.proposals.first(where: { $0.id == item.id })?["name"]?.string {
        parties[Folding.fold(read)] = party
      }
      guard before == nil, !isBodyAbove else { continue }
      if side == .provider, !incident.header.providers.contains(party) {
        incident.header.providers.append(party)
      }
      if side == .customer, !incident.header.customers.contains(party) {
        incident.header.customers.append(party)
      }
    }
  }

  private mutating func party(_ name: String, _ side: Side, isBodyAbove: Bool, _ item: IntakeItem) -> RecordID
  {
    let folded = Folding.fold(name)
    if let known = parties[folded] { return known }
    let key = key(item)
    let id = id(.parties, key)
    add(
      .party(
        Party(id: id, name: name, side: side, isBodyAbove: isBodyAbove, provenance: provenance(key))))
    parties[folded] = id
    return id
  }

  private func party(_ name: String?) -> RecordID? { name.flatMap { parties[Folding.fold($0)] } }

  /// Who wrote it: the one that the lines name, else the provider.
  private var writer: RecordID? {
    guard let event = intake.items.first(where: { $0.subject == .proposal(.event) }) else { return nil }
    return party(event.field("by"))
  }

  private mutating func addServices() {
    for item in taken(.service) {
      guard let name = item.field("name") else { continue }
      _ = service(name, isExempt: item.proposal?["isExempt"] == .boolean(true), key(item))
    }
  }

  private mutating func service(_ name: String, isExempt: Bool = false, _ key: String) -> RecordID {
    let folded = Folding.fold(name)
    if let known = services[folded] { return known }
    let id = id(.services, key)
    add(.service(Service(id: id, name: name, isExempt: isExempt, provenance: provenance(key))))
    services[folded] = id
    return id
  }

  // MARK: Dates

  private mutating func addDeadlines() {
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

  private mutating func deadline(_ item: IntakeItem, _ key: String) -> Deadline? {
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
  private mutating func move(_ old: RecordID, to next: Deadline, _ item: IntakeItem, _ key: String)
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

  private mutating func addOutcome(
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

  // MARK: Moves

  /// What the event itself ends, where it is an outcome.
  private var ended: (target: RecordID, result: OutcomeResult)?

  private mutating func addMoves() {
    let isOutcome = taken(.event).first?.field("kind") == EventKind.outcome.rawValue
    for item in taken(.move) {
      guard let result = item.field("result").flatMap(OutcomeResult.init), let answer = item.answers.last
      else {
        continue
      }
      let key = key(item)
      let targets = targets(answer, item, key)
      if result == .moved {
        addMoved(item, key, targets)
        continue
      }
      for target in targets {
        if isOutcome, ended == nil {
          ended = (target, result)
        } else {
          addOutcome(result, of: target, item, key)
        }
      }
    }
  }

  private mutating func targets(_ answer: IntakeAnswer, _ item: IntakeItem, _ key: String) -> [RecordID] {
    switch answer {
    case .deadline(let id): return [id]
    case .everyDeadline:
      return item.questions.flatMap(\.choices).compactMap {
        if case .deadline(let id) = $0.answer { id } else { nil }
      }
    case .earlier:
      let earlier = self.key + "#earlier" + key.dropFirst(self.key.count)
      let id = id(.deadlines, earlier)
      add(
        .deadline(
          Deadline(
            id: id, kind: kind(of: item), label: label(item.successor?["label"]?.string, kind(of: item)),
            due: item.proposal?.earlier ?? SaidTime(point: nil), until: item.proposal?.earlierUntil,
            setBy: writer,
            provenance: provenance(earlier))))
      return [id]
    case .alone, .read, .undated, .incident, .newIncident: return []
    }
  }

  private func kind(of item: IntakeItem) -> DeadlineKind {
    item.successor?["kind"]?.string.flatMap(DeadlineKind.init) ?? .cutoff
  }

  /// The notice's word for what stops ("retirement", "khóa một chiều"), where the kind says little its sentence; "due by"
  /// and the like say no more than the kind.
  private func label(_ word: String?, _ kind: DeadlineKind, sentence: String? = nil) -> String {
    if kind == .other || kind == .response, let sentence { return Self.shortened(sentence) }
    let isTelling = kind.stopsService || kind == .hearing
    return (isTelling ? word?.trimmed : nil) ?? kind.shown(incident.header.language)
  }

  private static func shortened(_ sentence: String) -> String {
    let words = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > 90 else { return words }
    return words.prefix(90).split(separator: " ").dropLast().joined(separator: " ") + "…"
  }

  private mutating func addMoved(_ item: IntakeItem, _ key: String, _ targets: [RecordID]) {
    guard let said = item.proposal?.said else { return }
    let next = self.key + "#next" + key.dropFirst(self.key.count)
    let names = item.successor?["services"]?.texts ?? []
    let covered = names.map { service($0, self.key + "#service:" + Folding.fold($0)) }
    let deadline = Deadline(
      id: id(.deadlines, next), kind: kind(of: item),
      label: label(item.successor?["label"]?.string, kind(of: item)),
      due: said,
      until: item.isEdited ? item.proposal?.until : item.successor?.until ?? item.proposal?.until,
      condition: item.successor?["condition"]?.string, setBy: writer, setAt: writtenAt, services: covered,
      provenance: provenance(next))
    guard let first = targets.first else {
      add(.deadline(deadline))
      deadlines[item.id] = deadline.id
      return
    }
    deadlines[item.id] = move(first, to: deadline, item, key)
    for target in targets.dropFirst() { addOutcome(.moved, of: target, to: deadline.id, item, key) }
    if let successor = item.successor { deadlines[successor.id] = deadlines[item.id] }
  }

  // MARK: Counted dates

  /// A date that is counted from another one of the notice moves with it.
  private mutating func count() {
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

  private func base(_ base: NoticeCount.Base, of id: RecordID) -> RecordID? {
    switch base {
    case .letter:
      taken(.event).isEmpty || writtenAt == nil ? nil : eventID
    case .proposal(let line): deadlines[line] == id ? nil : deadlines[line]
    }
  }

  /// Working days are counted by a calendar that the incident may not have: the day that was chosen stays.
  private func isPartly(_ count: NoticeCount) -> Bool { count.unit == .workingDays }

  // MARK: Conditions

  private mutating func addConditions() {
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
  private mutating func put(_ condition: String, on isMeant: (Deadline) -> Bool) -> Bool {
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

  // MARK: Sums, promises, steps

  private mutating func addAmounts() {
    for item in taken(.amount) {
      guard let kind = item.field("kind").flatMap(AmountKind.init), let money = item.money else { continue }
      let key = key(item)
      add(
        .amount(
          Amount(
            id: id(.amounts, key), kind: kind, money: money, label: item.field("label"),
            asOf: item.proposal?.asOf ?? writtenAt, statedBy: party(item.field("statedBy")),
            provenance: provenance(key))))
    }
  }

  private mutating func addPromises() {
    for item in taken(.promise) {
      let key = key(item)
      add(
        .promise(
          Promise(
            id: id(.promises, key), giver: party(item.field("giver")),
            receiver: party(item.field("receiver")),
            content: item.field("content") ?? "", madeAt: writtenAt, due: item.said ?? SaidTime(point: nil),
            amount: item.money, recurrence: item.proposal?.recurrence, provenance: provenance(key))))
    }
  }

  /// No record has a place for them: one note holds them all.
  private mutating func addContacts() {
    let lines = taken(.contact).map { IntakeText.value($0, of: intake, intake.reading.language) }
    guard !lines.isEmpty else { return }
    let key = key + "#contacts"
    add(
      .note(
        Note(
          id: id(.notes, key), at: writtenAt, title: Wording("Liên hệ", "Contacts")(intake.reading.language),
          text: lines.joined(separator: "\n"), parties: [writer].compactMap { $0 },
          provenance: provenance(key))))
  }

  private mutating func addSteps() {
    for item in taken(.step) {
      guard let text = item.field("text") else { continue }
      let key = key(item)
      add(
        .step(
          Step(
            id: id(.steps, key), text: text, owner: incident.header.customers.first, due: item.said,
            provenance: provenance(key))))
    }
  }

  // MARK: The event

  private var eventID: RecordID { id(.events, key + "#event") }

  /// The longest text of a record, in bytes.
  private static let longest = 64 * 1_024

  /// The whole text below its subject: the first line is what a timeline shows.
  private var eventText: String {
    let text = intake.letter.text
    guard text.header?.subject.trimmed == nil, let own = IntakeTitle.own(text) else { return text.eventText }
    return text.eventText.hasPrefix(own) ? text.eventText : own + "\n\n" + text.eventText
  }

  private mutating func addEvent() {
    guard let item = taken(.event).first, let kind = item.field("kind").flatMap(EventKind.init) else {
      return
    }
    var text = eventText
    if text.utf8.count > Self.longest {
      var end = text.utf8.index(text.utf8.startIndex, offsetBy: Self.longest - 4)
      while end.samePosition(in: text) == nil { end = text.utf8.index(before: end) }
      text = String(text[..<end]) + "…"
      notes.append(IntakeNote(.cut, ""))
    }
    add(
      .event(
        Event(
          id: eventID, at: item.proposal?.happenedAt ?? writtenAt ?? provenance(key).knownAt,
          actor: party(item.field("by")), text: text,
          content: content(kind), provenance: provenance(key + "#event"))))
  }

  private mutating func content(_ kind: EventKind) -> EventContent {
    switch kind {
    case .notice:
      let stopping = deadlines.values.filter { id in
        guard case .deadline(let deadline)? = incident.record(id) else { return false }
        return deadline.stopsService || deadline.kind.isExpiry
      }
      return .notice(Notice(deadlines: Array(Set(stopping)).sorted()))
    case .outcome:
      guard let ended else {
        notes.append(IntakeNote(.noTarget, ""))
        return .report
      }
      return .outcome(Outcome(target: ended.target, result: ended.result))
    case .restoration: return .restoration(Restoration())
    case .cut: return .cut(Cut())
    case .payment:
      return .payment(
        Payment(amount: taken(.amount).first { $0.field("kind") == AmountKind.paid.rawValue }?.money))
    case .agreement: return .agreement(Agreement(word: .creditor))
    case .statement: return .statement(Statement())
    case .meeting: return .meeting(Meeting())
    case .refusal: return .refusal
    case .report, .observation, .replacement: return .report
    }
  }
}

/// Something that is told beside what was made of a notice.
package struct IntakeNote: Hashable, Sendable {
  package var reason: Reason
  package var text: String

  init(_ reason: Reason, _ text: String) {
    self.reason = reason
    self.text = text
  }

  package enum Reason: Hashable, Sendable {
    /// Somebody deleted here what the notice says.
    case deleted
    /// A condition of nothing that was taken: it stays in the text only.
    case conditionAlone
    /// The text is longer than a record may be.
    case cut
    /// It withdraws or suspends nothing that is here.
    case noTarget
  }

  package func words(_ language: Language) -> String {
    let words: Wording =
      switch reason {
      case .deleted: Wording("đã bị xóa ở đây, không tạo lại", "deleted here, not made again")
      case .conditionAlone:
        Wording(
          "điều kiện không gắn với mốc nào, vẫn còn trong nguyên văn",
          "a condition of no date that was taken, kept in the text")
      case .cut: Wording("văn bản dài quá 64 KiB, bị cắt bớt", "the text is longer than 64 KiB and was cut")
      case .noTarget:
        Wording("không có mốc nào ở đây mà thông báo này kết thúc", "it ends no date that is here")
      }
    return words(language) + (text.isEmpty ? "" : ": " + text)
  }
}

extension IntakeSubject {
  /// Part of a record's key.
  fileprivate var word: String {
    switch self {
    case .incident: "incident"
    case .title: "title"
    case .area: "area"
    case .proposal(let subject): subject.rawValue
    }
  }
}
