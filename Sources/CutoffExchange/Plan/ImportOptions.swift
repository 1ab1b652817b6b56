import CutoffDomain

/// What an import is told beside the text: the options of `cutoff import`, the store, the moment.
package struct ImportOptions: Sendable {
  /// The file's name for faults; "-" for the standard input.
  package var file: String
  /// The instant from which phrases count and at which things become known (`--ref`, `--as-of`, else now).
  package var now: Instant
  /// When it is logged.
  package var loggedAt: Instant
  /// Who reads it in.
  package var author: String
  /// The language of phrases and of texts that are made (`--lang`).
  package var language: Language
  /// `--zone`: the zone where the source names none.
  package var zone: Zone?
  /// The zone where neither the source nor `zone` says one.
  package var viewerZone: Zone
  /// What the store has.
  package let stored: [StoredIncident]
  private let places: StoredPlaces
  /// `--into`: the incident that everything goes into.
  package var into: IncidentID?
  /// `--update`: other members of what was read before are taken over.
  package var updates: Bool
  /// `--provider`, `--customer`: who, where the source does not say.
  package var provider: String?
  package var customer: String?
  /// `--kind`: the kind of deadlines where the source has no word for it.
  package var kind: DeadlineKind?
  /// `--alarms`: reminders are taken over.
  package var takesAlarms: Bool
  /// `--map`: our column by the one of the table.
  package var columns: [String: String]
  /// `--only`: releases that are wanted; empty means all.
  package var only: [String]
  /// `--stops`: an end of life stops the service.
  package var stops: Bool

  package init(
    file: String = "-", now: Instant, loggedAt: Instant? = nil, author: String = "", language: Language,
    zone: Zone? = nil, viewerZone: Zone = .utc, stored: [StoredIncident] = [], into: IncidentID? = nil,
    updates: Bool = false, provider: String? = nil, customer: String? = nil, kind: DeadlineKind? = nil,
    takesAlarms: Bool = false, columns: [String: String] = [:], only: [String] = [], stops: Bool = false
  ) {
    self.file = file
    self.now = now
    self.loggedAt = loggedAt ?? now
    self.author = author
    self.language = language
    self.zone = zone
    self.viewerZone = viewerZone
    self.stored = stored
    places = StoredPlaces(stored)
    self.into = into
    self.updates = updates
    self.provider = provider
    self.customer = customer
    self.kind = kind
    self.takesAlarms = takesAlarms
    self.columns = columns
    self.only = only
    self.stops = stops
  }

  /// The incident that `--into` names.
  package var target: Incident? { incident(into) }

  /// The incident of the store with that id.
  package func incident(_ id: IncidentID?) -> Incident? { stored(id)?.incident }

  /// The same with its file.
  func stored(_ id: IncidentID?) -> StoredIncident? {
    id.flatMap { places.byID[$0] }.map { stored[$0] }
  }

  /// The incident of the store that was read from that source.
  func incident(from kind: ImportKind, _ key: String) -> Incident? {
    places.byOrigin[kind.rawValue + "\0" + key].map { stored[$0].incident }
  }
}

/// Where the incidents of the store stand, so that each is found at once.
private struct StoredPlaces {
  var byID: [IncidentID: Int] = [:]
  var byOrigin: [String: Int] = [:]

  init(_ stored: [StoredIncident]) {
    for (place, entry) in stored.enumerated() {
      byID[entry.incident.id] = place
      guard let origin = entry.incident.header.provenance.origin else { continue }
      byOrigin[origin.from + "\0" + origin.key] = byOrigin[origin.from + "\0" + origin.key] ?? place
    }
  }
}

/// An incident that the store has.
package struct StoredIncident: Sendable {
  package var incident: Incident
  /// The bytes of its file, for `json`, which merges files; nil stands for what the incident itself would write.
  package var bytes: [UInt8]?

  package init(_ incident: Incident, bytes: [UInt8]? = nil) {
    self.incident = incident
    self.bytes = bytes
  }
}
