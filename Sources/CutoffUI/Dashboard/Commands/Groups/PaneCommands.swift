import CutoffDomain
import CutoffScreen
import CutoffWords

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
  package static let enlarge = CommandID("enlarge")
  package static let shrink = CommandID("shrink")
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
    Command(
      .enlarge, Wording("khung lớn hơn", "a larger pane"), hint: Wording("lớn hơn", "larger"),
      keys: [.character("+")], when: { $0.browse.isZoomed ? .off(OffReason.largest) : .on },
      change: { state in
        if state.browse.isLarge { state.browse.isZoomed = true }
        state.browse.isLarge = true
      }),
    Command(
      .shrink, Wording("khung nhỏ lại", "a smaller pane"), hint: Wording("nhỏ lại", "smaller"),
      keys: [.character("_")],
      when: { $0.browse.isZoomed || $0.browse.isLarge ? .on : .off(OffReason.smallest) },
      change: { state in
        if !state.browse.isZoomed { state.browse.isLarge = false }
        state.browse.isZoomed = false
      }),
  ]

  /// The pane's number is its key.
  private static func focus(_ id: CommandID, _ pane: PaneID, _ summary: Wording) -> Command {
    let digits = String(pane.rawValue).map(Key.character)
    return Command(id, summary, keys: digits, change: { Moving.focus(&$0, pane) })
  }
}
