import CutoffDomain
import CutoffScreen

extension CommandID {
  package static let nextPane = CommandID("nextPane")
  package static let previousPane = CommandID("previousPane")
  package static let paneHeader = CommandID("paneHeader")
  package static let paneIncidents = CommandID("paneIncidents")
  package static let paneDeadlines = CommandID("paneDeadlines")
  package static let paneTimeline = CommandID("paneTimeline")
  package static let paneNotes = CommandID("paneNotes")
  package static let panePrompts = CommandID("panePrompts")
  package static let zoom = CommandID("zoom")
}

/// Which pane has the focus, and how large it is.
enum PaneCommands {
  static let all: [Command] = [
    Command(
      .nextPane, Wording("khung sau", "next pane"), keys: [.tab], change: { Moving.turn(&$0, by: 1) }),
    Command(
      .previousPane, Wording("khung trước", "previous pane"), keys: [.backTab],
      change: { Moving.turn(&$0, by: -1) }),
    focus(.paneHeader, .header, Wording("tới đồng hồ và tình trạng", "to the clock and axes")),
    focus(.paneIncidents, .incidents, Wording("tới vụ việc", "to the incidents")),
    focus(.paneDeadlines, .deadlines, Wording("tới thời hạn", "to the deadlines")),
    focus(.paneTimeline, .timeline, Wording("tới diễn biến", "to the timeline")),
    focus(.paneNotes, .notes, Wording("tới ghi chép", "to the notes")),
    focus(.panePrompts, .prompts, Wording("tới cần trả lời", "to what needs an answer")),
    Command(
      .zoom, Wording("phóng to khung", "zoom the pane"), hint: Wording("phóng to", "zoom"),
      keys: [.character("z")], change: { $0.browse.isZoomed.toggle() }),
  ]

  /// The pane's number is its key.
  private static func focus(_ id: CommandID, _ pane: PaneID, _ summary: Wording) -> Command {
    let digits = String(pane.rawValue).map(Key.character)
    return Command(id, summary, keys: digits, change: { Moving.focus(&$0, pane) })
  }
}
