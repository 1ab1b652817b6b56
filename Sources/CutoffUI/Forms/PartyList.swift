import CutoffDomain
import CutoffScreen
import CutoffWords

/// What stands below the name of a party while it is typed: the parties that have the words, and last the new one.
struct PartyList {
  enum Row: Hashable {
    case count(Int)
    case party(PartyOffer, isMarked: Bool)
    case rule
    case new(String, isMarked: Bool)
  }

  let rows: [Row]
  /// The place of the marked one among `rows`.
  let markedRow: Int

  /// Parties in sight at most.
  private static let visible = 6

  /// Nil where nothing is offered.
  init?(_ entry: PartyEntry, in incident: Incident?) {
    let offers = entry.offers(in: incident)
    guard !offers.isEmpty, let typed = entry.beingTyped.trimmed else { return nil }
    let marked = entry.marked(in: incident)
    let place = marked.flatMap { offers.firstIndex(of: $0) }
    let first = max(0, min((place ?? offers.count) - Self.visible / 2, offers.count - Self.visible))
    let shown = offers[first..<min(offers.count, first + Self.visible)]
    let parties = shown.map { Row.party($0, isMarked: $0 == marked) }
    rows = [.count(offers.count)] + parties + [.rule, .new(typed, isMarked: marked == nil)]
    markedRow = place.map { $0 - first + 1 } ?? rows.count - 1
  }
}

/// Draws the rows of a list of parties.
struct PartyListPen {
  let list: PartyList
  let column: Int
  let columns: Int
  let language: Language

  func draw(line: Int, at row: Int, on canvas: inout Canvas) {
    guard list.rows.indices.contains(line) else { return }
    switch list.rows[line] {
    case .count(let count): write([Piece(FormWords.partiesHave(count)(language), .muted)], row, on: &canvas)
    case .rule: write([Piece(String(repeating: "─", count: columns), .muted)], row, on: &canvas)
    case .party(let offer, let isMarked):
      draw(name(of: offer), side(of: offer), isMarked: isMarked, row, on: &canvas)
    case .new(let typed, let isMarked):
      draw(
        "+ " + FormWords.newParty(typed)(language), FormWords.sideNext(language), isMarked: isMarked, row,
        on: &canvas)
    }
  }

  /// The whole name, with the short one that the field will hold where it is no part of it.
  private func name(of offer: PartyOffer) -> String {
    let whole = offer.party.name
    return whole.contains(offer.party.shortName) ? whole : whole + " (" + offer.party.shortName + ")"
  }

  /// Its side, and its role where that fits beside it.
  private func side(of offer: PartyOffer) -> String {
    let side = offer.party.side.shown(language)
    guard let role = offer.party.role, !role.isEmpty else { return side }
    let both = side + ", " + role
    return TextWidth.width(of: both) <= columns - nameColumns - 2 ? both : side
  }

  /// The names' column: as wide as the widest of them needs, but for the sides.
  private var nameColumns: Int {
    let widths = list.rows.map { row in
      switch row {
      case .party(let offer, _): TextWidth.width(of: name(of: offer))
      case .new(let typed, _): TextWidth.width(of: "+ " + FormWords.newParty(typed)(language))
      case .count, .rule: 0
      }
    }
    let sides = list.rows.map { row in
      switch row {
      case .party(let offer, _): TextWidth.width(of: offer.party.side.shown(language))
      case .new: TextWidth.width(of: FormWords.sideNext(language))
      case .count, .rule: 0
      }
    }
    return min(widths.max() ?? 0, max(1, columns - (sides.max() ?? 0) - 2))
  }

  private func draw(
    _ name: String, _ side: String, isMarked: Bool, _ row: Int, on canvas: inout Canvas
  ) {
    let ground: Ground = isMarked ? .selection : .bar
    if isMarked {
      canvas.fill(
        Rect(column: column, row: row, columns: columns, rows: 1), paint: Paint(.text, on: ground))
      canvas.write("▌", column: column - 2, row: row, paint: Paint(.focus, on: .bar))
    }
    canvas.write(
      TextLayout.cut(name, to: nameColumns), column: column, row: row,
      paint: Paint(isMarked ? .strong : .text, on: ground))
    let room = columns - nameColumns - 2
    guard room > 0 else { return }
    canvas.write(
      TextLayout.cut(side, to: room), column: column + nameColumns + 2, row: row,
      paint: Paint(.muted, on: ground))
  }

  private func write(_ pieces: [Piece], _ row: Int, on canvas: inout Canvas) {
    PaneRow(pieces).draw(on: &canvas, column: column, row: row, columns: columns, ground: .bar)
  }
}
