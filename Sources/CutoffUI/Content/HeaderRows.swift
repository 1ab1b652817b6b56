import CutoffDomain
import CutoffScreen
import CutoffWords

/// What stands over the clock: the whole title, who cuts whom, what stops.
package struct HeaderRows: Sendable {
  private let title: String
  /// Both sides, in whole names first, then in short ones.
  private let sides: [String]
  private let impact: String

  package init(_ standing: Standing, _ language: Language) {
    let incident = standing.incident
    title = incident.header.title
    let whole = HeaderRows.sides(incident.header) { incident.party($0)?.name }
    let short = HeaderRows.sides(incident.header) { standing.name(of: $0) }
    let shortest = HeaderRows.sides(incident.header) { standing.shortestName(of: $0) }
    sides = [whole, short, shortest]
    impact = HeaderRows.impact(incident, language)
  }

  /// "Viettel IDC → UBND TP Hà Nội".
  private static func sides(_ header: IncidentHeader, _ name: (RecordID) -> String?) -> String {
    [header.providers, header.customers].compactMap { ids in
      // Several on one side are counted, not left out.
      ids.first.flatMap(name).map { $0 + (ids.count > 1 ? " +\(ids.count - 1)" : "") }
    }.joined(separator: " → ")
  }

  /// What falls with what: the first service that others need, and the first that needs it.
  private static func impact(_ incident: Incident, _ language: Language) -> String {
    let services = incident.services
    if let summary = incident.header.summary { return summary }
    for service in services {
      guard let needed = services.first(where: { service.dependsOn.contains($0.id) && !$0.isExempt }) else {
        continue
      }
      return ScreenWords.dependence(needed.named(language), service.named(language))(language)
    }
    return services.map { $0.named(language) }.joined(separator: " · ")
  }

  /// At most `most` rows of title and sides: the title goes on in a second row, the sides stand at the right where
  /// they fit beside it, else in a row of their own; with `showsImpact` one more.
  package func rows(columns: Int, most: Int, showsImpact: Bool) -> [PaneRow] {
    let row = { (left: String, right: String?) in
      PaneRow([Piece(left, .title)], right: right.map { [Piece($0)] } ?? [])
    }
    let beside = { (text: String) in
      sides.first { TextWidth.width(of: $0) + TextWidth.width(of: text) + 3 <= columns }
    }
    var rows: [PaneRow]
    let lines = TextLayout.wrap(title, columns: columns)
    if most < 2 || lines.count == 1, let fitting = beside(title) {
      rows = [row(title, fitting)]
    } else if most < 2 {
      rows = [row(title, nil)]
    } else if lines.count == 1 {
      rows = [row(title, nil), ownRow(columns)]
    } else {
      let second = lines.dropFirst().joined(separator: " ")
      let fitting = beside(second)
      rows = [row(lines[0], nil), row(second, fitting)]
      if fitting == nil, most > 2 { rows.append(ownRow(columns)) }
      if fitting == nil, most == 2 {
        rows[1] = row(second, sides.last { TextWidth.width(of: $0) * 2 <= columns })
      }
    }
    if showsImpact, !impact.isEmpty {
      rows.append(PaneRow([Piece(TextLayout.cut(impact, to: columns), .muted)]))
    }
    return rows
  }

  private func ownRow(_ columns: Int) -> PaneRow {
    let fitting = sides.first { TextWidth.width(of: $0) <= columns } ?? sides[sides.count - 1]
    return PaneRow([Piece(fitting)])
  }
}
