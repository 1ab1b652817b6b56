import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffTerminal
import CutoffTheme
import CutoffUI
import CutoffWords
import Foundation

/// The dashboard in a terminal, from opening the store to giving the terminal back.
enum Dashboard {
  /// Runs on the store that the settings name, until the person quits.
  static func run(_ settings: Settings) throws(CommandError) {
    try OpenedStore.with(settings) { (settings, store) throws(CommandError) in
      try run(settings, store: store)
    }
  }

  /// Runs on an open store. The clock starts at `settings.now` and ticks.
  static func run(_ settings: Settings, store: Store) throws(CommandError) {
    let (choice, themeTrouble) = choice(settings)
    let opened = OpenedStore(store, settings)
    let result = MainActor.assumeIsolated { () -> Result<DashboardEnding, CommandError> in
      show(
        settings, choice: choice, troubles: troubles(settings, themeTrouble), opened)
    }
    let ending = try result.get()
    if ending == .sample { return try runSample(before: settings) }
    if let status = ending.exitStatus { exit(status) }
  }

  /// The sample store, half a minute before its cut; its copy goes with it. Then the own store again.
  private static func runSample(before settings: Settings) throws(CommandError) {
    let copy = try SampleCopy(settings)
    defer { copy.remove() }
    var sample = copy.settings(settings)
    (sample.now, sample.isNowGiven, sample.asOf) = (Demo.start, true, nil)
    sample.isSampleVisit = true
    try run(sample)
    var settings = settings
    settings.clock = Machine.now().instant
    if !settings.isNowGiven { settings.now = settings.clock }
    try run(settings)
  }

  /// What is wrong with the configuration, a line each.
  private static func troubles(_ settings: Settings, _ themeTrouble: String?) -> [String] {
    settings.configuration.problems.map { $0.words(settings.language) } + [themeTrouble].compactMap { $0 }
  }

  /// The chosen theme; a bad one is told and never stops the dashboard.
  private static func choice(_ settings: Settings) -> (ThemeChoice, trouble: String?) {
    let folders = ThemeFolders(settings)
    if settings.theme == nil, let name = ThemeMemory(settings.stateFolder).name {
      // A theme that was taken once and is gone now is no error of this time.
      return (.one((try? folders.theme(named: name)) ?? .terminal), nil)
    }
    do {
      return (try folders.choice(), nil)
    } catch {
      let trouble = ConfigTrial(settings).problem(ofTheme: error)
      Output.message(trouble)
      return (.one(.terminal), trouble)
    }
  }

  /// The theme that suits the terminal, which is asked only where the answer matters.
  @MainActor
  private static func theme(_ choice: ThemeChoice, on terminal: Terminal, _ machine: Machine) -> Theme {
    guard choice.dependsOnBackground, terminal.colourDepth >= .indexed256 else {
      return choice.theme(on: nil)
    }
    return choice.theme(on: terminal.askBackground().flatMap(Theme.Variant.init) ?? machine.background)
  }

  @MainActor
  private static func show(
    _ settings: Settings, choice: ThemeChoice, troubles: [String], _ opened: OpenedStore
  ) -> Result<DashboardEnding, CommandError> {
    let keeper = opened.keeper
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal(TerminalOptions(settings, choice))
    } catch {
      return .failure(.terminal(error))
    }
    defer { terminal.close() }
    let theme = theme(choice, on: terminal, settings.machine)
    terminal.apply(theme.styleSheet(for: terminal.colourDepth))
    var state = State(settings, opened.reading, size: terminal.size, readOnly: keeper.readOnly)
    let look = LastLook(stateFolder: settings.stateFolder, store: keeper.store.folder)
    state.lastLook = look.instant
    state.tellTroubles(troubles)
    let version = KnownVersion(settings.stateFolder)
    if version.isAnother { state.tellUpdate(to: ProgramVersion.text) }
    version.remember()
    if settings.isSampleVisit { state.greetInSample() }
    let themes = LiveThemes(settings, shown: theme.slug)
    state.surroundings.theme = theme.slug
    state.surroundings.themes = themes.names
    let keepsakes = Keepsakes(settings, store: keeper.store.folder, session: opened.session, offering: &state)
    if !terminal.drawsUnicode { state.surroundings.repertoire = .ascii }
    let sync = DashboardSync(settings, store: keeper.store.folder)
    state.sync.isPossible = sync != nil
    let clock = RunningClock(
      start: settings.now, millisecondsIntoSecond: settings.isNowGiven ? 0 : Machine.now().milliseconds,
      steady: { Machine.steadyMilliseconds() })
    var loop = DashboardLoop(
      terminal: terminal, session: Session(state: state, keeper: keeper), clock: clock,
      editor: ExternalEditor(settings.machine),
      programs: UserPrograms(settings.machine), hooks: DashboardHooks(settings), themes: themes,
      keepsakes: keepsakes, sync: sync)
    let ending = loop.run()
    look.remember(loop.lookedUntil)
    terminal.close()
    for line in loop.lastWords.lines { Output.message(line) }
    loop.finishHooks(ending)
    if ending != .sample, !settings.isSampleVisit { KeptToTheEnd.keep(loop) }
    return .success(ending)
  }
}

extension TerminalOptions {
  /// What the environment says of the terminal, and what the theme needs.
  fileprivate init(_ settings: Settings, _ choice: ThemeChoice) {
    let machine = settings.machine
    self.init(
      type: machine.variable("TERM") ?? "", colourTerm: machine.variable("COLORTERM"),
      deepestColour: settings.colour.depth ?? .direct,
      wantsDirectColour: choice.hasOwnColours, wantsMouse: settings.isMouseOn)
  }
}
