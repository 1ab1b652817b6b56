import CutoffDomain
import CutoffScreen
import CutoffWords

/// The keys at the bottom of a form: only what they do in the focused field.
enum FormHints {
  static func all(_ form: Form, in surroundings: DraftSurroundings) -> [(key: String, words: Wording)] {
    let surroundings = form.inside(surroundings)
    let isLong = if case .longText? = form.focusedField?.entry { true } else { false }
    var hints: [(key: String, words: Wording)] = [(isLong ? "ctrl-s" : "Enter", FormWords.saveKey)]
    if case .pick(let entry)? = form.focusedField?.entry, !entry.query.isEmpty {
      hints = [("Enter", FormWords.takeKeyHint), ("ctrl-s", FormWords.saveKey)]
    }
    if form.takesOffer { hints.append(("ctrl-y", FormWords.offerKey)) }
    hints += ofField(form, in: surroundings)
    if !hints.contains(where: { $0.key == "Tab" }), form.isQuick || form.shownFields.count > 1 {
      let opens = form.isQuick && form.focus == form.shownFields.last?.id
      hints.append(("Tab", opens ? FormWords.moreKey : FormWords.nextKey))
    }
    if case .choice? = form.focusedField?.entry { hints.append(("a…z", FormWords.letterKey)) }
    if form.isDirty { hints.append(("ctrl-x", FormWords.discardKey)) }
    hints.append(("Esc", form.isDirty ? FormWords.cancelDirtyKey : FormWords.cancelKey))
    return hints
  }

  private static func ofField(
    _ form: Form, in surroundings: DraftSurroundings
  ) -> [(key: String, words: Wording)] {
    switch form.focusedField?.entry {
    case .longText?: return [("ctrl-o", FormWords.editorKey)]
    case .choice(let entry)?:
      let mark: [(key: String, words: Wording)] = entry.allowsSeveral ? [("Space", FormWords.markKey)] : []
      return [("←→", FormWords.chooseKey)] + mark
    case .time(let entry)?:
      guard case .said(_, other: .some, _) = entry.meaning(in: surroundings) else { return [] }
      return [("ctrl-t", FormWords.readingKey)]
    case .party(let entry)?:
      guard !entry.offers(in: surroundings.incident).isEmpty else { return [] }
      return [
        ("Tab", FormWords.takeKeyHint), ("↑↓", FormWords.otherNameKey), ("Delete", FormWords.newNameKey),
      ]
    case .name?:
      guard let completion = form.focusedField?.entry.completion(in: surroundings.incident) else { return [] }
      let several: [(key: String, words: Wording)] =
        completion.count > 1 ? [("↑↓", FormWords.otherNameKey)] : []
      return [("→", FormWords.completeKey)] + several + [("Delete", FormWords.newNameKey)]
    case .pick(let entry)?:
      if !entry.query.isEmpty, entry.window.count > 0 { return [("Tab", FormWords.takeAndGoKey)] }
      return entry.query.isEmpty
        ? [("↑↓", FormWords.chooseKey), ("Space", FormWords.markKey)] : [("↑↓", FormWords.chooseKey)]
    case .text?, .money?, nil: return []
    }
  }

  /// One row; the last hint, how to leave, is never cut off for the others.
  static func draw(
    _ form: Form, on canvas: inout Canvas, in rect: Rect, _ surroundings: DraftSurroundings
  ) {
    let hints = all(form, in: surroundings)
    var kept = hints
    while kept.count > 2, width(kept, surroundings.language) > rect.columns - 2 {
      kept.remove(at: kept.count - 2)
    }
    var column = rect.column + 1
    for hint in kept {
      let room = rect.endColumn - column
      let start = column
      column = canvas.write(
        hint.key, column: column, row: rect.row, limit: room, paint: Paint(.focus, on: .bar))
      let words = TextLayout.cut(" " + hint.words(surroundings.language), to: rect.endColumn - column)
      column = canvas.write(words, column: column, row: rect.row, paint: Paint(.muted, on: .bar))
      if let key = Key(name: hint.key) {
        canvas.offer(.key(key), in: Rect(column: start, row: rect.row, columns: column - start, rows: 1))
      }
      column += 2
    }
  }

  private static func width(_ hints: [(key: String, words: Wording)], _ language: Language) -> Int {
    hints.map { TextWidth.width(of: $0.key + " " + $0.words(language)) + 2 }.reduce(-2, +)
  }
}
