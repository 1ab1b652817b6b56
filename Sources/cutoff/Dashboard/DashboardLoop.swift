import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffTerminal
import CutoffUI

/// The live dashboard: waits for keys, seconds and changes of the store, and draws what comes of them.
@MainActor
struct DashboardLoop {
  private let terminal: Terminal
  private var session: Session<StoreKeeper>
  private let clock: RunningClock
  private var watch: FolderWatch
  private let editor: ExternalEditor?
  private var ending: DashboardEnding?

  init(terminal: Terminal, session: Session<StoreKeeper>, clock: RunningClock, editor: ExternalEditor?) {
    self.terminal = terminal
    self.session = session
    self.clock = clock
    self.editor = editor
    watch = FolderWatch(folder: session.keeper.store.watchedFolder)
  }

  /// The instant that the dashboard shows as now.
  var now: Instant { session.state.moment.now }

  /// Runs until the person quits, the terminal goes away or a signal ends it; tells which.
  mutating func run() -> DashboardEnding {
    terminal.setTitle("cutoff")
    terminal.draw(session.frame())
    while true {
      if let event = terminal.nextInput(timeoutMilliseconds: clock.millisecondsToNextSecond) {
        handle(event)
        drain()
      }
      if let ending { return ending }
      advance()
      terminal.draw(session.frame())
    }
  }

  /// Everything that has already been typed, so that a burst of keys is drawn once.
  private mutating func drain() {
    var count = 0
    while ending == nil, count < 512, let event = terminal.nextInput(timeoutMilliseconds: 0) {
      handle(event)
      count += 1
    }
  }

  private mutating func handle(_ event: TerminalEvent) {
    switch event {
    case .input(let input):
      advanceClock()
      if input == .closed { ending = .hungUp }
      for outside in session.receive(.input(input)) { act(outside) }
    case .signal(.terminate): ending = .terminated
    case .signal(.interrupt): ending = .interrupted
    case .signal(.suspend): terminal.suspend(.process)
    case .wake: break
    }
  }

  private mutating func act(_ outside: Session<StoreKeeper>.Outside) {
    switch outside {
    case .copy(let text): _ = terminal.copyToClipboard(text)
    case .edit(let field, let text): edit(field, text)
    case .redraw: terminal.redrawEverything()
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .suspend: terminal.suspend(.wholeJob)
    case .quit: ending = ending ?? .quit
    }
  }

  private mutating func edit(_ field: DraftField, _ text: String) {
    let edited = terminal.withTerminalReleased { editor?.edit(text) }
    guard let edited else { return }
    _ = session.receive(.edited(field, edited))
  }

  private mutating func advance() {
    advanceClock()
    guard watch.hasChanged(second: clock.now.seconds), let message = session.keeper.reload() else { return }
    _ = session.receive(message)
  }

  private mutating func advanceClock() {
    let now = clock.now
    if now != session.state.moment.now { _ = session.receive(.tick(now)) }
  }
}
