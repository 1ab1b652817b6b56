/// Lengths of time: "3 ngày nữa", "in an hour and a half", "+2h".
enum DurationRules {
  static let rules: [Rule] = [
    Rule(.number, .word(.unit)) { duration($0[0], $0[1]) },
    Rule(.digits(3...3), .word(.unit)) { duration($0[0], $0[1]) },
    Rule(.spelled, .word(.unit)) { $0[0] > 99 ? duration($0[0], $0[1]) : nil },
    // "05 (năm) ngày", "thirty (30) days"
    Rule(.digits(1...3), .mark(.open), .spelled, .mark(.close), .word(.unit)) { twice($0) },
    Rule(.spelled, .mark(.open), .digits(1...3), .mark(.close), .word(.unit)) { twice($0) },
    Rule(.digits(1...3), .mark(.open), .spelled, .mark(.close), .mark(.workingDay)) {
      twice($0 + [TimeUnit.workingDay.rawValue])
    },
    Rule(.spelled, .mark(.open), .digits(1...3), .mark(.close), .mark(.workingDay)) {
      twice($0 + [TimeUnit.workingDay.rawValue])
    },
    // "the fourteenth day after 4 December"
    Rule(.ordinal, .unit(.day), cost: 2) { .duration(.length($0[0], .day)) },
    Rule(.ordinal, .mark(.workingDay), cost: 2) { .duration(.length($0[0], .workingDay)) },
    Rule(.number, .mark(.workingDay)) { .duration(.length($0[0], .workingDay)) },
    Rule(.digits(3...3), .mark(.workingDay)) { .duration(.length($0[0], .workingDay)) },
    Rule(.mark(.article), .mark(.workingDay)) { _ in .duration(.length(1, .workingDay)) },
    Rule(.fixed(.leadingRelation, Relation.next.rawValue), .mark(.workingDay)) { _ in
      .duration(.nextWorkingDay)
    },
    Rule(.mark(.workingDay), .fixed(.trailingRelation, Relation.next.rawValue)) { _ in
      .duration(.nextWorkingDay)
    },
    Rule(.number, .mark(.filler), .word(.unit), cost: 2) { duration($0[0], $0[1]) },
    Rule(.digits(1...2), .tight, .mark(.dot), .tight, .digits(1...1), .unit(.hour)) {
      .duration(.length($0[0] * 60 + $0[1] * 6, .minute))
    },
    Rule(.mark(.article), .word(.unit)) { duration(1, $0[0]) },
    Rule(.mark(.halfOf), .maybe(.article), .word(.unit)) { half($0[0]) },
    Rule(.maybe(.and), .mark(.half), cost: 1) { _ in .duration(.andHalf) },
    Rule(.number, .maybe(.and), .mark(.half), .word(.unit)) { captures in
      captures[1] == TimeUnit.hour.rawValue ? .duration(.length(captures[0] * 60 + 30, .minute)) : nil
    },
    // "a quarter of an hour", "three quarters of an hour": minutes, never three months.
    Rule(.maybe(.article), .unit(.quarter), .mark(.of), .mark(.article), .unit(.hour)) { _ in
      .duration(.length(15, .minute))
    },
    Rule(.number, .unit(.quarter), .mark(.of), .mark(.article), .unit(.hour)) { captures in
      (1...4).contains(captures[0]) ? .duration(.length(15 * captures[0], .minute)) : nil
    },
    Rule(.mark(.plus)) { _ in .duration(.fromNow) },
    Rule(.mark(.fromNow)) { _ in .duration(.fromNow) },
    Rule(.mark(.ago)) { _ in .duration(.ago(leads: false)) },
    Rule(.mark(.agoBefore)) { _ in .duration(.ago(leads: true)) },
    Rule(.mark(.dash), .tight, cost: 8) { _ in .duration(.minus) },
  ]

  private static func duration(_ count: Int, _ raw: Int) -> Constituent? {
    TimeUnit(rawValue: raw).map { .duration(.length(count, $0)) }
  }

  /// Count, count and unit.
  private static func twice(_ captures: [Int]) -> Constituent? {
    guard captures[0] == captures[1] else { return .disagreement(captures[0], captures[1]) }
    return duration(captures[0], captures[2])
  }

  private static func half(_ raw: Int) -> Constituent? {
    guard let unit = TimeUnit(rawValue: raw) else { return nil }
    switch unit {
    case .minute: return .duration(.length(30, .second))
    case .hour: return .duration(.length(30, .minute))
    case .day: return .duration(.length(12, .hour))
    case .month: return .duration(.length(15, .day))
    case .year: return .duration(.length(6, .month))
    case .second, .week, .fortnight, .quarter, .workingDay: return nil
    }
  }
}
