import CutoffContent
import CutoffDomain
import CutoffLinear
import CutoffStore
import CutoffUI
import CutoffWords
import Foundation

/// Lines in, lines out. Nothing is written between two lines that are sent, so that no line being typed is torn: what
/// happens meanwhile waits for the next one, an empty one too.
struct LinearLoop {
  private var conversation: Conversation<StoreKeeper>
  private var source = LineSource()
  private let voice: LinearVoice
  private let clock: RunningClock
  private var watch: FolderWatch
  private var keepsakes: Keepsakes
  private var hooks: DashboardHooks?
  private let programs: UserPrograms
  private let editor: ExternalEditor
  /// A playbook: nobody is there to correct what is refused, so that it ends there.
  private let stopsAtRefusal: Bool
  private var hasQuit = false

  init(
    _ conversation: Conversation<StoreKeeper>, settings: Settings, keepsakes: Keepsakes, voice: LinearVoice
  ) {
    self.conversation = conversation
    self.voice = voice
    self.keepsakes = keepsakes
    clock = RunningClock(
      start: settings.now, millisecondsIntoSecond: settings.isNowGiven ? 0 : Machine.now().milliseconds,
      steady: { Machine.steadyMilliseconds() })
    watch = FolderWatch(folder: conversation.session.keeper.store.watchedFolder)
    hooks = DashboardHooks(settings)
    programs = UserPrograms(settings.machine)
    editor = ExternalEditor(settings.machine)
    stopsAtRefusal = !Machine.isInputTerminal
  }

  private var state: State { conversation.session.state }

  /// The instant up to which the person has heard of the store.
  var lookedUntil: Instant { state.rememberedNow }

  /// What is to be said of what is not saved, at the end.
  var lastWords: LastWords {
    LastWords(
      unsaved: state.unsaved, kept: keepsakes.kept(state), drafts: keepsakes.lost(state),
      draftsAside: keepsakes.drafts, language: state.language)
  }

  mutating func finishHooks() { hooks?.finish(isSignalled: false) }

  /// Runs until the person quits or the input ends; what a playbook ends with.
  mutating func run() throws(CommandError) -> ExitStatus {
    let ending = try talk()
    putAside(isLast: true)
    keepsakes.keep(state, at: Machine.steadyMilliseconds(), isNow: true)
    return ending
  }

  private mutating func talk() throws(CommandError) -> ExitStatus {
    try voice.say(conversation.greet())
    try voice.prompt()
    while true {
      switch source.next(timeoutMilliseconds: 1_000, others: watch.descriptors) {
      case .nothing: advance()
      case .end:
        try voice.end()
        return .success
      case .line(let line):
        try voice.echo(line)
        advance()
        let said = answer(line)
        try voice.say(said)
        keepsakes.keep(state, at: Machine.steadyMilliseconds())
        if stopsAtRefusal, said.contains(where: { $0.kind == .refusal }) { return .badData }
        if hasQuit { return .success }
        try voice.prompt()
      }
    }
  }

  private mutating func answer(_ line: String) -> [Said] {
    for outside in conversation.hear(line) { act(outside) }
    putAside()
    callHooks()
    return conversation.speak()
  }

  private mutating func take(_ message: Message) {
    for outside in conversation.take(message) { act(outside) }
  }

  /// What the dashboard does beside its keys, without a word.
  private mutating func advance() {
    let now = clock.now
    if now != state.moment.now { take(.tick(now)) }
    let time = Machine.steadyMilliseconds()
    watch.listen(second: now.seconds, at: time)
    if let due = watch.due(at: time) {
      let look = conversation.withKeeper { $0.reload(isRetry: due == .retry) }
      watch.retry(after: look.retryAfter, at: Machine.steadyMilliseconds())
      if let message = look.message { take(message) }
    }
    putAside()
    callHooks()
  }

  private mutating func putAside(isLast: Bool = false) {
    let aside = keepsakes.rescue(state, isLast: isLast)
    if aside != state.unsaved.aside { take(.putAside(aside)) }
  }

  private mutating func callHooks() {
    let saved = conversation.withKeeper { $0.takeSaved() }
    let state = state
    let failures = hooks?.advance(saved, state, at: Machine.steadyMilliseconds()) ?? []
    for failure in failures { take(.hookFailed(failure)) }
  }

  private mutating func act(_ outside: Outside) {
    switch outside {
    case .keepDrafts:
      keepsakes.keep(state, at: Machine.steadyMilliseconds(), isNow: true)
      take(.keptDrafts(keepsakes.drafts))
    case .keepReminders(let deed):
      take(.remindersKept(deed, problem: keepsakes.keepReminders(state)))
    case .copy(_, let count): take(.copied(count, .impossible))
    case .theme(_, let isKept) where !isKept: break
    case .theme: take(.themeRefused(LinearEdgeWords.noTheme(state.language), shown: state.surroundings.theme))
    case .edit(let field, let text): edit(field, text)
    case .readNotice(let path): readNotice(path)
    case .run(let command, let input):
      take(.ran(command, programs.run(command.arguments, data: programs.data(of: input, state))))
    case .sync: take(.synced(SyncAnswer(.refused, lines: [LinearEdgeWords.syncElsewhere(state.language)])))
    case .suspend: if Machine.isInputTerminal { kill(0, SIGTSTP) }
    // What is called out is said as an announcement; there is no screen to redraw and no mouse.
    case .notify, .bell, .redraw, .mouse: break
    case .sample: take(.undoRefused(LinearEdgeWords.sampleElsewhere(state.language)))
    case .quit: hasQuit = true
    }
  }

  private mutating func edit(_ field: DraftField, _ text: String) {
    guard Machine.isInputTerminal else {
      return take(.notEdited(.failed(LinearEdgeWords.noEditor(state.language)), file: nil))
    }
    switch editor.edit(text) {
    case .text(let text): take(.edited(field, text))
    case .none(let ending, let file): take(.notEdited(ending, file: file))
    }
  }

  private mutating func readNotice(_ path: String) {
    do throws(CommandError) {
      take(.noticeRead(try NoticeFile.letter(typed: path, .current)))
    } catch {
      take(.noticeNotRead(error.words(state.language)))
    }
  }
}

/// What a conversation leaves to other ways of running the program.
enum LinearEdgeWords {
  static let noTheme = Wording("hội thoại không có màu sắc", "a conversation has no colours")
  static let noEditor = Wording("cần một terminal", "it needs a terminal")
  static let syncElsewhere = Wording("hãy dùng: cutoff sync", "use: cutoff sync")
  static let sampleElsewhere = Wording("hãy dùng: cutoff --linear --sample", "use: cutoff --linear --sample")
}
