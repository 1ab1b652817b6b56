import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension ViewID {
  /// What would be acknowledged, before it is.
  package static let reminders = ViewID("reminders")
}

/// The reminders that stand, the most urgent first: when each was crossed, of what, and the clock now.
enum RemindersView {
  static let kind = ViewKind(
    .reminders, Wording("Lời nhắc", "Reminders"), letter: "r", isOfAll: true,
    .lines { content($0, columns: $1) })

  private static let none = Wording("Không có lời nhắc nào.", "There is no reminder.")

  static func content(_ scene: Scene, columns: Int) -> ViewContent {
    let language = scene.language
    let widest = min(
      columns / 2, scene.reminders.map { TextWidth.width(of: ReminderWords.what($0, language)) }.max() ?? 0)
    let lines: [ViewLine] = scene.reminders.compactMap { reminder in
      guard let standing = scene.standings.standing(of: reminder.mark.incident) else { return nil }
      return .drawn(.member(reminder.mark.incident, reminder.mark.record), height: 1) {
        [row(reminder, standing, scene, columns, widest)]
      }
    }
    let key = scene.viewpoint.keymap.shownKey(of: .acknowledge) ?? ""
    let below: [PaneRow] =
      lines.isEmpty
      ? [] : [.blank, PaneRow([Piece(ReminderWords.confirm(key, lines.count)(language), .muted)])]
    return ViewContent(count: "\(lines.count)", lines: lines, below: below, empty: none(language))
  }

  private static func row(
    _ reminder: Reminder, _ standing: Standing, _ scene: Scene, _ columns: Int, _ whatColumns: Int
  ) -> PaneRow {
    let language = scene.language
    let zone = standing.incident.header.zone
    let wall = zone.wall(at: reminder.since)
    let today = zone.wall(at: scene.shownAt).date
    let crossed =
      wall.date == today ? TimeText.hourMinute(wall) : TimeText.dayMonth(wall.date, now: today, language)
    let left = reminder.mark.due.seconds(since: scene.shownAt)
    let time = TimeText.countdown(left, language)
    let what = ReminderWords.what(reminder, language)
    let isLate = left <= 0
    let room = columns - 12 - whatColumns - TextWidth.width(of: time) - 4
    let name = scene.standings.name(of: standing, columns: max(12, room))
    return PaneRow(
      [
        Piece(TextLayout.pad(crossed, to: 10, aligned: .right) + "  ", .muted),
        Piece(TextLayout.pad(what, to: whatColumns) + "  ", isLate ? .warning : .text), Piece(name),
      ], right: [Piece(time, isLate ? .warning : .text)])
  }
}
