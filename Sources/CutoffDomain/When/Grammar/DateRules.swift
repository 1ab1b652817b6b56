/// Calendar dates: "4/7", "ngày 4 tháng 7 năm 2020", "July the 4th", "2020-07-04".
enum DateRules {
  static let rules: [Rule] = numeric + iso + named + parts

  private static let numeric: [Rule] =
    [
      Rule(.digits(1...2), .mark(.slash), .digits(1...2)) {
        .day(.numbers(first: $0[0], second: $0[1], year: nil))
      }
    ]
    // "2 -1" is a subtraction rather than a date.
    + [Element.tight, .loose].map { gap in
      Rule(.digits(1...2), gap, .mark(.dash), gap, .digits(1...2)) {
        .day(.numbers(first: $0[0], second: $0[1], year: nil))
      }
    }
    + [WordKind.slash, .dash].flatMap { sign in
      [
        Rule(.digits(1...2), .mark(sign), .digits(1...2), .mark(sign), .digits(2...2)) {
          .day(.numbers(first: $0[0], second: $0[1], year: century($0[2])))
        },
        Rule(.digits(1...2), .mark(sign), .digits(1...2), .mark(sign), .digits(4...4)) {
          .day(.numbers(first: $0[0], second: $0[1], year: $0[2]))
        },
      ]
    } + [
      Rule(.digits(1...2), .tight, .mark(.dot), .tight, .digits(1...2)) {
        .day(.numbers(first: $0[0], second: $0[1], year: nil))
      },
      Rule(
        .digits(1...2), .tight, .mark(.dot), .tight, .digits(1...2), .tight, .mark(.dot), .tight,
        .digits(2...2)
      ) {
        .day(.numbers(first: $0[0], second: $0[1], year: century($0[2])))
      },
      Rule(
        .digits(1...2), .tight, .mark(.dot), .tight, .digits(1...2), .tight, .mark(.dot), .tight,
        .digits(4...4)
      ) {
        .day(.numbers(first: $0[0], second: $0[1], year: $0[2]))
      },
    ]

  private static let iso: [Rule] =
    [WordKind.slash, .dash, .dot].map { sign in
      Rule(.digits(4...4), .mark(sign), .tight, .digits(1...2), .mark(sign), .tight, .digits(1...2)) {
        .day(.date(day: $0[2], month: $0[1], year: $0[0]))
      }
    } + [
      Rule(
        .digits(4...4), .mark(.dash), .tight, .digits(2...2), .mark(.dash), .tight, .digits(2...2), .tight,
        .mark(.letterT)
      ) {
        .day(.isoDate(day: $0[2], month: $0[1], year: $0[0]))
      },
      Rule(.digits(8...8)) { .day(.date(day: $0[0] % 100, month: $0[0] / 100 % 100, year: $0[0] / 10_000)) },
      Rule(.digits(4...4), .mark(.dash), .mark(.letterW), .tight, .digits(2...2)) {
        .period(.isoWeek(year: $0[0], week: $0[1], weekday: nil))
      },
      Rule(
        .digits(4...4), .mark(.dash), .mark(.letterW), .tight, .digits(2...2), .mark(.dash), .tight,
        .digits(1...1)
      ) {
        .period(.isoWeek(year: $0[0], week: $0[1], weekday: $0[2]))
      },
    ]

  /// A month with its day, by name ("4 July", "July the 4th") or number ("4 tháng 7").
  private static let named: [Rule] =
    [
      Rule(.number, .unit(.month), .word(.fourth)) { .day(.date(day: $0[0], month: $0[1], year: nil)) },
      Rule(.number, .unit(.month), .number) { .day(.date(day: $0[0], month: $0[1], year: nil)) },
      Rule(.digits(1...2), .mark(.slash), .unit(.month), .number) {
        .day(.date(day: $0[0], month: $0[1], year: nil))
      },
    ]
    + [WordKind.month, .monthAbbreviation].flatMap { month in
      [
        Rule(.number, .maybe(.of), .word(month)) { .day(.date(day: $0[0], month: $0[1], year: nil)) },
        Rule(.ordinal, .maybe(.of), .word(month)) { .day(.date(day: $0[0], month: $0[1], year: nil)) },
        Rule(.word(month), .number) { .day(.date(day: $0[1], month: $0[0], year: nil)) },
        Rule(.word(month), .maybe(.filler), .ordinal) { .day(.date(day: $0[1], month: $0[0], year: nil)) },
      ]
        + [WordKind.slash, .dash].flatMap { sign in
          [
            Rule(.digits(1...2), .mark(sign), .word(month)) {
              .day(.date(day: $0[0], month: $0[1], year: nil))
            },
            Rule(.digits(1...2), .mark(sign), .word(month), .mark(sign), .digits(4...4)) {
              .day(.date(day: $0[0], month: $0[1], year: $0[2]))
            },
            Rule(.digits(1...2), .mark(sign), .word(month), .mark(sign), .digits(2...2)) {
              .day(.date(day: $0[0], month: $0[1], year: century($0[2])))
            },
            Rule(.digits(4...4), .mark(sign), .word(month), .mark(sign), .digits(1...2)) {
              .day(.date(day: $0[2], month: $0[1], year: $0[0]))
            },
          ]
        }
    }

  private static let parts: [Rule] = [
    Rule(.unit(.day), .number) { .day(.dayOfMonth($0[0])) },
    Rule(.mark(.dayMark), .number) {
      .day((1...10).contains($0[0]) ? .markedDay($0[0]) : .dayOfMonth($0[0]))
    },
    Rule(.ordinal, .maybe(.of)) { .day(.dayOfMonth($0[0])) },
    Rule(.number, .mark(.of)) { .day(.dayOfMonth($0[0])) },
    Rule(.ordinal, .unit(.day), .maybe(.of)) { .day(.dayOfMonth($0[0])) },
    Rule(.unit(.day), .ordinal) { .day(.dayOfMonth($0[0])) },
  ]

  /// 00 to 69 are of this century, 70 to 99 of the last.
  static func century(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }
}
