import CutoffDomain
import CutoffWords

/// Tells the facts of one incident, each in one place: what is told of a record stands beside its kind in `Records`.
package struct Teller: Sendable {
  package let lookup: StandingLookup
  package let viewpoint: Viewpoint

  /// `lookup` is quick for as many lines as are told.
  package init(_ lookup: StandingLookup, _ viewpoint: Viewpoint) {
    self.lookup = lookup
    self.viewpoint = viewpoint
  }

  package var standing: Standing { lookup.standing }
  package var incident: Incident { lookup.standing.incident }
  package var language: Language { viewpoint.language }

  /// The short name of a party; nil where nobody is named.
  package func name(_ id: RecordID?) -> String? { standing.name(of: id) }

  /// Who is named, as a part of a line.
  func who(_ id: RecordID?, _ role: ToldCell.Role = .who) -> ToldCell? {
    name(id).map { ToldCell(role, $0) }
  }

  /// "trước 30/6".
  package func short(_ said: SaidTime) -> String {
    SaidText.short(said, now: viewpoint.shownAt, language: language)
  }

  /// "3/7 chiều"; empty when nobody said.
  package func short(_ point: TimePoint?) -> String {
    SaidText.short(point, now: viewpoint.shownAt, language: language)
  }

  /// "T2 29/6 chiều"; empty when nobody said.
  package func long(_ point: TimePoint?) -> String {
    SaidText.long(point, now: viewpoint.shownAt, language: language)
  }

  /// "từ 0h T7 04/07/2020 (+07)".
  package func echo(_ said: SaidTime) -> String { SaidText.echo(said, language: language) }

  /// When it is due; the condition where there is no date.
  func due(_ due: SaidTime, or condition: String?) -> ToldCell {
    if due.point == nil, let condition { return ToldCell(.said, condition) }
    return ToldCell(due.point == nil ? .undated : .said, short(due))
  }
}
