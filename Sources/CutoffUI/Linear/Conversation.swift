import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffUI
import CutoffViews
import CutoffWords

/// The dashboard as a conversation: lines in, lines of words out. The same state, commands, forms and keeper; what is said
/// is what changed. No files, no clock: whoever owns the streams gives the lines and does what is left over.
package struct Conversation<Kept: Keeper> {
  package internal(set) var session: Session<Kept>
  private let phrases: LinearPhrases
  let announces: Announcing
  var announcements = Announcements()
  var said: [Said] = []
  var before: Glimpse
  var talk: FormTalk?
  var pages = LinearPages([])
  var layer: [String] = []
  /// The list of incidents was entered: "next" goes on from there.
  var hasMoved = false
  /// A line is being answered; what is said by itself waits.
  private var isHearing = false

  var state: State { session.state }
  var language: Language { state.language }

  /// A size at which nothing has to be cut or left out.
  package static var size: Size { Size(columns: 240, rows: 120) }

  package init(state: State, keeper: Kept, announcing: Announcing = .all) {
    var state = state
    state.surroundings.size = Self.size
    phrases = LinearPhrases(state)
    let names = phrases.names(in: state)
    state.surroundings.keymap = state.surroundings.keymap.naming(names)
    state.browse.focus = .incidents
    session = Session(state: state, keeper: keeper)
    announces = announcing
    before = Glimpse(state)
  }

  // MARK: what goes in and out

  /// What is said at the start.
  package mutating func greet() -> [Said] {
    announcements.look(state)
    let time = LinearText.dateAndClock(state.shownAt, state.surroundings.zone, language)
    var lines = [LinearWords.store(state.store.name, state.standings.all.count, time)(language)]
    if state.moment.asOf != nil { lines.append(asOf) }
    if state.standings.all.isEmpty {
      lines.append(LinearWords.emptyStore(language))
    } else {
      lines.append(bands)
    }
    if let toast = state.toast { lines.append(LinearText.line(toast.text, language)) }
    lines += state.startTroubles.map { LinearText.line($0, language) }
    lines.append(LinearWords.howToAsk(language))
    before = Glimpse(state)
    return lines.map { Said(.answer, LinearText.sentence($0)) }
  }

  /// Takes what happened elsewhere: the clock, the folder, what came of something that was left over. Nothing is said until
  /// the next line.
  package mutating func take(_ message: Message) -> [Outside] {
    let earlier = state
    let outside = session.receive(message)
    announcements.take(message, before: earlier, after: state)
    if !isHearing, let toast = state.toast, toast != earlier.toast {
      announcements.add(LinearText.line(toast.text, language), isFailure: toast.mood == .warning)
    }
    return outside
  }

  /// Answers a line. What is left over is to be done, and what comes of it given to `take`, before `speak` is asked.
  package mutating func hear(_ line: String) -> [Outside] {
    isHearing = true
    said = []
    before = Glimpse(state)
    return heard(LinearText.trimmed(line))
  }

  /// What there is to say after a line.
  package mutating func speak() -> [Said] {
    isHearing = false
    tellToast()
    tellChanges()
    var lines = said
    said = []
    lines += announcements.told(announces, language)
    before = Glimpse(state)
    return lines.filter { !$0.text.isEmpty }
  }

  /// Works with the keeper: a look at the folder, what it has to tell.
  package mutating func withKeeper<Result>(_ work: (inout Kept) -> Result) -> Result { work(&session.keeper) }

  // MARK: hearing

  mutating func heard(_ line: String) -> [Outside] {
    if let overlay = state.overlays.last as? FormOverlay { return hearForm(line, overlay) }
    if let layer = state.overlays.last { return hear(line, in: layer) }
    guard !line.isEmpty else {
      if !announcements.hasSomething(announces) { answer(LinearWords.noNews(language)) }
      return []
    }
    if let number = Int(line) { return go(to: number) }
    if let pane = pane(named: line) { return show(pane) }
    guard let (meaning, rest) = phrases.meaning(of: line) else { return refuseUnknown(line) }
    switch meaning {
    case .word(let word): return hear(word, rest)
    case .command(let id):
      guard rest.isEmpty || state.commands[id]?.takesWords == true else {
        let name = state.commands[id]?.typedName ?? ""
        refuse(LinearWords.takesNothing(name)(language))
        return []
      }
      return run(id, rest)
    }
  }

  private mutating func run(_ id: CommandID, _ words: String = "") -> [Outside] {
    session.receive(.spoken(.command(id, words)))
  }

  mutating func hear(_ word: LinearWord, _ rest: String) -> [Outside] {
    switch word {
    case .next: return move(1)
    case .previous: return move(-1)
    case .go:
      if let number = Int(rest) { return go(to: number) }
      if let pane = pane(named: rest) { return show(pane) }
      hasMoved = true
      guard !rest.isEmpty else { return run(.open) }
      return run(.go, rest)
    case .read: tellIncident { $0.lines }
    case .readAll: tellIncident { $0.whole }
    case .whereAmI: tellPlace()
    case .what: tellItem()
    case .clock: tellClock()
    case .more: tellPage()
    case .list: return show(.incidents)
    case .notices: return state.browse.view == .reminders ? listView(.reminders) : run(.acknowledge)
    case .seen:
      let first = state.browse.view == .reminders ? [] : run(.acknowledge)
      return first + run(.acknowledge)
    case .help: help(rest)
    case .back, .skip, .cancel, .empty: break
    }
    return []
  }

  func pane(named words: String) -> PaneID? {
    let wanted = Folding.key(words)
    return wanted.isEmpty
      ? nil
      : PaneID.allCases.first { pane in
        let title = PaneDrawing.title(pane)
        return [title.vietnamese, title.english].contains { Folding.key($0) == wanted }
      }
  }

  mutating func show(_ pane: PaneID) -> [Outside] {
    let ids: [PaneID: CommandID] = [
      .header: .paneHeader, .incidents: .paneIncidents, .deadlines: .paneDeadlines, .timeline: .paneTimeline,
      .notes: .paneNotes, .prompts: .panePrompts,
    ]
    var outside: [Outside] = []
    if state.browse.view != nil { outside += run(.back) }
    if let id = ids[pane] { outside += run(id) }
    tellPane()
    before = Glimpse(state)
    return outside
  }

  private mutating func listView(_ view: ViewID) -> [Outside] {
    tell(view)
    return []
  }
}
