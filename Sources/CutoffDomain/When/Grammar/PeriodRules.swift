/// Months, quarters, years, weeks, and their beginnings and ends.
enum PeriodRules {
  static let rules: [Rule] = months + quarters + years + units

  private static let months: [Rule] =
    [
      Rule(.unit(.month), .number) { .period(.month($0[0], isAbbreviated: false)) },
      Rule(.unit(.month), .word(.fourth)) { .period(.month($0[0], isAbbreviated: false)) },
      Rule(.mark(.weekdayMark), .tight, .number, cost: 3) {
        $0[0] > 7 ? .period(.month($0[0], isAbbreviated: false)) : nil
      },
      Rule(.word(.month)) { .period(.month($0[0], isAbbreviated: false)) },
      Rule(.word(.monthAbbreviation)) { .period(.month($0[0], isAbbreviated: true)) },
      Rule(.digits(1...2), .mark(.slash), .digits(4...4)) {
        .day(.date(day: nil, month: $0[0], year: $0[1]))
      },
      Rule(.digits(1...2), .mark(.dash), .digits(4...4)) { .day(.date(day: nil, month: $0[0], year: $0[1])) },
      Rule(.digits(1...2), .tight, .mark(.dot), .tight, .digits(4...4)) {
        .day(.date(day: nil, month: $0[0], year: $0[1]))
      },
      Rule(.digits(4...4), .mark(.dash), .tight, .digits(2...2)) {
        .day(.date(day: nil, month: $0[1], year: $0[0]))
      },
    ]
    + [WordKind.slash, .dash].flatMap { sign in
      [
        Rule(.unit(.month), .number, .mark(sign), .digits(4...4)) {
          .day(.date(day: nil, month: $0[0], year: $0[1]))
        },
        Rule(.mark(.weekdayMark), .tight, .number, .mark(sign), .digits(4...4)) {
          .day(.date(day: nil, month: $0[0], year: $0[1]))
        },
        Rule(.number, .unit(.month), .number, .mark(sign), .digits(4...4)) {
          .day(.date(day: $0[0], month: $0[1], year: $0[2]))
        },
        Rule(.digits(4...4), .mark(sign), .word(.month)) { .day(.date(day: nil, month: $0[1], year: $0[0])) },
        Rule(.digits(4...4), .mark(sign), .word(.monthAbbreviation)) {
          .day(.date(day: nil, month: $0[1], year: $0[0]))
        },
        Rule(.word(.month), .mark(sign), .digits(4...4)) { .day(.date(day: nil, month: $0[0], year: $0[1])) },
        Rule(.word(.monthAbbreviation), .mark(sign), .digits(4...4)) {
          .day(.date(day: nil, month: $0[0], year: $0[1]))
        },
      ]
    }

  private static let quarters: [Rule] = [
    Rule(.unit(.quarter), .number) { .period(.quarter($0[0])) },
    Rule(.unit(.quarter), .word(.fourth)) { .period(.quarter($0[0])) },
    Rule(.unit(.quarter), .word(.roman)) { .period(.quarter($0[0])) },
    Rule(.unit(.quarter), .ordinal) { .period(.quarter($0[0])) },
    Rule(.ordinal, .unit(.quarter)) { .period(.quarter($0[0])) },
  ]

  private static let years: [Rule] = [
    Rule(.unit(.year), .digits(4...4)) { .period(.year($0[0])) },
    Rule(.mark(.slash), .digits(4...4)) { .period(.bareYear($0[0])) },
    Rule(.digits(4...4)) { .period(.bareYear($0[0])) },
  ]

  private static let units: [Rule] = [
    Rule(.word(.unit), .word(.trailingRelation)) { unit($0[0], Relation(rawValue: $0[1])) },
    Rule(.word(.leadingRelation), .word(.unit)) { unit($0[1], Relation(rawValue: $0[0])) },
    // "hết tuần", "by the end of the month": the present one.
    Rule(.word(.unit), cost: 4) { captures in
      TimeUnit(rawValue: captures[0]).flatMap { $0.precision == nil ? nil : .period(.presentUnit($0)) }
    },
    Rule(.unit(.week), .mark(.of), cost: 1) { _ in .period(.weekOfDate) },
    Rule(.unit(.week), cost: 6) { _ in .period(.weekOfDate) },
    Rule(.ordinal, .fixed(.leadingRelation, Relation.last.rawValue), .unit(.day), .maybe(.of)) {
      .period(.dayFromEnd($0[0]))
    },
    Rule(
      .ordinal, .mark(.to), .fixed(.leadingRelation, Relation.last.rawValue), .unit(.day), .maybe(.of)
    ) {
      .period(.dayFromEnd($0[0]))
    },
    Rule(.mark(.weekOf)) { _ in .period(.weekOfDate) },
    Rule(.mark(.dayEnd)) { _ in .period(.dayEnd(isBusiness: false)) },
    Rule(.mark(.businessEnd)) { _ in .period(.dayEnd(isBusiness: true)) },
    Rule(.fixed(.leadingRelation, Relation.last.rawValue), .mark(.workingDay), .maybe(.of)) { _ in
      .period(.workingDay(-1))
    },
    Rule(.ordinal, .mark(.workingDay), .maybe(.of)) { .period(.workingDay($0[0])) },
    Rule(.mark(.workingDay), .word(.edgeBehind)) { .period(.workingDay($0[0])) },
    Rule(.mark(.workingDay), .fixed(.edge, Edge.start.rawValue)) { _ in .period(.workingDay(1)) },
    Rule(.mark(.workingDay), .fixed(.edge, Edge.end.rawValue)) { _ in .period(.workingDay(-1)) },
    Rule(.mark(.workingDay), .mark(.weekdayMark), .number) { .period(.workingDay($0[0])) },
    Rule(.word(.edgeDay)) { Edge(rawValue: $0[0]).map { .period(.edgeDay($0)) } },
    Rule(.word(.edge)) { Edge(rawValue: $0[0]).map { .period(.edge($0)) } },
  ]

  private static func unit(_ raw: Int, _ relation: Relation?) -> Constituent? {
    guard let unit = TimeUnit(rawValue: raw), unit.precision != nil, let relation else { return nil }
    return .period(.unit(unit, offset: relation.offset))
  }
}
