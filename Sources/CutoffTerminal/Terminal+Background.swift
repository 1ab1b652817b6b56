import CNcurses
import CutoffScreen

extension Terminal {
  /// Longest silence before the terminal counts as one that does not answer, in milliseconds.
  package static let answerPatience = 100
  private static let slice = 10

  /// The colour that the user's terminal has behind its text; nil if it does not say.
  ///
  /// Asks once (OSC 11) and waits until the terminal has answered, at most about `answerPatience`. What is
  /// typed meanwhile comes with the next `nextInput`, and answers that come later are never taken for keys.
  package func askBackground() -> Colour? {
    guard isOpen, terminal_has_extras() == 1 else { return nil }
    reports.expectAnswers()
    send(TerminalSequence.askBackground)
    var typed: [RawKey] = []
    var silence = 0
    while reports.isWaiting, silence < Self.answerPatience {
      while let key = reports.next({ RawKey(code: Int(terminal_read())) }) {
        typed.append(key)
        // What follows is for the paste to read.
        if key == .special(.pasteBegin) { silence = Self.answerPatience }
      }
      guard reports.isWaiting, silence < Self.answerPatience else { break }
      if readable([0], milliseconds: Self.slice)?.isEmpty != false { silence += Self.slice }
      if terminal_is_at_end() == 1 { break }
    }
    reports.hold(typed)
    return reports.background
  }
}
