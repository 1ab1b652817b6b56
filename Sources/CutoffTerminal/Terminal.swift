import CNcurses
import CutoffScreen

/// The terminal that the program runs in: keys in, canvas out.
///
/// One at a time. It holds the terminal from `init` to `close`; a crash or an exit in between puts
/// the terminal back too. Waiting is one `poll`: nothing wakes while nothing happens.
@MainActor
package final class Terminal {
  /// How deep this terminal's colours are; themes are resolved for it.
  package let colourDepth: ColourDepth

  private let signals: Int32
  private(set) var isOpen = true
  var input: InputQueue
  /// Found out while something else was asked.
  private var pending: [TerminalEvent] = []
  private var title: String?
  private var painter: Painter

  /// Takes over the terminal at standard input and output.
  package init(_ options: TerminalOptions) throws(TerminalError) {
    guard terminal_is_attached() == 1 else { throw .notATerminal }
    let type = try Self.chosenType(options)
    signals = terminal_catch_signals()
    let wantsColour: Int32 = options.deepestColour == .none ? 0 : 1
    guard signals >= 0,
      Int(terminal_open(type, wantsColour, options.wantsMouse ? 1 : 0)) == TERMINAL_READY
    else {
      terminal_release_signals()
      throw .cannotDraw(options.type, known: Self.usualType)
    }
    let offered = ColourDepth(
      colours: Int(terminal_colours()), isDirect: terminal_has_direct_colour() == 1)
    colourDepth = offered == .direct ? offered : min(offered, options.deepestColour)
    painter = Painter(depth: colourDepth, pairs: Int(terminal_pairs()))
    input = InputQueue(described: DescribedKeys.sequences, takesMouse: options.wantsMouse)
  }

  private static func chosenType(_ options: TerminalOptions) throws(TerminalError) -> String {
    let known = options.candidates.first { Int(terminal_check($0)) == TERMINAL_READY }
    if let known { return known }
    guard Int(terminal_check(options.type)) == TERMINAL_CANNOT_DRAW else {
      throw .unknownType(options.type, known: usualType)
    }
    throw .cannotDraw(options.type, known: usualType)
  }

  /// The first of the types that most terminals follow which this machine knows.
  private static var usualType: String? {
    ["xterm-256color", "xterm", "vt100"].first { Int(terminal_check($0)) == TERMINAL_READY }
  }

  /// False on a system without any UTF-8 locale: curses draws ASCII alone there.
  package var drawsUnicode: Bool { terminal_draws_unicode() == 1 }

  /// The terminal's size as of the latest `.resize`.
  package var size: Size {
    Size(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
  }

  /// Gives the terminal back as it was found. Does nothing the second time.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    terminal_close()
    terminal_release_signals()
  }

  // MARK: Picture

  /// Says what inks and grounds look like; the next `draw` draws everything again.
  package func apply(_ sheet: StyleSheet) {
    painter.apply(sheet)
  }

  /// Shows a canvas: what lies outside the terminal is cut, what is missing stays blank.
  package func draw(_ canvas: Canvas) {
    guard isOpen else { return }
    let sendsAll = painter.paint(canvas, in: size)
    let isWrapped = sendsAll && terminal_has_extras() == 1
    if isWrapped { send(TerminalSequence.beginFrame) }
    let cursor = canvas.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    terminal_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
    if isWrapped { send(TerminalSequence.endFrame) }
  }

  /// Sends every cell again at the next `draw`, for a screen that something else wrote on.
  package func redrawEverything() {
    terminal_repaint()
    painter.forget()
  }

  // MARK: Input

  /// Waits for the next event: input, a signal, or one of `wakeUps` becoming readable.
  ///
  /// `timeoutMilliseconds` nil waits without end, 0 only looks. Nil when the time is over; it may
  /// come sooner, when what arrived meant nothing, so the caller reckons the remaining time anew.
  package func nextInput(
    timeoutMilliseconds: Int?, wakeUps: [Int32] = []
  ) -> TerminalEvent? {
    guard isOpen else { return .input(.closed) }
    if let event = arrived() { return event }
    let ready = input.wait(for: [signals] + wakeUps, milliseconds: timeoutMilliseconds)
    return arrived() ?? wakeUps.first { ready.contains($0) }.map { .wake($0) }
  }

  private func arrived() -> TerminalEvent? {
    while true {
      let signal = Int(terminal_take_signal())
      guard signal != TERMINAL_SIGNAL_NONE else { break }
      if let event = answer(signal: signal) { return event }
    }
    return pending.isEmpty ? input.next().map { .input($0) } : pending.removeFirst()
  }

  private func answer(signal: Int) -> TerminalEvent? {
    switch signal {
    case TERMINAL_SIGNAL_HANG_UP: return .input(.closed)
    case TERMINAL_SIGNAL_TERMINATE: return .signal(.terminate)
    case TERMINAL_SIGNAL_INTERRUPT: return .signal(.interrupt)
    case TERMINAL_SIGNAL_SUSPEND: return .signal(.suspend)
    case TERMINAL_SIGNAL_CONTINUE:
      leave()
      enter()
      return nil
    default: return terminal_follow_size() == 1 ? resized() : nil
    }
  }

  private func resized() -> TerminalEvent {
    painter.forget()
    return .input(.resize(size))
  }

  /// Asks to be told of mouse buttons, or leaves the mouse to the terminal. Terminals without one ignore it.
  package func setMouse(_ isOn: Bool) {
    guard isOpen else { return }
    terminal_set_mouse(isOn ? 1 : 0)
    input.takesMouse(isOn)
  }

  // MARK: Beside the picture

  /// Names the window. Terminals without titles ignore it, as they do the next three.
  package func setTitle(_ text: String) {
    title = text
    terminal_keep_title()
    sendExtra(TerminalSequence.title(text))
  }

  /// Puts a text into the clipboard (OSC 52). False if it is too long or the terminal cannot: a
  /// terminal that forbids it says nothing, so true means "sent".
  package func copyToClipboard(_ text: String) -> Bool {
    guard terminal_has_extras() == 1, let sequence = TerminalSequence.copy(text) else { return false }
    sendExtra(sequence)
    return true
  }

  /// Whether no terminal is sent a text of that length.
  package static func isTooLongToCopy(_ text: String) -> Bool { TerminalSequence.copy(text) == nil }

  /// Asks the desktop to show a notice (OSC 9).
  package func notify(_ text: String) {
    sendExtra(TerminalSequence.notice(text))
  }

  package func bell() {
    send(TerminalSequence.bell)
  }

  private func sendExtra(_ text: String) {
    if terminal_has_extras() == 1 { send(text) }
  }

  func send(_ text: String) {
    guard isOpen else { return }
    let bytes = Array(text.utf8)
    terminal_send(bytes, Int32(bytes.count))
  }

  // MARK: Letting go

  /// Gives the terminal back, stops until somebody continues the program, and shows the last picture
  /// again. A `.resize` follows if the size has changed meanwhile.
  package func suspend(_ part: SuspendedPart) {
    guard isOpen else { return }
    leave()
    terminal_stop(part == .wholeJob ? 1 : 0)
    enter()
  }

  /// Lends the terminal to another program, such as an editor, while `body` runs it. Interrupts in
  /// between are that program's.
  package func withTerminalReleased<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard isOpen else { return try body() }
    leave()
    terminal_lend_signals()
    defer {
      terminal_reclaim_signals()
      enter()
    }
    return try body()
  }

  private func leave() {
    terminal_leave()
    input.forgetSequence()
  }

  private func enter() {
    let before = size
    terminal_enter()
    if let title { sendExtra(TerminalSequence.title(title)) }
    if size != before { pending.append(resized()) }
  }
}
