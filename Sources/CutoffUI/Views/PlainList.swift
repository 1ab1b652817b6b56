import CutoffContent
import CutoffDomain
import CutoffWords

/// The list of incidents as plain text.
package enum PlainList {
  /// A headline and a line an incident, in the order given: state, countdown, hour as said, name,
  /// provider and customer, id.
  package static func lines(_ standings: [Standing], viewpoint: Viewpoint) -> [String] {
    let language = viewpoint.language
    let headline = PlainWords.listHeadline.map { $0(language) }
    let rows = standings.map { row($0, viewpoint: viewpoint) }
    return PlainTable.lines([headline] + rows, limits: [20, 20, 18, 36, 44], rightAligned: [1])
  }

  private static func row(_ standing: Standing, viewpoint: Viewpoint) -> [String] {
    let language = viewpoint.language
    let header = standing.incident.header
    let word = standing.headline.word.shown
    let clock = standing.clock
    let deadline = clock.flatMap { clock in
      standing.incident.deadlines.first { $0.id == clock.deadline }
    }
    return [
      word.glyph + " " + word.word(language),
      clock?.time(at: viewpoint.shownAt, language) ?? "–",
      deadline.map { SaidText.short($0.due, now: viewpoint.shownAt, language: language) } ?? "–",
      header.shortTitle, sides(standing), header.id.text,
    ]
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
  static let listHeadline = [
    Wording("TÌNH TRẠNG", "STATE"), Wording("CÒN LẠI", "CLOCK"), Wording("MỐC", "HOUR"),
    Wording("VỤ VIỆC", "INCIDENT"), Wording("BÊN CUNG CẤP → KHÁCH HÀNG", "PROVIDER → CUSTOMER"),
    Wording("MÃ", "ID"),
  ]
  static func known(_ time: String) -> Wording { Wording("biết \(time)", "known \(time)") }
  static let contradictions = Wording("Mâu thuẫn", "Contradictions")
  static func asOf(_ time: String) -> Wording { Wording("như đã biết lúc \(time)", "as known at \(time)") }
}
