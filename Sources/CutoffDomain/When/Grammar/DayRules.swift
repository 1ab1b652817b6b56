/// Days by name: "hôm nay", "thứ sáu", "next Monday", "tối mai".
enum DayRules {
  static let rules: [Rule] = [
    Rule(.ordinal, .word(.weekday)) {
      (1...5).contains($0[0]) ? .day(.nthWeekday($0[0], weekday: $0[1])) : nil
    },
    Rule(.ordinal, .fixed(.leadingRelation, Relation.last.rawValue), .word(.weekday)) {
      (2...4).contains($0[0]) ? .day(.nthWeekday(-$0[0], weekday: $0[1])) : nil
    },
    Rule(.ordinal, .mark(.to), .fixed(.leadingRelation, Relation.last.rawValue), .word(.weekday)) {
      (2...4).contains($0[0]) ? .day(.nthWeekday(-$0[0], weekday: $0[1])) : nil
    },
    Rule(.word(.weekday), .mark(.weekBehind), cost: 1) { .day(.weekdayWeek($0[0])) },
    Rule(.mark(.nextDay), cost: -2) { _ in .day(.nextDay) },
    Rule(.mark(.weekOn), .word(.weekday)) { .day(.weekdayWeek($0[0])) },
    Rule(.mark(.weekOn), .fixed(.relativeDay, 1)) { _ in .day(.relativeWeek(1)) },
    Rule(.word(.relativeDay), .mark(.weekBehind), cost: 1) {
      (0...1).contains($0[0]) ? .day(.relativeWeek($0[0])) : nil
    },
    Rule(.mark(.weekdayMark), .number, .word(.edgeBehind)) {
      (2...7).contains($0[0]) ? .day(.nthWeekday($0[1], weekday: $0[0] - 1)) : nil
    },
    Rule(.mark(.weekdayMark), .word(.fourth), .word(.edgeBehind)) {
      .day(.nthWeekday($0[1], weekday: $0[0] - 1))
    },
    Rule(.word(.weekday), .word(.edgeBehind)) { .day(.nthWeekday($0[1], weekday: $0[0])) },
    Rule(.word(.relativeDay)) { .day(.relative($0[0])) },
    Rule(.word(.weekday)) { .day(.weekday($0[0])) },
    Rule(.mark(.weekdayMark), .number) { (2...7).contains($0[0]) ? .day(.weekday($0[0] - 1)) : nil },
    Rule(.mark(.weekdayMark), .word(.fourth)) { .day(.weekday($0[0] - 1)) },
    // Before the parts of the day: "thu hai toi" is "tới" rather than "tối".
    Rule(.fixed(.trailingRelation, Relation.next.rawValue)) { _ in .day(.relation(.next, leads: false)) },
    Rule(.word(.part)) { part($0[0]).map { .clock(.part($0)) } },
    Rule(.word(.partOfToday)) { part($0[0]).map { .clock(.partOf($0, days: 0)) } },
    Rule(.word(.leadingRelation)) { Relation(rawValue: $0[0]).map { .day(.relation($0, leads: true)) } },
    Rule(.word(.leadingRelation), .word(.part)) { part($0[1], days: $0[0]) },
    Rule(.word(.part), .word(.trailingRelation)) { part($0[0], days: $0[1]) },
    Rule(.word(.trailingRelation), cost: 2) {
      $0[0] == Relation.next.rawValue
        ? nil : Relation(rawValue: $0[0]).map { .day(.relation($0, leads: false)) }
    },
  ]

  /// "this evening", "last night"; "next morning" says no day.
  private static func part(_ index: Int, days: Int) -> Constituent? {
    guard days == 0 || days == -1 else { return nil }
    return part(index).map { .clock(.partOf($0, days: days)) }
  }

  private static func part(_ index: Int) -> PartOfDay? {
    PartOfDay.allCases.indices.contains(index) ? PartOfDay.allCases[index] : nil
  }
}
