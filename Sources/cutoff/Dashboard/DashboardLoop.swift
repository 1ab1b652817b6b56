import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffTerminal
import CutoffUI
import CutoffWords

/// The live dashboard: waits for keys, seconds and changes of the store, and draws what comes of them.
@MainActor
struct DashboardLoop {
  private let terminal: Terminal
  private var session: Session<StoreKeeper>
  private let clock: RunningClock
  private var watch: FolderWatch
  private let editor: ExternalEditor
  private var themes: LiveThemes
  private var keepsakes: Keepsakes
  private let programs: UserPrograms
  private var hooks: DashboardHooks?
  private var sync: DashboardSync?
  private var title: String?
  private var ending: DashboardEnding?

  init(
    terminal: Terminal, session: Session<StoreKeeper>, clock: RunningClock, editor: ExternalEditor,
    programs: UserPrograms, hooks: DashboardHooks?, themes: LiveThemes, keepsakes: Keepsakes,
    sync: DashboardSync?
  ) {
    self.terminal = terminal
    self.session = session
    self.clock = clock
    self.editor = editor
    self.programs = programs
    self.hooks = hooks
    self.themes = themes
    self.keepsakes = keepsakes
    self.sync = sync
    watch = FolderWatch(folder: session.keeper.store.watchedFolder)
  }

  /// The instant up to which the person has seen the store.
  var lookedUntil: Instant { session.state.rememberedNow }

  /// What is to be said of what is not saved, once the terminal is given back.
  var lastWords: LastWords {
    LastWords(
      unsaved: session.state.unsaved, kept: keepsakes.kept(session.state),
      drafts: keepsakes.lost(session.state), draftsAside: keepsakes.drafts, language: session.state.language)
  }

  /// Runs until the person quits, the terminal goes away or a signal ends it; tells which.
  mutating func run() -> DashboardEnding {
    let ending = play()
    putAside(isLast: true)
    keepsakes.keep(session.state, at: Machine.steadyMilliseconds(), isNow: true)
    return ending
  }

  private mutating func play() -> DashboardEnding {
    show()
    while true {
      if let event = terminal.nextInput(timeoutMilliseconds: patience, wakeUps: wakeUps) {
        handle(event)
        drain()
      }
      if let ending { return ending }
      advance()
      callHooks()
      putAside()
      show()
      keepsakes.keep(session.state, at: Machine.steadyMilliseconds())
    }
  }

  /// What else the loop waits for: the store's folder, hooks, and the answer of a sync.
  private var wakeUps: [Int32] {
    watch.descriptors + (hooks?.descriptors ?? []) + (sync?.descriptors ?? [])
  }

  /// Puts what is not saved aside, and lets the screen say what came of it.
  private mutating func putAside(isLast: Bool = false) {
    let aside = keepsakes.rescue(session.state, isLast: isLast)
    if aside != session.state.unsaved.aside { _ = session.receive(.putAside(aside)) }
  }

  /// Calls hooks for what happened since the last time, and says which failed.
  private mutating func callHooks() {
    let saved = session.keeper.takeSaved()
    let failures = hooks?.advance(saved, session.state, at: Machine.steadyMilliseconds()) ?? []
    for failure in failures { _ = session.receive(.hookFailed(failure)) }
  }

  /// Runs the hooks that are left, once the terminal is given back.
  mutating func finishHooks(_ ending: DashboardEnding) {
    hooks?.finish(isSignalled: ending.exitStatus != nil)
  }

  private mutating func show() {
    let title = windowTitle(session.state)
    if title != self.title { terminal.setTitle(title) }
    self.title = title
    terminal.draw(session.frame())
  }

