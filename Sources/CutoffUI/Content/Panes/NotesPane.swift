import CutoffDomain
import CutoffScreen
import CutoffWords

/// Negotiation notes, latest first, each whole: when and about what, the text, who wants what.
package enum NotesPane {
  static func notes(_ standing: Standing) -> [Note] {
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
    switch lookup.record(id) {
    case .question(let question): return answered(question, viewpoint: viewpoint, columns: columns)
    case .note(let note): return rows(note, lookup, viewpoint: viewpoint, columns: columns)
    case .party, .service, .amount, .deadline, .promise, .event, .step, .source, nil: return []
    }
  }

  private static func rows(
    _ note: Note, _ lookup: StandingLookup, viewpoint: Viewpoint, columns: Int
  ) -> [PaneRow] {
    let language = viewpoint.language
    let date = SaidText.long(note.at, now: viewpoint.shownAt, language: language)
    let head = [date, note.title ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    var rows = [PaneRow([Piece(head, .muted)])]
    rows += lines(note.text, columns).map { PaneRow([Piece($0)]) }
    for position in note.positions {
      let name = lookup.party(position.party)?.shortName ?? ""
      let head = position.wants == nil ? name : ScreenWords.wants(name)(language)
      rows.append(PaneRow([Piece(head, .muted)]))
      if let wants = position.wants {
        rows += lines(wants, columns - 2).map { PaneRow([Piece("  " + $0)]) }
      }
      if let offers = position.offers {
        rows += lines(ScreenWords.offers(offers)(language), columns - 2).map { PaneRow([Piece("  " + $0)]) }
      }
    }
    if note.positions.isEmpty == false, note.text.isEmpty == false {
      rows.insert(.blank, at: 1 + lines(note.text, columns).count)
    }
    return rows + [.blank]
  }

  private static func answered(_ question: Question, viewpoint: Viewpoint, columns: Int) -> [PaneRow] {
    let date = SaidText.long(question.answeredAt, now: viewpoint.shownAt, language: viewpoint.language)
    let head = [date, ScreenWords.answered(viewpoint.language)].filter { !$0.isEmpty }.joined(
      separator: " · ")
    return [PaneRow([Piece(head, .muted)])]
      + lines(question.text, columns).map { PaneRow([Piece($0, .muted)]) }
      + lines(question.answer ?? "", columns).map { PaneRow([Piece($0)]) } + [.blank]
  }

  private static func lines(_ text: String, _ columns: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TextLayout.wrap(String($0), columns: max(1, columns)) }
  }
}
