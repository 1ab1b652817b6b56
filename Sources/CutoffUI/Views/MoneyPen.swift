import CutoffDomain
import CutoffScreen

/// Writes one incident's money, section by section; sums end at one edge.
struct MoneyPen {
  private let standing: Standing
  private let account: MoneyAccount
  private let state: State
  private let columns: Int
  private let sumColumns: Int

  init(_ standing: Standing, _ account: MoneyAccount, state: State, columns: Int) {
    self.standing = standing
    self.account = account
    self.state = state
    self.columns = columns
    let promised = standing.promises.compactMap(\.promise.amount)
    let sums =
      (account.claims + account.paid + account.received + account.other).compactMap(\.money) + promised
    let noFigure = Money(hundredths: nil, currency: "")
    let widest = (sums + [noFigure]).map { TextWidth.width(of: MoneyText.format($0, state.language)) }.max()
    sumColumns = min(columns / 2, widest ?? 0)
  }

  var lines: [ViewLine] {
    let language = state.language
    var lines: [ViewLine] = []
    lines += section(MoneyWords.owed, account.claims.map(item) + silentSides)
    lines += section(MoneyWords.paid, account.paid.map(item))
    let unconfirmed: [Entry] =
      !account.paid.isEmpty && account.received.isEmpty
      ? [Entry(who: receiver, what: "○ " + MoneyWords.notConfirmed(language), isNote: true)] : []
    lines += section(MoneyWords.received, account.received.map(item) + unconfirmed)
    lines += section(MoneyWords.promised, account.promised.compactMap(promised))
    lines += section(MoneyWords.other, account.other.map(item))
    return lines
  }

  /// Who is expected to confirm a payment.
  private var receiver: String {
    standing.incident.party(standing.incident.header.providers.first)?.shortName ?? ""
  }

  /// One line: who, what, since when, how much.
  private struct Entry {
    var key: ItemKey?
    var who: String
    var what: String
    var when = ""
    var state: StateWord?
    var sum = ""
    var isMuted = false
    var isDisputed = false
    var isNote = false

    var ink: Ink { isMuted || isNote ? .muted : .text }
  }

  // MARK: entries

  private func item(_ line: MoneyLine) -> Entry {
    let language = state.language
    var what: [String] = []
    switch line.record {
    case .amount(let amount):
      what = [MoneyWords.kind(amount.kind)(language), amount.label].compactMap { $0 }
    case .event(let event): what = [event.text]
    case .party, .service, .deadline, .promise, .note, .step, .question, .source: break
    }
    if line.isOutdated { what.insert(MoneyWords.before(language), at: 0) }
    let sum = line.money.map { MoneyText.format($0, language) }
    return Entry(
      key: .member(standing.incident.id, line.record.id),
      who: ViewText.name(line.by, standing.incident, language), what: what.joined(separator: " · "),
      when: line.at.map { ViewText.short($0, state) }
        ?? ViewText.known(line.record, standing.incident, state),
      sum: sum ?? (line.settlesAll ? MoneyWords.all(language) : noFigure),
      isMuted: line.isOutdated, isDisputed: line.isDisputed)
  }

  private func promised(_ id: RecordID) -> Entry? {
    let language = state.language
    let incident = standing.incident
    if let promise = standing.promises.first(where: { $0.promise.id == id }) {
      return Entry(
        key: .member(incident.id, id), who: ViewText.name(promise.promise.giver, incident, language),
        what: promise.promise.content, when: when(promise.due, promise.promise.condition),
        state: promise.state.shown,
        sum: promise.promise.amount.map { MoneyText.format($0, language) } ?? "",
        isMuted: promise.state == .superseded)
    }
    guard let deadline = standing.deadlines.first(where: { $0.deadline.id == id }) else { return nil }
    let isClock = standing.clock?.deadline == id
    return Entry(
      key: .member(incident.id, id), who: ViewText.name(deadline.deadline.setBy, incident, language),
      what: deadline.deadline.label, when: when(deadline.due, deadline.deadline.condition),
      state: deadline.state.shown(isClock: isClock, isFinal: standing.clock?.isFinal ?? false),
      isMuted: deadline.state == .superseded)
  }

  private var noFigure: String { MoneyText.format(Money(hundredths: nil, currency: ""), state.language) }

  private func when(_ due: SaidTime, _ condition: String?) -> String {
    due.point == nil
      ? condition ?? ScreenWords.noDayYet(state.language)
      : SaidText.short(due, now: state.shownAt, language: state.language)
  }

  /// A side that names no figure while the other does.
  private var silentSides: [Entry] {
    guard !account.claims.isEmpty else { return [] }
    let header = standing.incident.header
    let parties = [(Side.provider, header.providers), (.customer, header.customers)]
    return parties.compactMap { side, ids -> Entry? in
      let hasSpoken = account.claims.contains { claim in
        claim.by.map { ids.contains($0) || standing.incident.party($0)?.side == side } ?? false
      }
      guard !hasSpoken, let name = standing.incident.party(ids.first)?.shortName else { return nil }
      return Entry(
        who: name, what: "", sum: noFigure, isMuted: true, isNote: true)
    }
  }

  // MARK: rows

  private func section(_ title: Wording, _ entries: [Entry]) -> [ViewLine] {
    entries.enumerated().map { index, entry in
      let label = index == 0 ? title(state.language) : ""
      let rows = columns >= 108 ? [wide(entry, label)] : narrow(entry, label)
      return entry.key.map { ViewLine.item($0, rows) } ?? .text(rows[0])
    }
  }

  private func wide(_ entry: Entry, _ label: String) -> PaneRow {
    var left = [
      Piece("  "), ViewText.column(label, 13, .muted), ViewText.column(entry.who, 22, entry.ink),
      ViewText.column(entry.when, 18, .muted),
    ]
    left += word(entry) + [Piece(entry.what, entry.ink)]
    return PaneRow(left, right: sum(entry))
  }

  /// What and since when under who and how much.
  private func narrow(_ entry: Entry, _ label: String) -> [PaneRow] {
    let isRoomy = columns >= 56
    let head = isRoomy ? ViewText.column(label, 13, .muted) : Piece(label.isEmpty ? "" : label + "  ", .muted)
    let indent = Piece(String(repeating: " ", count: isRoomy ? 15 : 4))
    let first = PaneRow([Piece("  "), head, Piece(entry.who, entry.ink)], right: sum(entry))
    guard !entry.isNote else {
      return [PaneRow(first.left + [Piece("  "), Piece(entry.what, entry.ink)], right: first.right)]
    }
    let when = entry.when.isEmpty ? "" : entry.when + " · "
    return [first, PaneRow([indent, Piece(when, .muted)] + word(entry) + [Piece(entry.what, .muted)])]
  }

  private func word(_ entry: Entry) -> [Piece] {
    entry.state.map { [Piece($0.glyph + " " + $0.word(state.language) + "  ", $0.ink)] } ?? []
  }

  private func sum(_ entry: Entry) -> [Piece] {
    guard !entry.sum.isEmpty else { return [] }
    return [
      ViewText.right(entry.sum, columns >= 56 ? sumColumns : TextWidth.width(of: entry.sum), entry.ink),
      Piece(entry.isDisputed ? " ≠" : "  ", .warning),
    ]
  }
}
