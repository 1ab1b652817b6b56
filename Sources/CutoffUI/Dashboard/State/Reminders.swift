import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffWords

/// What is called out at the present, and what the person said to know.
package struct Reminders: Hashable, Sendable {
  /// Not acknowledged yet, the most urgent first; none while the past is shown.
  package fileprivate(set) var open: [Reminder] = [] {
    didSet { if open != oldValue { revision += 1 } }
  }
  /// Another number whenever `open` is another list.
  private(set) var revision = 0
  package fileprivate(set) var acknowledged: Set<Reminder.Mark> = []
  /// What was acknowledged last, while nothing was saved since: undo takes it back.
  fileprivate var latest: Set<Reminder.Mark> = []
  /// What was crossed up to then has been called out: it does not ring again. What was crossed before the start
  /// is shown, and does not ring at all.
  fileprivate var calledUntil: Instant

  /// For which list, settings and moments `open` was found out; the clock alone changes it seldom.
  fileprivate var held: Held?

  fileprivate struct Held: Hashable {
    let standings: Int
    let settings: StandingSettings
    let usual: [Int64]
    let from: Instant
    let until: Instant
  }

  init(calledUntil: Instant) { self.calledUntil = calledUntil }

  /// Something else was done since: undo is about that.
  mutating func forgetTakeBack() { latest = [] }

  /// More that cross at once, as after a night in which the machine slept, are counted and not named.
  static let mostNamed = 5
}

extension State {
  /// Finds out what is called out now; looks at the incidents only where that can be something else than before.
  mutating func refreshReminders() {
    guard moment.asOf == nil else {
      reminders.open = []
      reminders.held = nil
      return
    }
    let now = moment.now
    if let held = reminders.held, held.standings == standings.revision, held.from <= now, now < held.until,
      held.usual == surroundings.reminders.before, held.settings == surroundings.settings
    {
      if reminders.open.count > 1 { reminders.open.sort { $0.isMoreUrgent(than: $1, at: now) } }
      return
    }
    let (usual, settings) = (surroundings.reminders.before, surroundings.settings)
    var open: [Reminder] = []
    var until = Instant.distantFuture
    for standing in standings.all {
      open += ReminderRule.reminders(of: standing, usual: usual, at: now, settings)
      let next = ReminderRule.nextChange(of: standing, usual: usual, after: now, settings)
      until = min(until, next ?? .distantFuture)
    }
    reminders.open = open.filter { !reminders.acknowledged.contains($0.mark) }
      .sorted { $0.isMoreUrgent(than: $1, at: now) }
    reminders.held = Reminders.Held(
      standings: standings.revision, settings: settings, usual: usual, from: now, until: until)
  }

  /// Rings for what was crossed since the last time, as far as the person wants it. A replay is silent; what is
  /// crossed meanwhile rings at its end.
  mutating func callReminders() -> [Effect] {
    guard moment.asOf == nil else { return [] }
    let crossed = ReminderRule.crossed(reminders.open, after: reminders.calledUntil, until: moment.now)
    reminders.calledUntil = moment.now
    guard !crossed.isEmpty else { return [] }
    var effects: [Effect] = []
    if surroundings.reminders.isOnDesktop {
      let viewpoint = viewpoint
      let named = crossed.prefix(Reminders.mostNamed).map { ReminderWords.text($0, viewpoint: viewpoint) }
      let others = crossed.count - named.count
      let rest = others > 0 ? [ReminderWords.others(others)(language)] : []
      effects = (named + rest).map(Effect.notify)
    }
    return effects + (surroundings.reminders.isBell ? [.bell] : [])
  }

  /// Takes what is called out as known.
  mutating func acknowledgeReminders() -> [Effect] {
    let marks = reminders.open.map(\.mark)
    acknowledge(marks)
    reminders.latest = Set(marks)
    return [.keepReminders(.acknowledged(marks.count))]
  }

  /// Whether undo is about reminders.
  var canTakeBackReminders: Bool { !reminders.latest.isEmpty && moment.asOf == nil }

  /// Calls out again what was acknowledged last.
  mutating func takeBackReminders() -> [Effect] {
    let count = reminders.latest.count
    reminders.acknowledged.subtract(reminders.latest)
    reminders.latest = []
    reminders.held = nil
    refreshReminders()
    return [.keepReminders(.takenBack(count))]
  }

  /// Says what was done about reminders; `problem` is why it could not be remembered.
  mutating func tellReminders(_ deed: ReminderDeed, _ problem: String?) {
    let key = surroundings.keymap.shownKey(of: .undo) ?? ""
    say(ReminderWords.done(deed, key, problem)(language), problem == nil ? .good : .warning)
  }

  /// Takes what the person acknowledged before as known.
  package mutating func acknowledge(_ marks: some Sequence<Reminder.Mark>) {
    reminders.acknowledged.formUnion(marks)
    reminders.held = nil
    refreshReminders()
  }
}
