import CutoffDomain
import CutoffWords

/// What the panes list of one standing, worked out once and not at every key: when it is first looked at.
package struct PaneItems: Sendable {
  private let standing: Standing
  private let lists = WorkedOut<Lists>()

  private struct Lists: Sendable {
    let deadlines: [ItemKey]
    let timeline: [ItemKey]
    let notes: [ItemKey]
    let prompts: [ItemKey]
  }

  /// The items of `standing`.
  package init(of standing: Standing) { self.standing = standing }

  private var kept: Lists {
    lists.value {
      Lists(
        deadlines: DeadlinesPane.keys(standing), timeline: TimelinePane.keys(standing),
        notes: NotesPane.keys(standing), prompts: PromptsPane.keys(standing))
    }
  }

  /// The items of a pane, in order.
  package func keys(_ pane: PaneID) -> [ItemKey] {
    switch pane {
    case .header: PaneItems.axes
    case .incidents: []
    case .deadlines: kept.deadlines
    case .timeline: kept.timeline
    case .notes: kept.notes
    case .prompts: kept.prompts
    }
  }

  static let axes = AxisID.allCases.map(ItemKey.axis)
}

/// How many incidents call for somebody, counted once for the top bar.
package struct StandingTally: Sendable {
  /// How many incidents that are not quiet have each headline.
  package private(set) var headlines: [HeadlineWord: Int] = [:]
  /// How many incidents stand in each band.
  package private(set) var bands: [Band: Int] = [:]
  /// Incidents that go on, with a promise that was not kept.
  package private(set) var broken = 0
  /// Incidents whose service nobody has checked of late.
  package private(set) var unchecked = 0

  init() {}

  init(_ standings: [Standing]) {
    for standing in standings {
      bands[standing.band, default: 0] += 1
      if standing.band != .quiet { headlines[standing.headline.word, default: 0] += 1 }
      if standing.alerts.contains(.promiseBroken), !HeadlineText.isOver(standing.headline) { broken += 1 }
      if standing.alerts.contains(.checkNow) { unchecked += 1 }
    }
  }
}
