import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffWords

/// What is called out at the present, and what the person said to know.
package struct Notices: Hashable, Sendable {
  /// Not acknowledged yet, the most urgent first; none while the past is shown.
  package fileprivate(set) var open: [Reminder] = []
  package fileprivate(set) var acknowledged: Set<Reminder.Mark> = []
  /// What was acknowledged last, while nothing was saved since: undo takes it back.
  fileprivate var latest: Set<Reminder.Mark> = []
  /// What was crossed up to then has been called out: it does not ring again. What was crossed before the start
  /// is shown, and does not ring at all.
  fileprivate var calledUntil: Instant

  init(calledUntil: Instant) { self.calledUntil = calledUntil }

  /// Something else was done since: undo is about that.
  mutating func forgetTakeBack() { latest = [] }

  /// More that cross at once, as after a night in which the machine slept, are counted and not named.
  static let mostNamed = 5
}

extension State {
  /// Finds anew what is called out.
  mutating func refreshNotices() {
    guard moment.asOf == nil else {
      notices.open = []
      return
    }
    let now = moment.now
    notices.open = standings.all
      .flatMap {
        NoticeRule.notices(of: $0, usual: surroundings.notices.before, at: now, surroundings.settings)
      }
      .filter { !notices.acknowledged.contains($0.mark) }
      .sorted { $0.isMoreUrgent(than: $1, at: now) }
  }

  /// Rings for what was crossed since the last time, as far as the person wants it. A replay is silent; what is
  /// crossed meanwhile rings at its end.
  mutating func callNotices() -> [Effect] {
    guard moment.asOf == nil else { return [] }
    let crossed = NoticeRule.crossed(notices.open, after: notices.calledUntil, until: moment.now)
    notices.calledUntil = moment.now
    guard !crossed.isEmpty else { return [] }
    var effects: [Effect] = []
    if surroundings.notices.isOnDesktop {
      let viewpoint = viewpoint
      let named = crossed.prefix(Notices.mostNamed).map { NoticeWords.text($0, viewpoint: viewpoint) }
      let others = crossed.count - named.count
      let rest = others > 0 ? [NoticeWords.others(others)(language)] : []
      effects = (named + rest).map(Effect.notify)
    }
    return effects + (surroundings.notices.isBell ? [.bell] : [])
  }

  /// Takes what is called out as known.
  mutating func acknowledgeNotices() -> [Effect] {
    let marks = notices.open.map(\.mark)
    acknowledge(marks)
    notices.latest = Set(marks)
    return [.keepNotices(.acknowledged(marks.count))]
  }

  /// Whether undo is about notices.
  var canTakeBackNotices: Bool { !notices.latest.isEmpty && moment.asOf == nil }

  /// Calls out again what was acknowledged last.
  mutating func takeBackNotices() -> [Effect] {
    let count = notices.latest.count
    notices.acknowledged.subtract(notices.latest)
    notices.latest = []
    refreshNotices()
    return [.keepNotices(.takenBack(count))]
  }

  /// Says what was done about notices; `problem` is why it could not be remembered.
  mutating func tellNotices(_ deed: NoticeDeed, _ problem: String?) {
    let key = surroundings.keymap.shownKey(of: .undo) ?? ""
    say(NoticeWords.done(deed, key, problem)(language), problem == nil ? .good : .warning)
  }

  /// Takes what the person acknowledged before as known.
  package mutating func acknowledge(_ marks: some Sequence<Reminder.Mark>) {
    notices.acknowledged.formUnion(marks)
    refreshNotices()
  }
}
