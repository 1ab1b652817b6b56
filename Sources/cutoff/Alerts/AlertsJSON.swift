import CutoffContent
import CutoffDomain
import CutoffStore
import CutoffWords

/// `alerts --json` and what `--run` gives its program: the contract with scripts. Members are only ever added.
struct AlertsJSON {
  let crossings: [Crossing]
  let settings: Settings
  /// When the mark moved last; nil the first time.
  let since: Instant?
  let mark: String
  /// The zones of the incidents.
  let zones: [IncidentID: Zone]

  var value: JSONValue {
    .members([
      ("format", .string("cutoff-alerts/1")),
      ("version", .string(ProgramVersion.text)),
      ("now", .instant(settings.shownAt, settings.zone)),
      ("since", .instant(since, settings.zone)),
      ("mark", .string(mark)),
      ("alerts", .array(crossings.map(alert))),
    ])
  }

  private func alert(_ crossing: Crossing) -> JSONValue {
    AlertJSON(
      crossing: crossing, zone: zones[crossing.incident] ?? settings.zone, moment: settings.shownAt,
      text: CrossingWords.line(crossing, zone: settings.zone, settings.language)
    ).value
  }
}

/// One thing that was crossed.
struct AlertJSON {
  let crossing: Crossing
  /// The incident's.
  let zone: Zone
  let moment: Instant
  /// The line that people read.
  let text: String

  var value: JSONValue {
    .members([
      ("incident", .string(crossing.incident.text)),
      ("title", .string(crossing.title)),
      ("record", .optional(crossing.record?.text)),
      ("kind", .string(crossing.subject.word)),
      ("label", .optional(crossing.label)),
      ("cause", .string(crossing.cause.rawValue)),
      ("threshold", .optional(crossing.threshold.map(ShortSpan.text))),
      ("crossedAt", .instant(crossing.crossedAt, zone)),
      ("due", .instant(crossing.due, zone)),
      ("remainingSeconds", crossing.due.map { .number($0.seconds(since: moment)) } ?? .null),
      ("headline", .string(crossing.headline.word.rawValue)),
      ("headlineBefore", .optional(crossing.headlineBefore?.rawValue)),
      ("text", .string(text)),
    ])
  }
}
