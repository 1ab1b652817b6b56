/// Clock times: "0h", "17 giờ 30 phút", "3:15 pm", "half past three".
enum ClockRules {
  static let rules: [Rule] = named + hours + colons + spoken

  private static let hours: [Rule] = [
    Rule(.number, .mark(.hourMark)) { .clock(.time(ClockPhrase(hour: $0[0]))) },
    Rule(.number, .mark(.hourMark), .digits(1...2)) { minute($0[0], $0[1]) },
    Rule(.number, .mark(.hourMark), .number, .mark(.minuteMark)) { minute($0[0], $0[1]) },
    // "Năm giờ ba mươi"; a small number in words counts something else.
    Rule(.number, .mark(.hourMark), .number) { $0[1] < 10 ? nil : minute($0[0], $0[1]) },
    Rule(.number, .mark(.hourMark), .number, .mark(.apostrophe)) { minute($0[0], $0[1]) },
    Rule(.number, .mark(.hourMark), .mark(.half)) { minute($0[0], 30) },
    Rule(.number, .mark(.hourMark), .mark(.less), .number, .maybe(.minuteMark)) {
      minute($0[0] - 1, 60 - $0[1])
    },
    Rule(.number, .mark(.hourMark), .number, .mark(.minuteMark), .number, .maybe(.secondMark)) {
      .clock(.time(ClockPhrase(hour: $0[0], minute: $0[1], second: $0[2], precision: .second)))
    },
    Rule(.number, .word(.meridiem)) { .clock(.time(ClockPhrase(hour: $0[0], meridiem: $0[1]))) },
    Rule(.number, .digits(2...2), .word(.meridiem)) { minute($0[0], $0[1], meridiem: $0[2]) },
    Rule(.number, .number, .word(.meridiem)) { $0[1] < 10 ? nil : minute($0[0], $0[1], meridiem: $0[2]) },
    Rule(.mark(.atWord), .number, cost: 1) { .clock(.time(ClockPhrase(hour: $0[0]))) },
    Rule(.mark(.atWord), .digits(3...4), cost: 1) { minute($0[0] / 100, $0[0] % 100) },
    Rule(.digits(3...4), .word(.meridiem)) { minute($0[0] / 100, $0[0] % 100, meridiem: $0[1]) },
    Rule(.digits(4...4), .tight, .mark(.hourMark)) { minute($0[0] / 100, $0[0] % 100) },
    Rule(.digits(3...4), .mark(.hoursMark)) { minute($0[0] / 100, $0[0] % 100) },
    // "0800-1130 hrs"
    Rule(.digits(4...4), cost: 8) {
      let (hour, minute) = ($0[0] / 100, $0[0] % 100)
      return hour < 24 && minute < 60
        ? .clock(.time(ClockPhrase(hour: hour, minute: minute, precision: .minute, isBare: true))) : nil
    },
    // "Đêm nay không" ends with a question rather than with 0 o'clock.
    Rule(.number, cost: 5) { $0[0] == 0 ? nil : .clock(.time(ClockPhrase(hour: $0[0], isBare: true))) },
  ]

  private static let colons: [Rule] = [
    Rule(.digits(1...2), .mark(.colon), .tight, .digits(2...2), .maybe(.hourMark)) { minute($0[0], $0[1]) },
    Rule(.digits(1...2), .mark(.colon), .tight, .digits(2...2), .mark(.hoursMark)) { minute($0[0], $0[1]) },
    Rule(.digits(1...2), .tight, .mark(.dot), .tight, .digits(2...2), .mark(.hoursMark)) {
      minute($0[0], $0[1])
    },
    Rule(.digits(1...2), .mark(.colon), .tight, .digits(2...2), .mark(.noon)) {
      $0 == [12, 0] ? minute(12, 0, meridiem: 12) : nil
    },
    Rule(.digits(1...2), .mark(.colon), .tight, .digits(2...2), .mark(.midnight)) {
      $0 == [12, 0] || $0 == [0, 0] ? midnight : nil
    },
    Rule(.digits(1...2), .mark(.colon), .tight, .digits(2...2), .word(.meridiem)) {
      minute($0[0], $0[1], meridiem: $0[2])
    },
    Rule(.digits(1...2), .mark(.colon), .tight, .digits(2...2), .mark(.hourMark), .word(.meridiem)) {
      minute($0[0], $0[1], meridiem: $0[2])
    },
    // "17.00 on 4 December": where the date is another one.
    Rule(.digits(1...2), .tight, .mark(.dot), .tight, .digits(2...2), cost: 6) { minute($0[0], $0[1]) },
    Rule(.digits(1...2), .tight, .mark(.dot), .tight, .digits(2...2), .word(.meridiem)) {
      minute($0[0], $0[1], meridiem: $0[2])
    },
    Rule(.digits(1...2), .mark(.colon), .tight, .digits(2...2), .mark(.colon), .tight, .digits(2...2)) {
      second($0)
    },
    Rule(
      .digits(1...2), .mark(.colon), .tight, .digits(2...2), .mark(.colon), .tight, .digits(2...2),
      .word(.meridiem)
    ) {
      second($0, meridiem: $0[3])
    },
    Rule(
      .digits(1...2), .mark(.colon), .tight, .digits(2...2), .mark(.colon), .tight, .digits(2...2),
      .mark(.dot),
      .tight, .digits(1...9)
    ) {
      second($0)
    },
    // ISO 8601 basic form after the T.
    Rule(.mark(.letterT), .tight, .digits(6...6)) {
      second([$0[0] / 10_000, $0[0] / 100 % 100, $0[0] % 100], isISO: true)
    },
    Rule(.mark(.letterT), .tight, .digits(4...4)) { minute($0[0] / 100, $0[0] % 100, isISO: true) },
  ]

