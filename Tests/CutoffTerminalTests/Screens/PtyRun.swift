import CutoffDomain
import CutoffScreen
import ScreenScripts

/// A script played with the built program in a terminal.
///
/// The dashboard's clock runs while it is played, so its screen is right when it is the screen of a
/// rehearsal of the same script in memory, at some second since the last step: the twin. Every step
/// waits for that, and no longer.
struct PtyRun {
  /// In words, each with the line of the script; the run ends with the first.
  private(set) var complaints: [String] = []
  private let script: ScreenScript
  private let dashboard: DashboardProgram
  private var program: PtyProgram
  /// The rehearsal that shows the same as the terminal.
  private var twin: Rehearsal
  private var startedAt = ContinuousClock.now

  private static let patience = Duration.seconds(120)
  /// Seconds for which what a key did may show: a toast.
  private static let memory = 6

  /// Makes the script's store in `folder` and plays the script.
  init(_ script: ScreenScript, folder: String, changing changes: [String: String] = [:]) throws {
    self.script = script
    dashboard = DashboardProgram(folder: folder, changing: script.environment.merging(changes) { $1 })
    try StoreFixture.make(script.store, at: dashboard.store, language: script.language)
    try dashboard.write(config: script.config)
    let store = try StoreFixture.shown(at: dashboard.store, language: script.language)
    twin = Rehearsal(script, store: store)
    program = try dashboard.open(
      at: script.now, zone: script.zone, language: script.language, size: script.size)
    follow([], line: 1)
    for step in script.steps where complaints.isEmpty { try play(step) }
  }

  private mutating func play(_ step: ScreenScript.Step) throws {
    switch step.action {
    case .keys(let inputs): for part in Self.parts(inputs) { type(part, line: step.line) }
    case .tick(let seconds):
      twin.advance(to: twin.elapsed + seconds)
      follow([], line: step.line)
    case .restart(let now): try restart(at: now, line: step.line)
    // What they ask for was seen in memory, at one second; the terminal has just been seen to show the same
    // at another.
    case .screen, .roles, .shows, .hides, .copied, .lacks: break
    case .disk(let check):
      if let complaint = check.complaint(inStore: dashboard.store) { complain(step.line, complaint) }
    case .asks(let request): if request == .quit { expectEnd(line: step.line) }
    }
  }

  // MARK: Keys

  /// Pieces after each of which the program must have caught up: a resize has no place among keys, and
  /// Esc with a key right after it is another key.
  private static func parts(_ inputs: [TerminalInput]) -> [[TerminalInput]] {
    var parts: [[TerminalInput]] = [[]]
    for input in inputs {
      if case .resize = input { parts.append([]) }
      parts[parts.count - 1].append(input)
      if input.endsPart { parts.append([]) }
    }
    return parts.filter { !$0.isEmpty }
  }

  private mutating func type(_ inputs: [TerminalInput], line: Int) {
    for input in inputs { program.send(input: input) }
    var asked = twin
    asked.receive(inputs)
    if asked.requests.contains(.quit) {
      twin = asked
    } else {
      follow(inputs, line: line)
    }
  }

  private mutating func restart(at now: Instant, line: Int) throws {
    program.send(keys: [.control("q")])
    expectEnd(line: line)
    twin.restart(at: now)
    program = try dashboard.open(
      at: now, zone: script.zone, language: script.language, size: twin.frame.size)
    startedAt = .now
    follow([], line: line)
  }

  private mutating func expectEnd(line: Int) {
    let ending = program.waitForExit()
    guard ending == .exit(0) else { return complain(line, "ended with \(ending)") }
    if !program.hasFirstSettings || program.isOnAlternateScreen {
      complain(line, "left the terminal changed")
    }
  }

  // MARK: The twin

  /// Waits until the terminal shows what the twin shows after the inputs, at some second from now on.
  private mutating func follow(_ inputs: [TerminalInput], line: Int) {
    let end = ContinuousClock.now + Self.patience
    var seen = Screens(twin: twin, inputs: inputs)
    while true {
      let shown = Screen(program)
      let latest = max(twin.elapsed, Int((ContinuousClock.now - startedAt).components.seconds) + 1)
      if let match = seen.rehearsal(showing: shown, until: latest) {
        twin = match
        return
      }
      // Most screens that are looked at are on their way: the dear question only once nothing more comes.
      if program.takeOutput(milliseconds: 30), ContinuousClock.now < end { continue }
      if let match = seen.rehearsalTypedEarlier(showing: shown, until: latest) {
        twin = match
        return
      }
      guard ContinuousClock.now < end else { return complain(line, seen.difference(shown)) }
      if !program.takeOutput(milliseconds: 250), program.hasEnded {
        return complain(line, "the program ended:\n" + shown.lines.joined(separator: "\n"))
      }
    }
  }

