/// Rows of a vocabulary: spellings of one sense, separated by semicolons.
struct WordList: Sendable {
  let rows: [(spellings: String, sense: Sense)]

  init(_ kind: WordKind, _ rows: [(Int, String)]) {
    self.rows = rows.map { ($0.1, Sense(kind: kind, value: $0.0)) }
  }

  /// Spellings that all mean the same.
  init(_ kind: WordKind, _ spellings: String) {
    self.init(kind, [(0, spellings)])
  }

  init(boundaries rows: [(Boundary, String)]) {
    self.init(.boundary, rows.map { (Boundary.allCases.firstIndex(of: $0.0) ?? 0, $0.1) })
  }

  init(parts rows: [(PartOfDay, String)]) {
    self.init(.part, rows.map { (PartOfDay.allCases.firstIndex(of: $0.0) ?? 0, $0.1) })
  }

  init(partsOfToday rows: [(PartOfDay, String)]) {
    self.init(.partOfToday, rows.map { (PartOfDay.allCases.firstIndex(of: $0.0) ?? 0, $0.1) })
  }

  init(units rows: [(TimeUnit, String)]) {
    self.init(.unit, rows.map { ($0.0.rawValue, $0.1) })
  }

  init(topics rows: [(WhenTopic, String)]) {
    self.init(.topic, rows.map { ($0.0.rawValue, $0.1) })
  }
}
