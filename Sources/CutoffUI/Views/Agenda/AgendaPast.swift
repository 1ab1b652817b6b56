import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The one line of what is past and not concluded: how much, of which kinds, since when, and how it unfolds.
struct AgendaPast {
  private let agenda: Agenda
  private let entries: [Agenda.Entry]
  private let language: Language

  init(_ agenda: Agenda, _ entries: [Agenda.Entry], _ language: Language) {
    self.agenda = agenda
    self.entries = entries
    self.language = language
  }

  /// "▸ PAST, NOT CONCLUDED  23  cutoff ×11 · promise ×11 · payment ×1 · oldest 20 Feb": kinds go where there is no
  /// room for them, and nothing is cut.
  func row(_ heading: PaneRow, isOpen: Bool, _ columns: Int) -> PaneRow {
    let sign = Piece(isOpen ? "▾ " : "▸ ", heading.left.first?.ink ?? .warning)
    let way = Piece((isOpen ? AgendaWords.fold : AgendaWords.unfold)(language), .focus)
    var left = [sign] + heading.left
    let room = columns - way.width - 2
    var separator = "  "
    for part in parts {
      let piece = Piece(separator + part, .muted)
      guard left.reduce(piece.width, { $0 + $1.width }) <= room else { continue }
      left.append(piece)
      separator = " · "
    }
    return PaneRow(left, right: [way])
  }

  /// The kinds by how many there are, then the oldest date.
  private var parts: [String] {
    var kinds: [(word: String, count: Int)] = []
    for entry in entries {
      let word = agenda.record(of: entry).kindWord(language)
      if let place = kinds.firstIndex(where: { $0.word == word }) {
        kinds[place].count += 1
      } else {
        kinds.append((word, 1))
      }
    }
    let most = kinds.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    return most.map { "\($0.element.word) ×\($0.element.count)" } + [oldest].compactMap { $0 }
  }

  private var oldest: String? {
    guard let first = entries.first, let due = first.due else { return nil }
    let day = agenda.standing(of: first).day(of: first.record, due: due)
    return AgendaWords.oldest(DateText.short(day, now: agenda.today, language))(language)
  }
}
