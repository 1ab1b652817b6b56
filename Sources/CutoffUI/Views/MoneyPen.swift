import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Writes one incident's money, section by section; sums end at one edge.
struct MoneyPen {
  let teller: Teller
  let account: MoneyAccount
  let columns: Int
  private var standing: Standing { teller.standing }
  private var language: Language { teller.language }

  var lines: [ViewLine] { sections.flatMap { section($0.title, $0.subjects) } }

  /// What stands in each section, also in an empty one.
  var sections: [(title: Wording, subjects: [MoneySubject])] {
    [
      (MoneyWords.owed, account.claims.map(MoneySubject.line) + silentSides),
      (MoneyWords.paid, account.paid.map(MoneySubject.line)),
      (MoneyWords.received, account.received.map(MoneySubject.line) + unconfirmed),
      (MoneyWords.promised, account.promised.map(MoneySubject.promised)),
      (MoneyWords.other, account.other.map(MoneySubject.line)),
    ]
  }

  /// A side that names no figure while the other does.
  private var silentSides: [MoneySubject] {
    guard !account.claims.isEmpty else { return [] }
    let header = standing.incident.header
    let parties = [(Side.provider, header.providers), (.customer, header.customers)]
    return parties.compactMap { side, ids in
      let hasSpoken = account.claims.contains { claim in
        claim.by.map { ids.contains($0) || standing.incident.party($0)?.side == side } ?? false
      }
      guard !hasSpoken, let name = standing.name(of: ids.first) else { return nil }
      return .silent(name)
    }
  }

  /// Who is expected to confirm what the other side says it paid.
  private var unconfirmed: [MoneySubject] {
    guard !account.paid.isEmpty, account.received.isEmpty else { return [] }
    let name = standing.name(of: standing.incident.header.providers.first)
    return [.unconfirmed(name ?? "")]
  }

  private func section(_ title: Wording, _ subjects: [MoneySubject]) -> [ViewLine] {
    subjects.enumerated().map { index, subject in
      let label = index == 0 ? title(language) : ""
      guard let record = subject.record else {
        let row = isWide ? wide(entry(subject), label) : remark(entry(subject), label)
        return .text(row)
      }
      return .drawn(.member(standing.id, record), height: isWide ? 1 : 2) {
        isWide ? [wide(entry(subject), label)] : narrow(entry(subject), label)
      }
    }
  }

  private func entry(_ subject: MoneySubject) -> MoneyEntry { MoneyEntry(subject, teller) }

  // MARK: rows

  private var isWide: Bool { columns >= 108 }
  private var isRoomy: Bool { columns >= 56 }

  private func wide(_ entry: MoneyEntry, _ label: String) -> PaneRow {
    let left = [
      Piece("  "), ViewText.column(label, 13, .muted),
      ViewText.column(entry.who, columns >= 150 ? 36 : 22, entry.ink),
      ViewText.column(entry.when, language == .english ? 23 : 18, .muted),
    ]
    return PaneRow(left + word(entry) + [Piece(entry.line[.what], entry.ink)], right: sum(entry))
  }

  /// What and since when under who and how much.
  private func narrow(_ entry: MoneyEntry, _ label: String) -> [PaneRow] {
    let indent = Piece(String(repeating: " ", count: isRoomy ? 15 : 4))
    let when = entry.when.isEmpty ? "" : entry.when + " · "
    return [
      PaneRow(head(label) + [Piece(entry.who, entry.ink)], right: sum(entry)),
      PaneRow([indent, Piece(when, .muted)] + word(entry) + [Piece(entry.line[.what], .muted)]),
    ]
  }

  private func remark(_ entry: MoneyEntry, _ label: String) -> PaneRow {
    PaneRow(head(label) + [Piece(entry.who + "  " + entry.line[.what], entry.ink)], right: sum(entry))
  }

  private func head(_ label: String) -> [Piece] {
    let text = isRoomy ? TextLayout.pad(label, to: 13) : label.isEmpty ? "" : label + "  "
    return [Piece("  "), Piece(text, .muted)]
  }

  private func word(_ entry: MoneyEntry) -> [Piece] {
    entry.line.state.map { [Piece($0.glyph + " " + $0.word(language) + "  ", $0.ink)] } ?? []
  }

  /// The sum ends left of the column of the marks.
  private func sum(_ entry: MoneyEntry) -> [Piece] {
    guard let sum = entry.line.cell(.sum) else { return [] }
    return [Piece(sum.text, entry.ink), Piece(entry.line.isDisputed ? " ≠" : "  ", .warning)]
  }
}
