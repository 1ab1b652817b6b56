import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// About the reminders before deadlines.
enum ReminderCommands {
  static let all: [Command] = [
    Command(
      .acknowledge, Wording("đã biết các lời nhắc đang hiện", "acknowledge the reminders that are shown"),
      hint: Wording("đã biết", "acknowledge"), keys: [.character("A")], when: ofReminder,
      run: { $0.acknowledgeReminders() })
  ]

  @Sendable private static func ofReminder(_ state: State) -> Availability {
    if state.moment.asOf != nil { return .off(OffReason.asOf) }
    return state.reminders.open.isEmpty ? .off(ReminderWords.noReminder) : .on
  }
}
