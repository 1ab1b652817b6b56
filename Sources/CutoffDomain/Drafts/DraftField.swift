/// What a form asks or a command's option gives: the place that a problem is shown at.
package enum DraftField: String, CaseIterable, Sendable {
  // What happened.
  case text, at, kind, actor, label
  // Where it is known from.
  case publisher, address, knownAt
  // What only some kinds of event have.
  case talks, amount, settlesAll, word, endsMatter, isPartial, topic, contradicts, qualifies
  // A check.
  case service, state, method, place
  // An outcome.
  case target, result, movedTo, period
  // A deadline.
  case due, condition, setBy, setAt, services, stopsService, repeats, until, relative, windowEnd, calendar,
    basis, base, also, supersedes
  // A promise.
  case giver, receiver, content, form, madeAt, tellingOf, isAsked
  // A note.
  case title, parties, providerWants, providerOffers, customerWants, customerOffers
  // A step, a question.
  case owner, blocker, doneAt, stages, answer, answeredAt
  // An incident.
  case short, providers, customers, cutoff, zone, language, summary
  // Kept drafts of earlier versions call it so.
  case reminders = "notices"
  // A party, a service, a stated sum.
  case name, side, isBodyAbove, role, dependsOn, isExempt, exemptReason, affected, statedBy, asOf, purpose
  // The side of a party that a name makes.
  case actorSide, setBySide, giverSide, receiverSide, ownerSide, statedBySide
  // What became of a claim.
  case status
}
