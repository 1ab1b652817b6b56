import CPtyScreen
import CutoffScreen
import Testing

/// A program that runs in a pseudo-terminal, and the screen that its user would see.
///
/// Waits end as soon as what they wait for is there; `patience` only bounds a failing test.
final class PtyProgram {
  enum StartError: Error {
    case cannotStart(String)
  }

  /// How a program ended.
  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
    case stillRunning
  }

  /// One cell as the terminal shows it.
  struct ShownCell: Equatable {
    var text: String
    var width: Int
    var isBold: Bool
    var isUnderlined: Bool
    var isReversed: Bool
    /// -1 the terminal's own, 0 … 255 the palette, from 0x1000000 red, green and blue.
    var foreground: Int
    var background: Int
  }

  private let pty: OpaquePointer
  private let words: [String]
  private let variables: [String]
  /// Everything that was typed.
  private var typed: [UInt8] = []
  /// Longest wait, in milliseconds.
  var patience: Int32 = 120_000

  /// Starts `path`. The environment is complete: nothing of the test's own gets in.
  init(
    _ path: String, arguments: [String] = [], environment: [String: String],
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    let words = [path] + arguments
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    guard
      let pty = pty_start(
        Self.block(words), Int32(words.count), Self.block(variables), Int32(variables.count),
        Int32(size.columns), Int32(size.rows))
    else { throw StartError.cannotStart(path) }
    self.pty = pty
    (self.words, self.variables) = (words, variables)
  }

  deinit { pty_free(pty) }

  private static func block(_ texts: [String]) -> [CChar] {
    texts.flatMap { $0.utf8CString } + [0]
  }

  // MARK: The user

  /// Types keys. After Escape it waits a little, as no user can be faster: what follows at once would
  /// be taken for Alt, or for the rest of something that the terminal says.
  func send(keys: [Key]) {
    for key in keys {
      send(bytes: key.terminalBytes)
      if key == .escape { settle(milliseconds: 160) }
    }
  }

  func send(text: String) {
    send(bytes: Array(text.utf8))
  }

  func send(bytes: [UInt8]) {
    typed += bytes
    _ = pty_type(pty, bytes, Int32(bytes.count))
  }

  func paste(_ text: String) {
    send(text: "\u{1b}[200~\(text)\u{1b}[201~")
  }

  /// Writes on the screen as another program on the same terminal would.
  func scribble(_ text: String) {
    let bytes = Array(text.utf8)
    pty_scribble(pty, bytes, Int32(bytes.count))
  }

  func resize(_ size: Size) {
    pty_resize(pty, Int32(size.columns), Int32(size.rows))
  }

  func signal(_ number: Int32) {
    pty_signal(pty, number)
  }

  /// Stops the output of everything on the terminal, as ctrl-s does in a shell.
  func stopFlow() -> Bool { pty_stop_flow(pty) == 1 }

  /// Closes the terminal under the program, as closing a window does.
  func hangUp() {
    pty_hang_up(pty)
  }

  var processIdentifier: Int32 { pty_process(pty) }
  /// The group of processes that the terminal listens to.
  var foregroundGroup: Int32 { pty_foreground_group(pty) }

  // MARK: Waiting

  /// True once a row of the screen contains the text.
  func waitFor(text: String) -> Bool {
    told(pty_wait_for_text(pty, text, patience) == 1, "there is no <\(text)>")
  }

  func waitForAbsence(of text: String) -> Bool {
    told(pty_wait_for_no_text(pty, text, patience) == 1, "there is still <\(text)>")
  }

  /// Waits until the program has been silent for `milliseconds` and waits for input, not for its turn on a
  /// busy machine.
  func settle(milliseconds: Int32 = 60) {
    _ = pty_settle(pty, milliseconds, patience)
  }

  /// Takes in what the program writes within the limit and all that follows at once; false when there was
  /// nothing.
  func takeOutput(milliseconds: Int32) -> Bool {
    guard pty_pump(pty, milliseconds) == Int32(PTY_OUTPUT) else { return false }
    while pty_pump(pty, 0) == Int32(PTY_OUTPUT) {}
    return true
  }

  /// True if the program has ended.
  var hasEnded: Bool { pty_pump(pty, 0) == Int32(PTY_ENDED) }

  func waitForExit() -> Ending {
    let ending = ending(pty_wait_for_exit(pty, patience))
    _ = told(ending != .stillRunning, "it does not end")
    return ending
  }

  /// True once the program has written something, which stays unread.
  func waitForUnreadOutput() -> Bool {
    pty_wait_for_unread_output(pty, patience) == 1
  }

  /// The same for a terminal that no longer reads what the program writes.
  func waitForExitUnread() -> Ending {
    ending(pty_wait_for_exit_unread(pty, patience))
  }

  /// Prints what there is to know when a wait was in vain.
  private func told(_ isGood: Bool, _ problem: String) -> Bool {
    if !isGood { print("\(problem)\n\(report)") }
    return isGood
  }

  private func ending(_ status: Int32) -> Ending {
    guard status >= 0 else { return .stillRunning }
    let signal = status & 0x7f
    return signal == 0 ? .exit(status >> 8 & 0xff) : .signal(signal)
  }

  // MARK: The screen

  var size: Size { Size(columns: Int(pty_columns(pty)), rows: Int(pty_rows(pty))) }

  /// Rows without the blanks at their ends.
  var screenLines: [String] {
    (0..<pty_rows(pty)).map { row in
      text(capacity: 4096) { pty_row_text(pty, row, $0, $1) }
    }
  }

  func cell(column: Int, row: Int) -> ShownCell {
    let (line, place) = (Int32(row), Int32(column))
    let attributes = pty_cell_attributes(pty, line, place)
    return ShownCell(
      text: text(capacity: 64) { pty_cell_text(pty, line, place, $0, $1) },
      width: Int(pty_cell_width(pty, line, place)),
      isBold: attributes & UInt32(PTY_BOLD) != 0,
      isUnderlined: attributes & UInt32(PTY_UNDERLINED) != 0,
      isReversed: attributes & UInt32(PTY_REVERSED) != 0,
      foreground: Int(pty_cell_colour(pty, line, place, 0)),
      background: Int(pty_cell_colour(pty, line, place, 1)))
  }

  /// Where the cursor shows; nil while it is hidden.
  var cursor: Point? {
    guard pty_is_cursor_visible(pty) == 1 else { return nil }
    return Point(column: Int(pty_cursor_column(pty)), row: Int(pty_cursor_row(pty)))
  }

  var isOnAlternateScreen: Bool { pty_is_alternate_screen(pty) == 1 }
  var title: String { String(cString: pty_title(pty)) }
  var bells: Int { Int(pty_bells(pty)) }

  /// Everything that the program has sent so far.
  var sentBytes: [UInt8] {
    Array(UnsafeBufferPointer(start: pty_log(pty), count: Int(pty_log_count(pty))))
  }

  func hasSent(_ text: String) -> Bool {
    String(decoding: sentBytes, as: UTF8.self).utf8.contains(sequence: Array(text.utf8))
  }

  /// The case, the program, the keys, the screen and the bytes, for a test that fails.
  var report: String {
    let test = Test.current.map { "\($0.name) \(Test.Case.current.map { "\($0)" } ?? "")" } ?? "none"
    let lines = screenLines.map { "  |\($0)" }.joined(separator: "\n")
    return """
      case: \(test)
      program: \(words.joined(separator: " "))
      environment: \(variables.joined(separator: " "))
      keys: \(Self.spelled(typed[...]))
      screen \(size.columns)x\(size.rows), cursor \(cursor.map { "\($0)" } ?? "hidden"):
      \(lines)
      bytes, the last of \(sentBytes.count): \(Self.spelled(sentBytes.suffix(6_000)))
      """
  }

  /// Bytes as a shell's printf takes them.
  private static func spelled(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { byte in
      let octal = String(byte, radix: 8)
      return 0x20..<0x7f ~= byte
        ? String(Unicode.Scalar(byte)) : "\\" + String(repeating: "0", count: 3 - octal.count) + octal
    }.joined()
  }

  /// True if the terminal is set as it was before the program started.
  var hasFirstSettings: Bool { pty_has_first_settings(pty) == 1 }
  /// True if the terminal is set for typing lines, as a shell needs it.
  var isCooked: Bool { pty_is_cooked(pty) == 1 }

  private func text(
    capacity: Int, _ fill: (UnsafeMutablePointer<CChar>, Int32) -> Int32
  ) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let count = Int(fill(start, Int32(capacity)))
      return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}

extension Collection where Element: Equatable {
  fileprivate func contains(sequence: [Element]) -> Bool {
    var start = startIndex
    while start != endIndex {
      if self[start...].starts(with: sequence) { return true }
      start = index(after: start)
    }
    return sequence.isEmpty
  }
}
