import CutoffConfig
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// What is left to the caller of the session, who owns the terminal.
package enum Outside: Hashable, Sendable {
  /// Send a text of so many items to the clipboard.
  case copy(String, Int)
  /// Write all drafts now: something is to be said of them.
  case keepDrafts
  /// Write which reminders are known.
  case keepReminders(ReminderDeed)
  /// Draw with the theme of this name from now on; a kept one also the next time.
  case theme(String, isKept: Bool)
  /// Open the text of a form's field in the person's editor.
  case edit(DraftField, String)
  /// Read the notice in the file of that name, as it was typed.
  case readNotice(String)
  /// Run a program of the person's in the terminal.
  case run(UserCommand, UserCommandInput)
  /// Sync the store with what it follows.
  case sync
  /// Ask the desktop to show a reminder.
  case notify(String)
  case bell
  case redraw
  /// Leave for a copy of the sample store, and come back when it is quit.
  case sample
  /// Ask the terminal for the mouse, or leave it to the terminal.
  case mouse(Bool)
  case suspend
  case quit
}

extension Outside {
  /// The same, its texts safe to send as they are to what may lack signs. The editor gets what the person typed.
  func safe(in repertoire: Repertoire) -> Outside {
    switch self {
    case .copy(let text, let count): .copy(repertoire.text(SafeText.block(text)), count)
    case .notify(let text): .notify(repertoire.text(SafeText.line(text)))
    case .run(let command, let input): .run(command, input.safe)
    case .keepDrafts, .keepReminders, .theme, .edit, .readNotice, .bell, .redraw, .sample, .mouse, .suspend,
      .quit, .sync:
      self
    }
  }

  /// What a machine answers on which everything works; nil where it answers nothing, or only later.
  package var smoothAnswer: Message? {
    switch self {
    case .copy(_, let count): .copied(count, .sent)
    case .keepDrafts: .keptDrafts(.kept(""))
    case .keepReminders(let deed): .remindersKept(deed, problem: nil)
    case .theme(let name, isKept: true): .themeKept(name, problem: nil)
    case .theme, .edit, .readNotice, .redraw, .mouse, .sample, .suspend, .quit, .run, .notify, .bell, .sync:
      nil
    }
  }
}

/// The same, as those write it who ask for it.
extension Effect {
  static var keepDrafts: Effect { .outside(.keepDrafts) }
  static var bell: Effect { .outside(.bell) }
  static var redraw: Effect { .outside(.redraw) }
  static var sample: Effect { .outside(.sample) }
  static var sync: Effect { .outside(.sync) }
  static var suspend: Effect { .outside(.suspend) }
  static var quit: Effect { .outside(.quit) }

  static func copy(_ text: String, _ count: Int) -> Effect { .outside(.copy(text, count)) }
  static func keepReminders(_ deed: ReminderDeed) -> Effect { .outside(.keepReminders(deed)) }
  static func theme(_ name: String, isKept: Bool) -> Effect { .outside(.theme(name, isKept: isKept)) }
  static func edit(_ field: DraftField, _ text: String) -> Effect { .outside(.edit(field, text)) }
  static func readNotice(_ path: String) -> Effect { .outside(.readNotice(path)) }
  static func notify(_ text: String) -> Effect { .outside(.notify(text)) }
  static func mouse(_ isOn: Bool) -> Effect { .outside(.mouse(isOn)) }

  static func run(_ command: UserCommand, _ input: UserCommandInput) -> Effect {
    .outside(.run(command, input))
  }
}
