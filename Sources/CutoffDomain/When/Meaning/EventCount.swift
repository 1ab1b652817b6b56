/// "30 days after suspension", "05 ngày làm việc kể từ ngày nhận thông báo": a count from an event that has no date in
/// the phrase.
struct EventCount {
  let reader: PhraseReader
  let lattice: Lattice

  /// Nil where no such count begins the phrase, or what it names is a date that cannot be.
  func reason(for failures: [ReadingFailure]) -> WhenRefusalReason? {
    guard lattice.count > 1, failures.allSatisfy({ $0.token != nil || !$0.reason.isOfDates }) else {
      return nil
    }
    return (0..<min(lattice.count, 8)).lazy.compactMap(forward).first ?? backward() ?? condition()
  }

  /// "Upon receipt", "when the debt is paid", "đến khi trả hết nợ": the event itself.
  private func condition() -> WhenRefusalReason? {
    let text = PhraseText(phrase: reader.phrase, tokens: reader.tokens)
    for end in (1...min(3, lattice.count - 1)).reversed() {
      guard Self.conditions.contains(Folding.fold(text.of(0..<end))), let event = event(end..<lattice.count)
      else { continue }
      return .countedFromEvent(count: 0, unit: .days, event: event, isWorkingDays: false)
    }
    return nil
  }

  private static let conditions: Set<String> = {
    let words =
      "upon, on receipt of, when, once, as soon as, until, after, following, from, immediately upon, immediately after, "
      + "if, unless, khi, khi nào, đến khi, cho đến khi, ngay khi, ngay sau khi, sau khi, từ khi, kể từ khi, nếu, trừ khi, "
      + "tới khi, cho tới khi"
    return Set(words.split(separator: ", ").map { Folding.fold(String($0)) })
  }()

  /// "… 5 working days after" and the words behind.
  private func forward(from start: Int) -> WhenRefusalReason? {
    guard let number = number(at: start) else { return nil }
    guard let unit = length(at: afterBracket(number.end)) else { return nil }
    let (isWorking, index) = (unit.isWorking, unit.end)
    guard let link = link(at: index), let event = event(afterArticle(link.end)..<lattice.count) else {
      return nil
    }
    return reason(number.value * link.sign, unit, isWorking, event)
  }

  /// "Business days", "ngày làm việc", "weeks".
  private func length(at index: Int) -> (unit: RelativeDate.Unit, factor: Int, end: Int, isWorking: Bool)? {
    guard index < lattice.count else { return nil }
    if let working = lattice.lexemes(at: index).filter({ $0.sense.kind == .workingDay }).map(\.end).max() {
      return (.days, 1, working, true)
    }
    if let unit = unit(at: index) {
      let end = working(at: unit.end)
      return (unit.unit, unit.factor, end ?? unit.end, end != nil)
    }
    guard let end = working(at: index), let unit = unit(at: end) else { return nil }
    return (unit.unit, unit.factor, unit.end, true)
  }

  /// "Kể từ ngày nhận thông báo 5 ngày", "after receipt, 5 days".
  private func backward() -> WhenRefusalReason? {
    guard let link = link(at: 0), lattice.count > link.end + 2 else { return nil }
    for start in (link.end + 1)..<(lattice.count - 1) {
      guard let number = number(at: start), let event = event(link.end..<start) else { continue }
      guard let unit = length(at: afterBracket(number.end)), unit.end == lattice.count else { continue }
      return reason(number.value * link.sign, unit, unit.isWorking, event)
    }
    return nil
  }

  private func reason(
    _ count: Int, _ unit: (unit: RelativeDate.Unit, factor: Int, end: Int, isWorking: Bool),
    _ isWorking: Bool,
    _ event: String
  ) -> WhenRefusalReason {
    .countedFromEvent(
      count: count * unit.factor, unit: unit.unit, event: event,
      isWorkingDays: isWorking && unit.unit == .days)
  }

  // MARK: Parts

  private func number(at index: Int) -> Numeral.Reading? {
    guard index < lattice.count else { return nil }
    if let digits = reader.tokens[index].number { return digits < 10_000 ? (digits, index + 1) : nil }
    if let number = Numeral.numbers(in: lattice, at: index).first { return number }
    guard lattice.lexemes(at: index).contains(where: { $0.sense.kind == .article }) else { return nil }
    return (1, index + 1)
  }

