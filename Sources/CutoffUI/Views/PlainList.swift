import CutoffContent
import CutoffDomain
import CutoffWords

/// The list of incidents as plain text.
package enum PlainList {
  /// A headline and a line an incident, in the order given: the rows of the dashboard's table under the same names, in at
  /// most `columns` cells; every column and the ids, as wide as they need, where that is nil.
  package static func lines(_ standings: [Standing], _ scene: Scene, columns: Int?) -> [String] {
    IncidentTable(standings, scene, columns: columns).lines(standings, scene, columns: columns)
  }

  /// "Viettel IDC → Sở TT&TT": who cuts whom.
  static func sides(_ standing: Standing) -> String {
    let names = [standing.incident.header.providers, standing.incident.header.customers].map { ids in
      ids.compactMap { standing.name(of: $0) }.joined(separator: ", ")
    }
    return names.map { $0.isEmpty ? "?" : $0 }.joined(separator: " → ")
  }
}

enum PlainWords {
  static func known(_ time: String) -> Wording { Wording("biết \(time)", "known \(time)") }
  static let contradictions = Wording("Mâu thuẫn", "Contradictions")
  static func asOf(_ time: String) -> Wording { Wording("như đã biết lúc \(time)", "as known at \(time)") }
}
