/// All rules, and the constituents that they find.
enum Grammar {
  static let rules: [Rule] =
    DateRules.rules + ClockRules.rules + DayRules.rules + PeriodRules.rules + DurationRules.rules
    + LunarRules.rules + BindingRules.rules

  /// Beside each other, because all of them are looked at for every word.
  private static let firstMasks = rules.map(\.firstMask)

  struct Placed: Sendable {
    let constituent: Constituent
    let end: Int
    let cost: Int
  }

  /// Every constituent that can begin at a token, longest first.
  static func constituents(in lattice: Lattice, at index: Int) -> [Placed] {
    var placed: [Placed] = []
    var matcher = RuleMatcher(lattice)
    let mask = lattice.masks[index]
    for (number, firstMask) in firstMasks.enumerated() where firstMask & mask != 0 {
      let rule = rules[number]
      matcher.match(rule, at: index) { captures, end in
        guard let constituent = rule.constituent(captures) else { return }
        placed.append(Placed(constituent: constituent, end: end, cost: rule.cost + 10))
      }
    }
    return placed.sorted { $0.end > $1.end }
  }
}
