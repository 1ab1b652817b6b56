import CutoffDomain
import CutoffWords

/// The moment that a row of the list tells: that of the clock, or the one that gives the incident its place
/// where it is another ("deletion in 02:00:00").
package struct RowMoment {
  private let words: Wording
  package let ink: Ink

  /// Nil for an incident in which nothing counts.
  package init?(_ standing: Standing, at now: Instant) {
    if let place = RowMoment.place(of: standing, at: now), place.at != standing.clock?.due,
      let name = RowMoment.name(of: place.record, in: standing)
    {
      let left = place.at.seconds(since: now)
      words = RowMoment.words { name($0) + " " + TimeText.countdown(left, $0) }
      ink = .warning
      return
    }
    guard var clock = standing.clock else { return nil }
    let isOld = clock.state == .cut && standing.band == .quiet
    // After a month of silence the hours say nothing, and the name needs the room.
    if isOld { clock.isCountedInDays = true }
    let told = clock
    words = RowMoment.words { told.time(at: now, $0) }
    ink = isOld ? .muted : ClockText.ink(clock)
  }

  package func text(_ language: Language) -> String { words(language) }

  private static func words(_ text: (Language) -> String) -> Wording {
    Wording(text(.vietnamese), text(.english))
  }

  /// What the moment is of; nil for what the clock itself tells.
  private static func name(of record: RecordID, in standing: Standing) -> Wording? {
    if let entry = standing.deadlines.first(where: { $0.deadline.id == record }) {
      return entry.deadline.kind.shown
    }
    if standing.promises.contains(where: { $0.promise.id == record }) { return ScreenWords.promise }
    return standing.actBy.contains { $0.step == record } ? ActByText.start : nil
  }

  private static func place(of standing: Standing, at now: Instant) -> (record: RecordID, at: Instant)? {
    switch standing.band {
    case .now: standing.presses(at: now).map { ($0.record, $0.at) }
    case .ahead: standing.coming.map { ($0.record, $0.at) }
    case .open, .quiet: nil
    }
  }
}
