import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// About the notices before deadlines.
enum NoticeCommands {
  static let all: [Command] = [
    Command(
      .acknowledge, Wording("đã biết các lời nhắc đang hiện", "acknowledge the notices that are shown"),
      hint: Wording("đã biết", "acknowledge"), keys: [.character("A")], when: ofNotice,
      run: { $0.acknowledgeNotices() })
  ]

  @Sendable private static func ofNotice(_ state: State) -> Availability {
    if state.moment.asOf != nil { return .off(OffReason.asOf) }
    return state.notices.open.isEmpty ? .off(NoticeWords.noNotice) : .on
  }
}
