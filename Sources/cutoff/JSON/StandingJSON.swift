import CutoffDomain
import CutoffStore

/// An incident in `list --json`: the contract with scripts. Members are only ever added.
struct StandingJSON {
  let standing: Standing
  /// The instant from which time is counted.
  let moment: Instant
  let alerts: [Alert]

  private var incident: Incident { standing.incident }
  private var zone: Zone { incident.header.zone }

  var value: JSONValue { .members(members) }

  var members: [(String, JSONValue)] {
    let header = incident.header
    return [
      ("id", .string(header.id.text)),
      ("title", .string(header.title)),
      ("short", .string(header.shortTitle)),
      ("provider", names(header.providers)),
      ("customer", names(header.customers)),
      ("zone", .string(zone.identifier)),
      ("headline", .string(standing.headline.word.rawValue)),
      ("headlineBefore", .optional(standing.headline.last?.rawValue)),
      ("band", .string(standing.band.rawValue)),
      ("presses", presses),
      ("axes", axes),
      ("disputed", .array(disputed.map(JSONValue.string))),
      ("clock", clock),
      ("nextStep", nextStep),
      ("actBy", .array(standing.actBy.map(actBy))),
      ("alerts", .array(alerts.map { .string($0.rawValue) })),
      ("lastEvidence", .instant(standing.lastEvidence, zone)),
      ("archived", .instant(standing.isArchived ? header.archived?.at : nil, zone)),
    ]
  }

  private var axes: JSONValue {
    .members([
      ("threat", .string(standing.threat.value.rawValue)),
      ("service", .string(standing.service.value.rawValue)),
      ("money", .string(standing.money.value.rawValue)),
      ("talks", .string(standing.talks.value.rawValue)),
      ("promises", .string(standing.promisesAxis.value.rawValue)),
    ])
  }

  /// The axes about which the sides contradict each other.
  private var disputed: [String] {
    [
      ("threat", standing.threat.isDisputed), ("service", standing.service.isDisputed),
      ("money", standing.money.isDisputed), ("talks", standing.talks.isDisputed),
      ("promises", standing.promisesAxis.isDisputed),
    ].filter(\.1).map(\.0)
  }

  /// Of a cut `due` is its moment, `remainingSeconds` is below 0, and what a deadline says is null where none
  /// was carried out.
  private var clock: JSONValue {
    guard let clock = standing.clock else { return .null }
    let entry = standing.deadlines.first { $0.deadline.id == clock.deadline }
    let deadline = entry?.deadline
    return .members([
      ("deadline", .optional(deadline?.id.text)),
      ("event", .optional(clock.event?.text)),
      ("kind", .optional(deadline?.kind.rawValue)),
      ("label", .optional(deadline?.label)),
      ("says", .optional(deadline?.due.says)),
      ("boundary", .optional(deadline?.due.boundary.rawValue)),
      ("precision", .optional(deadline?.due.precision.rawValue)),
      ("due", .instant(clock.due, zone)),
      ("remainingSeconds", .number(clock.due.seconds(since: moment))),
      ("state", .string(clock.state.rawValue)),
      ("isFinal", .flag(clock.isFinal)),
      ("isPartial", .flag(clock.isPartial)),
      ("until", .instant(clock.until ?? entry?.windowEnd, zone)),
      ("setBy", .optional(incident.party(deadline?.setBy)?.name)),
      ("beside", .array(clock.beside.map { .string($0.text) })),
      ("supersedes", .array(clock.chain.map { .string($0.text) })),
    ])
  }

  /// The record and the moment that press most; null outside the band now.
  private var presses: JSONValue {
    guard let press = standing.presses(at: moment) else { return .null }
    return .members([("record", .string(press.record.text)), ("at", .instant(press.at, zone))])
  }

  private var nextStep: JSONValue {
    guard let step = standing.nextStep else { return .null }
    return .members([
      ("id", .string(step.id.text)),
      ("text", .string(step.text)),
      ("owner", .optional(incident.party(step.owner)?.name)),
      ("says", .optional(step.due?.says)),
      ("due", .instant(step.due?.due, zone)),
      ("blocker", .optional(step.blocker)),
    ])
  }

  private func actBy(_ act: ActBy) -> JSONValue {
    .members([
      ("step", .string(act.step.text)),
      ("for", .string(act.target.text)),
      ("at", .instant(act.at, zone)),
    ])
  }

  /// One string, also where there are several.
  private func names(_ ids: [RecordID]) -> JSONValue {
    .string(ids.compactMap { incident.party($0)?.name }.joined(separator: ", "))
  }
}
