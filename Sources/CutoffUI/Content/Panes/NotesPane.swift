import CutoffDomain
import CutoffScreen
import CutoffWords

/// Negotiation notes, latest first, each whole: when and about what, the text, who wants what.
package enum NotesPane {
  /// The notes, the latest first.
  package static func notes(_ standing: Standing) -> [Note] {
    let instants = KnownInstants(standing.incident.sources)
    let notes = standing.incident.notes
    let known = notes.map { instants.known($0.provenance, at: $0.at) }
    return notes.indices.sorted { (known[$1], $0) < (known[$0], $1) }.map { notes[$0] }
  }

  /// Notes, then the questions that were answered: what was not known once is worth reading later.
  package static func keys(_ standing: Standing) -> [ItemKey] {
    notes(standing).map { .record($0.id) }
      + standing.incident.questions.filter { !$0.isOpen }.map { .record($0.id) }
  }

  /// All rows of a note or answered question, a blank one after it; none for an item of another pane.
  package static func rows(
    _ key: ItemKey, _ lookup: StandingLookup, viewpoint: Viewpoint, columns: Int
  ) -> [PaneRow] {
    guard case .record(let id) = key else { return [] }
    let teller = Teller(lookup, viewpoint)
    switch lookup.record(id) {
    case .question(let question): return answered(teller.question(question), teller, columns)
    case .note(let note): return rows(teller.note(note), teller.positions(note), columns)
    case .party, .service, .amount, .deadline, .promise, .event, .step, .source, nil: return []
    }
  }

  private static func rows(_ note: ToldLine, _ positions: [ToldLine], _ columns: Int) -> [PaneRow] {
    var rows = [PaneRow([Piece(head(note[.said], note[.about]), .muted)])]
    let text = lines(note[.what], columns).map { PaneRow([Piece($0)]) }
    rows += text
    for position in positions {
      rows.append(PaneRow([Piece(position.label ?? "", .muted)]))
      for words in [position.cell(.what), position.cell(.remark)].compactMap(\.self) {
        rows += lines(words.text, columns - 2).map { PaneRow([Piece("  " + $0)]) }
      }
    }
    if !positions.isEmpty, !note[.what].isEmpty { rows.insert(.blank, at: 1 + text.count) }
    return rows + [.blank]
  }

  private static func answered(_ question: ToldLine, _ teller: Teller, _ columns: Int) -> [PaneRow] {
    let head = head(question[.said], question.stateText(teller.language))
    return [PaneRow([Piece(head, .muted)])]
      + lines(question[.what], columns).map { PaneRow([Piece($0, .muted)]) }
      + lines(question[.answer], columns).map { PaneRow([Piece($0)]) } + [.blank]
  }

  private static func head(_ date: String, _ about: String) -> String {
    [date, about].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func lines(_ text: String, _ columns: Int) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\n")) else {
      return TextLayout.wrap(text, columns: max(1, columns))
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TextLayout.wrap(String($0), columns: max(1, columns)) }
  }
}
