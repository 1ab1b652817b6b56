import CutoffDomain
import CutoffScreen
import CutoffWords

/// The list of incidents as a table, where it has the width for one: a column never says what another says, none is
/// cut while another leaves blanks, and of state, clock, hour, sum and due nothing is cut at all.
package struct IncidentTable {
  private let pen: IncidentTablePen
  /// The shown columns with their widths, from the left.
  private let columns: [(column: IncidentColumn, width: Int)]

  /// Whether so many columns do for a table.
  package static func fits(columns: Int) -> Bool { columns >= 72 }

  /// How many pages of columns there are; on the pages behind the first the clock and the name stay.
  package static func pages(columns: Int) -> Int { IncidentColumn.pages(columns).count }

  /// The page of columns that the scene asks for; nil where `columns` do not do for a table.
  package init?(_ scene: Scene, columns: Int) {
    guard IncidentTable.fits(columns: columns) else { return nil }
    let pages = IncidentColumn.pages(columns)
    // What a person sees at once and some more decides the widths: all of them would cost at every key.
    self.init(
      scene, pages[scene.tablePage % pages.count],
      measuring: scene.standings.shown(matching: scene.filter).prefix(100), columns)
  }

  /// The first page for the rows of `standings`, for the output of commands; every column, as wide as it needs, where
  /// `columns` is nil.
  package init(_ standings: [Standing], _ scene: Scene, columns: Int?) {
    let shown = columns.map { IncidentColumn.pages($0)[0] } ?? IncidentColumn.allCases
    self.init(scene, shown, measuring: standings.prefix(10_000), columns)
  }

  private init(
    _ scene: Scene, _ shown: [IncidentColumn], measuring standings: ArraySlice<Standing>, _ room: Int?
  ) {
    let pen = IncidentTablePen(
      scene, isLong: (room ?? .max) >= 110, hasSides: room != nil && shown.contains(.sides))
    let needs = shown.map { column in
      standings.reduce(TextWidth.width(of: pen.head(column))) {
        max($0, TextWidth.width(of: pen.need(column, $1, isWhole: room == nil)))
      }
    }
    self.pen = pen
    let widths = room.map { IncidentTable.widths(shown, needs, room: $0) } ?? needs
    self.columns = Array(zip(shown, widths).map { (column: $0, width: $1) })
  }

  /// What each column gets of the room: those of which nothing is cut all they need, the others their least and a fair
  /// share of the rest.
  private static func widths(_ columns: [IncidentColumn], _ needs: [Int], room: Int) -> [Int] {
    var widths = zip(columns, needs).map { column, need in
      column.least.map { min($0, need) } ?? need
    }
    var left = room - widths.reduce(widths.count - 1, +)
    var places = columns.indices.filter { columns[$0].least != nil && widths[$0] < needs[$0] }
    while left > 0, !places.isEmpty {
      let share = max(1, left / places.count)
      for place in places where left > 0 {
        let more = min(share, needs[place] - widths[place], left)
        widths[place] += more
        left -= more
      }
      places.removeAll { widths[$0] >= needs[$0] }
    }
    // What is left over brings the column of checks to the edge.
    if left > 0, columns.last == .checked,
      let last = columns.indices.dropLast().last(where: { columns[$0].least != nil })
    {
      widths[last] += left
    }
    // The name gives way to what is never cut.
    if left < 0, let name = columns.firstIndex(of: .name) { widths[name] = max(8, widths[name] + left) }
    return widths
  }

  package var head: PaneRow {
    PaneRow(
      columns.enumerated().map { place, cell in
        let text = TextLayout.pad(pen.head(cell.column), to: cell.width, aligned: cell.column.alignment)
        return Piece(text + gap(place), pen.rank(cell.column) == nil ? .muted : .focus)
      })
  }

  package func row(_ standing: Standing, isSelected: Bool, _ scene: Scene) -> PaneRow {
    PaneRow(
      columns.enumerated().map { place, cell in
        var piece = pen.cell(cell.column, standing, columns: cell.width)
        if cell.column == .name, isSelected { piece.ink = .strong }
        piece.text =
          TextLayout.pad(piece.text, to: cell.width, aligned: cell.column.alignment) + gap(place)
        return piece
      })
  }

  private func gap(_ place: Int) -> String { place == columns.count - 1 ? "" : " " }

  /// The head and the rows as plain text, behind each the id of its incident where `columns` have room for it; they have
  /// where that is nil.
  package func lines(_ standings: [Standing], _ scene: Scene, columns: Int?) -> [String] {
    let rows = [head] + standings.map { row($0, isSelected: false, scene) }
    let texts = rows.map { IncidentTable.trimmed($0.left.map(\.text).joined()) }
    let used = texts.map(TextWidth.width).max() ?? 0
    let ids = [IncidentColumn.idHead(scene.language)] + standings.map(\.incident.id.text)
    let wanted = used + 2 + (ids.map(\.count).max() ?? 0)
    guard columns.map({ wanted <= $0 }) ?? true else { return texts }
    return zip(texts, ids).map { TextLayout.pad($0, to: used) + "  " + $1 }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
