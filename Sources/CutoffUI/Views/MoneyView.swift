import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension ViewID {
  /// Needs the accounts of all incidents.
  package static let money = ViewID("money")
}

/// Who claims how much, by whose count, what was paid and what was received, incident by incident.
enum MoneyView {
  static let kind = ViewKind(
    .money, Wording("Tiền", "Money"), letter: "m", isOfAll: true,
    .lines { content($0, columns: $1) })

  private static let none = Wording("Chưa ai nêu số tiền nào.", "Nobody named any sum.")

  static func content(_ scene: Scene, columns: Int) -> ViewContent {
    var lines: [ViewLine] = []
    var count = 0
    for standing in scene.standings.shown(matching: scene.filter) {
      let account = scene.standings.account(of: standing)
      guard !account.isEmpty || standing.money.value != .none else { continue }
      count += 1
      if !lines.isEmpty { lines.append(.text(.blank)) }
      lines.append(.text(heading(standing, scene, columns: columns)))
      let teller = Teller(StandingLookup(standing), scene.viewpoint)
      lines += MoneyPen(teller: teller, account: account, columns: columns).lines
    }
    return ViewContent(
      count: count > 0 ? ScreenWords.incidentCount(count)(scene.language) : "", lines: lines,
      empty: none(scene.language)
    ).holding(until: scene.shownAt.nextMinute)
  }

  private static func heading(_ standing: Standing, _ scene: Scene, columns: Int) -> PaneRow {
    let header = standing.incident.header
    let word = standing.money.value.shown
    let dispute =
      standing.money.isDisputed && standing.money.value != .disputed ? [Piece(" ≠", .warning)] : []
    let right = [Piece(word.glyph + " " + word.word(scene.language), word.ink)] + dispute
    let room = columns - right.reduce(1) { $0 + $1.width }
    let name = scene.standings.name(of: standing, columns: room)
    return PaneRow(
      [Piece(TextWidth.width(of: header.title) <= room ? header.title : name, .title)], right: right)
  }
}

enum MoneyWords {
  static let owed = Wording("NÊU NỢ", "OWED")
  static let paid = Wording("NÓI ĐÃ TRẢ", "SAYS PAID")
  static let received = Wording("XÁC NHẬN", "CONFIRMED")
  static let promised = Wording("HẸN TRẢ", "TO PAY")
  static let other = Wording("SỐ KHÁC", "OTHER")
  static let notConfirmed = Wording("chưa xác nhận đã nhận", "has not confirmed")
}
