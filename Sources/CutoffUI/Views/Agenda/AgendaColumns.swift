import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The columns of the agenda's table. Where they do not fit, the viewer's time goes first, then the kind
/// moves in front of the content; what is left of a narrow screen is two rows an item. State and remaining
/// time are never dropped.
struct AgendaColumns {
  let columns: Int
  /// 0 for a column that is not shown.
  let said: Int
  let viewer: Int
  let kind: Int
  let incident: Int
  let content: Int
  /// Room for "×3 ▸" behind the state; 0 where nothing is folded, or where that stands before the words.
  let count: Int

  /// What is left, at the most.
  let remaining: Int

  static let glyph = 2
  static let remaining = 13
  static let state = 13

  /// Two rows an item: name and time, then words and state.
  var isFolded: Bool { incident == 0 }
  /// Times without weekday and zone.
  var isShort: Bool { columns < 92 }

  init(columns: Int, _ list: AgendaList, _ scene: Scene) {
    let agenda = list.agenda
    let language = scene.language
    self.columns = columns
    let isWide = columns >= 92
    let wanted = AgendaColumns.wanted(list, scene, isShort: !isWide)
    // A state that is shared is a short one.
    count = list.hasFolds && isWide ? 4 : 0
    remaining = columns >= 64 ? min(16, max(8, wanted.remaining)) : AgendaColumns.remaining
    let room = columns - AgendaColumns.glyph - remaining - 1 - AgendaColumns.state - count
    guard columns >= 64 else {
      (said, viewer, kind, incident, content) = (0, 0, 0, 0, 0)
      return
    }
    let isVietnamese = language == .vietnamese
    // What is awaited without a date reaches over both columns.
    let undated = min(isWide ? 30 : 24, wanted.undated) - remaining - 1
    // Of several zones the head says whose time it is.
    let head = agenda.hasOtherZones && isWide ? TextWidth.width(of: AgendaWords.due(language)) : 8
    said = min(isWide ? 26 : 18, max(head, wanted.said, undated))
    viewer = agenda.hasOtherZones && columns >= 112 ? (isVietnamese ? 14 : 16) : 0
    kind = isWide ? max(TextWidth.width(of: AgendaWords.kind(language)), wanted.kind) : 0
    let taken = said + 1 + (viewer > 0 ? viewer + 2 : 0) + (kind > 0 ? kind + 1 : 0)
    let names = room - taken - 2
    let words = wanted.words + (kind > 0 ? 0 : wanted.kind + 2)
    let least = isWide ? max(16, min(36, names * 18 / 39)) : min(24, names * 2 / 3)
    // Neither is cut while the other leaves blanks; the state stays near the words.
    incident = min(max(16, wanted.name), max(least, names - words))
    content = max(8, min(words, names - incident))
  }

  private struct Wanted {
    var name = 0
    var words = 0
    var kind = 0
    var said = 0
    var remaining = 0
    /// Words for what has no date.
    var undated = 0
  }

  /// What the longest texts of the first items would take: all of them would cost at every key.
  private static func wanted(_ list: AgendaList, _ scene: Scene, isShort: Bool) -> Wanted {
    let agenda = list.agenda
    let time = AgendaTime(scene.viewpoint)
    let width = { (text: String) in TextWidth.width(of: text) }
    var wanted = Wanted()
    for entry in list.groups.flatMap(\.rows).prefix(120).compactMap(\.entries.first) {
      let standing = agenda.standing(of: entry)
      let record = agenda.record(of: entry)
      let due = record.said(of: standing)
      wanted.name = max(wanted.name, width(scene.standings.name(of: standing, columns: 48)))
      wanted.kind = max(wanted.kind, width(record.kindWord(scene.language)))
      wanted.words = max(wanted.words, width(AgendaContent.words(record, standing)))
      let left = width(time.remaining(record, of: standing))
      guard due.point != nil else {
        wanted.undated = max(wanted.undated, left)
        continue
      }
      wanted.said = max(wanted.said, width(time.said(due, columns: 26, isShort: isShort)))
      wanted.remaining = max(wanted.remaining, left)
    }
    return wanted
  }
}
