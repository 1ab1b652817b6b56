import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Writes the news of an incident: its title, how its headline changed, then what became known. Its hours are the
/// reader's, as over the screen; a time as it was said has its zone beside it where that is another.
struct NewsPen {
  let viewpoint: Viewpoint
  let standings: Standings
  let columns: Int

  init(_ scene: Scene, columns: Int) {
    viewpoint = scene.viewpoint
    standings = scene.standings
    self.columns = columns
  }

  func lines(_ group: NewsGroup) -> [ViewLine] {
    let incident = group.standing.incident
    let whole = incident.header.title
    let title =
      TextWidth.width(of: whole) <= columns ? whole : standings.name(of: group.standing, columns: columns)
    var lines: [ViewLine] = [.text(PaneRow([Piece(title, group.isSeen ? .muted : .title)]))]
    if group.hasChange { lines.append(.item(.incident(incident.id), [headline(group)])) }
    return lines
      + group.items.map { item in
        .drawn(.member(incident.id, item.record.id), height: isWide ? 1 : 2, { row(item, group) })
      }
  }

  private var isWide: Bool { columns >= 72 }

  /// "bị báo cắt → ▲ SÁT GIỜ CẮT".
  private func headline(_ group: NewsGroup) -> PaneRow {
    let now = HeadlineText.listed(
      group.standing, now: viewpoint.shownAt, quietAfter: viewpoint.settings.quietAfter)
    let word = Piece(now.glyph + " " + now.word(viewpoint.language), now.ink)
    guard let before = group.news.headlineBefore else {
      return PaneRow([
        mark("+", .good), Piece(NewsWords.newIncident(viewpoint.language) + " · ", .text), word,
      ])
    }
    let old = before.word.shown
    let left = [mark("+", .good), Piece(old.glyph + " " + before.word.plain(viewpoint.language), .muted)]
    let arrow = Piece(" → ", .muted)
    let width = (left + [arrow, word]).reduce(0) { $0 + $1.width }
    // What it is now is never cut.
    return width <= columns ? PaneRow(left + [arrow, word]) : PaneRow(left, right: [arrow, word])
  }

  private func mark(_ glyph: String, _ ink: Ink) -> Piece { Piece(glyph + " ", ink) }

  func row(_ item: NewsItem, _ group: NewsGroup) -> [PaneRow] {
    let teller = Teller(StandingLookup(group.standing), viewpoint)
    let line = teller.news(item)
    let isOwn = item.record.provenance.loggedBy == viewpoint.author && item.change == .known
    let plus = group.isSeen || isOwn ? Piece("  ") : mark("+", .good)
    let time = self.time(item, group.standing.incident)
    let (kind, remark) = (kind(line), remark(item, teller))
    guard isWide else {
      return [
        PaneRow([plus, Piece(time + "  ", .muted), kind], right: [Piece(remark, .muted)]),
        PaneRow([
          Piece("    "),
          Piece([line[.who], words(line, item)].filter { !$0.isEmpty }.joined(separator: ": ")),
        ]),
      ]
    }
    return [
      PaneRow(
        [
          plus, ViewText.column(time, timeColumns, .muted),
          ViewText.column(kind.text, max(isLong ? 16 : 13, kind.width + 1), kind.ink),
          ViewText.column(line[.who], columns >= 150 ? 36 : isLong ? 20 : 15),
          Piece(words(line, item)),
        ], right: remark.isEmpty ? [] : [Piece(remark, .muted)])
    ]
  }

  private var isLong: Bool { columns >= 96 }

  /// The state that an hour left behind stands in place of the kind, and the kind before the words.
  private func kind(_ line: ToldLine) -> Piece {
    line.state.map { Piece($0.glyph + " " + $0.word(viewpoint.language), $0.ink) }
      ?? Piece(line[.kind], .muted)
  }

  private func words(_ line: ToldLine, _ item: NewsItem) -> String {
    let zone = line.cell(.said) == nil ? "" : said(item.record).map { ShortText.zone(of: $0, viewpoint.zone) }
    let words = line.running([.sum, .what, .said, .undated]) + (zone ?? "")
    return line.state == nil ? words : line[.kind] + ": " + words
  }

  /// When it is due, as it was said.
  private func said(_ record: Record) -> TimePoint? {
    switch record {
    case .deadline(let deadline): deadline.due.point
    case .promise(let promise): promise.due.point
    case .party, .service, .amount, .event, .note, .step, .question, .source: nil
    }
  }

  /// That no date was in force before it, that it is a copy, or old.
  private func remark(_ item: NewsItem, _ teller: Teller) -> String {
    if item.change == .known, let gap = teller.gap(before: item.record.id) {
      return NewsWords.gap(gap[.said])(viewpoint.language)
    }
    if item.isCopy { return NewsWords.copy(of: item.copyOf)(viewpoint.language) }
    guard item.isOld, let at = item.record.at else { return "" }
    let date = ShortText.here(at, viewpoint)
    return isLong ? NewsWords.old(date)(viewpoint.language) : "· " + date
  }

  private var timeColumns: Int { 13 }

  private func time(_ item: NewsItem, _ incident: Incident) -> String {
    switch item.change {
    case .known:
      return ShortText.knownPoint(item.record, incident).map { ShortText.here($0, viewpoint) } ?? ""
    case .passed:
      let point = TimePoint(instant: item.instant, precision: .minute, zone: viewpoint.zone)
      return ShortText.here(point, viewpoint)
    }
  }
}

enum NewsWords {
  static func since(_ time: String) -> Wording { Wording("từ \(time)", "since \(time)") }
  static let lastLook = Wording("lần xem trước", "the last look")
  static let lastDay = Wording("24 giờ qua", "the last 24 hours")
  static let seen = Wording("ĐÃ XEM, TRONG 24 GIỜ QUA", "SEEN, WITHIN 24 HOURS")
  static func none(_ time: String) -> Wording {
    Wording("Chưa có tin nào từ \(time).", "Nothing became known since \(time).")
  }
  static let newIncident = Wording("vụ mới biết", "new incident")
  static func gap(_ span: String) -> Wording {
    Wording("! không mốc nào còn hiệu lực: \(span)", "! no date was in force: \(span)")
  }
  static func copy(of original: String?) -> Wording {
    original.map { Wording("≡ bản chép lại của \($0)", "≡ copy of \($0)") }
      ?? Wording("≡ bản chép lại", "≡ copy")
  }
  static func old(_ date: String) -> Wording { Wording("· chuyện từ \(date)", "· from \(date)") }
}
