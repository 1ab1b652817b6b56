import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffUI
import CutoffWords

/// What happened by itself and waits to be said, once each.
struct Announcements {
  private struct Waiting {
    let text: String
    let kind: Kind
  }

  private enum Kind { case threshold, news, failure }

  private var waiting: [Waiting] = []
  private var mark = CrossingMark()
  /// More at once, as after a night, are counted.
  private static let most = 6

  /// What is crossed already is no news.
  mutating func look(_ state: State) { _ = crossings(state) }

  mutating func add(_ text: String, isFailure: Bool) {
    waiting.append(Waiting(text: text, kind: isFailure ? .failure : .news))
  }

  mutating func take(_ message: Message, before: State, after: State) {
    switch message {
    case .tick: cross(after)
    case .reloaded:
      compare(before, after)
      cross(after)
    case .input, .spoken, .saved, .saveFailed, .delayed, .savedLate, .stillUnsaved, .putAside, .keptDrafts,
      .copied,
      .themeKept, .remindersKept, .notEdited, .tookBackUnsaved, .consentNeeded, .undoRefused, .edited,
      .noticeRead,
      .noticeNotRead, .themeRefused, .ran, .hookFailed, .syncing, .synced, .clashes, .conflicts, .joined:
      break
    }
  }

  private mutating func cross(_ state: State) {
    let zone = state.surroundings.zone
    waiting += crossings(state).map { crossing in
      let text = CrossingWords.line(crossing, zone: zone, state.language)
      return Waiting(text: LinearText.line(text, state.language), kind: .threshold)
    }
  }

  private mutating func crossings(_ state: State) -> [Crossing] {
    guard state.moment.asOf == nil else { return [] }
    let (usual, settings, now) = (
      state.surroundings.reminders.before, state.surroundings.settings, state.moment.now
    )
    let news = state.standings.all.flatMap { mark.news(of: $0, usual: usual, at: now, settings) }
    mark.move(to: now)
    return news
  }

  private mutating func compare(_ before: State, _ after: State) {
    let known = Dictionary(before.store.incidents.map { ($0.id, $0) }) { first, _ in first }
    for incident in after.store.incidents where known[incident.id] != incident {
      let title = incident.header.title
      let words = known[incident.id] == nil ? LinearWords.added(title) : LinearWords.changed(title)
      waiting.append(Waiting(text: words(after.language), kind: .news))
    }
  }

  func hasSomething(_ announcing: Announcing) -> Bool { waiting.contains { isWanted($0, announcing) } }

  private func isWanted(_ waiting: Waiting, _ announcing: Announcing) -> Bool {
    switch (waiting.kind, announcing) {
    // What is not saved is said whatever the person set.
    case (.failure, _), (_, .all), (.threshold, .thresholds): true
    case (.news, .thresholds), (.news, .none), (.threshold, .none): false
    }
  }

  /// What the person wants to hear of what waits; nothing waits then.
  mutating func told(_ announcing: Announcing, _ language: Language) -> [Said] {
    var texts: [String] = []
    for entry in waiting where isWanted(entry, announcing) && !texts.contains(entry.text) {
      texts.append(entry.text)
    }
    waiting = []
    let rest = texts.count > Self.most ? [LinearWords.others(texts.count - Self.most)(language)] : []
    return (texts.prefix(Self.most) + rest).map { Said(.announcement, LinearText.sentence($0)) }
  }
}
