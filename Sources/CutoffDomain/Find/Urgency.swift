/// The usual order of the list: clocks first, soonest first; then what is alive, what was cut, what is over,
/// each with the latest evidence first.
package struct Urgency: Comparable, Sendable {
  private let rank: Int
  private let time: Int64
  private let id: IncidentID

  package init(_ standing: Standing) {
    id = standing.incident.id
    if let clock = standing.clock {
      rank = clock.state == .passed ? 1 : 0
      time = clock.state == .passed ? -clock.due.seconds : clock.due.seconds
    } else {
      rank = Urgency.rank(of: standing.headline)
      time = -(standing.lastEvidence?.seconds ?? 0)
    }
  }

  private static func rank(of headline: Headline) -> Int {
    switch headline.word {
    case .finalCountdown, .unconfirmed, .threatened: 2
    case .passed, .deferred, .dispute, .dormant: 3
    case .cut, .partlyCut: 3
    case .partlyRestored, .restored, .replaced: 4
    case .withdrawn, .resolved: 4
    }
  }

  package static func < (left: Urgency, right: Urgency) -> Bool {
    (left.rank, left.time, left.id.text) < (right.rank, right.time, right.id.text)
  }
}
