import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffUI
import CutoffViews
import CutoffWords

/// What there is to say of the state, from the texts of the screens.
extension Conversation {
  // MARK: saying

  mutating func answer(_ text: String) { say(.answer, text) }
  mutating func question(_ text: String) { say(.question, text) }
  mutating func refuse(_ text: String) { say(.refusal, text) }

  mutating func say(_ kind: Said.Kind, _ text: String) {
    let text = LinearText.sentence(text)
    if !text.isEmpty { said.append(Said(kind, text)) }
  }

  mutating func tellToast() {
    guard let toast = state.toast, toast != before.toast else { return }
    let isRefusal = toast.mood == .warning && state.store.incidents == before.incidents
    let line = Said(
      isRefusal ? .refusal : .answer, LinearText.sentence(LinearText.line(toast.text, language)))
    if !said.contains(line) { said.insert(line, at: 0) }
  }

  mutating func tellChanges() {
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

  mutating func tellPage() {
    guard !pages.isOver else {
      if said.isEmpty { answer(LinearWords.noMore(language)) }
      return
    }
    for line in pages.next() { answer(line) }
    if !pages.isOver { answer(LinearWords.page(pages.shown, pages.count)(language)) }
  }

  mutating func tellIncident(_ lines: (IncidentSpeech) -> [String]) {
    guard let standing = state.selected else { return refuse(LinearWords.noIncident(language)) }
    for line in lines(IncidentSpeech(standing, state.viewpoint)) { answer(line) }
  }

  mutating func tellLine() {
    guard !keys.isEmpty else { return answer(LinearWords.emptyList(language)) }
    guard let index, keys.indices.contains(index) else { return }
    answer(LinearWords.place(index + 1, keys.count)(language) + ", " + text(at: index))
  }

  func text(at index: Int) -> String {
    guard let view = state.browse.view else { return ItemSpeech(state).text(keys[index]) }
    let content = view.content(state.scene, columns: Self.size.columns)
    guard let line = content.lines.first(where: { $0.key == keys[index] }) else { return "" }
    return LinearText.joined(line.rows.map { $0.spoken(language) }.filter { !$0.isEmpty }, ", ")
  }

  mutating func tellPane() {
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

  mutating func tell(_ view: ViewID) {
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

  mutating func tellPlace() {
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

  mutating func tellItem() {
    guard let item = state.selectedItem else { return refuse(LinearWords.emptyList(language)) }
    let text = PlainDetail.texts([item], state).joined(separator: "\n")
    pages = LinearPages(
      text.split(separator: "\n").map { LinearText.line(String($0), language) }.filter { !$0.isEmpty })
    tellPage()
  }

  mutating func tellClock() {
    answer(LinearText.dateAndClock(state.moment.now, state.surroundings.zone, language))
    guard let standing = state.selected else { return }
    for line in IncidentSpeech(standing, state.viewpoint).clockLines { answer(line) }
  }

  var asOf: String {
    let time = LinearText.dateAndClock(state.shownAt, state.surroundings.zone, language)
    return state.moment.asOf == nil
      ? LinearWords.present(time)(language) : LinearText.line(ScreenWords.asOf(time)(language), language)
  }

  var bands: String {
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

  mutating func help(_ words: String) {
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

  mutating func refuseUnknown(_ line: String) -> [Outside] {
    refuse(LinearWords.unknown(line)(language))
    let names = state.commandsMeant(by: line).ids.prefix(4).compactMap { state.commands[$0]?.typedName }
    if !names.isEmpty { answer(LinearWords.didYouMean(Array(names))(language)) }
    return []
  }
}
