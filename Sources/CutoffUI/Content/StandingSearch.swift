import CutoffDomain
import CutoffWords

/// Filters the standings; keeps what it folded and what it found, as drawing asks for it again and again.
struct StandingSearch: Sendable {
  /// What dates in a filter are read against.
  var reference = WhenReference(now: .distantPast, zone: .utc, language: .english) {
    didSet { if prepared?.filter.dependsOnTime == true, oldValue.now != reference.now { prepared = nil } }
  }
  private var texts: [IncidentID: FilterText] = [:]
  /// Those of the standings in their order; nil when the order is another one.
  private var ordered: [FilterText]?
  private var prepared: (text: String, filter: Filter, shown: [Standing], keys: [ItemKey])?

  func filter(_ text: String) -> Filter {
    if let prepared, prepared.text == text { return prepared.filter }
    return Filter.parse(text, reference, names: .screens)
  }

  func shown(_ text: String, of standings: [Standing]) -> [Standing] {
    guard !text.isEmpty else { return standings }
    if let prepared, prepared.text == text { return prepared.shown }
    let filter = filter(text)
    let candidates = ordered ?? standings.map { texts[$0.incident.id] ?? folded($0) }
    let namesArchive = filter.namesArchive
    return candidates.indices
      .filter { (namesArchive || !candidates[$0].isArchived) && filter.matches(candidates[$0]) }
      .map { standings[$0] }
  }

  func keys(_ text: String, of standings: [Standing]) -> [ItemKey] {
    if let prepared, prepared.text == text { return prepared.keys }
    return shown(text, of: standings).map { .incident($0.incident.id) }
  }

  /// Does nothing where that is what was asked for last.
  mutating func prepare(_ text: String, of standings: [Standing]) {
    guard prepared?.text != text else { return }
    guard !text.isEmpty else { return prepared = nil }
    if ordered == nil { fold(standings) }
    let found = shown(text, of: standings)
    prepared = (text, filter(text), found, found.map { .incident($0.incident.id) })
  }

  private mutating func fold(_ standings: [Standing]) {
    for index in standings.indices where texts[standings[index].incident.id] == nil {
      texts[standings[index].incident.id] = folded(standings[index])
    }
    ordered = standings.indices.compactMap { texts[standings[$0].incident.id] }
  }

  private func folded(_ standing: Standing) -> FilterText {
    FilterText(standing, names: .screens, states: ShownStates.words(of: standing, at: reference.now))
  }

  /// The standing of `id` is another one.
  mutating func forget(_ id: IncidentID) { texts[id] = nil }

  /// The standings are others, or in another order.
  mutating func forgetResult() {
    prepared = nil
    ordered = nil
  }
}
