/// One provider, customer and service (or several) with a threat of cutoff; one file.
package struct Incident: Hashable, Sendable {
  /// One element: an incident is handed on all the time, and an array is without copying what is in it.
  private var content: [Content]

  private struct Content: Hashable, Sendable {
    var header: IncidentHeader
    var parties: [Party] = []
    var services: [Service] = []
    var amounts: [Amount] = []
    var deadlines: [Deadline] = []
    var promises: [Promise] = []
    var events: [Event] = []
    var notes: [Note] = []
    var steps: [Step] = []
    var questions: [Question] = []
    var sources: [Source] = []
    var tombstones: [Tombstone] = []
  }

  package init(header: IncidentHeader) { content = [Content(header: header)] }

  package var header: IncidentHeader {
    get { content[0].header }
    _modify { yield &content[0].header }
  }

  package var parties: [Party] {
    get { content[0].parties }
    _modify { yield &content[0].parties }
  }

  package var services: [Service] {
    get { content[0].services }
    _modify { yield &content[0].services }
  }

  package var amounts: [Amount] {
    get { content[0].amounts }
    _modify { yield &content[0].amounts }
  }

  package var deadlines: [Deadline] {
    get { content[0].deadlines }
    _modify { yield &content[0].deadlines }
  }

  package var promises: [Promise] {
    get { content[0].promises }
    _modify { yield &content[0].promises }
  }

  package var events: [Event] {
    get { content[0].events }
    _modify { yield &content[0].events }
  }

  package var notes: [Note] {
    get { content[0].notes }
    _modify { yield &content[0].notes }
  }

  package var steps: [Step] {
    get { content[0].steps }
    _modify { yield &content[0].steps }
  }

  package var questions: [Question] {
    get { content[0].questions }
    _modify { yield &content[0].questions }
  }

  package var sources: [Source] {
    get { content[0].sources }
    _modify { yield &content[0].sources }
  }

  /// Records that were deleted.
  package var tombstones: [Tombstone] {
    get { content[0].tombstones }
    _modify { yield &content[0].tombstones }
  }

  package var id: IncidentID { content[0].header.id }
}

/// What an incident says of itself; everything else is a record with an id.
package struct IncidentHeader: Hashable, Sendable {
  /// One element, for the same reason as an incident's.
  private var content: [Content]

  private struct Content: Hashable, Sendable {
    var id: IncidentID
    var title: String
    var short: String?
    var providers: [RecordID]
    var customers: [RecordID]
    var zone: Zone
    var language: Language
    var summary: String?
    var titles: [HeaderText]
    var summaries: [HeaderText]
    var reminders: [Int64]?
    var archived: Archiving?
    var provenance: Provenance
  }

  package init(
    id: IncidentID, title: String, short: String? = nil, providers: [RecordID] = [],
    customers: [RecordID] = [], zone: Zone, language: Language, summary: String? = nil,
    titles: [HeaderText] = [], summaries: [HeaderText] = [], reminders: [Int64]? = nil,
    archived: Archiving? = nil, provenance: Provenance = Provenance()
  ) {
    content = [
      Content(
        id: id, title: title, short: short, providers: providers, customers: customers, zone: zone,
        language: language, summary: summary, titles: titles, summaries: summaries, reminders: reminders,
        archived: archived, provenance: provenance)
    ]
  }

  package var id: IncidentID {
    get { content[0].id }
    _modify { yield &content[0].id }
  }

  package var title: String {
    get { content[0].title }
    _modify { yield &content[0].title }
  }

  /// A title short enough for the list; nil means `title`.
  package var short: String? {
    get { content[0].short }
    _modify { yield &content[0].short }
  }

  package var providers: [RecordID] {
    get { content[0].providers }
    _modify { yield &content[0].providers }
  }

  package var customers: [RecordID] {
    get { content[0].customers }
    _modify { yield &content[0].customers }
  }

  package var zone: Zone {
    get { content[0].zone }
    _modify { yield &content[0].zone }
  }

  /// The language of its texts, in which its date phrases are read first.
  package var language: Language {
    get { content[0].language }
    _modify { yield &content[0].language }
  }

  package var summary: String? {
    get { content[0].summary }
    _modify { yield &content[0].summary }
  }

  /// Titles that took the place of `title` as the matter went on; the last one known holds.
  package var titles: [HeaderText] {
    get { content[0].titles }
    _modify { yield &content[0].titles }
  }

  /// The same for `summary`.
  package var summaries: [HeaderText] {
    get { content[0].summaries }
    _modify { yield &content[0].summaries }
  }

  /// How long before its deadlines a reminder is given, in seconds, the longest first; 0 is the hour itself.
  /// None are given for an empty list; nil leaves it to the person's configuration.
  package var reminders: [Int64]? {
    get { content[0].reminders }
    _modify { yield &content[0].reminders }
  }

  /// Whether and when it was put out of the list; `Standing.isArchived` says whether that still counts.
  package var archived: Archiving? {
    get { content[0].archived }
    _modify { yield &content[0].archived }
  }

  package var provenance: Provenance {
    get { content[0].provenance }
    _modify { yield &content[0].provenance }
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
