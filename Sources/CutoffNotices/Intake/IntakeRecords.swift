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
  package internal(set) var made: [Record] = []
  /// What is told beside it.
  package internal(set) var notes: [IntakeNote] = []
  /// The incident that it goes into, or the new one.
  package internal(set) var incident: Incident

  let intake: NoticeIntake
  let before: Incident?
  let hand: Hand
  private let source: RecordID
  private var keys: Set<String> = []
  var parties: [String: RecordID] = [:]
  var services: [String: RecordID] = [:]
  /// The deadline that each line made or repeats.
  var deadlines: [String: RecordID] = [:]
  /// What the event itself ends, where it is an outcome.
  var ended: (target: RecordID, result: OutcomeResult)?

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

  func taken(_ subject: NoticeSubject) -> [IntakeItem] {
    intake.items.filter { $0.isTaken && $0.openQuestion == nil && $0.subject == .proposal(subject) }
  }

  // MARK: Ids

  var key: String { intake.letter.hash }

  private var incidentKey: String {
    guard let before else { return key }
    return before.header.provenance.origin?.key == key ? key : before.id.text
  }

  /// The day of the notice as far as it says one; ids must not depend on when it is read.
  var writtenAt: TimePoint? { Self.writtenAt(intake) }

  static func writtenAt(_ intake: NoticeIntake) -> TimePoint? {
    intake.reading.referenceFrom == .now ? nil : intake.reading.reference
  }

  /// "deadline@11:1": where the notice says it, so that a line that was added elsewhere changes nothing.
  mutating func key(_ item: IntakeItem, _ more: String = "") -> String {
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

  func id(_ kind: RecordKind, _ key: String) -> RecordID {
    DerivedID.record(
      kind, from: IntakeOrigin.word, incident: incidentKey, key: key, knownAt: writtenAt?.lastSecond)
  }

  func provenance(_ key: String) -> Provenance {
    Self.provenance(intake, hand, key: key, source: source)
  }

  static func provenance(
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
  mutating func add(_ record: Record) {
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

  mutating func party(_ name: String, _ side: Side, isBodyAbove: Bool, _ item: IntakeItem) -> RecordID {
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

  func party(_ name: String?) -> RecordID? { name.flatMap { parties[Folding.fold($0)] } }

  /// Who wrote it: the one that the lines name, else the provider.
  var writer: RecordID? {
    guard let event = intake.items.first(where: { $0.subject == .proposal(.event) }) else { return nil }
    return party(event.field("by"))
  }

  private mutating func addServices() {
    for item in taken(.service) {
      guard let name = item.field("name") else { continue }
      _ = service(name, isExempt: item.proposal?["isExempt"] == .boolean(true), key(item))
    }
  }

  mutating func service(_ name: String, isExempt: Bool = false, _ key: String) -> RecordID {
    let folded = Folding.fold(name)
    if let known = services[folded] { return known }
    let id = id(.services, key)
    add(.service(Service(id: id, name: name, isExempt: isExempt, provenance: provenance(key))))
    services[folded] = id
    return id
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
