import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Writes the news of an incident: its title, how its headline changed, then what became known.
struct NewsPen {
  let viewpoint: Viewpoint
  let columns: Int

  func lines(_ group: NewsGroup) -> [ViewLine] {
    let incident = group.standing.incident
    let title = columns >= 60 ? incident.header.title : incident.header.shortTitle
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

  private func row(_ item: NewsItem, _ group: NewsGroup) -> [PaneRow] {
    let text = NewsText(item, group.standing, viewpoint, isLong: columns >= 96)
    let isOwn = item.record.provenance.loggedBy == viewpoint.author && item.change == .known
    let plus = group.isSeen || isOwn ? Piece("  ") : mark("+", .good)
    let time = self.time(item, group.standing.incident)
    guard isWide else {
      return [
        PaneRow(
          [plus, Piece(time + "  ", .muted), Piece(text.kind, text.kindInk)],
          right: [Piece(text.remark, .muted)]),
        PaneRow([
          Piece("    "), Piece([text.actor, text.text].filter { !$0.isEmpty }.joined(separator: ": ")),
        ]),
      ]
    }
    let kindColumns = columns >= 96 ? 16 : 13
    let actorColumns = columns >= 96 ? 20 : 15
    return [
      PaneRow(
        [
          plus, ViewText.column(time, timeColumns, .muted),
          ViewText.column(text.kind, kindColumns, text.kindInk),
          ViewText.column(text.actor, actorColumns), Piece(text.text),
        ], right: text.remark.isEmpty ? [] : [Piece(text.remark, .muted)])
    ]
  }

  private var timeColumns: Int { 13 }

  private func time(_ item: NewsItem, _ incident: Incident) -> String {
    switch item.change {
    case .known: return ViewText.known(item.record, incident, viewpoint)
    case .passed:
      let point = TimePoint(instant: item.instant, precision: .minute, zone: incident.header.zone)
      return ViewText.short(point, viewpoint)
    }
  }
}

/// The words of one piece of news.
struct NewsText {
  var kind: String
  var kindInk: Ink = .muted
  var actor = ""
  var text: String
  /// That it is a copy, or old.
  var remark = ""

  init(_ item: NewsItem, _ standing: Standing, _ viewpoint: Viewpoint, isLong: Bool) {
    let language = viewpoint.language
    let incident = standing.incident
    let name = { (id: RecordID?) in incident.party(id)?.shortName ?? "" }
    switch item.record {
    case .event(let event):
      kind = event.content.kind.shown(language)
      actor = name(event.actor)
      text = event.text
    case .deadline(let deadline):
      kind = deadline.kind.shown(language)
      actor = name(deadline.setBy)
      text = NewsText.due(deadline.due, deadline.label, deadline.condition, viewpoint)
    case .promise(let promise):
      kind = ScreenWords.promise(language)
      actor = name(promise.giver)
      text = NewsText.due(promise.due, promise.content, promise.condition, viewpoint)
    case .amount(let amount):
      kind = amount.kind.shown(language)
      actor = name(amount.statedBy)
      text = MoneyText.format(amount.money, language) + (amount.label.map { " · " + $0 } ?? "")
    case .note(let note):
      kind = DetailWords.note(language)
      actor = note.parties.first.map { name($0) } ?? ""
      text = note.title ?? note.text
    case .step(let step):
      kind = NewsWords.step(language)
      actor = name(step.owner)
      text = step.text
    case .question(let question):
      kind = DetailWords.question(language)
      text = question.text
    case .party, .service, .source:
      kind = ""
      text = ""
    }
    if item.change == .passed { tellPassed(item, standing, language) }
    if item.isCopy {
      remark = NewsWords.copy(of: item.copyOf)(language)
    } else if item.isOld, let at = item.record.at {
      let date = ViewText.short(at, viewpoint)
      remark = isLong ? NewsWords.old(date)(language) : "· " + date
    }
  }

  /// The state that an hour left behind, in place of the kind.
  private mutating func tellPassed(_ item: NewsItem, _ standing: Standing, _ language: Language) {
    let id = item.record.id
    let isClock = standing.clock?.deadline == id
    let word =
      standing.deadlines.first { $0.deadline.id == id }?.state.shown(isClock: isClock, isFinal: false)
      ?? standing.promises.first { $0.promise.id == id }?.state.shown
    guard let word else { return }
    text = kind + ": " + text
    kind = word.glyph + " " + word.word(language)
    kindInk = word.ink
  }

  private static func due(_ due: SaidTime, _ label: String, _ condition: String?, _ viewpoint: Viewpoint)
    -> String
  {
    let short = SaidText.short(due, now: viewpoint.shownAt, language: viewpoint.language)
    return label + " · " + (due.point == nil ? condition ?? short : short)
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
  static let step = Wording("việc tới", "step")
  static func copy(of original: String?) -> Wording {
    original.map { Wording("≡ bản chép lại của \($0)", "≡ copy of \($0)") }
      ?? Wording("≡ bản chép lại", "≡ copy")
  }
  static func old(_ date: String) -> Wording { Wording("· chuyện từ \(date)", "· from \(date)") }
}
