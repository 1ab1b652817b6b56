import CutoffDomain
import CutoffScreen
import CutoffWords

/// A choice among many records: typed words leave the ones that have them all.
package struct PickEntry: Hashable, Sendable {
  package let options: [ChoiceOption]
  package let allowsSeveral: Bool
  /// The words that are looked for.
  package private(set) var query = LineEditor()
  /// Places of the chosen options, in the order in which they were chosen.
  package private(set) var chosen: [Int]
  /// The place among `matches` that the mark stands on.
  package private(set) var cursor = 0

  package init(_ options: [ChoiceOption], chosen values: [String] = [], allowsSeveral: Bool = false) {
    self.options = options
    self.allowsSeveral = allowsSeveral
    chosen = values.compactMap { value in options.firstIndex { $0.value == value } }
    cursor = chosen.first ?? 0
  }

  package var chosenValues: [String] { chosen.map { options[$0].value } }

  /// Places of the options that have all typed words, in order; all of them where nothing is typed.
  package var matches: [Int] {
    let search = TextSearch(query.text)
    guard !search.isEmpty else { return Array(options.indices) }
    // A record's words are data, the same in both languages.
    return options.indices.filter { search.isFound(in: options[$0].searched) }
  }

  /// Rows of options in sight at most.
  static let visible = 6

  /// The matches in sight, around the mark.
  var window: (matches: ArraySlice<Int>, first: Int, count: Int) {
    let matches = matches
    let first = max(0, min(cursor - Self.visible / 2, matches.count - Self.visible))
    return (matches[first..<min(matches.count, first + Self.visible)], first, matches.count)
  }

  /// Letters search, Up and Down move, Enter takes what was searched for, Space marks where nothing is
  /// typed, and Backspace there takes the last choice back.
  mutating func update(_ key: Key) -> Bool {
    switch key {
    case .enter where !query.isEmpty:
      toggle()
      query.replace(with: "")
    case .up: return move(-1)
    case .down: return move(1)
    case .left where query.isEmpty: _ = move(-1)
    case .right where query.isEmpty: _ = move(1)
    case .pageUp: _ = move(max(-Self.visible, -cursor))
    case .pageDown: _ = move(min(Self.visible, max(0, matches.count - 1 - cursor)))
    case .character(" ") where query.isEmpty: toggle()
    case .backspace where query.isEmpty, .delete where query.isEmpty: _ = chosen.popLast()
    case .character, .control, .alt, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .home, .end, .altLeft, .altRight, .shiftLeft,
      .shiftRight, .function:
      return edit { $0.update(key) }
    }
    return true
  }

  mutating func paste(_ text: String) {
    _ = edit {
      $0.insert(text)
      return true
    }
  }

  /// Tab takes what is marked of the typed words' matches; whatever else leaves the field takes nothing.
  mutating func leave(_ key: Key) {
    let matches = matches
    guard key == .tab, !query.isEmpty, matches.indices.contains(cursor) else { return }
    let option = matches[cursor]
    if !chosen.contains(option) { chosen = allowsSeveral ? chosen + [option] : [option] }
    query.replace(with: "")
    cursor = option
  }

  private mutating func edit(_ change: (inout LineEditor) -> Bool) -> Bool {
    let before = query.text
    guard change(&query) else { return false }
    if query.text != before { cursor = 0 }
    return true
  }

  /// False beyond the ends, so that the focus goes on to the next field.
  private mutating func move(_ distance: Int) -> Bool {
    let matches = matches
    guard distance != 0, matches.indices.contains(cursor + distance) else { return false }
    cursor += distance
    if !allowsSeveral, query.isEmpty { chosen = [matches[cursor]] }
    return true
  }

  private mutating func toggle() {
    let matches = matches
    guard matches.indices.contains(cursor) else { return }
    let option = matches[cursor]
    if let place = chosen.firstIndex(of: option) {
      if allowsSeveral { chosen.remove(at: place) }
    } else {
      chosen = allowsSeveral ? chosen + [option] : [option]
    }
    cursor = option
  }
}
