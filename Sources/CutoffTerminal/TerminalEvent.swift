import CutoffScreen

/// What `Terminal.nextInput` waits for.
package enum TerminalEvent: Hashable, Sendable {
  case input(TerminalInput)
  case signal(TerminalSignal)
  /// One of the descriptors that were passed in has something to read, or was closed.
  case wake(Int32)
}

/// A signal from outside. A hang-up is not one of them: it arrives as `TerminalInput.closed`.
package enum TerminalSignal: Hashable, Sendable {
  /// Asked to end (SIGTERM).
  case terminate
  /// Interrupted from outside (SIGINT); ctrl-c is a key.
  case interrupt
  /// Asked to stop (SIGTSTP): answer with `Terminal.suspend(.process)`. ctrl-z is a key.
  case suspend
}

/// What stops on a suspension.
package enum SuspendedPart: Hashable, Sendable {
  /// Everything that the shell started with this program, as ctrl-z does.
  case wholeJob
  /// This process alone, as whoever sent SIGTSTP asked.
  case process
}
