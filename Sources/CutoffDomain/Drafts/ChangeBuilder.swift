/// Gathers the edits of one change: the record itself, and the parties and sources that it needs.
struct ChangeBuilder {
  private(set) var surroundings: DraftSurroundings
  private(set) var problems: [DraftProblem] = []
  private var edits: [RecordEdit] = []
  private var header: HeaderEdit?
  /// The parties, services and sources that can be named, with those made by this change.
  private var parties: [Party]
  private var services: [Service]
  private var sources: [Source]

  init(_ surroundings: DraftSurroundings) {
    self.surroundings = surroundings
    parties = surroundings.incident?.parties ?? []
    services = surroundings.incident?.services ?? []
    sources = surroundings.incident?.sources ?? []
  }

  mutating func nextID() -> RecordID { surroundings.ids.next(at: surroundings.loggedAt) }

  mutating func nextIncidentID(title: String) -> IncidentID { surroundings.ids.nextIncident(title: title) }

  mutating func refuse(_ field: DraftField, _ reason: DraftProblem.Reason) {
    problems.append(DraftProblem(field, reason))
  }

  /// `text` without blanks around it; a problem at `field` if nothing is left.
  mutating func required(_ text: String, _ field: DraftField) -> String {
    guard let text = text.trimmed else {
      refuse(field, .missing)
      return ""
    }
    return text
  }

  /// Makes `record`, or puts it in the place of `before` if it differs.
  mutating func put(_ record: Record, before: Record? = nil) {
    guard before != record else { return }
    edits.append(RecordEdit(before: before, after: record))
  }

  mutating func put(_ new: IncidentHeader, before: IncidentHeader?) {
    guard before != new else { return }
    header = HeaderEdit(before: before, after: new)
  }

  /// The change; its title is `words` and, after a colon, `subject`.
  func finish(
    _ words: String, _ subject: String, incident: IncidentID? = nil
  ) throws(DraftProblems) -> Change {
    guard problems.isEmpty else { throw DraftProblems(problems) }
    guard let incident = incident ?? surroundings.incident?.id else {
      throw DraftProblems(.title, .noIncident)
    }
    let subject = DraftWords.shortened(subject)
    let title = subject.isEmpty ? words : words + ": " + subject
    return Change(incident: incident, title: title, header: header, edits: edits)
  }
}

// Names.
extension ChangeBuilder {
  /// The party that is meant; a name that nobody has makes a new party on `side`.
  mutating func party(_ mention: Mention?, _ field: DraftField, side: Side = .unknown) -> RecordID? {
    switch mention {
    case nil: return nil
    case .id(let id):
      if !parties.contains(where: { $0.id == id }) { refuse(field, .recordGone) }
      return id
    case .name(let name): return party(called: name, field, side)
    case .new(let name, let side): return party(called: name, field, side)
    }
  }

  private mutating func party(called name: String, _ field: DraftField, _ side: Side) -> RecordID? {
    let given = parties.filter { Self.isCalled(name, [$0.name, $0.short]) }
    // A name that a screen reads off the whole one is the same party, never a new one.
    let found = given.isEmpty ? parties.filter { $0.isCalled(Folding.fold(name)) } : given
    guard found.count < 2 else {
      refuse(field, .ambiguousName(name))
      return nil
    }
    return found.first?.id ?? newParty(name, side)
  }

  mutating func parties(_ mentions: [Mention], _ field: DraftField, side: Side = .unknown) -> [RecordID] {
    var ids: [RecordID] = []
    for mention in mentions {
      if let id = party(mention, field, side: side), !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The service that is meant; services are never made in passing.
  mutating func service(_ mention: Mention?, _ field: DraftField) -> RecordID? {
    switch mention {
    case nil: return nil
    case .id(let id):
      if !services.contains(where: { $0.id == id }) { refuse(field, .recordGone) }
      return id
    case .name(let name), .new(let name, _):
      let found = services.filter { Self.isCalled(name, [$0.name, $0.short]) }
      guard found.count == 1 else {
        refuse(field, found.isEmpty ? .unknownName(name) : .ambiguousName(name))
        return nil
      }
      return found[0].id
    }
  }

  mutating func services(_ mentions: [Mention], _ field: DraftField) -> [RecordID] {
    var ids: [RecordID] = []
    for mention in mentions {
      if let id = service(mention, field), !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  private mutating func newParty(_ name: String, _ side: Side) -> RecordID {
    let new = Party(id: nextID(), name: name, side: side, provenance: fresh())
    parties.append(new)
    put(.party(new))
    return new.id
  }

  private static func isCalled(_ name: String, _ names: [String?]) -> Bool {
    let folded = Folding.fold(name)
    return names.contains { $0.map(Folding.fold) == folded }
  }
}

// Provenance.
extension ChangeBuilder {
  /// Logged now by the author, and known now.
  func fresh() -> Provenance {
    Provenance(
      knownAt: surroundings.nowPoint, loggedAt: surroundings.loggedAt, loggedBy: surroundings.author)
  }

  /// What `origin` says; what it leaves out is now for a new record, as it was for an edited one.
  mutating func provenance(_ origin: DraftOrigin, editing: Provenance?) -> Provenance {
    var provenance = editing ?? fresh()
    if let knownAt = origin.knownAt { provenance.knownAt = knownAt }
    guard let mention = origin.source else { return provenance }
    let kept = provenance.sources.first.flatMap { id in sources.first { $0.id == id } }
    if let kept, kept.publisher == mention.publisher, kept.address == mention.address { return provenance }
    let rest = provenance.sources.dropFirst()
    provenance.sources = mention.isEmpty ? Array(rest) : [source(mention)] + rest
    return provenance
  }

  /// The source with the same address, or without one the same publisher; else a new one.
  private mutating func source(_ mention: SourceMention) -> RecordID {
    let found = sources.first { source in
      guard let address = mention.address else {
        return source.address == nil
          && Folding.fold(source.publisher) == Folding.fold(mention.publisherOrHost)
      }
      return source.address == address
        && (mention.publisher == nil
          || Folding.fold(source.publisher) == Folding.fold(mention.publisherOrHost))
    }
    if let found { return found.id }
    let new = Source(
      id: nextID(), publisher: mention.publisherOrHost, address: mention.address, provenance: fresh())
    sources.append(new)
    put(.source(new))
    return new.id
  }
}
