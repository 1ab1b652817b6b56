import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

/// About the reminders before deadlines.
enum ReminderCommands {
  static let all: [Command] = [
    Command(
      .acknowledge,
      Wording("xem các lời nhắc; lần nữa: đã biết", "show the reminders; again: acknowledge them"),
      hint: Wording("lời nhắc", "reminders"), keys: [.character("A")], when: ofReminder,
      run: showOrAcknowledge)
  ]

  /// What will be acknowledged is seen before it is.
  @Sendable private static func showOrAcknowledge(_ state: inout State) -> [Effect] {
    guard state.browse.view == .reminders else {
      state.show(.reminders)
      return []
    }
    state.browse.view = nil
    return state.acknowledgeReminders()
  }

  @Sendable private static func ofReminder(_ state: State) -> Availability {
    if state.moment.asOf != nil { return .off(OffReason.asOf) }
    return state.reminders.open.isEmpty ? .off(ReminderWords.noReminder) : .on
  }
}
