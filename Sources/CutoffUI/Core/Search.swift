import CutoffDomain
import CutoffScreen

/// Words looked for in the timeline or the notes of the shown incident: the selection goes to what has
/// them, the words are marked.
enum Search {
  /// The panes that can be searched.
  static func isSearchable(_ state: State) -> Bool {
    state.browse.view == nil && [.timeline, .notes, .deadlines].contains(state.browse.focus)
  }

  /// What the search of the focused pane is for; nil where nothing is looked for there.
  static func current(_ state: State, in pane: PaneID) -> TextSearch? {
    guard !state.browse.search.isEmpty, state.browse.searchPane == pane else { return nil }
    let search = TextSearch(state.browse.search)
    return search.isEmpty ? nil : search
  }

  /// Selects the next item that has the words, from the selected one on (or behind it), around the end.
  /// False where there is none.
  @discardableResult
  static func find(_ state: inout State, isForward: Bool, from start: ItemKey? = nil) -> Bool {
    let pane = state.browse.focus
    guard let search = current(state, in: pane), let standing = state.selected else { return false }
    let keys = state.paneKeys(pane)
    guard !keys.isEmpty else { return false }
    var list = state.browse.lists[pane] ?? ListState()
    let here = start.flatMap(keys.firstIndex) ?? list.index(in: keys) ?? 0
    let offsets = start == nil ? 1...max(1, keys.count) : 0...max(0, keys.count - 1)
    let found = offsets.lazy.map { isForward ? here + $0 : here - $0 }
      .map { ($0 % keys.count + keys.count) % keys.count }
      .first { search.isFound(in: text(of: keys[$0], standing)) }
    guard let found else { return false }
    if start == nil, isForward ? found <= here : found >= here {
      state.say(ScreenWords.around(state.language))
    }
    list.select(found, in: keys)
    state.browse.lists[pane] = list
    Moving.settle(&state)
    return true
  }

  /// Which of how many items with the words is selected: "3/17".
  static func count(_ state: State) -> (place: Int, all: Int) {
    let pane = state.browse.searchPane
    guard let search = current(state, in: pane), let standing = state.selected else { return (0, 0) }
    let keys = state.paneKeys(pane)
    let found = keys.filter { search.isFound(in: text(of: $0, standing)) }
    let selected = (state.browse.lists[pane] ?? ListState()).selection(in: keys)
    return (selected.flatMap(found.firstIndex).map { $0 + 1 } ?? 0, found.count)
  }

  /// Everything of an item that can be looked for.
  private static func text(of item: ItemKey, _ standing: Standing) -> String {
    guard case .record(let id) = item, let record = standing.incident.record(id) else { return "" }
    let incident = standing.incident
    let names: ([RecordID?]) -> [String] = { ids in
      ids.compactMap { $0.flatMap { incident.party($0) } }.flatMap { [$0.shortName, $0.name] }
    }
    let words: [String] =
      switch record {
      case .event(let event): [event.text, event.label ?? ""] + names([event.actor])
      case .note(let note):
        [note.title ?? "", note.text] + names(note.parties.map { $0 })
          + note.positions.flatMap { [$0.wants ?? "", $0.offers ?? ""] }
      case .deadline(let deadline): [deadline.label, deadline.due.says] + names([deadline.setBy])
      case .promise(let promise):
        [promise.content, promise.due.says] + names([promise.giver, promise.receiver])
      case .question(let question): [question.text, question.answer ?? ""]
      case .party, .service, .amount, .step, .source: []
      }
    return words.joined(separator: "\n")
  }
}

extension PaneRow {
  /// The row with the words that are looked for in the ink of the focus.
  func marking(_ search: TextSearch) -> PaneRow {
    PaneRow(left.flatMap { $0.marking(search) }, right: right)
  }
}

extension Piece {
  fileprivate func marking(_ search: TextSearch) -> [Piece] {
    var pieces: [Piece] = []
    var end = text.startIndex
    for range in search.marks(text) {
      if end < range.lowerBound { pieces.append(Piece(String(text[end..<range.lowerBound]), ink)) }
      pieces.append(Piece(String(text[range]), .focus))
      end = range.upperBound
    }
    if end < text.endIndex { pieces.append(Piece(String(text[end...]), ink)) }
    return pieces
  }
}
