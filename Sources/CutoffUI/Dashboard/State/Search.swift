import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

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
    state.keepFound()
    let keys = state.paneKeys(pane)
    var list = state.browse.lists[pane] ?? ListState()
    let here = start.flatMap(keys.firstIndex) ?? list.index(in: keys) ?? 0
    let places = state.found(in: pane).compactMap(keys.firstIndex)
    let isAhead: (Int) -> Bool = { start != nil && $0 == here || (isForward ? $0 > here : $0 < here) }
    let onward = isForward ? places.first(where: isAhead) : places.last(where: isAhead)
    guard let place = onward ?? (isForward ? places.first : places.last) else { return false }
    if start == nil, onward == nil { state.say(ScreenWords.around(state.language)) }
    list.select(place, in: keys)
    state.browse.lists[pane] = list
    Moving.settle(&state)
    return true
  }

  /// Which of how many items with the words is selected: "3/17".
  static func count(_ state: State) -> (place: Int, all: Int) {
    let pane = state.browse.searchPane
    let found = state.found(in: pane)
    let selected = (state.browse.lists[pane] ?? ListState()).selection(in: state.paneKeys(pane))
    return (selected.flatMap(found.firstIndex).map { $0 + 1 } ?? 0, found.count)
  }

  /// Everything of an item that can be looked for.
  fileprivate static func text(of item: ItemKey, _ standing: Standing) -> String {
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

/// The items that have the words of a search, with what they were found by: a key, its drawing and every
/// second ask for them, and in a long timeline looking is dear.
struct FoundItems: Sendable {
  /// What the result depends on.
  struct Inputs: Equatable, Sendable {
    let words: String
    let pane: PaneID
    let incident: IncidentID?
    let standings: Int
  }

  let inputs: Inputs
  let items: [ItemKey]
}

extension State {
  /// Looks anew where what is known is of another search, incident or moment.
  mutating func keepFound() {
    guard !browse.search.isEmpty else { return foundItems = nil }
    let inputs = foundInputs(browse.searchPane)
    if foundItems?.inputs != inputs { foundItems = FoundItems(inputs: inputs, items: look(in: inputs.pane)) }
  }

  /// The items of a pane that have the words, in order.
  func found(in pane: PaneID) -> [ItemKey] {
    if let foundItems, foundItems.inputs == foundInputs(pane) { return foundItems.items }
    return look(in: pane)
  }

  private func foundInputs(_ pane: PaneID) -> FoundItems.Inputs {
    FoundItems.Inputs(
      words: browse.search, pane: pane, incident: selected?.incident.id, standings: standings.revision)
  }

  private func look(in pane: PaneID) -> [ItemKey] {
    guard let search = Search.current(self, in: pane), let standing = selected else { return [] }
    return paneKeys(pane).filter { search.isFound(in: Search.text(of: $0, standing)) }
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
