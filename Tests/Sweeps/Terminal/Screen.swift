import CPtyScreen
import Foundation

/// A program in a pseudo-terminal.
final class Screen {
  private let pty: OpaquePointer
  /// Longest wait in milliseconds; only a sweep that fails takes it.
  static let patience: Int32 =
    CommandLine.arguments.contains { ["sits", "types"].contains($0) } ? 1_000 : 20_000

  init(_ words: [String], environment: [String: String], columns: Int = 100, rows: Int = 30) throws {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    guard
      let pty = pty_start(
        Self.block(words), Int32(words.count), Self.block(variables), Int32(variables.count),
        Int32(columns), Int32(rows))
    else { throw Trouble(words: "cannot start \(words)") }
    self.pty = pty
  }

  deinit { pty_free(pty) }

  private static func block(_ texts: [String]) -> [CChar] { texts.flatMap { $0.utf8CString } + [0] }

  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) { _ = pty_type(pty, bytes, Int32(bytes.count)) }

  func signal(_ number: Int32) { pty_signal(pty, number) }

  /// Signals every process of the job that the terminal listens to.
  func signalJob(_ number: Int32) {
    let group = pty_foreground_group(pty)
    if group > 0 { kill(-group, number) }
  }

  func resize(_ columns: Int, _ rows: Int) { pty_resize(pty, Int32(columns), Int32(rows)) }

  func shows(_ text: String) -> Bool { pty_wait_for_text(pty, text, Self.patience) == 1 }

  func shows(_ text: String, within milliseconds: Int32) -> Bool {
    pty_wait_for_text(pty, text, milliseconds) == 1
  }

  func hides(_ text: String) -> Bool { pty_wait_for_no_text(pty, text, Self.patience) == 1 }

  /// Waits until the program has been silent for that long.
  func settle(_ milliseconds: Int32 = 80) { _ = pty_settle(pty, milliseconds, Self.patience) }

  func take(milliseconds: Int32) { _ = pty_pump(pty, milliseconds) }

  /// What a shell would see of the end: the status, or 128 and the signal; nil when the program still runs.
  func exitStatus(within milliseconds: Int32) -> Int32? {
    let status = pty_wait_for_exit(pty, milliseconds)
    guard status >= 0 else { return nil }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 1_000 + status & 0x7F
  }

  /// The same for a terminal that no longer reads.
  func exitStatusUnread(within milliseconds: Int32) -> Int32? {
    let status = pty_wait_for_exit_unread(pty, milliseconds)
    guard status >= 0 else { return nil }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 1_000 + status & 0x7F
  }

  /// Stops the output, as ctrl-s does in a shell.
  func stopFlow() { _ = pty_stop_flow(pty) }

  var hasFirstSettings: Bool { pty_has_first_settings(pty) == 1 }
  var hasEnded: Bool { pty_pump(pty, 0) == Int32(PTY_ENDED) }
  var isGivenBack: Bool { pty_has_first_settings(pty) == 1 && pty_is_alternate_screen(pty) == 0 }

  var lines: [String] {
    (0..<pty_rows(pty)).map { row in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 8_192) { buffer in
        let count = Int(pty_row_text(pty, row, buffer.baseAddress, 8_192))
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
    }
  }
}

struct Trouble: Error {
  let words: String
}
