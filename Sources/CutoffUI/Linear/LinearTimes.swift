import CutoffDomain
import CutoffWords

/// Dates and countdowns within a text, as the screens write them, in words. What is neither stays as it is.
enum LinearTimes {
  /// "2024-02-27 18h" as "Tuesday 27 February 2024, 18:00", "2d 04:13" as "2 days 4 hours".
  static func words(_ text: String, _ language: Language) -> String {
    guard text.contains(where: \.isNumber) else { return text }
    var reader = Reader(tokens: text.split(separator: " ").map(Token.init), language: language)
    var words: [String] = []
    while let next = reader.next() { words.append(next) }
    return words.joined(separator: " ")
  }

  /// A word, without the punctuation around it.
  private struct Token {
    var before = ""
    var core: String
    var after = ""

    init(_ text: Substring) {
      var core = text
      while let first = core.first, "(“\"«[".contains(first) { before.append(core.removeFirst()) }
      while let last = core.last, ",.;:)”\"»]".contains(last) { after = String(core.removeLast()) + after }
      self.core = String(core)
    }

    var text: String { before + core + after }
  }

  private struct Reader {
    let tokens: [Token]
    let language: Language
    var place = 0
    /// A date stands before: a clock behind it is no length.
    var isBehindDate = false

    init(tokens: [Token], language: Language) {
      self.tokens = tokens
      self.language = language
    }

    private func core(_ distance: Int) -> String {
      let index = place + distance
      // Punctuation between two words parts them.
      guard tokens.indices.contains(index) else { return "" }
      return tokens[index].core
    }

    mutating func next() -> String? {
      guard place < tokens.count else { return nil }
      let wasDate = isBehindDate
      isBehindDate = false
      if let (words, count) = date() {
        isBehindDate = true
        return take(words, count)
      }
      if let (words, count) = clock(isBehindDate: wasDate) ?? span() ?? short() { return take(words, count) }
      defer { place += 1 }
      return tokens[place].text
    }

    private mutating func take(_ words: String, _ count: Int) -> String {
      defer { place += count }
      return tokens[place].before + words + tokens[place + count - 1].after
    }

    // MARK: dates

    private func date() -> (String, Int)? { iso() ?? vietnamese() ?? english() }

    private func iso() -> (String, Int)? {
      let parts = core(0).split(separator: "-", omittingEmptySubsequences: false)
      guard parts.map(\.count) == [4, 2, 2], let date = civil(parts[0], parts[1], parts[2]) else {
        return nil
      }
      let words = LinearText.date(date, language)
      guard let hour = hour(1) else { return (words, 1) }
      return (words + ", " + LinearWords.hour(hour)(language), 2)
    }

    private func vietnamese() -> (String, Int)? {
      let hour = hour(0)
      let start = hour == nil ? 0 : 1
      guard Weekday.short.contains(where: { $0.vietnamese == core(start) }) else { return nil }
      let parts = core(start + 1).split(separator: "/")
      guard parts.count == 3, let date = civil(parts[2], parts[1], parts[0]) else { return nil }
      let words = LinearText.date(date, language)
      return (hour.map { LinearWords.hour($0)(language) + " " + words } ?? words, start + 2)
    }

    private func english() -> (String, Int)? {
      guard Weekday.short.contains(where: { $0.english == core(0) }),
        let month = LinearWords.shortMonths.firstIndex(of: core(2)),
        let date = civil(Substring(core(3)), Substring(String(month + 1)), Substring(core(1)))
      else { return nil }
      return (LinearText.date(date, language), 4)
    }

    private func civil(_ year: Substring, _ month: Substring, _ day: Substring) -> CivilDate? {
      guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }

    /// "18h".
    private func hour(_ distance: Int) -> Int? {
      let core = core(distance)
      guard core.hasSuffix("h"), core.count <= 3, let hour = Int(core.dropLast()), hour < 25 else {
        return nil
      }
      return hour
    }

    // MARK: lengths

    private func digits(_ distance: Int) -> [Int64]? {
      var text = Substring(core(distance))
      if text.first == "+" { text = text.dropFirst() }
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { $0.count == 2 ? Int64($0) : nil }
      return numbers.count == parts.count && parts.count > 1 ? numbers : nil
    }

    /// Nobody counts the seconds of a date; digits of their own are a length of time.
    private func clock(isBehindDate: Bool) -> (String, Int)? {
      guard let digits = digits(0), digits.count == 3 else { return nil }
      let zone = core(1)
      let isZoned = (zone.hasPrefix("+") || zone.hasPrefix("-")) && zone.dropFirst().first?.isNumber == true
      if isBehindDate || isZoned { return (String(core(0).dropLast(3)), 1) }
      return (length(digits[0] * Span.hour + digits[1] * Span.minute), 1)
    }

    /// What is past is counted with a plus.
    private func length(_ seconds: Int64) -> String {
      let words = LinearText.length(seconds, language)
      return core(0).hasPrefix("+") ? LinearWords.past(words)(language) : words
    }

    private func span() -> (String, Int)? {
      var text = Substring(core(0))
      if text.first == "+" { text = text.dropFirst() }
      let isShort = text.hasSuffix("d")
      let isWord = ["ngày", "day", "days"].contains(core(1))
      guard let days = Int64(isShort ? text.dropLast() : text), isShort || isWord else { return nil }
      let count = isShort ? 1 : 2
      guard let digits = digits(count), digits.count == 2 else {
        return isShort ? (TimeText.dayCount(days, language), 1) : nil
      }
      let seconds = days * Span.day + digits[0] * Span.hour + digits[1] * Span.minute
      return (length(seconds), count + 1)
    }

    // MARK: short forms

    /// "T3 27/2" and "0h 4/7" in Vietnamese.
    private func short() -> (String, Int)? {
      guard language == .vietnamese else { return nil }
      if let day = Weekday.short.firstIndex(where: { $0.vietnamese == core(0) }),
        core(1).first?.isNumber == true
      {
        return (Weekday.full(day + 1, language), 1)
      }
      return hour(0).map { (LinearWords.hour($0)(language), 1) }
    }
  }
}
