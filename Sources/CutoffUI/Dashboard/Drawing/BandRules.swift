import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The rules between the bands of a compact list, and the row that counts what stands below.
struct BandRules {
  private let starts: BandStarts
  private let top: Int
  private let columns: Int
  private let language: Language

  /// `top` is the index of the first item in sight.
  init(_ state: State, _ top: Int, columns: Int) {
    starts = BandStarts(state)
    self.top = max(0, top)
    self.columns = columns
    language = state.language
  }

  /// What stands over an item: the rule of its band where the band begins, and over the first in sight.
  func rule(over index: Int) -> PaneRow? {
    guard let band = starts.band(at: index) else { return nil }
    guard index == top || starts.band(at: index - 1) != band else { return nil }
    let name = BandWords.name(band)(language)
    let count = "\(starts.count(band))"
    let line = max(0, columns - TextWidth.width(of: name) - count.count - 2)
    return PaneRow(
      [Piece(name + " ", .muted), Piece(String(repeating: "─", count: line), .border)],
      right: [Piece(count, .muted)])
  }

  /// "now 13": the band of the first item in sight; nil where the list has another order.
  var title: String? {
    starts.band(at: top).map { BandWords.name($0)(language) + " \(starts.count($0))" }
  }

  /// "▼ 12 more ahead · 6 unsettled"; nil where nothing is below.
  func more(after last: Int) -> PaneRow? {
    let rest = Band.allCases.map { ($0, starts.rest(of: $0, after: last)) }.filter { $0.1 > 0 }
    guard let first = rest.first else { return nil }
    let words =
      [BandWords.more(first.1, first.0)(language)]
      + rest.dropFirst().map { "\($0.1) " + BandWords.name($0.0)(language) }
    return PaneRow([Piece("▼ " + words.joined(separator: " · "), .muted)])
  }
}