  /// What a terminal shows.
  private struct Screen: Equatable {
    let lines: [String]
    let cursor: Point?

    init(_ program: PtyProgram) {
      lines = program.screenLines
      cursor = program.cursor
    }

    init(_ canvas: Canvas) {
      lines = canvas.lines
      cursor = canvas.cursor.flatMap { canvas.bounds.contains($0) ? $0 : nil }
    }
  }

  /// The twin's screens after some inputs, by the seconds at which they came and at which one looks.
  private struct Screens {
    struct Moment: Hashable {
      var typed: Int
      var seen: Int
    }

    let twin: Rehearsal
    let inputs: [TerminalInput]
    private var screens: [Moment: Screen] = [:]

    init(twin: Rehearsal, inputs: [TerminalInput]) {
      self.twin = twin
      self.inputs = inputs
    }

    /// The inputs came at the second that is shown, as nearly always.
    mutating func rehearsal(showing screen: Screen, until latest: Int) -> Rehearsal? {
      for seen in (twin.elapsed...latest).reversed() {
        let moment = Moment(typed: seen, seen: seen)
        if self.screen(at: moment) == screen { return rehearsal(at: moment) }
      }
      return nil
    }

    /// They came some seconds before.
    mutating func rehearsalTypedEarlier(showing screen: Screen, until latest: Int) -> Rehearsal? {
      guard !inputs.isEmpty else { return nil }
      for seen in (twin.elapsed...latest).reversed() {
        for typed in Set((max(twin.elapsed, seen - memory)...seen) + [twin.elapsed]).sorted(by: >) {
          let moment = Moment(typed: typed, seen: seen)
          if self.screen(at: moment) == screen { return rehearsal(at: moment) }
        }
      }
      return nil
    }

    /// How the screen differs from that one of the twin's which is most like it.
    func difference(_ screen: Screen) -> String {
      let unlike: (Screen) -> Int = { zip($0.lines, screen.lines).count { $0 != $1 } }
      guard let wanted = screens.values.min(by: { unlike($0) < unlike($1) }) else { return "no screen" }
      let columns = screen.lines.map { TextWidth.width(of: $0) }.max() ?? 0
      let difference = ScreenDifference(expected: wanted.lines, actual: screen.lines, columns: columns)
      let cursors = "cursor at \(String(describing: screen.cursor)), not \(String(describing: wanted.cursor))"
      return difference?.description ?? cursors
    }

    private mutating func screen(at moment: Moment) -> Screen {
      if let screen = screens[moment] { return screen }
      let screen = Screen(rehearsal(at: moment).frame)
      screens[moment] = screen
      return screen
    }

    private func rehearsal(at moment: Moment) -> Rehearsal {
      var rehearsal = twin
      rehearsal.advance(to: moment.typed)
      rehearsal.receive(inputs)
      rehearsal.advance(to: moment.seen)
      return rehearsal
    }
  }

  // MARK: Complaints

  private mutating func complain(_ line: Int, _ reason: String) {
    complaints.append("\(script.title), line \(line): \(reason)")
  }
}

extension ScreenScript {
  /// What the header asks for, as variables of the environment.
  fileprivate var environment: [String: String] {
    var environment = usesMouse ? ["CUTOFF_MOUSE": "1"] : [:]
    switch repertoire {
    case .unicode: break
    case .asciiSigns: environment["CUTOFF_ASCII"] = "1"
    case .ascii: environment["CUTOFF_ASCII"] = "all"
    }
    return environment
  }
}

extension ScreenScript {
  private var usesMouse: Bool {
    steps.contains { step in
      guard case .keys(let inputs) = step.action else { return false }
      return inputs.contains { if case .mouse = $0 { true } else { false } }
    }
  }
}

extension TerminalInput {
  fileprivate var endsPart: Bool {
    switch self {
    case .resize, .key(.escape): true
    case .key, .paste, .mouse, .focus, .closed: false
    }
  }
}

extension PtyProgram {
  /// Sends what a person does.
  func send(input: TerminalInput) {
    switch input {
    case .key(let key): send(keys: [key])
    case .paste(let text): paste(text)
    case .resize(let size): resize(size)
    case .mouse(let event): send(text: event.terminalText)
    case .focus, .closed: break
    }
  }
}

extension MouseEvent {
  /// SGR reports (mode 1006), as xterm sends them.
  fileprivate var terminalText: String {
    let at = "\(place.column + 1);\(place.row + 1)"
    return switch action {
    case .press: "\u{1b}[<0;\(at)M"
    case .release: "\u{1b}[<0;\(at)m"
    case .wheelUp: "\u{1b}[<64;\(at)M"
    case .wheelDown: "\u{1b}[<65;\(at)M"
    }
  }
}
