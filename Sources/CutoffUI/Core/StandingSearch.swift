import CutoffDomain

/// Filters the standings; keeps what it folded and what it found, as drawing asks for it again and again.
struct StandingSearch: Sendable {
  /// What dates in a filter are read against.
  var reference = WhenReference(now: .distantPast, zone: .utc, language: .english) {
    didSet { if prepared?.filter.dependsOnTime == true, oldValue.now != reference.now { prepared = nil } }
  }
  private var texts: [IncidentID: FilterText] = [:]
  private var prepared: (text: String, filter: Filter, shown: [Standing])?

  func filter(_ text: String) -> Filter {
    if let prepared, prepared.text == text { return prepared.filter }
    return Filter.parse(text, reference, names: .screens)
  }

  func shown(_ text: String, of standings: [Standing]) -> [Standing] {
    guard !text.isEmpty else { return standings }
    if let prepared, prepared.text == text { return prepared.shown }
    let filter = filter(text)
    return standings.filter { standing in
      filter.matches(texts[standing.incident.id] ?? FilterText(standing, names: .screens))
    }
  }

  /// Does nothing where that is what was asked for last.
  mutating func prepare(_ text: String, of standings: [Standing]) {
    guard prepared?.text != text else { return }
    guard !text.isEmpty else { return prepared = nil }
    for standing in standings where texts[standing.incident.id] == nil {
      texts[standing.incident.id] = FilterText(standing, names: .screens)
    }
    prepared = (text, filter(text), shown(text, of: standings))
  }

  /// The standing of `id` is another one.
  mutating func forget(_ id: IncidentID) { texts[id] = nil }

  mutating func forgetResult() { prepared = nil }
}
