import CutoffDomain
import CutoffWords

/// The moment that a row of the list tells: that of the clock, or the one that gives the incident its place
/// where it is another ("deletion in 02:00:00").
package struct RowMoment {
  /// What it is the moment of; nil for the clock's.
  private let name: DeadlineKind?
  /// From the moment that is shown; negative once it passed.
  private let seconds: Int64
  package let ink: Ink

  /// Nil for an incident in which nothing counts.
  package init?(_ standing: Standing, at now: Instant) {
    if let place = RowMoment.place(of: standing, at: now), place.at != standing.clock?.due,
      let entry = standing.deadlines.first(where: { $0.deadline.id == place.record })
    {
      name = entry.deadline.kind
      seconds = place.at.seconds(since: now)
      ink = .warning
      return
    }
    guard let clock = standing.clock else { return nil }
    name = nil
    seconds = clock.due.seconds(since: now)
    ink = clock.state == .cut && standing.band == .quiet ? .muted : ClockText.ink(clock)
  }

  package func text(_ language: Language) -> String {
    let time = TimeText.countdown(seconds, language)
    return name.map { $0.shown(language) + " " + time } ?? time
  }

  private static func place(of standing: Standing, at now: Instant) -> (record: RecordID, at: Instant)? {
    switch standing.band {
    case .now: standing.presses(at: now).map { ($0.record, $0.at) }
    case .ahead: standing.coming.map { ($0.record, $0.at) }
    case .open, .quiet: nil
    }
  }
}
