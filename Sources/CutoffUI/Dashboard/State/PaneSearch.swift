import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Words looked for in the timeline or the notes of the shown incident: the selection goes to what has
/// them, the words are marked.
enum PaneSearch {
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
    let found = Set(state.found(in: pane))
    let places = keys.indices.filter { found.contains(keys[$0]) }
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
  fileprivate static func text(of item: ItemKey, _ records: RecordIndex) -> String {
    guard case .record(let id) = item, let record = records.record(id) else { return "" }
    let (words, parties) = record.value.searched
    let names = parties.compactMap(records.party).flatMap(\.calledAs)
    return (words + names).joined(separator: "\n")
  }
}

/// The items that have the words of a search, with what they were found by: a key, its drawing and every
/// second ask for them, and in a long timeline looking is dear.
struct FoundItems: Sendable {
  /// What the result depends on.
  struct Inputs: Equatable, Sendable {
    let words: String
    let place: SearchedPane.Place
  }

  let inputs: Inputs
  let items: [ItemKey]
  /// What was searched, for the next letter.
  fileprivate let pane: SearchedPane
}

/// The texts of a pane's items as they are searched.
struct SearchedPane: Sendable {
  /// What they depend on.
  struct Place: Equatable, Sendable {
    let pane: PaneID
    let incident: IncidentID?
    let standings: Int
  }

  let place: Place
  fileprivate let texts: [(item: ItemKey, text: SearchedText)]

  fileprivate func items(with search: TextSearch) -> [ItemKey] {
    texts.filter { search.isFound(in: $0.text) }.map(\.item)
  }
}

extension State {
  /// Looks anew where what is known is of another search, incident or moment.
  mutating func keepFound() {
    guard !browse.search.isEmpty else { return foundItems = nil }
    let inputs = foundInputs(browse.searchPane)
    if foundItems?.inputs != inputs { foundItems = look(inputs) }
  }

  /// The items of a pane that have the words, in order.
  func found(in pane: PaneID) -> [ItemKey] {
    let inputs = foundInputs(pane)
    if let foundItems, foundItems.inputs == inputs { return foundItems.items }
    return look(inputs).items
  }

  private func foundInputs(_ pane: PaneID) -> FoundItems.Inputs {
    let place = SearchedPane.Place(
      pane: pane, incident: selected?.id, standings: standings.revision)
    return FoundItems.Inputs(words: browse.search, place: place)
  }

  private func look(_ inputs: FoundItems.Inputs) -> FoundItems {
    let pane = searchedPane(inputs.place)
    let items = PaneSearch.current(self, in: inputs.place.pane).map(pane.items) ?? []
    return FoundItems(inputs: inputs, items: items, pane: pane)
  }

  private func searchedPane(_ place: SearchedPane.Place) -> SearchedPane {
    if let foundItems, foundItems.pane.place == place { return foundItems.pane }
    guard let standing = selected else { return SearchedPane(place: place, texts: []) }
    let records = RecordIndex(standing.incident)
    return SearchedPane(
      place: place, texts: paneKeys(place.pane).map { ($0, SearchedText(PaneSearch.text(of: $0, records))) })
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