  private static let spoken: [Rule] = [
    Rule(.mark(.half), .mark(.past), .number) { minute($0[0], 30) },
    Rule(.mark(.quarterHour), .mark(.past), .number) { minute($0[0], 15) },
    Rule(.mark(.quarterHour), .mark(.to), .number) { minute($0[0] - 1, 45) },
    Rule(.mark(.half), .mark(.past), .mark(.noon)) { _ in minute(12, 30) },
    Rule(.mark(.quarterHour), .mark(.past), .mark(.noon)) { _ in minute(12, 15) },
    Rule(.mark(.quarterHour), .mark(.to), .mark(.noon)) { _ in minute(11, 45) },
    Rule(.number, .mark(.to), .mark(.noon)) { minute(11, 60 - $0[0]) },
    Rule(.number, .mark(.noon)) { $0[0] == 12 ? noon : nil },
    Rule(.number, .mark(.midnight)) { $0[0] == 12 ? midnight : nil },
    Rule(.number, .maybe(.minuteMark), .mark(.past), .number, .word(.meridiem)) {
      minute($0[1], $0[0], meridiem: $0[2])
    },
    Rule(.number, .mark(.minuteMark), .mark(.to), .number, .word(.meridiem)) {
      minute($0[1] - 1, 60 - $0[0], meridiem: $0[2])
    },
    Rule(.spelled, .mark(.to), .number, .word(.meridiem)) {
      minute($0[1] - 1, 60 - $0[0], meridiem: $0[2], countsToHour: true)
    },
    // "9 to 11 am" is a window.
    Rule(.digits(1...2), .mark(.to), .number, .word(.meridiem)) {
      $0[0] > 12 ? minute($0[1] - 1, 60 - $0[0], meridiem: $0[2], countsToHour: true) : nil
    },
    Rule(.number, .mark(.hourMark), .word(.meridiem)) {
      .clock(.time(ClockPhrase(hour: $0[0], meridiem: $0[1])))
    },
    Rule(.number, .mark(.filler), .word(.meridiem), cost: 2) {
      .clock(.time(ClockPhrase(hour: $0[0], meridiem: $0[1])))
    },
    Rule(.number, .maybe(.minuteMark), .mark(.past), .number, cost: 2) { minute($0[1], $0[0]) },
    Rule(.number, .mark(.minuteMark), .mark(.to), .number, cost: 2) { minute($0[1] - 1, 60 - $0[0]) },
    Rule(.spelled, .mark(.to), .number, cost: 2) { minute($0[1] - 1, 60 - $0[0], countsToHour: true) },
    Rule(.digits(1...2), .mark(.to), .number, cost: 2) {
      $0[0] > 12 ? minute($0[1] - 1, 60 - $0[0], countsToHour: true) : nil
    },
    Rule(.mark(.half), .mark(.past), .number, .word(.meridiem)) { minute($0[0], 30, meridiem: $0[1]) },
    Rule(.mark(.quarterHour), .mark(.past), .number, .word(.meridiem)) { minute($0[0], 15, meridiem: $0[1]) },
    Rule(.mark(.quarterHour), .mark(.to), .number, .word(.meridiem)) {
      minute($0[0] - 1, 45, meridiem: $0[1])
    },
  ]

  private static let named: [Rule] = [
    Rule(.mark(.midnight)) { _ in midnight },
    Rule(.mark(.noon)) { _ in noon },
    Rule(.mark(.now)) { _ in .clock(.now) },
    Rule(
      .mark(.open), .digits(1...2), .maybe(.hourMark), .mark(.dash), .digits(1...2), .mark(.hourMark),
      .mark(.close)
    ) {
      .clock(.window(from: $0[0], to: $0[1]))
    },
  ]

  private static let midnight = Constituent.clock(.time(ClockPhrase(hour: 24, isMidnight: true)))
  /// Whatever stands beside it, noon is never midnight.
  private static let noon = Constituent.clock(.time(ClockPhrase(hour: 12, meridiem: 12)))

  private static func minute(
    _ hour: Int, _ minute: Int, meridiem: Int? = nil, countsToHour: Bool = false, isISO: Bool = false
  ) -> Constituent {
    .clock(
      .time(
        ClockPhrase(
          hour: hour, minute: minute, precision: .minute, meridiem: meridiem, countsToHour: countsToHour,
          isISO: isISO)))
  }

  private static func second(_ parts: [Int], meridiem: Int? = nil, isISO: Bool = false) -> Constituent {
    .clock(
      .time(
        ClockPhrase(
          hour: parts[0], minute: parts[1], second: parts[2], precision: .second, meridiem: meridiem,
          isISO: isISO)))
  }
}
