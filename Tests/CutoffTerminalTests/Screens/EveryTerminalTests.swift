import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// The dashboard on every kind of terminal: its text is readable, and the terminal is as it was afterwards.
@Suite(.waitsForProgram) struct EveryTerminalTests {
  struct Settings: CustomTestStringConvertible, Sendable {
    var type: String
    var changes: [String: String]

    var testDescription: String {
      ([type] + changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }).joined(separator: " ")
    }

    /// Letters beyond ASCII are not to be shown.
    var isASCII: Bool { changes["LC_ALL"]?.contains("8859") ?? false }
  }

  static let types = [
    "xterm-256color", "xterm-direct", "tmux-256color", "screen", "screen-256color", "linux", "vt100",
    "rxvt", "rxvt-unicode-256color",
  ]

  static let all = types.flatMap { type in
    let kinds: [[String: String]] = [
      [:], ["NO_COLOR": "1"], ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "vi_VN.ISO-8859-1"],
    ]
    return kinds.map { changes in
      Settings(type: type, changes: changes.merging(["CUTOFF_LANG": "vi", "CUTOFF_MOUSE": "1"]) { $1 })
    }
  }

  @Test(arguments: all)
  func `text is whole, the palette untouched, the terminal given back`(_ settings: Settings) throws {
    guard try isKnown(settings.type) else {
      print("skipped: this machine's terminfo has no \(settings.type) (package ncurses-term)")
      return
    }
    try StoreFixture.withTemporaryFolder { folder in
      var changes = settings.changes
      changes["TERM"] = settings.type
      let program = try opened(folder, changes)
      let words = settings.isASCII ? "Cong DVC Ha Noi" : "Cổng DVC Hà Nội"
      #expect(program.waitFor(text: words))
      program.send(text: "tđã họp\r")
      let saved = settings.isASCII ? "Da luu dien bien: da hop" : "Đã lưu diễn biến: đã họp"
      #expect(program.waitFor(text: saved))
      expectReadable(program, isASCII: settings.isASCII)
      program.send(text: "q")
      #expect(program.waitForExit() == .exit(0))
      expectGivenBack(program, settings)
    }
  }

  @Test(arguments: ["no-such-terminal", ""])
  func `a type of terminal that cannot be used is answered with one that can`(type: String) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let program = try opened(folder, ["TERM": type])
      #expect(program.waitFor(text: "TERM=xterm-256color cutoff"))
      #expect(program.waitForExit() == .exit(69))
    }
  }

  @Test func `a terminal that shows lines only gets a conversation, and nothing while a line is typed`()
    throws
  {
    try StoreFixture.withTemporaryFolder { folder in
      let program = try opened(folder, ["TERM": "dumb"])
      #expect(program.waitFor(text: "Gõ ? để được giúp."))
      let before = program.screenLines
      // Somebody types slowly while the store changes.
      program.send(text: "tho")
      #expect(program.waitFor(text: "> tho"))
      try StoreFixture.make(.sample, at: folder + "/other", language: .english)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/other/incidents").prefix(1) {
        let file = folder + "/other/incidents/" + name
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        try bytes.write(to: URL(fileURLWithPath: folder + "/store/incidents/new-" + name))
      }
      program.send(text: "át")
      #expect(program.waitFor(text: "> thoát"))
      #expect(program.screenLines.filter { !$0.isEmpty }.count == before.filter { !$0.isEmpty }.count)
      program.send(text: "\n")
      #expect(program.waitForExit() == .exit(0))
    }
  }

  private func opened(_ folder: String, _ changes: [String: String]) throws -> PtyProgram {
    let dashboard = DashboardProgram(folder: folder, changing: changes)
    try StoreFixture.make(.sample, at: dashboard.store, language: .vietnamese)
    return try dashboard.open(
      at: OpenDashboard.now, zone: OpenDashboard.zone, language: .vietnamese,
      size: Size(columns: 120, rows: 36))
  }

  /// No mark of wrong bytes, and nothing that a poor terminal cannot show.
  private func expectReadable(_ program: PtyProgram, isASCII: Bool) {
    let text = program.screenLines.joined()
    #expect(!text.contains("\u{FFFD}"), "\(program.report)")
    #expect(!text.contains("Ã"), "UTF-8 read as Latin-1: \(program.report)")
    if isASCII { #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(program.report)") }
  }

  private func expectGivenBack(_ program: PtyProgram, _ settings: Settings) {
    #expect(program.hasFirstSettings)
    #expect(!program.isOnAlternateScreen)
    #expect(program.cursor != nil)
    let modes = TerminalModes(after: program.sentBytes)
    #expect(modes.leftOn.isEmpty, "left on: \(modes.leftOn)")
    #expect(modes.titles == 0)
    #expect(modes.palette.isEmpty, "\(modes.palette)")
    if settings.changes["NO_COLOR"] != nil { #expect(!program.hasSentColour) }
  }

  /// Whether the machine has a description of the terminal; without one the probe ends at once.
  private func isKnown(_ type: String) throws -> Bool {
    let probe = try Probe.launched(type: type)
    while !probe.hasEnded {
      if probe.screenLines.contains(where: { $0.contains("80x24") }) { return true }
      _ = probe.takeOutput(milliseconds: 100)
    }
    return false
  }
}

extension PtyProgram {
  /// Whether a foreground or background other than the terminal's own was asked for.
  fileprivate var hasSentColour: Bool {
    let parts = String(decoding: sentBytes, as: UTF8.self).split(separator: "\u{1b}[")
    return parts.contains { part in
      let numbers = part.prefix { $0.isNumber || $0 == ";" }
      guard part.dropFirst(numbers.count).first == "m" else { return false }
      return numbers.split(separator: ";").compactMap { Int($0) }.contains {
        (30...38).contains($0) || (40...48).contains($0) || $0 >= 90
      }
    }
  }
}
