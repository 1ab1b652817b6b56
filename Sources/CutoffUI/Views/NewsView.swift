import CutoffDomain
import CutoffScreen

/// What changed since the last look, over all incidents: what became known, which hours passed, which
/// headlines are others now.
enum NewsView {
  static let title = Wording("Tin mới", "What changed")

  static func content(_ state: State, columns: Int) -> ViewContent {
    let groups = NewsGroup.all(state)
    let new = groups.compactMap { $0.part(isSeen: false, since: state.newsSince) }
    let seen = groups.compactMap { $0.part(isSeen: true, since: state.newsSince) }
    let pen = NewsPen(state: state, columns: columns)
    var lines = new.enumerated().flatMap { ($0 > 0 ? [ViewLine.text(.blank)] : []) + pen.lines($1) }
    if !seen.isEmpty {
      if lines.isEmpty { lines.append(.text(PaneRow([Piece(none(state), .muted)]))) }
      lines += [.text(.blank), .text(PaneRow([Piece(NewsWords.seen(state.language), .title)]))]
      lines += seen.flatMap { [.text(.blank)] + pen.lines($0) }
    }
    let count = new.reduce(0) { $0 + $1.items.count + ($1.hasChange ? 1 : 0) }
    let since = NewsWords.since(sinceText(state))
    let isLook = state.hasLookedBefore
    let source = isLook ? NewsWords.lastLook(state.language) : NewsWords.lastDay(state.language)
    return ViewContent(
      count: count > 0 ? "\(count)" : "",
      above: [PaneRow([Piece(since(state.language) + " · " + source, .muted)]), .blank], lines: lines,
      empty: none(state))
  }

  private static func none(_ state: State) -> String {
    NewsWords.none(sinceText(state))(state.language)
  }

  private static func sinceText(_ state: State) -> String {
    let zone = state.selected?.incident.header.zone ?? state.surroundings.zone
    return ViewText.short(TimePoint(instant: state.newsSince, precision: .minute, zone: zone), state)
  }
}

extension State {
  /// Whether the person looked before the shown moment.
  var hasLookedBefore: Bool { lastLook.map { $0 < shownAt } ?? false }

  /// The moment since which the news are told: the last look, else a day ago.
  var newsSince: Instant {
    guard let lastLook, lastLook < shownAt else { return shownAt.advanced(by: -Span.day) }
    return lastLook
  }
}

/// The news of one incident: those since the last look, or those that were seen in the day before.
struct NewsGroup {
  let standing: Standing
  let news: News
  let isSeen: Bool
  let items: [NewsItem]

  /// The headline is another one, or nothing of the incident was known.
  var hasChange: Bool { !isSeen && (news.headlineBefore != nil || news.isNewIncident) }

  /// The incidents of which there are news, the latest first.
  static func all(_ state: State) -> [NewsGroup] {
    let since = state.newsSince
    let from = min(since, state.shownAt.advanced(by: -Span.day))
    let groups = state.standings.shown(matching: state.browse.filter).compactMap { standing -> NewsGroup? in
      let before = state.earlier.standing(of: standing.incident.id)
      let news = standing.news(
        since: from, before: before, until: state.shownAt, settings: state.surroundings.settings)
      guard !news.items.isEmpty || news.headlineBefore != nil || news.isNewIncident else { return nil }
      return NewsGroup(standing: standing, news: news, isSeen: false, items: news.items)
    }
    return groups.enumerated().sorted { left, right in
      let (one, other) = (left.element.time, right.element.time)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }

  private var time: Instant { news.latest ?? .distantPast }

  /// Its news on one side of the last look; nil where there are none.
  func part(isSeen: Bool, since: Instant) -> NewsGroup? {
    let own = items.filter { ($0.instant <= since) == isSeen }
    let part = NewsGroup(standing: standing, news: news, isSeen: isSeen, items: own)
    return own.isEmpty && !part.hasChange ? nil : part
  }
}
