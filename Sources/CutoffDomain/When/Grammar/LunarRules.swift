/// Dates of the Vietnamese lunar calendar: "rằm tháng Giêng", "23 tháng Chạp", "mùng 5 Tết", "15/7 âm lịch".
enum LunarRules {
  static let rules: [Rule] = [
    Rule(.mark(.fullMoon)) { _ in .day(.lunar(day: 15, month: nil)) },
    Rule(.word(.lunarMonth)) { .day(.lunar(day: nil, month: $0[0])) },
    Rule(.number, .word(.lunarMonth)) { .day(.lunar(day: $0[0], month: $0[1])) },
    Rule(.mark(.lunarMark)) { _ in .day(.lunar(day: nil, month: nil)) },
    Rule(.mark(.open), .mark(.lunarMark), .mark(.close)) { _ in .day(.lunar(day: nil, month: nil)) },
    Rule(.mark(.dayMark), .number, .mark(.newYear)) {
      (1...10).contains($0[0]) ? .day(.newYear($0[0])) : nil
    },
    Rule(.number, .mark(.newYear)) { (23...30).contains($0[0]) ? .day(.newYear($0[0])) : nil },
  ]
}
