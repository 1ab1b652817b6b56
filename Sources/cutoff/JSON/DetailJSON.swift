import CutoffDomain
import CutoffStore

/// An incident in `show --json`: what `list --json` says of it, what became of each deadline and promise,
/// and the records that are known.
struct DetailJSON {
  let summary: StandingJSON

  private var standing: Standing { summary.standing }
  private var incident: Incident { standing.incident }
  private var zone: Zone { incident.header.zone }

  var value: JSONValue {
    .members(
      summary.members + [
        ("deadlines", .array(standing.deadlines.map(deadline))),
        ("promises", .array(standing.promises.map(promise))),
        ("gaps", .array(standing.gaps.map(gap))),
        ("prompts", .array(standing.prompts.map(prompt))),
        ("contradictions", .array(standing.contradictions.map(contradiction))),
        ("records", records),
      ])
  }

  private func deadline(_ deadline: DeadlineStanding) -> JSONValue {
    .members(
      [("id", .string(deadline.deadline.id.text)), ("kind", .string(deadline.deadline.kind.rawValue))]
        + times(deadline.due) + [
          ("until", .instant(deadline.windowEnd, zone)),
          ("state", .string(deadline.state.rawValue)),
          ("answeredBy", .optional(deadline.answer?.record.text)),
          ("movedTo", .optional(deadline.movedTo?.text)),
          ("fate", .optional(deadline.fate?.rawValue)),
          ("uncounted", uncounted(deadline.uncounted)),
        ])
  }

  private func promise(_ promise: PromiseStanding) -> JSONValue {
    .members(
      [("id", .string(promise.promise.id.text)), ("content", .string(promise.promise.content))]
        + times(promise.due) + [
          ("lateFrom", .instant(promise.due.lateFrom, zone)),
          ("state", .string(promise.state.rawValue)), ("isAsked", .flag(promise.promise.isAsked)),
          ("tellings", .number(Int64(promise.tellingCount))),
          ("answeredBy", .optional(promise.answer?.record.text)),
          ("movedTo", .optional(promise.movedTo?.text)),
          ("uncounted", uncounted(promise.uncounted)),
        ])
  }

  /// A word that does not count (yet), and from when it will; `countsFrom` is null where it never will by itself.
  private func uncounted(_ uncounted: Uncounted?) -> JSONValue {
    guard let uncounted else { return .null }
    var from: Instant?
    if case .notYet(let instant) = uncounted.reason { from = instant }
    return .members([
      ("outcome", .string(uncounted.outcome.text)), ("result", .string(uncounted.result.rawValue)),
      ("by", .optional(uncounted.by?.text)), ("countsFrom", .instant(from, zone)),
    ])
  }

  private func times(_ said: SaidTime) -> [(String, JSONValue)] {
    [
      ("says", .string(said.says)), ("boundary", .string(said.boundary.rawValue)),
      ("precision", .string(said.precision.rawValue)), ("due", .instant(said.due, zone)),
      ("remainingSeconds", said.due.map { .number($0.seconds(since: summary.moment)) } ?? .null),
    ]
  }

  private func gap(_ gap: Gap) -> JSONValue {
    .members([
      ("deadline", .string(gap.deadline.text)), ("from", .instant(gap.from, zone)),
      ("until", .instant(gap.until, zone)), ("next", .string(gap.next.text)),
    ])
  }

  private func prompt(_ prompt: Prompt) -> JSONValue {
    .members([
      ("kind", .string(prompt.kind.rawValue)), ("answer", .string(prompt.answer.rawValue)),
      ("subject", .optional(prompt.subject?.text)),
    ])
  }

  private func contradiction(_ contradiction: Contradiction) -> JSONValue {
    .members([
      ("statement", .string(contradiction.statement.text)),
      ("contradicts", .string(contradiction.contradicts.text)),
      ("topic", .optional(contradiction.topic)),
    ])
  }

  /// As the incident's file would have them: without the dates that were worked out.
  private var records: JSONValue {
    let incident = incident.asSaid
    return (try? JSONReader.read(IncidentFile.bytes(of: incident), path: incident.id.text)) ?? .null
  }
}
