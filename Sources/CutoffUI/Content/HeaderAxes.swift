import CutoffDomain
import CutoffScreen
import CutoffWords

/// The lines under the clock, laid out: label, state, what it rests on. Sums, dates, delays and counts stay whole;
/// names and words give way before them.
package struct HeaderAxes {
  private let teller: Teller
  private let columns: Int
  private let second: Set<AxisID>

  /// For so many columns; with `hasSecondLines` each of two sides that speak has its own line.
  package init(_ standing: Standing, _ viewpoint: Viewpoint, columns: Int, hasSecondLines: Bool) {
    teller = Teller(StandingLookup(standing), viewpoint)
    self.columns = columns
    second = hasSecondLines ? HeaderAxes.second(of: standing) : []
  }

  /// The axes with two voices, at most two.
  package static func second(of standing: Standing) -> Set<AxisID> {
    var axes: Set<AxisID> = []
    if !standing.contradictions.isEmpty { axes.insert(.statements) }
    if standing.talks.evidence.count > 1 { axes.insert(.talks) }
    return axes
  }

  private var stateColumns: Int { columns >= 70 ? 19 : columns >= 56 ? 18 : 20 }

  /// One row, or two.
  package func rows(of axis: AxisID) -> [PaneRow] {
    let line = teller.axis(axis)
    guard let shown = line.state else { return [.blank] }
    let mark = line.mark
    let word =
      shown.glyph + " " + TextLayout.cut(shown.word(teller.language), to: stateColumns - 2 - mark.count)
    let used = TextWidth.width(of: word) + mark.count
    let gap = String(repeating: " ", count: max(1, stateColumns - used))
    let head = [
      Piece(TextLayout.pad(line.label ?? "", to: 10), .muted), Piece(word, shown.ink), Piece(mark, .warning),
      Piece(gap),
    ]
    let indent = 10 + max(stateColumns, used + 1)
    let room = columns - indent
    let parts = line.cells.map(\.text)
    if second.contains(axis), parts.count > 1 {
      // What else contradicts is counted behind the second voice.
      let rest = axis == .statements ? teller.standing.contradictions.count - 1 : 0
      return [
        PaneRow(head + [Piece(TextLayout.cut(parts[0], to: room))]),
        PaneRow(
          [
            Piece(String(repeating: " ", count: indent)),
            Piece(TextLayout.cut(parts[1], to: room - (rest > 0 ? 4 : 0))),
          ],
          right: rest > 0 ? [Piece("+\(rest)", .muted)] : []),
      ]
    }
    let told =
      switch axis {
      case .money: HeaderAxes.wholeParts(parts, room: room)
      case .statements, .talks: HeaderAxes.twoVoices(parts, room: room)
      case .service, .promises, .step, .condition: HeaderAxes.evidence(line.cells, room: room)
      }
    return [PaneRow(head + [Piece(told)])]
  }

  /// As many whole parts as fit, and how many do not: a sum is never cut.
  private static func wholeParts(_ parts: [String], room: Int) -> String {
    for count in stride(from: parts.count, to: 0, by: -1) {
      let rest = parts.count > count ? " +\(parts.count - count)" : ""
      let text = parts.prefix(count).joined(separator: " · ") + rest
      if TextWidth.width(of: text) <= room { return text }
    }
    guard let first = parts.first else { return "" }
    // The name gives way before the figure does.
    let rest = parts.count > 1 ? " +\(parts.count - 1)" : ""
    guard let colon = first.firstRange(of: ": ") else { return first + rest }
    let figure = String(first[colon.lowerBound...]) + rest
    return TextLayout.cut(
      String(first[..<colon.lowerBound]), to: max(4, room - TextWidth.width(of: figure))) + figure
  }

  /// Evidence joined by dots. Where it is too long remarks go first, then words are cut, then they go and the name
  /// stays, then the name goes too: dates, delays and sums are left.
  private static func evidence(_ cells: [ToldCell], room: Int) -> String {
    let joined = join(cells.map(\.text))
    guard TextWidth.width(of: joined) > room else { return joined }
    var cells = cells
    while cells.count > 1, let last = cells.lastIndex(where: { $0.role == .remark }), last > 0,
      TextWidth.width(of: join(cells.map(\.text))) > room
    {
      cells.remove(at: last)
    }
    let texts = cells.map(\.text)
    guard TextWidth.width(of: join(texts)) > room else { return join(texts) }
    guard let soft = cells.firstIndex(where: { ![.said, .undated, .time, .sum].contains($0.role) }) else {
      return TextLayout.cut(join(texts), to: room)
    }
    var others = texts
    others.remove(at: soft)
    guard !others.isEmpty else { return TextLayout.cut(texts[soft], to: room) }
    let free = room - 3 - TextWidth.width(of: join(others))
    if free >= 16 || TextWidth.width(of: texts[soft]) <= free {
      others.insert(TextLayout.cut(texts[soft], to: free), at: soft)
      return join(others)
    }
    // Whose it is and how late say more than its words.
    if free >= 4, let name = texts[soft].firstRange(of: ": ").map({ String(texts[soft][..<$0.lowerBound]) }) {
      others.insert(TextLayout.cut(name, to: free), at: soft)
      return join(others)
    }
    if free >= 6 {
      others.insert(TextLayout.cut(texts[soft], to: free), at: soft)
      return join(others)
    }
    return evidence(cells.enumerated().filter { $0.offset != soft }.map(\.element), room: room)
  }

  private static func join(_ texts: [String]) -> String { texts.joined(separator: " · ") }

  /// Two voices side by side: where they are too long both give way, so that the second is never lost
  /// behind the first.
  private static func twoVoices(_ parts: [String], room: Int) -> String {
    let joined = join(parts)
    guard TextWidth.width(of: joined) > room, parts.count == 2 else { return joined }
    let free = room - 3
    // Half of a narrow line would hold two names and no words.
    guard free >= 48 else { return TextLayout.cut(parts[0], to: room - 3) + " +1" }
    let second = TextWidth.width(of: parts[1])
    let firstRoom = max(free / 2, free - second)
    let first = TextLayout.cut(parts[0], to: firstRoom)
    return first + " · " + TextLayout.cut(parts[1], to: free - TextWidth.width(of: first))
  }
}
