import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The selected promise of the ledger: every telling, what became of it by whose word, every period.
struct PromiseDetail {
  private let entry: LedgerEntry
  private let viewpoint: Viewpoint
  private let columns: Int
  private let incident: Incident

  init(_ entry: LedgerEntry, viewpoint: Viewpoint, columns: Int) {
    self.entry = entry
    self.viewpoint = viewpoint
    self.columns = columns
    incident = entry.standing.incident
  }

  /// Whether two tellings name another due.
  static func hasDifferingDue(_ promise: PromiseStanding) -> Bool {
    promise.tellings.contains { !isSame($0.due, promise.promise.due) }
  }

  private static func isSame(_ one: SaidTime, _ other: SaidTime) -> Bool {
    one.due == other.due && one.lateFrom == other.lateFrom
  }

  /// At most `limit` rows: what became of it and its periods give way last.
  func rows(limit: Int) -> [PaneRow] {
    let title = ViewText.rule(
      PromiseWords.selected(viewpoint.language), incident.header.shortTitle, columns: columns)
    let fates = outcomes + periods
    let room = max(0, limit - 1 - fates.count)
    return [title] + Array(tellings.prefix(room)) + Array(fates.prefix(limit - 1))
  }

  // MARK: tellings

  private var tellings: [PaneRow] {
    ([entry.promise.promise] + entry.promise.tellings).map { telling in
      let isOther = !PromiseDetail.isSame(telling.due, entry.promise.promise.due)
      let due = SaidText.short(telling.due, now: viewpoint.shownAt, language: viewpoint.language)
      let dueText = telling.due.point == nil ? telling.condition ?? due : due
      let known = ShortText.known(.promise(telling), incident, viewpoint)
      let teller = ShortText.publisher(telling.provenance, incident) ?? telling.provenance.loggedBy ?? "—"
      let right = [
        Piece(isOther ? "≠ " : "  ", .warning),
        ViewText.right(dueText, min(columns / 3, dueColumns), isOther ? .warning : .text),
      ]
      guard columns >= 96 else {
        return PaneRow([Piece(teller + " ", .muted), Piece(telling.content)], right: right)
      }
      let form = telling.form.map { " (\($0))" } ?? ""
      return PaneRow(
        [
          ViewText.column(teller, 26), ViewText.column(known, 20, .muted), Piece(telling.content),
          Piece(form, .muted),
        ], right: right)
    }
  }

  private var dueColumns: Int {
    ([entry.promise.promise] + entry.promise.tellings).map {
      let short = SaidText.short($0.due, now: viewpoint.shownAt, language: viewpoint.language)
      return TextWidth.width(of: $0.due.point == nil ? $0.condition ?? short : short)
    }.max() ?? 0
  }

  // MARK: what became of it

  /// The outcomes of all tellings, the latest first.
  private var outcomes: [PaneRow] {
    let ids = Set([entry.promise.promise.id] + entry.promise.tellings.map(\.id))
    let instants = KnownInstants(incident.sources)
    let events = incident.events.filter { event in
      guard case .outcome(let outcome) = event.content else { return false }
      return ids.contains(outcome.target)
    }.sorted { TimelinePane.instant($0, instants) > TimelinePane.instant($1, instants) }
    guard !events.isEmpty else {
      return [label(PromiseWords.outcome, [Piece(PromiseWords.noOutcome(viewpoint.language), .muted)])]
    }
    return events.prefix(2).enumerated().map { index, event in
      let known = ShortText.known(.event(event), incident, viewpoint)
      return label(
        index == 0 ? PromiseWords.outcome : Wording("", ""),
        [
          Piece(ShortText.name(event.actor, entry.standing, viewpoint.language) + ": "), Piece(event.text),
        ], right: [Piece(event.at.map { ShortText.time($0, viewpoint) } ?? known, .muted)])
    }
  }

  private var periods: [PaneRow] {
    let ticks = entry.promise.instalments
    guard !ticks.isEmpty else { return [] }
    let width = 11
    let room = max(1, (columns - 16) / width)
    let shown = ticks.suffix(room)
    var pieces = ticks.count > shown.count ? [Piece("+\(ticks.count - shown.count) ", .muted)] : []
    for tick in shown {
      let word = tick.state.shown
      let date = tick.due.point.map { shortDate($0) } ?? ""
      pieces.append(Piece(word.glyph + " ", word.ink))
      pieces.append(ViewText.column(date, width - 2, .muted))
    }
    return [label(PromiseWords.periods, pieces)]
  }

  /// A period by its month, or its day where periods are shorter.
  private func shortDate(_ point: TimePoint) -> String {
    guard entry.promise.promise.recurrence?.every != .week else {
      return DateText.dayAndMonth(point.wall.date, viewpoint.language)
    }
    let month = TimePoint(.month, point.wall, zone: point.zone)
    // The year of every one: periods of several years stand beside each other.
    return SaidText.short(month, now: .distantPast, language: viewpoint.language)
  }

  private func label(_ title: Wording, _ pieces: [Piece], right: [Piece] = []) -> PaneRow {
    PaneRow([ViewText.column(title(viewpoint.language), 12, .muted)] + pieces, right: right)
  }
}
