/// What a draft needs beside its own words to become a change.
package struct DraftSurroundings: Sendable {
  /// The incident that the record belongs to; nil while one is being made.
  package var incident: Incident?
  /// The instant shown, which is not the machine's in a replay or with a frozen clock.
  package var now: Instant
  /// The language of the screen or the command.
  package var language: Language
  package var viewerZone: Zone
  /// Who writes; goes to `loggedBy`.
  package var author: String
  package var ids: RecordIDSource

  package init(
    incident: Incident?, now: Instant, language: Language, viewerZone: Zone, author: String,
    ids: RecordIDSource
  ) {
    self.incident = incident
    self.now = now
    self.language = language
    self.viewerZone = viewerZone
    self.author = author
    self.ids = ids
  }

  /// The incident's zone; the viewer's while there is no incident.
  package var zone: Zone { incident?.header.zone ?? viewerZone }

  /// Now, to the second, in the incident's zone.
  package var nowPoint: TimePoint { TimePoint(instant: now, precision: .second, zone: zone) }

  /// The currency of all sums of the incident, if it is only one.
  package var currency: String? {
    guard let incident else { return nil }
    let sums = incident.amounts.map(\.money) + incident.promises.compactMap(\.amount)
    let currencies = Set(sums.map(\.currency))
    return currencies.count == 1 ? currencies.first : nil
  }

  /// The language of texts that the program itself puts into records.
  var recordLanguage: Language { incident?.header.language ?? language }
}
