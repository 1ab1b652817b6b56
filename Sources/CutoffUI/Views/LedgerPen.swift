import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Writes the rows of the promise ledger; the columns are measured once.
struct LedgerPen {
  private let viewpoint: Viewpoint
  private let standings: Standings
  private let columns: Int
  private let partyColumns: Int
  private let timeColumns: Int
  private let wordColumns: Int

  init(_ entries: [LedgerEntry], _ scene: Scene, columns: Int) {
    viewpoint = scene.viewpoint
    standings = scene.standings
    self.columns = columns
    let (viewpoint, language) = (scene.viewpoint, scene.language)
    // The first ones decide: a column that follows all of them would cost at every key.
    let entries = entries.prefix(200)
    wordColumns = entries.map { TextWidth.width(of: $0.promise.shown.word(language)) }.max() ?? 0
    timeColumns = min(28, entries.map { TextWidth.width(of: LedgerPen.time($0, viewpoint)) }.max() ?? 0)
    let names = entries.map { entry in
      max(
        TextWidth.width(of: LedgerPen.parties(entry, language)),
        TextWidth.width(of: scene.standings.name(of: entry.standing, columns: 48)))
    }
    let words = entries.map { TextWidth.width(of: $0.promise.promise.content) }.max() ?? 0
    // Names take what the words leave.
    let room = columns - 2 - words - wordColumns - timeColumns - 4
    partyColumns = min((names.max() ?? 0) + 2, max(columns / 4, room))
  }

  /// The rows of one promise.
  var height: Int { isWide ? 2 : 3 }

  func rows(_ entry: LedgerEntry) -> [PaneRow] { isWide ? wide(entry) : narrow(entry) }

  private var isWide: Bool { columns >= 96 }

  private func wide(_ entry: LedgerEntry) -> [PaneRow] {
    let word = word(entry)
    let ink = ink(entry)
    return [
      PaneRow(
        [
          Piece(word.glyph + " ", word.ink), ViewText.column(parties(entry), partyColumns, ink),
          Piece(entry.promise.promise.content, ink),
        ], right: [Piece(wordText(word), word.ink), time(entry, word)]),
      PaneRow(
        [
          Piece("  "),
          ViewText.column(
            standings.name(of: entry.standing, columns: partyColumns - 1), partyColumns, .muted),
          Piece(said(entry), .muted),
        ], right: remarks(entry)),
    ]
  }

  private func narrow(_ entry: LedgerEntry) -> [PaneRow] {
    let word = word(entry)
    let ink = ink(entry)
    let short = SaidText.short(entry.promise.due, now: viewpoint.shownAt, language: viewpoint.language)
    let isShort = columns < 60 && entry.promise.due.point != nil
    let due = isShort ? short : said(entry)
    return [
      PaneRow(
        [Piece(word.glyph + " ", word.ink), Piece(parties(entry), ink)],
        right: [Piece(word.word(viewpoint.language), word.ink)]),
      PaneRow([Piece("  "), Piece(entry.promise.promise.content, ink)], right: remarks(entry)),
      PaneRow(
        [Piece("  "), Piece(due, .muted)],
        right: [Piece(LedgerPen.time(entry, viewpoint), timeInk(word))]),
    ]
  }

  private func word(_ entry: LedgerEntry) -> StateWord {
    let word = entry.promise.shown
    return HeadlineText.isOver(entry.standing.headline) ? word.calm : word
  }

  private func ink(_ entry: LedgerEntry) -> Ink { entry.group == .superseded ? .muted : .text }

  private func wordText(_ word: StateWord) -> String {
    TextLayout.pad(word.word(viewpoint.language), to: wordColumns)
  }

  private func time(_ entry: LedgerEntry, _ word: StateWord) -> Piece {
    ViewText.right(LedgerPen.time(entry, viewpoint), timeColumns + 2, timeInk(word))
  }

  /// How late or how long still; nothing for what is over and never had a date.
  private static func time(_ entry: LedgerEntry, _ viewpoint: Viewpoint) -> String {
    let isOver = entry.group == .kept || entry.group == .superseded
    return isOver && entry.promise.due.point == nil ? "" : DeadlineTime.text(entry.promise, viewpoint)
  }

  private func timeInk(_ word: StateWord) -> Ink {
    word.ink == .urgent || word.ink == .warning ? word.ink : .muted
  }

  private func parties(_ entry: LedgerEntry) -> String { LedgerPen.parties(entry, viewpoint.language) }

  private static func parties(_ entry: LedgerEntry, _ language: Language) -> String {
    let giver = ShortText.name(entry.promise.promise.giver, entry.standing, language)
    return entry.standing.name(of: entry.promise.promise.receiver).map { giver + " → " + $0 } ?? giver
  }

  /// "«trước 30/6» trước T3 30/06/2020 (chưa tính ngày 30)".
  private func said(_ entry: LedgerEntry) -> String {
    PromiseWords.said(entry.promise.due, condition: condition(entry), viewpoint.language)
  }

  private func condition(_ entry: LedgerEntry) -> String? {
    entry.promise.due.point == nil ? entry.promise.promise.condition : nil
  }

  /// The sum, and how often it is told.
  private func remarks(_ entry: LedgerEntry) -> [Piece] {
    var pieces: [Piece] = []
    if entry.promise.tellingCount > 1 {
      let isDiffering = PromiseDetail.hasDifferingDue(entry.promise)
      pieces.append(Piece(ScreenWords.tellings(entry.promise.tellingCount)(viewpoint.language), .muted))
      if isDiffering { pieces.append(Piece(" ≠", .warning)) }
    }
    if let amount = entry.promise.promise.amount {
      if !pieces.isEmpty { pieces.append(Piece(" · ", .muted)) }
      pieces.append(Piece(MoneyText.format(amount, viewpoint.language)))
    }
    return pieces
  }
}

/// Words of the ledger.
enum PromiseWords {
  static let selected = Wording("Cam kết đang chọn", "Selected promise")
  static let outcome = Wording("Kết quả", "Outcome")
  static let noOutcome = Wording("chưa ai nói kết quả", "nobody said what became of it")
  static let periods = Wording("Từng kỳ", "Periods")

  /// What was said and what it was understood as; the condition of a promise without a date.
  static func said(_ due: SaidTime, condition: String?, _ language: Language) -> String {
    if let condition { return condition }
    // That there is no date stands beside the state already.
    guard due.point != nil else { return due.says.isEmpty ? "" : ScreenWords.says(due.says)(language) }
    let echo = SaidText.echo(due, language: language)
    guard !due.says.isEmpty, due.says != echo else { return echo }
    return ScreenWords.says(due.says)(language) + " " + echo
  }
}
