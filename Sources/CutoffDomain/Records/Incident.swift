/// One provider, customer and service (or several) with a threat of cutoff; one file.
package struct Incident: Hashable, Sendable {
  package var header: IncidentHeader
  package var parties: [Party] = []
  package var services: [Service] = []
  package var amounts: [Amount] = []
  package var deadlines: [Deadline] = []
  package var promises: [Promise] = []
  package var events: [Event] = []
  package var notes: [Note] = []
  package var steps: [Step] = []
  package var questions: [Question] = []
  package var sources: [Source] = []
  /// Records that were deleted.
  package var tombstones: [Tombstone] = []

  package init(header: IncidentHeader) {
    self.header = header
  }

  package var id: IncidentID { header.id }
}

/// What an incident says of itself; everything else is a record with an id.
package struct IncidentHeader: Hashable, Sendable {
  package var id: IncidentID
  package var title: String
  /// A title short enough for the list; nil means `title`.
  package var short: String?
  package var providers: [RecordID]
  package var customers: [RecordID]
  package var zone: Zone
  /// The language of its texts, in which its date phrases are read first.
  package var language: Language
  package var summary: String?
  /// Titles that took the place of `title` as the matter went on; the last one known holds.
  package var titles: [HeaderText]
  /// The same for `summary`.
  package var summaries: [HeaderText]
  /// How long before its deadlines a reminder is given, in seconds, the longest first; 0 is the hour itself.
  /// None are given for an empty list; nil leaves it to the person's configuration.
  package var reminders: [Int64]?
  package var provenance: Provenance

  package init(
    id: IncidentID, title: String, short: String? = nil, providers: [RecordID] = [],
    customers: [RecordID] = [], zone: Zone, language: Language, summary: String? = nil,
    titles: [HeaderText] = [], summaries: [HeaderText] = [], reminders: [Int64]? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.title = title
    self.short = short
    self.providers = providers
    self.customers = customers
    self.zone = zone
    self.language = language
    self.summary = summary
    self.titles = titles
    self.summaries = summaries
    self.reminders = reminders
    self.provenance = provenance
  }

  package var shortTitle: String { short ?? title }
}

/// What is left of a deleted record, so that a merge does not bring it back.
package struct Tombstone: Hashable, Sendable {
  package var id: RecordID
  package var deletedAt: Instant
  package var deletedBy: String

  package init(id: RecordID, deletedAt: Instant, deletedBy: String) {
    self.id = id
    self.deletedAt = deletedAt
    self.deletedBy = deletedBy
  }
}
