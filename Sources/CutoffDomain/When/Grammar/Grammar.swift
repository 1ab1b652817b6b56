/// All rules, and the constituents that they find.
enum Grammar {
  static let rules: [Rule] =
    DateRules.rules + ClockRules.rules + DayRules.rules + PeriodRules.rules + DurationRules.rules
    + LunarRules.rules + BindingRules.rules

  /// Beside each other, because all of them are looked at for every word.
  private static let masks = rules.map { (first: $0.firstMask, second: $0.secondMask) }

  struct Placed: Sendable {
    let constituent: Constituent
    let end: Int
    let cost: Int
  }

  /// Every constituent that can begin at a token, longest first.
  static func constituents(in lattice: Lattice, at index: Int) -> [Placed] {
    var placed: [Placed] = []
    var matcher = RuleMatcher(lattice)
    let (mask, next) = (lattice.masks[index], lattice.nextMasks[index])
    for (number, masks) in masks.enumerated() where masks.first & mask != 0 {
      guard masks.second == .max || masks.second & next != 0 else { continue }
      let rule = rules[number]
      matcher.match(rule, at: index) { captures, end in
        guard let constituent = rule.constituent(captures) else { return }
        placed.append(Placed(constituent: constituent, end: end, cost: rule.cost + 10))
      }
    }
    return placed.sorted { $0.end > $1.end }
  }
}
