import CutoffDomain
import CutoffScreen
import CutoffWords

/// Writes the cells of the table of incidents.
struct IncidentTablePen {
  private let scene: Scene
  private let order: IncidentOrder
  /// Dates in full.
  private let isLong: Bool
  /// Provider and customer have a column of their own, and no room to be said twice.
  private let hasSides: Bool
  private var language: Language { scene.language }

  init(_ scene: Scene, isLong: Bool, hasSides: Bool) {
    self.scene = scene
    order = scene.standings.order
    self.isLong = isLong
    self.hasSides = hasSides
  }

  // MARK: heads

  /// "STATE ↑1".
  func head(_ column: IncidentColumn) -> String {
    title(column)(language) + (rank(column).map { " ↑\($0)" } ?? "")
  }

  /// 1 for the column that the list is sorted by, 2 for the one that decides where that says the same.
  func rank(_ column: IncidentColumn) -> Int? {
    let first: IncidentColumn =
      switch order {
      case .urgency: .state
      case .due: .hour
      case .name: .name
      case .amount: .balance
      case .provider: .sides
      case .step: .next
      case .check: .checked
      }
    if column == first || (column == .sign && first == .state) { return 1 }
    let second: IncidentColumn = order == .urgency ? .clock : .state
    return column == second || (column == .sign && second == .state) ? 2 : nil
  }

  private func title(_ column: IncidentColumn) -> Wording {
    switch column {
    case .state: Wording("TRẠNG THÁI", "STATE")
    case .sign: Wording("", "")
    case .clock: Wording("ĐỒNG HỒ", "CLOCK")
    case .hour: Wording("MỐC", "HOUR")
    case .name: hasSides ? Wording("DỊCH VỤ BỊ CẮT", "SERVICE CUT") : Wording("VỤ VIỆC", "INCIDENT")
    case .sides: Wording("BÊN CUNG CẤP → KHÁCH HÀNG", "PROVIDER → CUSTOMER")
    case .next: Wording("VIỆC TỚI: AI, HẠN", "NEXT: WHO, DUE")
    case .checked: Wording("KIỂM", "CHECKED")
    case .step: Wording("VIỆC TỚI", "NEXT STEP")
    case .balance: Wording("CÒN NỢ", "STILL OWED")
    case .talks: Wording("ĐÀM PHÁN", "TALKS")
    case .news: Wording("TIN CUỐI", "LAST NEWS")
    }
  }

  // MARK: cells

  /// What it would say with room enough, by which a column is measured; whole whatever the room with `isWhole`.
  func need(_ column: IncidentColumn, _ standing: Standing, isWhole: Bool) -> String {
    cell(column, standing, columns: isWhole ? 400 : column == .name ? 48 : 60).text
  }

  /// What stands in a column of so many cells, with its ink.
  func cell(_ column: IncidentColumn, _ standing: Standing, columns: Int) -> Piece {
    switch column {
    case .state, .sign: state(standing, hasWord: column == .state)
    case .clock: IncidentsPane.clock(standing, scene: scene)
    case .hour: Piece(hour(standing), .muted)
    case .name: Piece(name(of: standing, columns: columns))
    case .sides: Piece(sides(standing, columns: columns))
    case .next: Piece(step(standing, columns: columns), .muted)
    case .checked: check(standing)
    case .step: Piece(TextLayout.cut(standing.nextStep?.text ?? "", to: columns), .muted)
    case .balance: Piece(balance(standing))
    case .talks: Piece(talks(standing), .muted)
    case .news: Piece(news(standing, columns: columns), .muted)
    }
  }

  private func state(_ standing: Standing, hasWord: Bool) -> Piece {
    let word = HeadlineText.listed(
      standing, now: scene.shownAt, quietAfter: scene.viewpoint.settings.quietAfter)
    let ink: Ink = word.isCalling || word.ink == .muted ? word.ink : .text
    guard hasWord else { return Piece(word.glyph, ink) }
    return Piece(word.glyph + " " + HeadlineText.short(standing, word)(language), ink)
  }

