import CutoffDomain
import CutoffScreen
import CutoffWords

/// What stands over the clock: the whole title, who cuts whom, what stops.
package struct HeaderRows: Sendable {
  private let standing: Standing
  private let language: Language

  package init(_ standing: Standing, _ language: Language) {
    self.standing = standing
    self.language = language
  }

  private var title: String { standing.incident.header.title }

  /// Both sides, in whole names first, then in shorter ones; made one after the other, as the first mostly fits.
  private func sides(_ place: Int) -> String {
    let incident = standing.incident
    return switch place {
    case 0: HeaderRows.sides(incident.header) { incident.party($0)?.name }
    case 1: HeaderRows.sides(incident.header) { standing.name(of: $0) }
    default: HeaderRows.sides(incident.header) { standing.shortestName(of: $0) }
    }
  }

  /// The longest form of the sides that fits; nil where none does.
  private func sides(within columns: Int) -> String? {
    (0...2).lazy.map(sides).first { TextWidth.width(of: $0) <= columns }
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
  /// they fit beside it, else in a row of their own; with `showsImpact` one more. Neither side is ever left out.
  package func rows(columns: Int, most: Int, showsImpact: Bool) -> [PaneRow] {
    let row = { (left: String, right: String?) in
      PaneRow([Piece(left, .title)], right: right.map { [Piece($0)] } ?? [])
    }
    let beside = { (text: String) in sides(within: columns - TextWidth.width(of: text) - 3) }
    let squeezed = { sides(within: columns / 2) ?? TextLayout.cut(sides(2), to: columns / 2) }
    let lines = most < 2 ? [title] : TextLayout.wrap(title, columns: columns)
    let last = lines.dropFirst().isEmpty ? title : lines.dropFirst().joined(separator: " ")
    var rows = lines.count > 1 ? [row(lines[0], nil)] : []
    if let fitting = beside(last) {
      rows.append(row(last, fitting))
    } else if rows.count + 1 < most {
      rows += [row(last, nil), PaneRow([Piece(sides(within: columns) ?? sides(2))])]
    } else {
      rows.append(row(last, squeezed()))
    }
    guard showsImpact else { return rows }
    let impact = HeaderRows.impact(standing.incident, language)
    return impact.isEmpty ? rows : rows + [PaneRow([Piece(TextLayout.cut(impact, to: columns), .muted)])]
  }
}
