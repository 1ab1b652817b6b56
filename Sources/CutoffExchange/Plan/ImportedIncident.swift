import CutoffDomain

/// An incident as a source tells it, gathered by a reader piece by piece. It knows the one that the store has of the
/// same source, and finds parties, services and sources there by name.
///
/// A reader makes one, names parties (`party`), services, sources, adds records with their keys, and calls `finish`,
/// which compares all of it with the store.
package struct ImportedIncident {
  package let kind: ImportKind
  /// The incident's key in the source.
  package let key: String
  /// What the store has; nil for a new one.
  package let before: Incident?
  let options: ImportOptions
  private(set) var incident: Incident
  private(set) var added: [ImportedRecord] = []
  private let index: RecordIndex
  private var parties: [String: RecordID] = [:]
  private var services: [String: RecordID] = [:]
  private var sources: [String: RecordID] = [:]

  /// The incident that `--into` names; else the one in the store that came from `key`; else a new one. `zone` and
  /// `language` are of a new one only. `knownAt`: when the source says that it was known; nil: now, at reading.
  /// `id` is the id of a new one, where the source gives it, and names the one in the store where it is there.
  package init(
    _ kind: ImportKind, key: String, id: IncidentID? = nil, title: String, zone: Zone,
    language: Language? = nil,
    knownAt: TimePoint? = nil, options: ImportOptions
  ) {
    self.kind = kind
    self.key = key
    self.options = options
    before = options.target ?? options.incident(id) ?? options.incident(from: kind, key)
    incident =
      before
      ?? Incident(
        header: IncidentHeader(
          id: id ?? DerivedID.incident(title: title, from: kind, key: key), title: title, zone: zone,
          language: language ?? options.language,
          provenance: Self.provenance(kind, key: key, knownAt: knownAt, zone: zone, options)))
    index = RecordIndex(incident)
    for party in incident.parties { name(party) }
    for service in incident.services {
      for name in [service.name, service.shortName] { services[Folding.fold(name)] = service.id }
    }
    for source in incident.sources { sources[source.address ?? Folding.fold(source.publisher)] = source.id }
  }

  /// The zone of the incident, in which times without one of their own are.
  package var zone: Zone { incident.header.zone }
  /// The language of the incident's phrases.
  package var language: Language { incident.header.language }
  /// Who is named as the provider; the first of several.
  package var provider: RecordID? { incident.header.providers.first }
  /// Who is named as the customer; the first of several.
  package var customer: RecordID? { incident.header.customers.first }

  /// The record of the store with that id.
  package func known(_ id: RecordID) -> Record? { index.record(id) }

  private mutating func name(_ party: Party) {
    for name in [party.name, party.shortName] { parties[Folding.fold(name)] = party.id }
  }

  // MARK: Names

  /// The party of that name, made where nobody has it. A provider or customer of a new incident goes to its header.
  package mutating func party(_ name: String, side: Side) -> RecordID {
    let id = named(name, side)
    guard before == nil else { return id }
    if side == .provider, !incident.header.providers.contains(id) { incident.header.providers.append(id) }
    if side == .customer, !incident.header.customers.contains(id) { incident.header.customers.append(id) }
    return id
  }

  private mutating func named(_ name: String, _ side: Side) -> RecordID {
    let folded = Folding.fold(name)
    if let known = parties[folded] { return known }
    let id = made(.parties, folded)
    parties[folded] = id
    guard incident.party(id) == nil else { return id }
    incident.parties.append(Party(id: id, name: name, side: side, provenance: fresh))
    return id
  }

  /// The service of that name, made where there is none.
  package mutating func service(_ name: String) -> RecordID {
    let folded = Folding.fold(name)
    if let known = services[folded] { return known }
    let id = made(.services, folded)
    services[folded] = id
    guard !incident.services.contains(where: { $0.id == id }) else { return id }
    incident.services.append(Service(id: id, name: name, provenance: fresh))
    return id
  }

  /// The source at that address, or without one of that publisher, made where there is none. A publisher that is not
  /// said is the address's host.
  package mutating func source(publisher: String? = nil, address: String?, publishedAt: TimePoint? = nil)
    -> RecordID
  {
    let mention = SourceMention(publisher: publisher, address: address)
    let name = mention.address ?? Folding.fold(mention.publisherOrHost)
    if let known = sources[name] { return known }
    let id = made(.sources, name)
    sources[name] = id
    guard !incident.sources.contains(where: { $0.id == id }) else { return id }
    incident.sources.append(
      Source(
        id: id, publisher: mention.publisherOrHost, address: mention.address, publishedAt: publishedAt,
        provenance: fresh))
    return id
  }

  /// Parties, services and sources have no time of their own in any source.
  private func made(_ record: RecordKind, _ key: String) -> RecordID {
    DerivedID.record(record, from: kind, incident: incidentKey, key: key, knownAt: nil)
  }

  /// Sets what a new incident has beside its title; an incident of the store is left as it is.
  package mutating func describe(short: String? = nil, summary: String? = nil, reminders: [Int64]? = nil) {
    guard before == nil else { return }
    incident.header.short = short ?? incident.header.short
    incident.header.summary = summary ?? incident.header.summary
    incident.header.reminders = reminders ?? incident.header.reminders
  }

  // MARK: Records

  /// The key that ids are made with: that of the incident in its source, else the id of the incident that `--into`
  /// names.
  private var incidentKey: String {
    guard let origin = incident.header.provenance.origin else { return incident.id.text }
    return origin.isSame(kind, key) ? key : incident.id.text
  }

  /// The id that a record with this key gets, before it is added: for what names it.
  package func id(_ record: RecordKind, key: String, knownAt: TimePoint?) -> RecordID {
    DerivedID.record(
      record, from: kind, incident: incidentKey, key: key, knownAt: knownAt?.lastSecond)
  }

  /// Adds what the source says under `key`. The record's own id is replaced by the derived one; of its provenance only
  /// `sources` counts. `knownAt`: when the source says that it was known; nil: now, at reading.
  /// `changedAt`: when the source says that it was changed last; a moved date is known from then, else from now.
  /// `existing` is the record of the store that it speaks of, where the source says so by its id.
  @discardableResult
  package mutating func add(
    _ record: Record, key: String, uid: String? = nil, knownAt: TimePoint? = nil, changedAt: TimePoint? = nil,
    place: TextPlace? = nil, existing: Record? = nil
  ) -> RecordID {
    let id = existing?.id ?? id(record.kind, key: key, knownAt: knownAt)
    var record = record
    var provenance = Self.provenance(kind, key: key, knownAt: knownAt, zone: zone, options)
    provenance.sources = record.provenance.sources
    record.put(id: id, provenance: provenance)
    provenance.origin?.digest = RecordDigest.of(record, zone: zone)
    record.put(id: id, provenance: provenance)
    added.append(
      ImportedRecord(
        record: record, key: key, uid: uid, changedAt: changedAt, place: place, existing: existing))
    return id
  }

  /// What is new and has no key of its own.
  private var fresh: Provenance {
    Provenance(
      knownAt: incident.header.provenance.knownAt.flatMap { before == nil ? $0 : nil }
        ?? TimePoint(instant: options.now, zone: zone),
      loggedAt: options.loggedAt, loggedBy: options.author)
  }

  private static func provenance(
    _ kind: ImportKind, key: String, knownAt: TimePoint?, zone: Zone, _ options: ImportOptions
  ) -> Provenance {
    Provenance(
      knownAt: knownAt ?? TimePoint(instant: options.now, zone: zone), loggedAt: options.loggedAt,
      loggedBy: options.author, origin: RecordOrigin(from: kind.rawValue, key: key))
  }

  /// Compares with the store. `isWhole`: the source lists all that it has, so what was read before and is not in it
  /// now is gone there; that is told and changes nothing.
  package func finish(isWhole: Bool = false) -> (
    incident: PlannedIncident, notes: [ImportNote], skipped: [ImportSkip]
  ) {
    var reimport = Reimport(self)
    return reimport.run(isWhole: isWhole)
  }
}

/// A record as the source tells it, with its derived id and its digest.
struct ImportedRecord {
  var record: Record
  var key: String
  var uid: String?
  var changedAt: TimePoint?
  var place: TextPlace?
  /// The record of the store that the source names by its id.
  var existing: Record?
}

extension RecordOrigin {
  func isSame(_ kind: ImportKind, _ key: String) -> Bool { from == kind.rawValue && self.key == key }
}
