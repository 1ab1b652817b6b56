import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What the window is called: "▲ 01:59 Cổng DVC Hà Nội — cutoff", the soonest clock of all incidents. Only
/// "cutoff" without a clock, while the past is shown and where the person does not want more. Safe to send.
package func windowTitle(_ state: State) -> String {
  let standing = state.standings.all.first { $0.clock != nil && $0.band != .quiet }
  guard state.surroundings.reminders.isInTitle, state.moment.asOf == nil, let standing,
    let clock = standing.clock
  else { return "cutoff" }
  let time = titleTime(clock, at: state.moment.now, state.language)
  let words = [standing.headline.word.shown.glyph, time, standing.incident.header.shortTitle, "— cutoff"]
  return state.surroundings.repertoire.text(SafeText.line(words.joined(separator: " ")))
}

/// In minutes from an hour on, so that the title is not written every second.
private func titleTime(_ clock: Clock, at now: Instant, _ language: Language) -> String {
  let parts = CountdownParts(seconds: clock.due.seconds(since: now))
  guard parts.days == 0, parts.hours > 0, !clock.isCountedInDays else { return clock.time(at: now, language) }
  return (parts.isPast ? "+" : "") + parts.hoursMinutes
}
