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
  package private(set) var session: Session<Kept>
  private let phrases: LinearPhrases
  private let announces: Announcing
  private var announcements = Announcements()
  private var said: [Said] = []
  private var before: Glimpse
  private var talk: FormTalk?
  private var pages = LinearPages([])
  private var layer: [String] = []
  /// The list of incidents was entered: "next" goes on from there.
  private var hasMoved = false
  /// A line is being answered; what is said by itself waits.
  private var isHearing = false

  private var state: State { session.state }
  private var language: Language { state.language }

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

  private mutating func heard(_ line: String) -> [Outside] {
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

  private mutating func hear(_ word: LinearWord, _ rest: String) -> [Outside] {
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

  private func pane(named words: String) -> PaneID? {
    let wanted = Folding.key(words)
    return wanted.isEmpty
      ? nil
      : PaneID.allCases.first { pane in
        let title = PaneDrawing.title(pane)
        return [title.vietnamese, title.english].contains { Folding.key($0) == wanted }
      }
  }

  private mutating func show(_ pane: PaneID) -> [Outside] {
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

  // MARK: moving

  private var keys: [ItemKey] {
    state.browse.view.map { $0.keys(state) } ?? state.paneKeys(state.browse.focus)
  }

  private var index: Int? {
    let list = state.browse.view.map { state.browse.viewLists[$0] } ?? state.browse.lists[state.browse.focus]
    return (list ?? ListState()).index(in: keys)
  }

  private mutating func move(_ step: Int) -> [Outside] {
    let count = keys.count
    guard count > 0 else {
      answer(LinearWords.emptyList(language))
      return []
    }
    let isFirst = state.browse.view == nil && state.browse.focus == .incidents && !hasMoved
    let place = isFirst ? (step > 0 ? 0 : count - 1) : (index ?? -1) + step
    guard (0..<count).contains(place) else {
      answer((step > 0 ? LinearWords.atEnd : LinearWords.atStart)(language))
      return []
    }
    return go(toPlace: place)
  }

  private mutating func go(to number: Int) -> [Outside] {
    guard (1...max(1, keys.count)).contains(number), !keys.isEmpty else {
      refuse(LinearWords.noSuchNumber(language))
      return []
    }
    return go(toPlace: number - 1)
  }

  private mutating func go(toPlace place: Int) -> [Outside] {
    if state.browse.focus == .incidents, state.browse.view == nil { hasMoved = true }
    let spoken: Spoken = state.browse.view == nil ? .line(state.browse.focus, place) : .viewLine(place)
    let outside = session.receive(.spoken(spoken))
    tellLine()
    before = Glimpse(state)
    return outside
  }

  // MARK: layers

  private mutating func hear(_ line: String, in layer: any Layer) -> [Outside] {
    let word = LinearWord.answer(line)
    if word == .cancel || word == .back { return press([.key(.escape)]) }
    if word == .more {
      tellPage()
      return []
    }
    // A text that is only read gives way to whatever is said next.
    if layer.takesCommands, line.count > 1, LayerSpeech.inputs(line).count > 1 {
      let outside = session.receive(.input(.key(.escape)))
      self.layer = []
      before = Glimpse(state)
      return outside + (state.overlays.isEmpty ? heard(line) : [])
    }
    return press(LayerSpeech.inputs(line))
  }

  private mutating func press(_ inputs: [TerminalInput]) -> [Outside] {
    inputs.flatMap { session.receive(.input($0)) }
  }

  // MARK: forms

  private mutating func hearForm(_ line: String, _ overlay: FormOverlay) -> [Outside] {
    guard var talk, talk.key == overlay.key else { return [] }
    let form = overlay.form
    switch LinearWord.answer(line) {
    case .cancel?:
      return press([.key(.escape)])
    case .back?:
      talk.field = FormTalk.previous(before: talk.field, in: form)
      return ask(talk)
    case .help?:
      explain(talk, form)
      return []
    case .more? where talk.field == nil && form.isQuick:
      let known = Set(FormTalk.questions(form))
      let outside = session.receive(.spoken(.wholeForm))
      let whole = (state.overlays.last as? FormOverlay)?.form ?? form
      talk.field = FormTalk.questions(whole).first { !known.contains($0) }
      return outside + ask(talk)
    case .skip? where talk.field != nil:
      return leave(talk)
    case .empty?:
      guard let field = talk.field else { break }
      _ = session.receive(.spoken(.empty(field)))
      return leave(talk)
    case .more?, .skip?, .next?, .previous?, .go?, .read?, .readAll?, .whereAmI?, .what?, .clock?, .list?,
      .notices?,
      .seen?, nil:
      break
    }
    guard let field = talk.field else { return hearEnd(line, talk, form) }
    guard !line.isEmpty else { return leave(talk) }
    let words = line.hasPrefix("=") ? LinearText.trimmed(String(line.dropFirst())) : line
    let outside = session.receive(.spoken(.fill(field, words)))
    return outside + (isTaken(field) ? leave(talk) : ask(talk))
  }

  /// Says what the words in a field are understood as; false where they are not.
  private mutating func isTaken(_ field: DraftField) -> Bool {
    if let toast = state.toast, toast.mood == .warning { return false }
    guard let speech, let filled = speech.form[field] else { return true }
    let echoes = speech.echoes(filled)
    for echo in echoes { echo.isProblem ? refuse(echo.text) : answer(echo.text) }
    return !echoes.contains { $0.isProblem }
  }

  private mutating func leave(_ talk: FormTalk) -> [Outside] {
    var talk = talk
    guard let field = talk.field else { return ask(talk) }
    var outside: [Outside] = []
    if let form = (state.overlays.last as? FormOverlay)?.form,
      let next = FormTalk.next(after: field, in: form)
    {
      outside = session.receive(.spoken(.ask(next)))
    }
    // Leaving a field may show or hide others.
    talk.field = (state.overlays.last as? FormOverlay).flatMap { FormTalk.next(after: field, in: $0.form) }
    return outside + ask(talk)
  }

  private mutating func ask(_ talk: FormTalk) -> [Outside] {
    self.talk = talk
    guard let speech else { return [] }
    guard let field = talk.field else {
      for line in speech.answers { answer(line) }
      question(LinearWords.endOfForm(language))
      if speech.form.isQuick { question(LinearWords.hasMore(language)) }
      return []
    }
    let outside = session.receive(.spoken(.ask(field)))
    for line in speech.question(field) { question(line) }
    return outside
  }

  private mutating func explain(_ talk: FormTalk, _ form: Form) {
    answer(LinearWords.answering(language))
    guard let speech else { return }
    answer(LinearWords.questions(speech.names)(language))
    if let field = talk.field, let entry = form[field]?.entry {
      for line in speech.question(field).prefix(1) + speech.options(entry, limit: .max) { question(line) }
    } else {
      question(LinearWords.endOfForm(language))
    }
  }

  private mutating func hearEnd(_ line: String, _ talk: FormTalk, _ form: Form) -> [Outside] {
    guard line.isEmpty else {
      guard let field = speech?.field(named: line) else {
        refuse(LinearWords.noQuestion(line)(language))
        if let speech { answer(LinearWords.questions(speech.names)(language)) }
        return []
      }
      var talk = talk
      if !FormTalk.questions(form).contains(field) { _ = session.receive(.spoken(.wholeForm)) }
      talk.field = field
      return ask(talk)
    }
    let outside = press([.key(.control("s"))])
    guard let speech, let overlay = state.overlays.last as? FormOverlay, overlay.key == talk.key else {
      return outside
    }
    for field in speech.form.fields where field.problem != nil {
      let label = LinearText.line(field.label(language), language)
      for echo in speech.echoes(field).prefix(1) { refuse(label + ": " + echo.text) }
    }
    var talk = talk
    talk.field = speech.form.fields.first { $0.problem != nil }?.id
    if talk.field != nil { return outside + ask(talk) }
    return outside
  }

  private var speech: FormSpeech? {
    (state.overlays.last as? FormOverlay).map {
      FormSpeech(form: $0.form, surroundings: state.draftSurroundings(for: $0.key))
    }
  }

  /// Begins to ask what a form asks: the first question, or at once whether it is right where the words behind the
  /// command said enough.
  private mutating func begin(_ overlay: FormOverlay) {
    var talk = FormTalk(overlay)
    let isFilled = overlay.key.isFilled
    // Nobody sees which incident is selected.
    let subject = overlay.key.incident.flatMap { state.standings.standing(of: $0)?.incident.header.title }
    answer(LinearText.joined([overlay.form.title(language)] + [subject].compactMap(\.self), ", "))
    if overlay.form.isDirty, !isFilled { answer(LinearWords.continued(language)) }
    var copy = state.draftSurroundings(for: overlay.key)
    if isFilled, case .success = overlay.form.change(in: &copy) {
      talk.field = nil
    } else {
      talk.field = isFilled ? overlay.form.focus : FormTalk.questions(overlay.form).first
    }
    _ = ask(talk)
  }

  // MARK: saying

  private mutating func answer(_ text: String) { say(.answer, text) }
  private mutating func question(_ text: String) { say(.question, text) }
  private mutating func refuse(_ text: String) { say(.refusal, text) }

  private mutating func say(_ kind: Said.Kind, _ text: String) {
    let text = LinearText.sentence(text)
    if !text.isEmpty { said.append(Said(kind, text)) }
  }

  private mutating func tellToast() {
    guard let toast = state.toast, toast != before.toast else { return }
    let isRefusal = toast.mood == .warning && state.store.incidents == before.incidents
    let line = Said(
      isRefusal ? .refusal : .answer, LinearText.sentence(LinearText.line(toast.text, language)))
    if !said.contains(line) { said.insert(line, at: 0) }
  }

  private mutating func tellChanges() {
    let now = Glimpse(state)
    if now.asOf != before.asOf { answer(asOf) }
    guard state.overlays.isEmpty else { return tellLayer() }
    if now.layers < before.layers || talk != nil { layer = [] }
    talk = nil
    defer {
      if said.isEmpty, !announcements.hasSomething(announces) { answer(LinearWords.unchanged(language)) }
    }
    if now.view != before.view {
      if let view = state.browse.view { tell(view) } else { tellLine() }
    } else if now.focus != before.focus {
      tellPane()
    } else if now.filter != before.filter {
      tellPane()
    } else if now.item != before.item || now.incident != before.incident {
      if now.incidents == before.incidents || said.isEmpty { tellLine() }
    }
  }

  private mutating func tellLayer() {
    if let overlay = state.overlays.last as? FormOverlay {
      if talk?.key != overlay.key { begin(overlay) }
      return
    }
    talk = nil
    let lines = LayerSpeech.lines(state)
    let new = lines.filter { !layer.contains($0) }
    layer = lines
    pages = LinearPages(new)
    tellPage()
    if let top = state.overlays.last, !top.takesCommands { question(LinearWords.answerLayer(language)) }
  }

  private mutating func tellPage() {
    guard !pages.isOver else {
      if said.isEmpty { answer(LinearWords.noMore(language)) }
      return
    }
    for line in pages.next() { answer(line) }
    if !pages.isOver { answer(LinearWords.page(pages.shown, pages.count)(language)) }
  }

  private mutating func tellIncident(_ lines: (IncidentSpeech) -> [String]) {
    guard let standing = state.selected else { return refuse(LinearWords.noIncident(language)) }
    for line in lines(IncidentSpeech(standing, state.viewpoint)) { answer(line) }
  }

  private mutating func tellLine() {
    guard !keys.isEmpty else { return answer(LinearWords.emptyList(language)) }
    guard let index, keys.indices.contains(index) else { return }
    answer(LinearWords.place(index + 1, keys.count)(language) + ", " + text(at: index))
  }

  private func text(at index: Int) -> String {
    guard let view = state.browse.view else { return ItemSpeech(state).text(keys[index]) }
    let content = view.content(state.scene, columns: Self.size.columns)
    guard let line = content.lines.first(where: { $0.key == keys[index] }) else { return "" }
    return LinearText.joined(line.rows.map { $0.spoken(language) }.filter { !$0.isEmpty }, ", ")
  }

  private mutating func tellPane() {
    let speech = ItemSpeech(state)
    let keys = keys
    let pane = state.browse.focus
    answer(LinearWords.list(PaneDrawing.title(pane)(language), keys.count)(language))
    if pane != .incidents, let standing = state.selected {
      answer(LinearWords.incidentShown(standing.incident.header.title)(language))
    }
    pages = LinearPages(keys.enumerated().map { "\($0 + 1): " + speech.text($1) })
    if !pages.isOver { tellPage() }
  }

  private mutating func tell(_ view: ViewID) {
    guard case .lines? = view.kind?.drawing else { return tellWall(view) }
    let content = view.content(state.scene, columns: Self.size.columns)
    answer(
      LinearText.joined(
        [view.title(language), LinearText.line(content.count, language)].filter { !$0.isEmpty }, ": "))
    // Over a view of all incidents stand the names of its columns, and a picture.
    for row in content.above where !view.isOfAll { answer(row.spoken(language)) }
    guard !content.lines.isEmpty else { return answer(LinearText.line(content.empty, language)) }
    let lines = content.lines.map { line in
      LinearText.joined(line.rows.map { $0.spoken(language) }.filter { !$0.isEmpty }, ", ")
    }
    pages = LinearPages(lines.filter { !$0.isEmpty })
    tellPage()
  }

  /// The wall fills a screen with digits: here it is the incidents that call for somebody now.
  private mutating func tellWall(_ view: ViewID) {
    let now = state.standings.all.filter { $0.band == .now }
    answer(LinearWords.list(view.title(language), now.count)(language))
    pages = LinearPages(now.map { IncidentSpeech($0, state.viewpoint).listed })
    if !pages.isOver { tellPage() }
  }

  private mutating func tellPlace() {
    answer(
      LinearWords.list(
        state.browse.view?.title(language) ?? PaneDrawing.title(state.browse.focus)(language), keys.count)(
          language))
    if let standing = state.selected {
      answer(LinearWords.incidentShown(standing.incident.header.title)(language))
    }
    if !state.browse.filter.isEmpty {
      let count = state.standings.shown(matching: state.browse.filter).count
      answer(ScreenWords.filtered(state.browse.filter, count, state.standings.all.count)(language))
    }
    if state.moment.asOf != nil { answer(asOf) }
    tellLine()
  }

  private mutating func tellItem() {
    guard let item = state.selectedItem else { return refuse(LinearWords.emptyList(language)) }
    let text = PlainDetail.texts([item], state).joined(separator: "\n")
    pages = LinearPages(
      text.split(separator: "\n").map { LinearText.line(String($0), language) }.filter { !$0.isEmpty })
    tellPage()
  }

  private mutating func tellClock() {
    answer(LinearText.dateAndClock(state.moment.now, state.surroundings.zone, language))
    guard let standing = state.selected else { return }
    for line in IncidentSpeech(standing, state.viewpoint).clockLines { answer(line) }
  }

  private var asOf: String {
    let time = LinearText.dateAndClock(state.shownAt, state.surroundings.zone, language)
    return state.moment.asOf == nil
      ? LinearWords.present(time)(language) : LinearText.line(ScreenWords.asOf(time)(language), language)
  }

  private var bands: String {
    let all = state.standings.all
    var words = [Band.now, .ahead, .open, .quiet].compactMap { band -> String? in
      let there = all.filter { $0.band == band }
      guard !there.isEmpty else { return nil }
      var counts: [(word: String, count: Int)] = []
      for standing in there where band == .now {
        let word = standing.headline.word.plain(language)
        if let place = counts.firstIndex(where: { $0.word == word }) {
          counts[place].count += 1
        } else {
          counts.append((word, 1))
        }
      }
      return LinearText.sentence(
        LinearWords.band(BandWords.name(band)(language), there.count, counts.map { "\($0.count) \($0.word)" })
      )
    }
    if !state.reminders.open.isEmpty {
      words.append(LinearWords.notices(state.reminders.open.count)(language))
    }
    return words.joined(separator: " ")
  }

  // MARK: help

  private mutating func help(_ words: String) {
    guard !words.isEmpty else {
      for line in LinearHelp.lines(language) { answer(line) }
      return
    }
    let found = state.commandsMeant(by: words)
    if let remark = found.remark { answer(remark) }
    guard !found.ids.isEmpty else { return refuse(LinearWords.unknown(words)(language)) }
    pages = LinearPages(
      found.ids.compactMap { id in
        state.commands[id].map { $0.typedName + ": " + LinearText.line($0.summary(language), language) }
      })
    tellPage()
  }

  private mutating func refuseUnknown(_ line: String) -> [Outside] {
    refuse(LinearWords.unknown(line)(language))
    let names = state.commandsMeant(by: line).ids.prefix(4).compactMap { state.commands[$0]?.typedName }
    if !names.isEmpty { answer(LinearWords.didYouMean(Array(names))(language)) }
    return []
  }
}

/// What the person could perceive of a state: what changed of it is told.
private struct Glimpse {
  let view: ViewID?
  let focus: PaneID
  let incident: IncidentID?
  let item: ItemKey?
  let layers: Int
  let asOf: Instant?
  let filter: String
  let toast: Toast?
  let incidents: [Incident]

  init(_ state: State) {
    view = state.browse.view
    focus = state.browse.focus
    incident = state.selected?.incident.id
    item = state.selectedItem
    layers = state.overlays.count
    asOf = state.moment.asOf
    filter = state.browse.filter
    toast = state.toast
    incidents = state.store.incidents
  }
}
