import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What waits for a conclusion, in words: a line for each state, with how many, since when, and who.
struct WallUnsettled {
  private let groups: [Group]
  private let scene: Scene

  private struct Group {
    let word: HeadlineWord
    let isUndated: Bool
    var standings: [Standing]
  }

  init(_ standings: [Standing], _ scene: Scene) {
    self.scene = scene
    var groups: [Group] = []
    for standing in standings {
      let word = standing.headline.word
      let isUndated = standing.threat.value == .undated
      if let place = groups.firstIndex(where: { $0.word == word && $0.isUndated == isUndated }) {
        groups[place].standings.append(standing)
      } else {
        groups.append(Group(word: word, isUndated: isUndated, standings: [standing]))
      }
    }
    self.groups = groups
  }

  /// How many lines it would fill.
  var count: Int { groups.count }

  /// At most so many rows; the last one has of all that find no room how many there are.
  func rows(columns: Int, most: Int) -> [PaneRow] {
    guard groups.count > most else { return groups.map { row($0, columns) } }
    let rest = groups.dropFirst(max(0, most - 1))
    var heads: [Piece] = []
    for (place, group) in rest.enumerated() {
      let more = (place > 0 ? [Piece(" · ", .muted)] : []) + head(group)
      let isLast = place == rest.count - 1
      guard (heads + more).reduce(isLast ? 0 : 6, { $0 + $1.width }) <= columns else {
        let left = rest.dropFirst(place).reduce(0) { $0 + $1.standings.count }
        heads.append(Piece(" +\(left)", .muted))
        break
      }
      heads += more
    }
    return groups.prefix(max(0, most - 1)).map { row($0, columns) } + [PaneRow(heads)]
  }

  /// "? 3 unconfirmed for 2 to 6 days", "△ 1 without date".
  private func head(_ group: Group) -> [Piece] {
    let word = group.word.shown
    let ink: Ink = word.ink == .urgent ? .warning : word.ink
    let state = group.isUndated ? WallWords.undated : group.word.plain
    let age = age(group.standings).map { " " + $0 } ?? ""
    return [
      Piece(word.glyph + " ", ink), Piece("\(group.standings.count) " + state(scene.language) + age, ink),
    ]
  }

  /// "? 3 unconfirmed for 2 to 6 days: MapTile – Fire Dept, Lumen – Transit Desk +1": names whole, then how many more.
  private func row(_ group: Group, _ columns: Int) -> PaneRow {
    let head = head(group)
    var text = ""
    let room = columns - head.reduce(0) { $0 + $1.width } - 2
    for (index, standing) in group.standings.enumerated() {
      let name = scene.standings.name(of: standing, columns: 40)
      let longer = text.isEmpty ? name : text + ", " + name
      let left = group.standings.count - index - 1
      guard TextWidth.width(of: longer) + (left > 0 ? 5 : 0) <= room else {
        text += text.isEmpty ? "" : " +\(left + 1)"
        break
      }
      text = longer
    }
    return PaneRow(head + [Piece(text.isEmpty ? "" : ": " + text)])
  }

  /// "for 2 to 6 days": how long the hours of all of them are past; nil where one has none.
  private func age(_ standings: [Standing]) -> String? {
    let ages = standings.compactMap { standing -> Int64? in
      guard let clock = standing.clock, clock.state != .pending else { return nil }
      return scene.shownAt.seconds(since: clock.due)
    }
    guard ages.count == standings.count, let least = ages.min(), let most = ages.max(), least >= 0 else {
      return nil
    }
    let (first, last) = (least / Span.day, most / Span.day)
    guard first > 0, first != last else {
      return WallWords.during(TimeText.length(most, scene.language))(scene.language)
    }
    return WallWords.during(from: first, to: last)(scene.language)
  }
}
