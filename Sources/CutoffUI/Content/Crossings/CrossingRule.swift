import CutoffDomain

/// What stands crossed at one moment. Whether it was told before is another matter (`CrossingMark`).
package enum CrossingRule {
  /// Thresholds, lateness and the check of a standing that holds at `now`. `usual` are the thresholds in seconds where the
  /// incident has none of its own; one that wants no reminders is silent. What passed after `since` is told however
  /// long ago it was.
  package static func crossings(
    of standing: Standing, usual: [Int64], at now: Instant, _ settings: StandingSettings, since: Instant?
  ) -> [Crossing] {
    guard standing.incident.header.reminders != [] else { return [] }
    let reminders = ReminderRule.reminders(of: standing, usual: usual, at: now, settings, since: since)
    return reminders.compactMap { threshold($0, standing) } + late(standing, at: now, since: since)
      + check(standing, at: now, settings)
  }

  /// That the headline is another one than before.
  package static func headline(
    of standing: Standing, before: HeadlineWord?, at now: Instant, _ settings: StandingSettings
  ) -> Crossing {
    let clock = standing.clock
    var crossing = Crossing(
      standing, .headline, of: .incident, record: clock?.event ?? clock?.deadline,
      crossedAt: headlineSince(standing, at: now, settings), due: clock?.due)
    crossing.headlineBefore = before
    return crossing
  }

  private static func headlineSince(
    _ standing: Standing, at now: Instant, _ settings: StandingSettings
  ) -> Instant {
    let activity = min(standing.lastActivity, now)
    guard standing.headline.word == .finalCountdown, let due = standing.governing?.due else {
      return activity
    }
    return min(now, max(activity, due.advanced(by: -settings.finalWindow)))
  }

  /// The hour of a promise is told as lateness, which begins there; before a whole day it begins later.
  private static func threshold(_ reminder: Reminder, _ standing: Standing) -> Crossing? {
    let promise = standing.promises.first { $0.promise.id == reminder.mark.record }
    let deadline = standing.deadlines.first { $0.deadline.id == reminder.mark.record }
    if reminder.mark.threshold == 0, promise != nil, promise?.due.lateFrom == reminder.mark.due { return nil }
    var crossing = Crossing(
      standing, .threshold, of: reminder.kind.map(Crossing.Subject.deadline) ?? .promise,
      record: reminder.mark.record, label: deadline?.deadline.label ?? promise?.promise.content,
      crossedAt: reminder.since, due: reminder.mark.due)
    crossing.threshold = reminder.mark.threshold
    crossing.stopsService = reminder.stopsService
    return crossing
  }

  private static func late(_ standing: Standing, at now: Instant, since: Instant?) -> [Crossing] {
    let promises = standing.waiting.compactMap { waiting -> Crossing? in
      guard waiting.subject == .promise, waiting.place == .past else { return nil }
      let entry = standing.promises[waiting.index]
      return late(
        standing, .promise, waiting.record, entry.promise.content, entry.due, at: now, since: since)
    }
    let overdue = Set(standing.overdueSteps)
    let steps = standing.incident.steps.compactMap { step -> Crossing? in
      guard overdue.contains(step.id), let due = step.due else { return nil }
      return late(standing, .step, step.id, step.text, due, at: now, since: since)
    }
    return promises + steps
  }

  /// What nobody settled in a matter that is quiet is no news.
  private static func late(
    _ standing: Standing, _ subject: Crossing.Subject, _ record: RecordID, _ label: String, _ said: SaidTime,
    at now: Instant, since: Instant?
  ) -> Crossing? {
    guard let lateFrom = said.lateFrom, lateFrom <= now,
      standing.band != .quiet || since.map({ $0 < lateFrom }) == true
    else { return nil }
    return Crossing(
      standing, .late, of: subject, record: record, label: label, crossedAt: lateFrom, due: said.due)
  }

  private static func check(
    _ standing: Standing, at now: Instant, _ settings: StandingSettings
  ) -> [Crossing] {
    guard let prompt = standing.prompts.first(where: { $0.kind == .isServiceUp }) else { return [] }
    let service = prompt.subject.flatMap { id in standing.incident.services.first { $0.id == id } }
    var crossing = Crossing(
      standing, .check, of: .service, record: prompt.subject, label: service?.name,
      crossedAt: checkDueSince(standing, prompt.evidence.first, at: now, settings),
      due: standing.clock?.due)
    crossing.lastCheck = prompt.evidence.first?.record
    return [crossing]
  }

  /// The end of the last check, the start of the final countdown, or the hour that made the check void.
  private static func checkDueSince(
    _ standing: Standing, _ last: Evidence?, at now: Instant, _ settings: StandingSettings
  ) -> Instant {
    let hour = standing.governing?.due ?? standing.clock?.due
    let near = hour?.advanced(by: -settings.finalWindow)
    let expiry = last?.instant.advanced(by: settings.checkLasts)
    let instants = expiry.map { $0 <= now ? [$0, near] : [hour] } ?? [near]
    return instants.compactMap { $0 }.filter { $0 <= now }.max() ?? now
  }
}
