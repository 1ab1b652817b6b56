import CutoffDomain
import Foundation

/// Reads promises: "hứa", "cam kết", "agreed to pay", instalments.
struct PromiseReader {
  struct Finding {
    /// Whether the customer gave it; else the provider.
    var isByCustomer: Bool
    var content: Range<Int>
    var mention: TimeMention?
    var boundary: Boundary
    var sum: SumMention?
    var recurrence: Recurrence?
    var quotes: [Range<Int>]
  }

  let scene: NoticeScene
  private(set) var findings: [Finding] = []
  private(set) var takenTimes: [Range<Int>] = []
  private(set) var takenSums: [Range<Int>] = []
  private var page: NoticePage { scene.page }

  init(scene: NoticeScene) { self.scene = scene }

  private static let word = Pattern(
    wrapped:
      #"(?<![\p{L}])(?:đã |có )?(?:hứa|cam kết|đồng ý (?:thanh toán|trả)|thống nhất (?:thanh toán|trả))(?: sẽ)?(?![\p{L}])|\b(?:(?:have |has )?(?:agreed|promised|undertaken|committed|undertook|agrees?|promises?|undertakes?) to (?!provid|serv|your))"#
  )
  private static let instalment = Pattern(
    #"(?:đợt|kỳ|lần)\s+(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|thứ \p{L}+)\b|instal(?:l)?ments?|\d{1,2} đợt|mỗi (?:đợt|kỳ)"#
  )
  private static let agreed = Pattern(#"thống nhất|thỏa thuận|đồng ý|\bagreed?\b|agreement"#)
  private static let pays = Pattern(
    #"(?<![\p{L}])(?:trả|thanh toán|nộp|pays?|will pay|shall pay)(?![\p{L}])"#)
  private static let customer = Pattern(
    #"(?:\byou\b|quý\s+\p{L}+|quý khách|khách hàng|bên mua|bên thuê|\bcustomer\b|\btenant\b)"#)
  private static let provider = Pattern(#"(?:chúng tôi|công ty(?! du)|\bwe\b|\bour\b)"#)
  private static let every = Pattern(
    #"(?:of each|of every|each|every|per|hằng|hàng|mỗi)\s+(week|month|quarter|year|tuần|tháng|quý|năm)|\b(weekly|monthly|quarterly|yearly|annual)\b"#
  )
  private static let start = Pattern(
    #"(?:beginning|starting|commencing|from|first|bắt đầu(?: từ)?|kể từ|từ)\s*(?:on|ngày|the)?\s*\z"#)
  private static let finish = Pattern(
    #"(?:ending|until|through|last|kết thúc(?: vào)?|đến(?: hết)?)\s*(?:on|ngày|the)?\s*\z"#)
  private static let count = Pattern(
    #"\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|hai|ba|bốn|năm|sáu|mười hai)\s+(?:equal\s+|monthly\s+|weekly\s+|quarterly\s+)*(?:instal(?:l)?ments?|payments|đợt|kỳ|lần)"#
  )

  mutating func run() {
    var isOpen = false
    for clause in scene.clauses {
      let range = clause.segment.range
      if let match = Self.word.first(in: page.source, range), clause.condition(around: match.range) == nil {
        read(clause, from: match.range)
        isOpen = true
      } else if let lead = clause.segment.lead,
        Self.agreed.first(in: page.source, scene.clauses[lead].segment.range) != nil,
        clause.conditions.isEmpty, Self.pays.first(in: page.source, range) != nil,
        scene.sums.contains(where: { range.contains($0.range) })
      {
        read(clause, from: range.lowerBound..<range.lowerBound)
      } else if isOpen, clause.segment.kind != .sentence, Self.instalment.first(in: page.source, range) != nil
      {
        readInstalment(clause)
      } else if Self.instalment.first(in: page.source, range) != nil,
        Self.every.first(in: page.source, range) != nil,
        !scene.mentions(in: range).isEmpty
      {
        read(clause, from: range.lowerBound..<range.lowerBound)
      }
    }
  }

  private mutating func read(_ clause: Clause, from word: Range<Int>) {
    let range = clause.segment.range
    let times = scene.mentions(in: range).filter {
      $0.core.lowerBound >= word.lowerBound && !Mentioned.isOfLetter($0, scene)
    }
    let sums = scene.sums.filter { range.contains($0.range) && $0.range.lowerBound >= word.lowerBound }
    let recurrence = recurrence(range, times)
    let rest = word.upperBound..<range.upperBound
    let each = recurrence == nil ? sums.first : sums.first { isInstalment($0, range) } ?? sums.last
    if recurrence == nil, times.isEmpty, sums.isEmpty, clause.triggers.isEmpty { return }
    let first =
      recurrence == nil ? times.first : times.first { Self.start.matches(prefix($0, range)) } ?? times.first
    var boundary = first?.boundary ?? .by
    if recurrence != nil, boundary == .from { boundary = .at }
    if boundary == .at, recurrence == nil { boundary = .by }
    var quotes = [page.trimmed(rest)]
    if recurrence != nil, let each, let phrase = instalmentPhrase(each, range) {
      quotes.insert(phrase, at: 0)
    }
    quotes.append(range)
    findings.append(
      Finding(
        isByCustomer: isByCustomer(range, word), content: page.trimmed(rest), mention: first,
        boundary: boundary,
        sum: each, recurrence: recurrence, quotes: quotes))
    takenTimes += times.map(\.core)
    if let each { takenSums.append(each.range) }
  }

  private mutating func readInstalment(_ clause: Clause) {
    let range = clause.segment.range
    let sum = scene.sums.first { range.contains($0.range) }
    let mention = scene.mentions(in: range).first
    guard sum != nil || mention != nil else { return }
    findings.append(
      Finding(
        isByCustomer: findings.last?.isByCustomer ?? true, content: page.trimmed(range), mention: mention,
        boundary: mention?.boundary.flatMap { $0 == .at ? .by : $0 } ?? .by, sum: sum, recurrence: nil,
        quotes: [range]))
    if let mention { takenTimes.append(mention.core) }
    if let sum { takenSums.append(sum.range) }
  }

  /// Who speaks of whom: "quý Sở đã hứa", "you agreed", "we agreed".
  private func isByCustomer(_ range: Range<Int>, _ word: Range<Int>) -> Bool {
    let before = range.lowerBound..<max(range.lowerBound, word.lowerBound)
    let customer = Self.customer.all(in: page.source, before).last?.range.lowerBound ?? -1
    let provider = Self.provider.all(in: page.source, before).last?.range.lowerBound ?? -1
    return customer >= provider
  }

  private func isInstalment(_ sum: SumMention, _ range: Range<Int>) -> Bool {
    let before = page.string(max(range.lowerBound, sum.range.lowerBound - 40)..<sum.range.lowerBound)
    return Self.instalment.matches(before) || before.lowercased().contains("mỗi")
  }

  private func instalmentPhrase(_ sum: SumMention, _ range: Range<Int>) -> Range<Int>? {
    guard let match = Self.count.first(in: page.source, range), match.range.lowerBound < sum.range.lowerBound
    else { return nil }
    return match.range.lowerBound..<sum.range.upperBound
  }

  private func prefix(_ mention: TimeMention, _ range: Range<Int>) -> String {
    page.phrase(max(range.lowerBound, mention.core.lowerBound - 30)..<mention.core.lowerBound) + " "
  }

  private func recurrence(_ range: Range<Int>, _ times: [TimeMention]) -> Recurrence? {
    guard let match = Self.every.first(in: page.source, range), let word = match[1] ?? match[2],
      !times.isEmpty
    else { return nil }
    let every: Precision
    switch page.string(word).lowercased() {
    case "week", "weekly", "tuần": every = .week
    case "quarter", "quarterly", "quý": every = .quarter
    case "year", "yearly", "annual", "năm": every = .year
    default: every = .month
    }
    let first = times.first { Self.start.matches(prefix($0, range)) } ?? times[0]
    var last = times.last { Self.finish.matches(prefix($0, range)) }?.dates.first ?? first.until?.date
    if last == nil, every == .month || every == .quarter,
      let counted = Self.count.first(in: page.source, range)?[1],
      let number = Numbers.value(page.string(counted)), let date = first.dates.first
    {
      last = date.adding(months: (number - 1) * (every == .month ? 1 : 3))
    }
    return Recurrence(
      every: every, until: last.map { TimePoint(every, WallTime(startOf: $0), zone: scene.zone) })
  }
}
