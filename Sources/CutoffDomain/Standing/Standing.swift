/// How an incident stands at one moment, derived from the records known then. Never stored.
package struct Standing: Hashable, Sendable {
  /// One element: standings are large, and an array is handed on without copying what is in it.
  private var content: [Content]

  private struct Content: Hashable, Sendable {
    var incident: Incident
    var headline: Headline
    var threat: Axis<Threat>
    var service: Axis<ServiceAxis>
    var money: Axis<MoneyAxis>
    var talks: Axis<TalksAxis>
    var promisesAxis: Axis<PromisesAxis>
    var governing: Clock?
    var clock: Clock?
    var deadlines: [DeadlineStanding]
    var promises: [PromiseStanding]
    var prompts: [Prompt]
    var alerts: [Alert]
    var gaps: [Gap] = []
    var contradictions: [Contradiction]
    var conditions: [RecordID]
    var nextStep: Step?
    var waiting: [Waiting] = []
    var actBy: [ActBy] = []
    var lastEvidence: Instant?
    var lastActivity = Instant.distantPast
    var band = Band.quiet
    var pressing: [Press] = []
    var coming: Coming?
    var overdueSteps: [RecordID] = []
    var openBalance: OpenBalance?
    var holdsUntil: Instant?
    var isArchived = false
    var events: WorkedOut<EventOrder>?
    var names: PartyNames?
  }

  init(
    incident: Incident, headline: Headline, threat: Axis<Threat>, service: Axis<ServiceAxis>,
    money: Axis<MoneyAxis>, talks: Axis<TalksAxis>, promisesAxis: Axis<PromisesAxis>, governing: Clock?,
    clock: Clock?, deadlines: [DeadlineStanding], promises: [PromiseStanding],
    contradictions: [Contradiction], conditions: [RecordID], nextStep: Step?, lastEvidence: Instant?
  ) {
    content = [
      Content(
        incident: incident, headline: headline, threat: threat, service: service, money: money,
        talks: talks, promisesAxis: promisesAxis, governing: governing, clock: clock, deadlines: deadlines,
        promises: promises, prompts: [], alerts: [], contradictions: contradictions,
        conditions: conditions, nextStep: nextStep, lastEvidence: lastEvidence)
    ]
  }

  /// That of the incident, without the copy of all of it that other modules make to look at its header.
  package var id: IncidentID { content[0].incident.header.id }

  /// The incident with only the records that were known.
  package var incident: Incident {
    _read { yield content[0].incident }
    _modify {
      // What was worked out from it holds no more.
      if content[0].events != nil { content[0].events = WorkedOut() }
      yield &content[0].incident
    }
  }

  package var headline: Headline {
    _read { yield content[0].headline }
    _modify { yield &content[0].headline }
  }

  package var threat: Axis<Threat> {
    _read { yield content[0].threat }
    _modify { yield &content[0].threat }
  }

  package var service: Axis<ServiceAxis> {
    _read { yield content[0].service }
    _modify { yield &content[0].service }
  }

  package var money: Axis<MoneyAxis> {
    _read { yield content[0].money }
    _modify { yield &content[0].money }
  }

  package var talks: Axis<TalksAxis> {
    _read { yield content[0].talks }
    _modify { yield &content[0].talks }
  }

  package var promisesAxis: Axis<PromisesAxis> {
    _read { yield content[0].promisesAxis }
    _modify { yield &content[0].promisesAxis }
  }

  /// The hour that governs: what the threat axis reads. It is the clock unless something is cut.
  package var governing: Clock? {
    _read { yield content[0].governing }
    _modify { yield &content[0].governing }
  }

  package var clock: Clock? {
    _read { yield content[0].clock }
    _modify { yield &content[0].clock }
  }

  /// In the order of the deadlines pane: by due, undated ones last.
  package var deadlines: [DeadlineStanding] {
    _read { yield content[0].deadlines }
    _modify { yield &content[0].deadlines }
  }

  /// One entry a promise (tellings folded in), by due, undated ones last.
  package var promises: [PromiseStanding] {
    _read { yield content[0].promises }
    _modify { yield &content[0].promises }
  }

  /// Most urgent first.
  package var prompts: [Prompt] {
    _read { yield content[0].prompts }
    _modify { yield &content[0].prompts }
  }

  package var alerts: [Alert] {
    _read { yield content[0].alerts }
    _modify { yield &content[0].alerts }
  }

  /// The stretches in which no date was in force, by their start.
  package var gaps: [Gap] {
    _read { yield content[0].gaps }
    _modify { yield &content[0].gaps }
  }

  package var contradictions: [Contradiction] {
    _read { yield content[0].contradictions }
    _modify { yield &content[0].contradictions }
  }

  /// Deadlines and promises with a condition that would stop the cut or bring the service back.
  package var conditions: [RecordID] {
    _read { yield content[0].conditions }
    _modify { yield &content[0].conditions }
  }

  /// The open step that comes first: by due, then by when it was logged.
  package var nextStep: Step? {
    _read { yield content[0].nextStep }
    _modify { yield &content[0].nextStep }
  }

  /// The deadlines and promises that nobody answered.
  package var waiting: [Waiting] {
    _read { yield content[0].waiting }
    _modify { yield &content[0].waiting }
  }

  /// The last safe moments of open steps, the earliest first.
  package var actBy: [ActBy] {
    _read { yield content[0].actBy }
    _modify { yield &content[0].actBy }
  }

  /// The short name of a party; nil where nobody is named.
  package func name(of party: RecordID?) -> String? { names[party] }

  /// Its shortest name: initials where it has some.
  package func shortestName(of party: RecordID?) -> String? { names.shortest(party) }

  /// Works the names out once, and not at each question.
  package mutating func keepNames() { content[0].names = names }

  private var names: PartyNames { content[0].names ?? PartyNames(incident.parties) }

  /// The events as a timeline shows them, put in order when somebody first looks; empty until `arrangeEvents`.
  package var events: EventOrder { content[0].events?.value { EventOrder(incident) } ?? EventOrder() }

  /// Lets `events` be kept; for whoever keeps the standing and shows it more than once.
  package mutating func arrangeEvents() { content[0].events = WorkedOut() }

  /// When the last thing became known.
  package var lastEvidence: Instant? {
    _read { yield content[0].lastEvidence }
    _modify { yield &content[0].lastEvidence }
  }

  /// When something last became known, came true, or passed unanswered.
  package var lastActivity: Instant {
    _read { yield content[0].lastActivity }
    _modify { yield &content[0].lastActivity }
  }

  /// Its place in the one order of incidents.
  package var band: Band {
    _read { yield content[0].band }
    _modify { yield &content[0].band }
  }

  /// All that presses; see `presses(at:)`. Empty outside the band now.
  package var pressing: [Press] {
    _read { yield content[0].pressing }
    _modify { yield &content[0].pressing }
  }

  /// What comes first within thirty days; nil where nothing does.
  package var coming: Coming? {
    _read { yield content[0].coming }
    _modify { yield &content[0].coming }
  }

  /// The open steps whose time is over, the earliest first.
  package var overdueSteps: [RecordID] {
    _read { yield content[0].overdueSteps }
    _modify { yield &content[0].overdueSteps }
  }

  /// What is still to be paid; nil where the creditor named no debt, or all is settled.
  package var openBalance: OpenBalance? {
    _read { yield content[0].openBalance }
    _modify { yield &content[0].openBalance }
  }

  /// Somebody put it out of the list, and nothing happened since. A value that waits for a choice is known only to the
  /// store, and brings it back there.
  package var isArchived: Bool {
    _read { yield content[0].isArchived }
    _modify { yield &content[0].isArchived }
  }

  /// The first later instant at which anything but elapsed time may be different; nil if never.
  package var holdsUntil: Instant? {
    _read { yield content[0].holdsUntil }
    _modify { yield &content[0].holdsUntil }
  }
}

/// The windows of the rules, in seconds of elapsed time; half-open, except that the final countdown
/// includes its first instant.
package struct StandingSettings: Hashable, Sendable {
  /// How long before the hour the countdown is final.
  package var finalWindow: Int64 = Span.day
  /// How long a check of the service counts.
  package var checkLasts: Int64 = Span.day
  /// How long a passed hour, a deferral, silent talks or a dispute stay alive.
  package var quietAfter: Int64 = 30 * Span.day

  package init() {}
}
