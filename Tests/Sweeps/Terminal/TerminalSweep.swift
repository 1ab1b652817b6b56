/// `terminals PROGRAM LOCALES`: every kind of terminal, with the first LOCALES locales: the dashboard works and
/// quits, or says why not and exits with 69. Prints `TRIALS WRONG`.
struct TerminalSweep {
  private let program: [String]
  private let count: Int

  init(_ words: [String]) throws {
    guard words.count == 2, let count = Int(words[1]) else {
      throw Trouble(words: "terminals PROGRAM LOCALES")
    }
    self.count = count
    program =
      words[0] == "sits" ? [CommandLine.arguments[0], "sits"] : [words[0], "--sample", "--lang", "en"]
  }

  /// Terminals that nothing can be drawn on; nil is none.
  private static let hopeless: [String?] = [nil, "", "no-such-terminal"]
  private static let usable = [
    "vt100", "linux", "screen", "tmux", "xterm", "xterm-256color", "rxvt", "screen-256color", "tmux-256color",
  ]
  private static let locales: [[String: String?]] = [
    ["LC_ALL": "C"], ["LC_ALL": "C.UTF-8"], ["LC_ALL": "POSIX"], ["LC_ALL": nil],
    ["LC_ALL": "xx_XX.nonsense"],
    ["LC_ALL": nil, "LANG": "vi_VN.UTF-8"],
  ]

  func run() throws {
    var (trials, wrong) = (0, 0)
    for locale in Self.locales.prefix(count) {
      for type in Self.hopeless + Self.usable {
        trials += 1
        let isHopeless = Self.hopeless.contains(type)
        guard let words = try problem(type, locale, isHopeless: isHopeless) else { continue }
        wrong += 1
        SweepTerminal.tell("TERM \(type ?? "unset"), \(locale): \(words)")
      }
    }
    print(trials, wrong)
  }

  private func problem(
    _ type: String?, _ locale: [String: String?], isHopeless: Bool
  ) throws -> String? {
    var variables = locale
    variables.updateValue(type, forKey: "TERM")
    let screen = try Screen(program, environment: SweepTerminal.environment(variables))
    if isHopeless {
      let status = screen.exitStatus(within: Screen.patience)
      guard status == 69 else { return "exit \(status.map(String.init) ?? "never")" }
      return screen.lines.contains { $0.contains("cutoff: ") } ? nil : "no message"
    }
    guard screen.shows("cutoff ") else { return "nothing is shown" }
    screen.settle()
    screen.type("q")
    let status = screen.exitStatus(within: Screen.patience)
    guard status == 0 else { return "quits with \(status.map(String.init) ?? "nothing")" }
    return screen.isGivenBack ? nil : "the terminal was not given back"
  }
}