  /// Milliseconds until something is to be done without a key.
  private var patience: Int {
    let time = Machine.steadyMilliseconds()
    let others = [watch.wait(at: time), hooks?.wait(at: time)].compactMap { $0 }
    return min(clock.millisecondsToNextSecond, others.min() ?? .max)
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

  private mutating func act(_ outside: Outside) {
    switch outside {
    case .theme(let name, let isKept): take(name, isKept: isKept)
    case .copy(let text, let count):
      let isSent = terminal.copyToClipboard(text)
      let ending: CopyEnding = isSent ? .sent : Terminal.isTooLongToCopy(text) ? .tooLong : .impossible
      _ = session.receive(.copied(count, ending))
    case .keepDrafts:
      keepsakes.keep(session.state, at: Machine.steadyMilliseconds(), isNow: true)
      for next in session.receive(.keptDrafts(keepsakes.drafts)) { act(next) }
    case .keepReminders(let deed):
      _ = session.receive(.remindersKept(deed, problem: keepsakes.keepReminders(session.state)))
    case .edit(let field, let text): edit(field, text)
    case .readNotice(let path): readNotice(path)
    case .run(let command, let input): run(command, input)
    case .sync: startSync()
    case .notify(let text): terminal.notify(text)
    case .bell: terminal.bell()
    case .redraw: terminal.redrawEverything()
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .suspend: terminal.suspend(.wholeJob)
    case .sample: ending = ending ?? .sample
    case .quit: ending = ending ?? .quit
    }
  }

  private mutating func take(_ theme: String, isKept: Bool) {
    do throws(CommandError) {
      try themes.take(theme, on: terminal)
    } catch {
      let words = error.words(session.state.language)
      _ = session.receive(.themeRefused(words, shown: themes.shown))
      return
    }
    if isKept { _ = session.receive(.themeKept(theme, problem: rememberTheme())) }
  }

  /// Why the theme is not remembered; nil when it is.
  private func rememberTheme() -> String? {
    do throws(StoreError) {
      try themes.remember()
      return nil
    } catch {
      return error.cause(language: session.state.language)
    }
  }

  private mutating func run(_ command: UserCommand, _ input: UserCommandInput) {
    let data = programs.data(of: input, session.state)
    let ending = terminal.withTerminalReleased { programs.run(command.arguments, data: data) }
    _ = session.receive(.ran(command, ending))
  }

  private mutating func readNotice(_ path: String) {
    do throws(CommandError) {
      _ = session.receive(.noticeRead(try NoticeFile.letter(typed: path, .current)))
    } catch {
      _ = session.receive(.noticeNotRead(error.words(session.state.language)))
    }
  }

  private mutating func edit(_ field: DraftField, _ text: String) {
    let edited = terminal.withTerminalReleased { editor.edit(text) }
    switch edited {
    case .text(let text): _ = session.receive(.edited(field, text))
    case .none(let ending, let file): _ = session.receive(.notEdited(ending, file: file))
    }
  }

  /// A sync that cannot be started has an answer all the same.
  private mutating func startSync() {
    guard let answer = sync?.start() else { return }
    _ = session.receive(.synced(answer))
  }

  /// Takes the answer of a sync that ended, and starts one by the clock where the person wants that.
  private mutating func advanceSync(at time: Int64) {
    if let answer = sync?.answer(at: time) { _ = session.receive(.synced(answer)) }
    guard sync?.isDue(at: time) == true, session.state.store.readOnly == nil else { return }
    _ = session.receive(.syncing(isAskedFor: false))
    startSync()
  }

  private mutating func advance() {
    advanceClock()
    let time = Machine.steadyMilliseconds()
    advanceSync(at: time)
    watch.listen(second: clock.now.seconds, at: time)
    guard let due = watch.due(at: time) else { return }
    let look = session.keeper.reload(isRetry: due == .retry)
    watch.retry(after: look.retryAfter, at: Machine.steadyMilliseconds())
    if let message = look.message { _ = session.receive(message) }
  }

  private mutating func advanceClock() {
    let now = clock.now
    guard now != session.state.moment.now else { return }
    for outside in session.receive(.tick(now)) { act(outside) }
  }
}
