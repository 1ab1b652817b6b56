import CutoffConfig
import CutoffDomain
import CutoffForms

/// A layer above the dashboard; the topmost gets the keys.
package enum Overlay: Sendable {
  case form(FormOverlay)
  /// Every command with its key; typed words narrow it, Enter runs.
  case palette(Palette)
  /// A command typed with its argument.
  case commandLine(TypedCommand)
  /// The themes, shown while one goes through them.
  case themes(ThemePicker)
  /// The one-line menu of `a` or `v`.
  case menu(Menu)
  /// The one-line menu of the person's own commands.
  case userCommands
  /// One of them, before it is run.
  case userCommand(UserCommand)
  /// One line of typed text: the filter, the instant of a replay.
  case line(LinePrompt)
  /// A yes-or-no question on the hint line.
  case confirm(Confirm)
  /// One record or axis with everything known about it.
  case detail(Detail)
  /// Lines that the status row has no room for.
  case reading(Reading)
}

extension Overlay {
  /// Reaches over a part of the status row.
  var coversStatus: Bool {
    switch self {
    case .form, .palette, .commandLine, .themes, .detail, .userCommand, .reading: true
    case .menu, .userCommands, .line, .confirm: false
    }
  }
}