  /// "05 (năm) ngày", "thirty (30) days": the number once more.
  private func afterBracket(_ index: Int) -> Int {
    guard index + 2 < lattice.count, reader.tokens[index].isSign("("),
      let close = (index + 1..<min(index + 6, lattice.count)).first(where: { reader.tokens[$0].isSign(")") })
    else { return index }
    return close + 1
  }

  private func working(at index: Int) -> Int? {
    guard index < lattice.count else { return nil }
    let topic = Sense(kind: .topic, value: WhenTopic.workingDays.rawValue)
    guard let words = lattice.lexemes(at: index).filter({ $0.sense == topic }).max(by: { $0.end < $1.end })
    else { return nil }
    // "Business days" holds its unit.
    let last = words.end - 1
    return last > index && unit(at: last) != nil ? last : words.end
  }

  private func unit(at index: Int) -> (unit: RelativeDate.Unit, factor: Int, end: Int)? {
    guard index < lattice.count else { return nil }
    let found = lattice.lexemes(at: index).first { $0.sense.kind == .unit }
    guard let found, let unit = TimeUnit(rawValue: found.sense.value) else { return nil }
    switch unit {
    case .hour: return (.hours, 1, found.end)
    case .day: return (.days, 1, found.end)
    case .week: return (.weeks, 1, found.end)
    case .fortnight: return (.weeks, 2, found.end)
    case .month: return (.months, 1, found.end)
    case .quarter: return (.months, 3, found.end)
    case .year: return (.months, 12, found.end)
    case .workingDay: return (.days, 1, found.end)
    case .second, .minute: return nil
    }
  }

  /// "After", "kể từ", "before": which way it counts.
  private func link(at index: Int) -> (sign: Int, end: Int)? {
    guard index < lattice.count, let first = reader.tokens[index].spelling?.folded,
      Self.firstOfLinks.contains(first)
    else { return nil }
    let last = min(index + 4, lattice.count)
    for end in (index + 1...max(index + 1, last)).reversed() where end <= last {
      let words = Folding.fold(PhraseText(phrase: reader.phrase, tokens: reader.tokens).of(index..<end))
      if let sign = Self.links[words] { return (sign, end) }
    }
    return nil
  }

  private static let links: [String: Int] = {
    let later =
      "after, following, from, of, since, upon, starting from, counted from, counting from, as of, from and after, "
      + "kể từ, từ, tính từ, kể từ khi, từ khi, sau, sau khi, tính từ khi, "
      + "kể từ lúc, sau thời điểm, từ lúc, kể từ thời điểm"
    let earlier = "before, prior to, ahead of, in advance of, trước, trước khi, trước thời điểm"
    let all = [(later, 1), (earlier, -1)].flatMap { words, sign in
      words.split(separator: ", ").map { (Folding.fold(String($0)), sign) }
    }
    return Dictionary(all) { first, _ in first }
  }()

  private static let firstOfLinks = Set(
    links.keys.compactMap { link in Tokenizer.tokens(of: link).first?.spelling?.folded })

  private func afterArticle(_ index: Int) -> Int {
    guard index < lattice.count - 1 else { return index }
    let word = PhraseText(phrase: reader.phrase, tokens: reader.tokens).of(index..<(index + 1))
    return Folding.fold(word) == "the" ? index + 1 : index
  }

  /// The words of the event; nil where they are known words only, or hold a number: then a date is meant.
  private func event(_ words: Range<Int>) -> String? {
    let tokens = reader.tokens[words]
    guard !tokens.isEmpty, tokens.contains(where: \.isWord), !tokens.contains(where: \.isDigits),
      words.contains(where: { lattice.isUnknown($0) && reader.tokens[$0].isWord })
    else { return nil }
    let text = PhraseText(phrase: reader.phrase, tokens: reader.tokens).of(words)
    return text.trimmed.map { $0.trimmingEnd }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var view = self[...]
    while let last = view.last, ".,;:".contains(last) { view.removeLast() }
    return String(view)
  }
}