  /// The hour of the clock, with its zone where the viewer's clock shows another.
  private func hour(_ standing: Standing) -> String {
    guard let clock = standing.clock,
      let due = standing.deadlines.first(where: { $0.deadline.id == clock.deadline })?.due
    else { return "–" }
    let said =
      isLong
      ? DateText.table(due, now: scene.shownAt, language)
      : SaidText.short(due, now: scene.shownAt, language: language)
    return said + (due.point.map { ShortText.zone(of: $0, scene.viewpoint.zone) } ?? "")
  }

  /// What is cut, where the parties have a column of their own; else its name.
  private func name(of standing: Standing, columns: Int) -> String {
    if hasSides, let subject = scene.standings.subject(of: standing) {
      return TextLayout.cut(subject, to: columns)
    }
    return scene.standings.name(of: standing, columns: columns)
  }

  /// Provider and customer: whole names where they fit, else the initials of one or both.
  private func sides(_ standing: Standing, columns: Int) -> String {
    let header = standing.incident.header
    let names = [header.providers, header.customers].map { ids -> [String] in
      guard let name = standing.name(of: ids.first) else { return ["?"] }
      let more = ids.count > 1 ? " +\(ids.count - 1)" : ""
      return [name, standing.shortestName(of: ids.first) ?? name].map { $0 + more }
    }
    let pairs = (names.first ?? []).flatMap { one in (names.last ?? []).map { (one, $0) } }
    let texts = pairs.map { $0 + " → " + $1 }
    if let fitting = texts.first(where: { TextWidth.width(of: $0) <= columns }) { return fitting }
    // Each side keeps its half, and what it does not need is the other's.
    guard let (one, other) = pairs.last else { return "" }
    let room = max(2, columns - 3)
    let left = min(TextWidth.width(of: one), max(room / 2, room - TextWidth.width(of: other)))
    return TextLayout.cut(one, to: left) + " → " + TextLayout.cut(other, to: room - left)
  }

  /// "Duty desk 28/11": the name gives way, never the due.
  private func step(_ standing: Standing, columns: Int) -> String {
    guard let step = standing.nextStep else { return "" }
    let due = step.due.map { " " + SaidText.short($0, now: scene.shownAt, language: language) } ?? ""
    let who = standing.name(of: step.owner) ?? step.text
    return TextLayout.cut(who, to: max(0, columns - TextWidth.width(of: due))) + due
  }

  /// "✓ 3h": what the last check saw, and how long ago.
  private func check(_ standing: Standing) -> Piece {
    guard let last = standing.service.evidence.first,
      case .observation(let check) = standing.event(last.record)?.content
    else { return Piece("–", .muted) }
    let age = max(0, scene.shownAt.seconds(since: last.instant))
    let word = check.state.state
    let ink: Ink = standing.service.value == .unknown ? .muted : word.ink
    return Piece(word.glyph + " " + Self.age(age)(language), ink)
  }

  private static func age(_ seconds: Int64) -> Wording {
    if seconds < Span.hour { return Wording("\(seconds / 60)ph", "\(seconds / 60)m") }
    if seconds < 2 * Span.day { return Wording("\(seconds / Span.hour)g", "\(seconds / Span.hour)h") }
    return Wording("\(seconds / Span.day)n", "\(seconds / Span.day)d")
  }

  /// What is still owed, as far as anybody named it.
  private func balance(_ standing: Standing) -> String {
    switch standing.openBalance {
    case .sum(let money): MoneyText.format(money, language)
    case .unknown: "?"
    case nil: ""
    }
  }

  private func talks(_ standing: Standing) -> String {
    let line = Teller(StandingLookup(standing), scene.viewpoint).axis(.talks)
    guard !line.backing.isEmpty, let state = line.state else { return "" }
    return state.glyph + " " + line.stateWord(language)
  }

  /// "26/2 AEDC gửi thông báo": the day and the words of what became known last.
  private func news(_ standing: Standing, columns: Int) -> String {
    guard let known = standing.events.known.first else { return "" }
    let today = scene.viewpoint.zone.wall(at: scene.shownAt).date
    let date = DateText.short(
      standing.incident.header.zone.wall(at: known.instant).date, now: today, language)
    let text = standing.incident.events[known.place].text
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    return date + " " + TextLayout.cut(first, to: max(0, columns - TextWidth.width(of: date) - 1))
  }
}
