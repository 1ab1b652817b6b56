import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffUI

/// A script played in memory: the same session as the program's, its clock moved by hand.
package struct Rehearsal {
  package private(set) var session: Session<MemoryKeeper>
  /// What the last keys asked for outside the dashboard.
  package private(set) var requests: Set<ScreenScript.Request> = []
  /// What the last keys sent to the clipboard.
  package private(set) var copied = ""
  /// Seconds since the dashboard was started.
  package private(set) var elapsed = 0
  private var start: Instant
  private let script: ScreenScript

  package init(_ script: ScreenScript, store: StoreShown) {
    self.script = script
    start = script.now
    session = Rehearsal.session(script, store: store, now: script.now, size: script.size)
  }

  /// The dashboard as the person finds it on coming back.
  package mutating func restart(at now: Instant) {
    let left = session.state
    session = Rehearsal.session(
      script, store: left.store, now: now, size: left.surroundings.size, lastLook: left.moment.now,
      known: left.reminders.acknowledged)
    start = now
    elapsed = 0
    requests = []
  }

  /// Lets the clock run, second by second, until it has run that long since the start.
  package mutating func advance(to seconds: Int) {
    requests = []
    while elapsed < seconds {
      elapsed += 1
      for outside in session.receive(.tick(start.advanced(by: Int64(elapsed)))) { note(outside) }
    }
  }

  package mutating func receive(_ inputs: [TerminalInput]) {
    requests = []
    copied = ""
    for input in inputs {
      for outside in session.receive(.input(input)) {
        note(outside)
      }
    }
  }

  private mutating func note(_ outside: Outside) {
    if let request = Self.request(outside) { requests.insert(request) }
    if case .copy(let text, _) = outside { copied = text }
    if let answer = outside.smoothAnswer {
      for next in session.receive(answer) { note(next) }
    }
  }

  /// The files of the store changed under the dashboard.
  package mutating func reload(_ store: StoreShown) {
    _ = session.receive(.reloaded(StoreLook(incidents: store.incidents, refused: store.refused)))
  }

  package var frame: Canvas { session.frame() }

  private static func session(
    _ script: ScreenScript, store: StoreShown, now: Instant, size: Size, lastLook: Instant? = nil,
    known: Set<Reminder.Mark> = []
  ) -> Session<MemoryKeeper> {
    var surroundings = Surroundings(
      size: size, language: script.language, zone: script.zone, author: Rehearsal.author,
      repertoire: script.repertoire)
    let reading = ConfigFile.read(script.config, path: "config.yaml", standard: .standard)
    surroundings.reminders = reading.config.reminders
    surroundings.commands = reading.config.commands
    surroundings.configPath = reading.path
    var state = State(surroundings: surroundings, store: store, now: now, seed: 1)
    state.lastLook = lastLook
    state.configProblems = reading.problems
    state.tellTroubles(reading.problems.map { $0.words(script.language) })
    state.acknowledge(known)
    return Session(state: state, keeper: MemoryKeeper(store.incidents, language: script.language))
  }

  /// Who makes the changes, in memory and in the terminal.
  package static let author = "lan"

  private static func request(_ outside: Outside) -> ScreenScript.Request? {
    switch outside {
    case .copy: .copy
    case .theme: .theme
    case .edit: .edit
    case .mouse: .mouse
    case .keepDrafts, .keepReminders, .sync: nil
    case .notify: .notice
    case .bell: .bell
    case .run: .run
    case .readNotice: .file
    case .redraw: .redraw
    case .sample: .sample
    case .suspend: .suspend
    case .quit: .quit
    }
  }
}
