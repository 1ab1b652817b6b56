import CutoffDomain
import Foundation

/// A date, a clock time or a zone in a text.
struct TimeAtom {
  enum Value {
    /// Dates that it may be.
    case date([CivilDate], Precision)
    case weekday(Int)
    case clock(Int, Precision, isMidnight: Bool)
    /// Nil for a word that means several zones.
    case zone(Zone?)
  }

  var range: Range<Int>
  var value: Value
}

/// Months and days of the week by the first three letters of their English names.
enum EnglishNames {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  static func month(_ name: String) -> Int? { place(of: name, in: months) }

  static func weekday(_ name: String) -> Int? { place(of: name, in: weekdays) }

  private static func place(of name: String, in names: [String]) -> Int? {
    names.firstIndex(of: String(name.lowercased().prefix(3))).map { $0 + 1 }
  }
}

/// Finds dates.
struct DateAtoms {
  let page: NoticePage
  let today: CivilDate
  private var source: NSString { page.source }
  private var isVietnamese: Bool { page.language == .vietnamese }

  init(page: NoticePage, today: CivilDate) {
    self.page = page
    self.today = today
  }

  static let blank = #"(?:[ \t\u00A0]*\n[ \t]*|[ \t\u00A0]+)"#
  private static let month =
    #"(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"#
  private static let monthFirst = Pattern(
    #"\b"# + month + #"\.?"# + blank + #"(?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:,?"# + blank
      + #"(\d{4})\b)?"#)
  /// "Dec 16 12:00:00 2026 GMT", as certificates have it.
  private static let clockInside = Pattern(
    #"\b"# + month + #"[ ]{1,2}(\d{1,2})(?=[ ]\d{1,2}:\d{2}(?::\d{2})?[ ](\d{4})\b)"#)
  private static let dayFirst = Pattern(
    #"\b(\d{1,2})(?:st|nd|rd|th)?(?:-|"# + blank + #")(?:of )?"# + month + #"\b\.?(?:(?:-|,?"# + blank
      + #")(\d{4})\b)?"#)
  private static let iso = Pattern(#"(?<![\d-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])"#)
  private static let numeric = Pattern(
    #"(?<![\p{L}\d/.-])(\d{1,2})[ ]?([/.-])[ ]?(\d{1,2})[ ]?\2[ ]?(\d{4}|\d{2}(?!\d))(?![\d/]|[-.]\d)"#)
  private static let vietnamese = Pattern(
    #"\b(?:(?:mùng|mồng)"# + blank + #")?(\d{1,2})"# + blank + #"?tháng"# + blank + #"?(\d{1,2})(?!\d)(?:(?:"#
      + blank
      + #"?(?:,"# + blank + #")?năm"# + blank + #"?|[ ]?[/-][ ]?)(\d{4}))?"#)
  private static let short = Pattern(
    #"(?<![\p{L}\d/.,-])(\d{1,2})([/-])(\d{1,2})(?![\d/%-]|[.,]\d)"#)
  private static let shortLead = Pattern(
    #"(?:ngày|từ|đến|tới|trước|sau|hết|sáng|chiều|tối|trưa|đêm|vào|by|on|before|until|from|after|through|giờ|\dh|thứ \p{L}+|thứ \d|chủ nhật)[\s:(]*\z"#
  )
  private static let monthOnly = Pattern(
    #"(?:\btháng"# + blank + #"?(\d{1,2})(?:[ ]?[/-][ ]?|"# + blank + #"năm"# + blank + #")(\d{4})|\b"#
      + month + blank
      + #"(\d{4}))\b"#)
  private static let weekday = Pattern(
    #"\b(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|thứ"# + blank
      + #"(hai|ba|tư|năm|sáu|bảy|[2-7])\b|(chủ"# + blank + #"nhật))"#)
  private static let sameDay = Pattern(#"\b(?:cùng ngày|(?:the |on the )same (?:day|date))\b"#)
  private static let relative = Pattern(
    #"\b(?:(hôm nay|today|tonight|tối nay|chiều nay|đêm nay)|(ngày mai|sáng mai|trưa mai|chiều mai|tối mai|tomorrow))\b"#
  )

  /// In their order, none over another.
  func all() -> [TimeAtom] {
    var atoms: [TimeAtom] = []
    func add(_ range: Range<Int>, _ value: TimeAtom.Value?) {
      // The full stop of a sentence is none of an abbreviation.
      let isEnd = range.upperBound > range.lowerBound && source.character(at: range.upperBound - 1) == 0x2E
      let range = isEnd ? range.lowerBound..<(range.upperBound - 1) : range
      guard let value, !atoms.contains(where: { $0.range.overlaps(range) }) else { return }
      atoms.append(TimeAtom(range: range, value: value))
    }
    for match in Self.iso.all(in: source) {
      add(match.range, date(number(match[4]), number(match[3]), number(match[1])))
    }
    for match in Self.vietnamese.all(in: source) where isVietnamese && (match[3] != nil || isLed(match)) {
      add(match.range, date(number(match[1]), number(match[2]), number(match[3])))
    }
    for match in Self.clockInside.all(in: source) where isCapital(match[1]) {
      add(match.range, date(number(match[2]), month(match[1]), number(match[3])))
    }
    for match in Self.monthFirst.all(in: source) where isCapital(match[1]) && isEnglish(match, year: 3) {
      add(match.range, date(number(match[2]), month(match[1]), number(match[3])))
    }
    for match in Self.dayFirst.all(in: source) where isCapital(match[2]) && isEnglish(match, year: 3) {
      add(match.range, date(number(match[1]), month(match[2]), number(match[3])))
    }
    let numbers = Self.numeric.all(in: source)
    let order = order(numbers)
    for match in numbers { add(match.range, numericDate(match, order)) }
    for match in Self.short.all(in: source) where isDateLike(match) {
      add(match.range, shortDate(match, order))
    }
    for match in Self.monthOnly.all(in: source) {
      let first = date(1, number(match[1]) ?? month(match[3]), number(match[2]) ?? number(match[4]))
      guard case .date(let dates, _)? = first else { continue }
      add(match.range, .date(dates, .month))
    }
    for match in Self.relative.all(in: source) {
      add(match.range, .date([today.adding(days: match[1] == nil ? 1 : 0)], .day))
    }
    for match in Self.sameDay.all(in: source) {
      guard
        let last = atoms.filter({ $0.range.upperBound <= match.range.lowerBound }).max(by: {
          $0.range.lowerBound < $1.range.lowerBound
        })
      else { continue }
      add(match.range, last.value)
    }
    for match in Self.weekday.all(in: source) { add(match.range, weekdayNumber(match).map { .weekday($0) }) }
    return atoms.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func number(_ range: Range<Int>?) -> Int? { range.flatMap { Int(page.string($0)) } }

  private func isCapital(_ range: Range<Int>?) -> Bool {
    range.flatMap { page.string($0).first?.isUppercase } ?? false
  }

  private func month(_ range: Range<Int>?) -> Int? {
    range.flatMap { EnglishNames.month(page.string($0)) }
  }

  /// Among Vietnamese words "May 10" names a company, "Thu" and "Sat" are words: an English date is written in full
  /// there.
  private func isEnglish(_ match: Pattern.Match, year: Int) -> Bool {
    !isVietnamese || match[year] != nil
  }

  /// A date without a year is the next one; it may lie a month back.
  private func date(_ day: Int?, _ month: Int?, _ year: Int?) -> TimeAtom.Value? {
    resolved(day, month, year).map { .date([$0], .day) }
  }

  private func resolved(_ day: Int?, _ month: Int?, _ year: Int?) -> CivilDate? {
    guard let day, let month else { return nil }
    if let year { return CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day) }
    let dates = (0...8).compactMap { CivilDate(year: today.year - 1 + $0, month: month, day: day) }
    return dates.first { $0 >= today.adding(days: -31) }
  }

  // MARK: Day and month in numbers

  private enum Order { case dayMonth, monthDay }

  /// What the notice's own dates tell about the order; nil when they tell nothing.
  private func order(_ matches: [Pattern.Match]) -> Order? {
    if isVietnamese { return .dayMonth }
    for match in matches {
      guard let first = number(match[1]), let second = number(match[3]) else { continue }
      if first > 12, second <= 12 { return .dayMonth }
      if second > 12, first <= 12 { return .monthDay }
    }
    return matches.contains { $0[2].map { page.string($0) } == "." } ? .dayMonth : nil
  }

  private func numericDate(_ match: Pattern.Match, _ order: Order?) -> TimeAtom.Value? {
    value(number(match[1]), number(match[3]), number(match[4]), order)
  }

  private func shortDate(_ match: Pattern.Match, _ order: Order?) -> TimeAtom.Value? {
    value(number(match[1]), number(match[3]), nil, order)
  }

  private func value(_ first: Int?, _ second: Int?, _ year: Int?, _ order: Order?) -> TimeAtom.Value? {
    let monthFirst = resolved(second, first, year)
    let dayFirst = resolved(first, second, year)
    let dates: [CivilDate?]
    switch order {
    case .dayMonth: dates = [dayFirst]
    case .monthDay: dates = [monthFirst]
    case nil: dates = monthFirst == dayFirst ? [dayFirst] : [monthFirst, dayFirst]
    }
    let known = dates.compactMap(\.self)
    return known.isEmpty ? nil : .date(known, .day)
  }

  /// "24/7" and "1/2" are no dates unless something says so.
  private func isDateLike(_ match: Pattern.Match) -> Bool {
    page.string(match.range) != "24/7" && isLed(match)
  }

  private func isLed(_ match: Pattern.Match) -> Bool {
    let start = match.range.lowerBound
    return Self.shortLead.matches(page.string(max(0, start - 12)..<start))
  }

  private func weekdayNumber(_ match: Pattern.Match) -> Int? {
    if match[3] != nil { return 7 }
    if let range = match[1] {
      let isWhole = page.string(match.range).lowercased().contains("day")
      guard isCapital(match.range), !isVietnamese || isWhole else { return nil }
      return EnglishNames.weekday(page.string(range))
    }
    guard let range = match[2] else { return nil }
    let names = ["hai", "ba", "tư", "năm", "sáu", "bảy"]
    let name = page.string(range).lowercased()
    return (names.firstIndex(of: name) ?? Int(name).map { $0 - 2 }).map { $0 + 1 }
  }
}
