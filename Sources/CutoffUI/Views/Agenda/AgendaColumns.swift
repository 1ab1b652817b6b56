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

  static let glyph = 2
  static let remaining = 13
  static let state = 13

  /// Two rows an item: name and time, then words and state.
  var isFolded: Bool { incident == 0 }
  /// Times without weekday and zone.
  var isShort: Bool { columns < 92 }

  init(columns: Int, agenda: Agenda, _ time: AgendaTime) {
    let language = time.language
    self.columns = columns
    let room = columns - AgendaColumns.glyph - AgendaColumns.remaining - 1 - AgendaColumns.state
    let isWide = columns >= 92
    guard columns >= 64 else {
      (said, viewer, kind, incident, content) = (0, 0, 0, 0, 0)
      return
    }
    let isVietnamese = language == .vietnamese
    said = isWide ? (isVietnamese ? 18 : 20) : AgendaColumns.short(agenda, time)
    viewer = agenda.hasOtherZones && columns >= 112 ? (isVietnamese ? 14 : 16) : 0
    let kinds = agenda.kinds.map { TextWidth.width(of: $0.shown(language)) }
    kind = isWide ? max(12, kinds.max() ?? 0) : 0
    let taken = said + 1 + (viewer > 0 ? viewer + 2 : 0) + (kind > 0 ? kind + 1 : 0)
    let names = room - taken - 2
    incident = isWide ? max(16, min(36, names * 18 / 39)) : max(8, names * 9 / 20)
    // The state stays near the words also on a wide screen.
    content = min(72, names - incident)
  }

  /// The width of the short times: the first ones decide, because all of them would cost at every key.
  private static func short(_ agenda: Agenda, _ time: AgendaTime) -> Int {
    let widths = agenda.entries.prefix(200).map {
      TextWidth.width(
        of: time.said(
          agenda.record(of: $0).said(of: agenda.standing(of: $0)), columns: 18, isShort: true))
    }
    return min(18, max(12, widths.max() ?? 0))
  }
}
