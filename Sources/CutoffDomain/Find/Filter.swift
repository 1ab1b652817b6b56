/// What a person types to see fewer incidents: words, `field:value`, "quoted words", each of them turned by a `!`
/// in front. Every term must hold. Letters are compared folded; there are no patterns.
package struct Filter: Sendable {
  let terms: [FilterTerm]
  /// What was not understood.
  package let problems: [FilterProblem]
  private let now: Instant

  init(terms: [FilterTerm], problems: [FilterProblem], now: Instant) {
    self.terms = terms
    self.problems = problems
    self.now = now
  }

  /// Reads what was typed. `reference` says when "today" is and how dates are read; `names` how the states are called.
  /// Never fails: see `problems`.
  package static func parse(_ text: String, _ reference: WhenReference, names: FilterNames = .plain) -> Filter
  {
    FilterParser(reference: reference, names: names).parse(text)
  }

  /// Everything passes.
  package var isEmpty: Bool { terms.isEmpty }

  /// Whether the same standing may pass at one moment and not at another.
  package var dependsOnTime: Bool {
    terms.contains { term in
      switch term.test {
      case .due: true
      case .words, .state, .service, .amount: false
      }
    }
  }

  /// Whether it says something of the archive; a filter that does not passes over what is there.
  package var namesArchive: Bool {
    terms.contains { term in
      switch term.test {
      case .state(let field, _): field == .archived
      case .words, .service, .due, .amount: false
      }
    }
  }

  package func matches(_ text: FilterText) -> Bool {
    terms.allSatisfy { $0.holds(text, now: now) != $0.isInverse }
  }

  /// For a single standing; keep the `FilterText` where there are many.
  package func matches(_ standing: Standing, names: FilterNames = .plain) -> Bool {
    matches(FilterText(standing, names: names))
  }

  /// The fields, for completion.
  package static let fields = FilterField.allCases
}

/// One condition.
struct FilterTerm: Sendable {
  enum Test: Sendable {
    /// Folded bytes in a field, or anywhere.
    case words([UInt8], in: FilterField?)
    /// One of these plain words.
    case state(FilterField, Set<String>)
    /// A service's name, or one of the states of the service.
    case service([UInt8], Set<String>)
    case due(DueTest)
    case amount(FilterComparison, Money)
  }

  let test: Test
  let isInverse: Bool

  func holds(_ text: FilterText, now: Instant) -> Bool {
    switch test {
    case .words(let words, let field): text.contains(words, in: field)
    case .state(let field, let values): text.isState(of: field, among: values)
    case .service(let words, let values):
      text.contains(words, in: .service) || text.isState(of: .service, among: values)
    case .due(let due): due.holds(text, now: now)
    case .amount(let comparison, let money): Self.holds(comparison, money, text.money)
    }
  }

  /// Sums of another currency are neither more nor less.
  private static func holds(_ comparison: FilterComparison, _ money: Money, _ stated: [Money]) -> Bool {
    guard let figure = money.hundredths else { return stated.contains { $0.hundredths == nil } }
    return stated.contains { one in
      guard let other = one.hundredths, one.currency == money.currency else { return false }
      return comparison.holds(other, figure)
    }
  }
}
