import CutoffDomain
import CutoffScreen
import CutoffWords

/// The list of incidents as a table, where it has the width for one: a column never says what another says.
package struct IncidentTable {
  private let columns: Int
  private let language: Language
  /// 0 for a column that is not shown.
  private let hour: Int
  private let name: Int
  private let sides: Int
  private let next: Int
  private let checked: Int

  private static let state = 14
  private let clock: Int

  /// Nil where the columns do not do for a table.
  package init?(columns: Int, _ language: Language) {
    guard columns >= 72 else { return nil }
    self.columns = columns
    self.language = language
    clock = language == .vietnamese ? 13 : 10
    hour = columns >= 110 ? 16 : 12
    checked = columns >= 110 ? 6 : 0
    let room = columns - IncidentTable.state - clock - hour - checked - (columns >= 110 ? 7 : 4)
    next = columns >= 110 ? min(30, room / 4) : 0
    sides = columns >= 92 ? (room - next) * 3 / 5 : 0
    name = room - sides - next
  }

  package var head: PaneRow {
    let titles: [(Wording, Int, TextLayout.Alignment)] = [
      (TableWords.state, IncidentTable.state, .left), (TableWords.clock, clock, .right),
      (TableWords.hour, hour, .left), (TableWords.name, name, .left), (TableWords.sides, sides, .left),
      (TableWords.next, next, .left), (TableWords.checked, checked, .right),
    ]
    return PaneRow(
      titles.filter { $0.1 > 0 }.map {
        Piece(TextLayout.pad($0.0(language), to: $0.1, aligned: $0.2) + " ", .muted)
      })
  }

  package func row(
    _ standing: Standing, _ word: StateWord, _ clock: Piece, _ ink: Ink, isSelected: Bool, _ scene: Scene
  ) -> PaneRow {
    let header = standing.incident.header
    let deadline = standing.clock.flatMap { clock in
      standing.deadlines.first { $0.deadline.id == clock.deadline }
    }
    let said = deadline.map { entry in
      hour >= 16
        ? DateText.table(entry.due, now: scene.shownAt, language)
        : SaidText.short(entry.due, now: scene.shownAt, language: language)
    }
    let state = word.glyph + " " + TableWords.short(standing, word)(language)
    let cells = [(state, IncidentTable.state), (clock.text, self.clock), (said ?? "–", hour)]
    // Of these nothing is cut: what is wider than its column takes its room from the name.
    let name = max(8, self.name - cells.reduce(0) { $0 + max(0, TextWidth.width(of: $1.0) - $1.1) })
    let pad = { (text: String, columns: Int, side: TextLayout.Alignment) in
      TextLayout.pad(text, to: max(columns, TextWidth.width(of: text)), aligned: side) + " "
    }
    var pieces = [
      Piece(pad(state, IncidentTable.state, .left), ink),
      Piece(pad(clock.text, self.clock, .right), clock.ink),
      Piece(pad(said ?? "–", hour, .left), .muted),
      Piece(
        TextLayout.pad(self.name(of: standing, scene, columns: name), to: name) + " ",
        isSelected ? .strong : .text),
    ]
    if sides > 0 {
      let names = [header.providers, header.customers].compactMap { ids in
        standing.name(of: ids.first).map { $0 + (ids.count > 1 ? " +\(ids.count - 1)" : "") }
      }
      pieces.append(Piece(TextLayout.pad(names.joined(separator: " → "), to: sides) + " "))
    }
    if next > 0 { pieces.append(Piece(TextLayout.pad(step(standing, scene), to: next) + " ", .muted)) }
    return PaneRow(pieces, right: checked > 0 ? [check(standing, scene)] : [])
  }

  /// What is cut, where the parties have a column of their own; else its name.
  private func name(of standing: Standing, _ scene: Scene, columns: Int) -> String {
    if sides > 0, let subject = scene.standings.subject(of: standing), TextWidth.width(of: subject) <= columns
    {
      return subject
    }
    return scene.standings.name(of: standing, columns: columns)
  }

  /// "Duty desk 28/11".
  private func step(_ standing: Standing, _ scene: Scene) -> String {
    guard let step = standing.nextStep else { return "" }
    let due = step.due.map { SaidText.short($0, now: scene.shownAt, language: language) }
    return [standing.name(of: step.owner) ?? step.text, due].compactMap { $0 }.joined(separator: " ")
  }

  /// "✓ 3h": what the last check saw, and how long ago.
  private func check(_ standing: Standing, _ scene: Scene) -> Piece {
    guard let last = standing.service.evidence.first,
      case .observation(let check) = standing.event(last.record)?.content
    else { return Piece("–", .muted) }
    let age = max(0, scene.shownAt.seconds(since: last.instant))
    let word = check.state.state
    let ink: Ink = standing.service.value == .unknown ? .muted : word.ink
    return Piece(word.glyph + " " + TableWords.age(age)(language), ink)
  }
}

/// The words of the table of incidents.
private enum TableWords {
  static let state = Wording("TRẠNG THÁI", "STATE")
  static let clock = Wording("ĐỒNG HỒ", "CLOCK")
  static let hour = Wording("MỐC", "HOUR")
  static let name = Wording("VỤ VIỆC", "INCIDENT")
  static let sides = Wording("BÊN CUNG CẤP → KHÁCH HÀNG", "PROVIDER → CUSTOMER")
  static let next = Wording("VIỆC TỚI: AI, HẠN", "NEXT: WHO, DUE")
  static let checked = Wording("KIỂM", "CHECK")

  /// The headline in few letters; in the ink and sign of `word`.
  static func short(_ standing: Standing, _ word: StateWord) -> Wording {
    switch standing.headline.word {
    case .finalCountdown where word.ink == .urgent: Wording("SÁT GIỜ", "FINAL")
    default: Wording(word.word(.vietnamese), word.word(.english))
    }
  }

  static func age(_ seconds: Int64) -> Wording {
    if seconds < Span.hour { return Wording("\(seconds / 60)ph", "\(seconds / 60)m") }
    if seconds < 2 * Span.day { return Wording("\(seconds / Span.hour)g", "\(seconds / Span.hour)h") }
    return Wording("\(seconds / Span.day)n", "\(seconds / Span.day)d")
  }
}
