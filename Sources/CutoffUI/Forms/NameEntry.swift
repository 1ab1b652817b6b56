import CutoffDomain
import CutoffScreen

/// A line of text with values that were typed before: where something was published, a topic, a label.
/// Anything else may be typed too.
package struct NameEntry: Hashable, Sendable {
  package var editor: LineEditor
  /// The latest first.
  package let known: [KnownName]
  private var turn = CompletionTurn()

  package init(_ text: String = "", known: [String]) {
    editor = LineEditor(text)
    var seen: Set<String> = []
    self.known = known.compactMap(\.trimmed).filter { seen.insert(Folding.fold($0)).inserted }.map {
      KnownName($0)
    }
  }

  /// All that the typed words could become; none unless the cursor stands at their end.
  package var candidates: [NameCandidate] {
    editor.isAtEnd ? Completing.candidates(for: Substring(editor.text), among: known) : []
  }

  package var completion: NameCandidate? { turn.pick(candidates) }

  /// Whether there are known values and the typed one is none of them.
  package var isNew: Bool {
    guard !known.isEmpty, let typed = editor.text.trimmed.map({ Folding.fold($0) }) else { return false }
    return !known.contains { Folding.fold($0.name) == typed }
  }

  mutating func update(_ key: Key) -> Bool {
    if key.takesCompletion, let completion {
      editor.replace(with: completion.name)
      turn = CompletionTurn()
      return true
    }
    if turn.update(key, candidates) { return true }
    let before = editor.text
    guard editor.update(key) else { return false }
    if editor.text != before { turn = CompletionTurn() }
    return true
  }

  /// Leaving by Tab takes the name whose beginning stands in the field, Enter only one that was chosen:
  /// a new value may begin like a known one.
  mutating func leave(_ key: Key) {
    guard let completion,
      turn.isChosen || (key == .tab && completion.isBeginning && editor.characters.count >= 2)
    else { return }
    editor.replace(with: completion.name)
    turn = CompletionTurn()
  }
}
