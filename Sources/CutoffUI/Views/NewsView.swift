import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension ViewID {
  /// Needs the standings at the last look, and is read from the top.
  package static let news = ViewID("news")
}

/// What changed since the last look, over all incidents: what became known, which hours passed, which
/// headlines are others now.
enum NewsView {
  static let kind = ViewKind(
    .news, Wording("Tin mới", "What changed"), letter: "n", isOfAll: true,
    .lines { content($0, columns: $1) })

  static func content(_ scene: Scene, columns: Int) -> ViewContent {
    let groups = NewsGroup.all(scene)
    let new = groups.compactMap { $0.part(isSeen: false, since: scene.viewpoint.newsSince) }
    let seen = groups.compactMap { $0.part(isSeen: true, since: scene.viewpoint.newsSince) }
    let pen = NewsPen(scene, columns: columns)
    var lines = new.enumerated().flatMap { ($0 > 0 ? [ViewLine.text(.blank)] : []) + pen.lines($1) }
    if !seen.isEmpty {
      if lines.isEmpty { lines.append(.text(PaneRow([Piece(none(scene), .muted)]))) }
      lines += [.text(.blank), .text(PaneRow([Piece(NewsWords.seen(scene.language), .title)]))]
      lines += seen.flatMap { [.text(.blank)] + pen.lines($0) }
    }
    let count = new.reduce(0) { $0 + $1.items.count + ($1.hasChange ? 1 : 0) }
    let since = NewsWords.since(sinceText(scene))
    let isLook = scene.viewpoint.hasLookedBefore
    let source = isLook ? NewsWords.lastLook(scene.language) : NewsWords.lastDay(scene.language)
    return ViewContent(
      count: count > 0 ? "\(count)" : "",
      above: [PaneRow([Piece(since(scene.language) + " · " + source, .muted)]), .blank], lines: lines,
      empty: none(scene)
    ).holding(until: holdsUntil(groups, scene))
  }

  /// The next minute, in which a day may begin; sooner where news grow a day old or an incident quiet.
  private static func holdsUntil(_ groups: [NewsGroup], _ scene: Scene) -> Instant {
    let now = scene.shownAt
    let turns = groups.flatMap { group in
      group.items.map { $0.instant.advanced(by: Span.day) }
        + [TimelinePane.lastNews(group.standing)?.advanced(by: scene.viewpoint.settings.quietAfter)]
        .compactMap(\.self)
    }
    return min(now.nextMinute, turns.filter { $0 > now }.min() ?? .distantFuture)
  }

  private static func none(_ scene: Scene) -> String {
    NewsWords.none(sinceText(scene))(scene.language)
  }

  private static func sinceText(_ scene: Scene) -> String {
    let since = TimePoint(
      instant: scene.viewpoint.newsSince, precision: .minute, zone: scene.viewpoint.zone)
    return ShortText.here(since, scene.viewpoint)
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
  static func all(_ scene: Scene) -> [NewsGroup] {
    let since = scene.viewpoint.newsSince
    let from = min(since, scene.shownAt.advanced(by: -Span.day))
    let groups = scene.standings.shown(matching: scene.filter).compactMap { standing -> NewsGroup? in
      let before = scene.earlier.standing(of: standing.id)
      let news = standing.news(
        since: from, before: before, until: scene.shownAt, settings: scene.viewpoint.settings)
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
