import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffWords

/// The hooks of a command that wrote: called once all of it is saved and told.
enum CommandHooks {
  static func run(_ settings: Settings) {
    let saved = settings.saved.all
    guard !saved.isEmpty, let hooks = HookCalls(settings) else { return }
    var queue = HookQueue(settings.machine, settings.language)
    let recent = RecentCalls(stateFolder: settings.stateFolder, store: settings.place.folder)
    for change in saved {
      queue.add(hooks.calls(for: change, at: settings.now))
      if hooks.watchesClock { queue.add(crossed(change, hooks, recent, settings)) }
    }
    for failure in queue.finish() { Output.message(failure) }
  }

  /// The calls for what the change itself made the incident cross.
  private static func crossed(
    _ saved: SavedChange, _ hooks: HookCalls, _ recent: RecentCalls, _ settings: Settings
  ) -> [HookCall] {
    let config = settings.configuration.config
    let now = settings.now
    guard let after = saved.after?.standing(at: now, settings: config.settings) else { return [] }
    var mark = CrossingMark(movedAt: now)
    if let before = saved.before?.standing(at: now, settings: config.settings) {
      _ = mark.news(of: before, usual: config.reminders.before, at: now, config.settings)
    }
    let news = mark.news(of: after, usual: config.reminders.before, at: now, config.settings)
    return hooks.calls(for: recent.claim(news, isMade: true), after, at: now, made: saved)
  }
}
