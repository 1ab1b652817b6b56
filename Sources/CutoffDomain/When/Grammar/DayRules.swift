/// Days by name: "hôm nay", "thứ sáu", "next Monday", "tối mai".
enum DayRules {
  static let rules: [Rule] = [
    Rule(.word(.relativeDay)) { .day(.relative($0[0])) },
    Rule(.word(.weekday)) { .day(.weekday($0[0])) },
    Rule(.mark(.weekdayMark), .number) { (2...7).contains($0[0]) ? .day(.weekday($0[0] - 1)) : nil },
    Rule(.word(.part)) { part($0[0]).map { .clock(.part($0)) } },
    Rule(.word(.partOfToday)) { part($0[0]).map { .clock(.partOfToday($0)) } },
    Rule(.word(.leadingRelation)) { Relation(rawValue: $0[0]).map { .day(.relation($0, leads: true)) } },
    Rule(.word(.trailingRelation)) { Relation(rawValue: $0[0]).map { .day(.relation($0, leads: false)) } },
  ]

  private static func part(_ index: Int) -> PartOfDay? {
    PartOfDay.allCases.indices.contains(index) ? PartOfDay.allCases[index] : nil
  }
}
