import CNcurses
import CutoffScreen

extension Terminal {
  /// Longest silence before the terminal counts as one that does not answer, in milliseconds.
  package static let answerPatience = 100

  /// The colour that the user's terminal has behind its text; nil if it does not say.
  ///
  /// Asks once (OSC 11) and waits until the terminal has answered, at most about `answerPatience`. What is
  /// typed meanwhile comes with the next `nextInput`, and answers that come later are never taken for keys.
  package func askBackground() -> Colour? {
    guard isOpen, terminal_has_extras() == 1 else { return nil }
    send(TerminalSequence.askBackground)
    return input.background(patience: Self.answerPatience)
  }
}
