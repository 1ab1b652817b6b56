/// What a draft needs beside its own words to become a change.
package struct DraftSurroundings: Sendable {
  /// The incident that the record belongs to; nil while one is being made.
  package var incident: Incident?
  /// The instant shown, from which phrases count; not the machine's in a replay or where it was moved.
  package var now: Instant
  /// The instant at which the record is logged.
  package var loggedAt: Instant
  /// The language of the screen or the command.
  package var language: Language
  package var viewerZone: Zone
  /// Whether somebody set the viewer's zone; where the machine only says UTC, a new incident is asked for its own.
  package var isZoneNamed = true
  /// Who writes; goes to `loggedBy`.
  package var author: String
  package var ids: RecordIDSource
  /// How phrases are read, as the person set it.
  package var phrases = PhraseSettings()

  /// Logged now unless `loggedAt` is given.
  package init(
    incident: Incident?, now: Instant, language: Language, viewerZone: Zone, author: String,
    ids: RecordIDSource, loggedAt: Instant? = nil
  ) {
    self.incident = incident
    self.now = now
    self.loggedAt = loggedAt ?? now
    self.language = language
    self.viewerZone = viewerZone
    self.author = author
    self.ids = ids
  }

  /// The incident's zone; the viewer's while there is no incident.
  package var zone: Zone { incident?.header.zone ?? viewerZone }

  /// The zone that a new incident begins with; nil where nobody named one and the language has many countries.
  package var offeredZone: Zone? { isZoneNamed ? viewerZone : Zone.offered(for: language) }

  /// When something happens and is known that nobody dates: now, but not after it was logged.
  var present: Instant { min(now, loggedAt) }

  /// The same to the second, in the incident's zone.
  package var nowPoint: TimePoint { TimePoint(instant: present, precision: .second, zone: zone) }

  /// The currency of all sums of the incident, if it is only one.
  package var currency: String? {
    guard let incident else { return nil }
    let sums = incident.amounts.map(\.money) + incident.promises.compactMap(\.amount)
    let currencies = Set(sums.map(\.currency))
    return currencies.count == 1 ? currencies.first : nil
  }

  /// The language of texts that the program itself puts into records.
  package var recordLanguage: Language { incident?.header.language ?? language }
}
