import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffUI
import CutoffWords

/// The hooks of a running dashboard: what it saved, and what it sees crossed while it runs. They run beside it, and no key
/// waits for them.
struct DashboardHooks {
  private let calls: HookCalls
  private var queue: HookQueue
  private let recent: RecentCalls
  private let language: Language
  /// What the dashboard has seen; without a time until it saw the present.
  private var mark = CrossingMark()
  private var lookedAt: Instant?

  /// Nil where no hook is to be called.
  init?(_ settings: Settings) {
    guard let calls = HookCalls(settings) else { return nil }
    self.calls = calls
    language = settings.language
    queue = HookQueue(settings.machine, language)
    recent = RecentCalls(stateFolder: settings.stateFolder, store: settings.place.folder)
  }

  var descriptors: [Int32] { queue.descriptors }

  func wait(at time: Int64) -> Int? { queue.wait(at: time) }

  /// Takes in what was saved, what was crossed and what ended; the failures, in words.
  mutating func advance(_ saved: [SavedChange], _ state: State, at time: Int64) -> [String] {
    let now = state.moment.now
    for change in saved { queue.add(calls.calls(for: change, at: now)) }
    if calls.watchesClock, state.moment.asOf == nil, !saved.isEmpty || lookedAt != now {
      look(state, saved)
    }
    return queue.advance(at: time)
  }

  /// What is crossed at the first look was crossed before the dashboard ran.
  private mutating func look(_ state: State, _ saved: [SavedChange]) {
    let now = state.moment.now
    let (usual, settings) = (state.surroundings.reminders.before, state.surroundings.settings)
    let isFirst = mark.movedAt == nil
    for standing in state.standings.all {
      let news = mark.news(of: standing, usual: usual, at: now, settings)
      guard !isFirst, !news.isEmpty else { continue }
      let made = saved.last { $0.change.incident == standing.incident.id }
      let claimed = recent.claim(news, isMade: made != nil)
      queue.add(calls.calls(for: claimed, standing, at: now, made: made))
    }
    mark.move(to: now)
    lookedAt = now
  }

  /// Runs what is left once the terminal is given back; what a signal ends is dropped. Tells both.
  mutating func finish(isSignalled: Bool) {
    guard queue.count > 0 else { return }
    guard !isSignalled else {
      return Output.message(AlertWords.hooksDropped(queue.drop())(language))
    }
    Output.message(AlertWords.hooksLeft(queue.count)(language))
    for failure in queue.finish() { Output.message(failure) }
  }
}
