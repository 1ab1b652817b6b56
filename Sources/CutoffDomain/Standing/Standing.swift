/// How an incident stands at one moment, derived from the records known then. Never stored.
package struct Standing: Hashable, Sendable {
  /// The incident with only the records that were known.
  package var incident: Incident
  package var headline: Headline
  package var threat: Axis<Threat>
  package var service: Axis<ServiceAxis>
  package var money: Axis<MoneyAxis>
  package var talks: Axis<TalksAxis>
  package var promisesAxis: Axis<PromisesAxis>
  package var clock: Clock?
  /// In the order of the deadlines pane: by due, undated ones last.
  package var deadlines: [DeadlineStanding]
  /// One entry a promise (tellings folded in), by due, undated ones last.
  package var promises: [PromiseStanding]
  /// Most urgent first.
  package var prompts: [Prompt]
  package var alerts: [Alert]
  package var contradictions: [Contradiction]
  /// Deadlines and promises with a condition that would stop the cut or bring the service back.
  package var conditions: [RecordID]
  /// The open step that comes first: by due, then by when it was logged.
  package var nextStep: Step?
  /// The deadlines and promises that nobody answered.
  package var waiting: [Waiting] = []
  /// The events as a timeline shows them, the latest fact first; filled by whoever shows one.
  package var timeline: [RecordID] = []
  /// When the last thing became known.
  package var lastEvidence: Instant?
  /// The first later instant at which anything but elapsed time may be different; nil if never.
  package var holdsUntil: Instant?
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
