import CutoffDomain
import CutoffScreen
import CutoffWords

/// What needs an answer, most urgent first, with the key that gives it.
package enum PromptsPane {
  /// The items in the order of the pane.
  package static func keys(_ standing: Standing) -> [ItemKey] {
    standing.prompts.map { .prompt($0.kind, $0.subject) }
  }

  /// The command that answers a prompt.
  package static func command(_ prompt: Prompt) -> CommandID {
    switch (prompt.kind, prompt.answer) {
    case (.whoCanDefer, _): .addParty
    case (.whichAmount, _): .addAmount
    case (.whoBringsItBack, _), (.whenIsItBack, _), (.whenWouldItStop, _): .deadline
    case (_, .check): .check
    case (_, .outcome): .outcome
    case (_, .add): .addMenu
    case (_, .edit): .edit
    case (_, .event): .eventNow
    }
  }

  /// Two rows; none for an item of another pane.
  package static func rows(
    _ key: ItemKey, _ lookup: StandingLookup, viewpoint: Viewpoint, columns: Int
  ) -> [PaneRow] {
    guard let prompt = lookup.prompt(key) else { return [] }
    let line = Teller(lookup, viewpoint).prompt(prompt)
    let shownKey = Piece(line.action.flatMap(viewpoint.keymap.shownKey) ?? "", .focus)
    if prompt.kind == .question { return questionRows(line[.what], shownKey, columns) }
    return [
      PaneRow([Piece(line[.sign] + " ", .warning), Piece(line[.what])], right: [shownKey]),
      PaneRow([Piece("  "), Piece(line[.remark], .muted)]),
    ]
  }

  /// Somebody's own question takes both rows where it is long.
  private static func questionRows(_ question: String, _ key: Piece, _ columns: Int) -> [PaneRow] {
    let lines = TextLayout.wrap(question, columns: max(8, columns - 4))
    let rest = lines.dropFirst().joined(separator: " ")
    return [
      PaneRow([Piece("? ", .warning), Piece(lines.first ?? "")], right: [key]),
      PaneRow([Piece("  "), Piece(rest)]),
    ]
  }
}
