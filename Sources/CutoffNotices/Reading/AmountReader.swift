import CutoffDomain
import Foundation

/// Reads what each sum is.
struct AmountReader {
  struct Finding {
    var kind: AmountKind
    var money: Money
    var asOf: TimePoint?
    var label: String
    var quotes: [Range<Int>]
  }

  let scene: NoticeScene
  let taken: [Range<Int>]
  private var page: NoticePage { scene.page }

  init(scene: NoticeScene, taken: [Range<Int>]) {
    self.scene = scene
    self.taken = taken
  }

  private static let words: [(AmountKind, String)] = [
    (
      .paid,
      #"đã (?:thanh toán|trả|nộp|nhận)(?: (?:được|đủ|khoản|số tiền|tiền)(?![\p{L}]))*|(?:had|has|have) (?:already )?paid|(?:thank you for|received) your payment(?: of)?|payments? received|paid (?:on|so far)|received (?:from you|with thanks)|less payments?|was paid|has been paid"#
    ),
    (
      .other,
      #"(?:reconnection|reinstatement|late|administration|administrative|service|handling|collection|activation|reactivation|restoration|penalty|processing)\s+(?:fee|charge)s?|current charges|deposit|interest|not yet due|phí (?:mở lại|đóng cắt|khôi phục|phạt|đấu nối|kết nối lại|chậm)|tiền phạt|lãi (?:chậm|suất|phạt)|đặt cọc|phạt"#
    ),
    (.partOfDebt, #"trong đó|of which|thereof|bao gồm|gồm|including|tiền gốc|principal"#),
    (.budget, #"budget|ngân sách|dự toán|kinh phí"#),
    (.settlement, #"settlement|settle for|in full settlement|quyết toán"#),
    (.offer, #"offer(?:ed|s)?|đề xuất (?:trả|giảm)|chào giá"#),
    (.instalment, #"instal(?:l)?ment|đợt (?:\d|một|hai|ba)|mỗi kỳ"#),
    (
      .debt,
      #"past[- ]due|overdue|outstanding|owe[sd]?|owing|arrears|unpaid|in debt|debt|balance|dư nợ|công nợ|còn nợ|nợ|còn thiếu|quá hạn|chưa thanh toán|agreed to pay|thỏa thuận trả"#
    ),
    (
      .invoice,
      #"invoice|bill\b|total|amount due|renewal|fee|charges?|rent|subscription|plan|hóa đơn|tổng (?:cộng|số tiền)|cước|phí|tiền (?:điện|nước|thuê)|duy trì|gia hạn|số tiền"#
    ),
  ]
  private static let kinds: [(AmountKind, Pattern)] = words.map {
    ($0.0, Pattern(#"(?<![\p{L}])(?:"# + $0.1 + #")(?![\p{L}])"#))
  }
  private static let condition = Pattern(#"\b(?:unless|nếu không|if|trừ khi)\b"#)
  private static let asOf = Pattern(#"(?:tính (?:đến|tới)(?: hết)?(?: ngày)?|as of|at)\s*\z"#)
  private static let unnamed = Pattern(
    #"(?:khoản|số)\s+(?:tiền\s+|nợ\s+|phí\s+|cước\s+)[^.,;\n]{0,30}?(?:còn thiếu|còn nợ|chưa thanh toán|quá hạn)|(?:outstanding|unpaid|overdue|past[- ]due)\s+(?:balance|amount|invoices?|rent|charges|fees)"#
  )

  func findings() -> [Finding] {
    guard !scene.sums.isEmpty else { return unnamedDebt() }
    let sums = scene.sums.filter { sum in !taken.contains { $0.overlaps(sum.range) } }
    return sums.compactMap { sum in
      guard let segment = page.segment(at: sum.range.lowerBound)?.range else { return nil }
      let row = Self.row(of: sum, segment, page)
      return Finding(
        kind: kind(of: sum, segment), money: sum.money, asOf: date(beside: segment),
        label: Self.label(row, sum, page), quotes: [sum.range, row])
    }
  }

  private func kind(of sum: SumMention, _ segment: Range<Int>) -> AmountKind {
    let start =
      scene.sums.last { $0.range.upperBound <= sum.range.lowerBound && segment.contains($0.range) }?.range
      .upperBound ?? segment.lowerBound
    let before = page.phrase(min(start, sum.range.lowerBound)..<sum.range.lowerBound)
    let next =
      scene.sums.first { $0.range.lowerBound >= sum.range.upperBound && segment.contains($0.range) }?.range
      .lowerBound ?? segment.upperBound
    let after = page.phrase(sum.range.upperBound..<max(sum.range.upperBound, next))
    // "A $45 trip fee": what stands behind it names it.
    if Self.last(in: before) == nil, Self.feeAfter.matches(String(after.prefix(40))) { return .other }
    if let kind = Self.last(in: before) {
      // "trong đó nợ quá hạn": a part of what is owed.
      let isPart = Self.kinds.first { $0.0 == .partOfDebt }?.1.matches(before) ?? false
      if Self.feeAfter.matches(String(after.prefix(40))), kind == .debt || kind == .invoice { return .other }
      if isPart && kind == .debt { return .partOfDebt }
      let isOwed = kind == .invoice && Self.kinds.contains { $0.0 == .debt && $0.1.matches(before) }
      let isTotal =
        kind == .invoice && Self.total.matches(before) && owes(segment.lowerBound..<sum.range.lowerBound)
      return isOwed || isTotal ? .debt : kind
    }
    if let kind = Self.last(in: String(after.prefix(90)), isFirst: true) { return kind }
    if Self.condition.matches(before) { return .debt }
    return Self.last(in: tableHead(of: segment)) ?? .other
  }

  private static let feeAfter = Pattern(#"\A\s*(?:[\w-]+\s){0,3}?(?:[\w-]*(?:fee|charge|deposit|penalty))\b"#)

  private func owes(_ range: Range<Int>) -> Bool {
    let text = page.phrase(range)
    return Self.kinds.contains { $0.0 == .debt && $0.1.matches(text) }
  }

  private func tableHead(of segment: Range<Int>) -> String {
    guard let (table, _) = TableReading.row(at: segment, page), let head = table.rows.first else { return "" }
    return page.phrase(head.range)
  }

  /// The kind whose word stands nearest.
  private static func last(in text: String, isFirst: Bool = false) -> AmountKind? {
    var best: (AmountKind, Int)?
    for (kind, pattern) in kinds where kind != .partOfDebt {
      let found = pattern.all(in: text as NSString)
      guard let match = isFirst ? found.first : found.last else { continue }
      let place = isFirst ? -match.range.lowerBound : match.range.upperBound
      if best.map({ place > $0.1 }) ?? true { best = (kind, place) }
    }
    guard let best else {
      return kinds.first { $0.0 == .partOfDebt }.flatMap { $0.1.matches(text) ? .partOfDebt : nil }
    }
    return best.0
  }

  /// The line's words up to the sum.
  private static func row(of sum: SumMention, _ segment: Range<Int>, _ page: NoticePage) -> Range<Int> {
    let line = page.lineRanges[page.lineIndex(at: sum.range.lowerBound)]
    return segment.contains(line) || line.contains(segment)
      ? max(line.lowerBound, segment.lowerBound)..<min(line.upperBound, segment.upperBound) : segment
  }

  private static let leader = Pattern(#"(?:[:|]|\.{3,}|…|[ ]{3,}|\t)[\s*(]*\z"#)

  /// What stands before the sum in a row or behind a colon; in a sentence only the words that name it.
  private static func label(_ row: Range<Int>, _ sum: SumMention, _ page: NoticePage) -> String {
    let before = min(row.lowerBound, sum.range.lowerBound)..<sum.range.lowerBound
    let words = page.phrase(before).trimmingCharacters(in: CharacterSet(charactersIn: " .:|-–*("))
    let isRow = page.segment(at: sum.range.lowerBound)?.kind == .row || leader.matches(page.string(before))
    if isRow, words.count <= 60 { return words }
    let source = page.phrase(before) as NSString
    let named = kinds.compactMap { $0.1.all(in: source).last?.range }.max { $0.upperBound < $1.upperBound }
    return named.map { source.text($0) } ?? ""
  }

  private func date(beside segment: Range<Int>) -> TimePoint? {
    for mention in scene.mentions(in: segment) {
      let before = page.phrase(segment.lowerBound..<mention.core.lowerBound) + " "
      guard Self.asOf.matches(before), let date = mention.dates.first else { continue }
      return TimePoint(.day, WallTime(startOf: date), zone: scene.zone)
    }
    return nil
  }

  /// A debt that nobody put a figure to.
  private func unnamedDebt() -> [Finding] {
    guard scene.isVietnamese, let match = Self.unnamed.first(in: page.source) else { return [] }
    return [
      Finding(
        kind: .debt, money: Money(hundredths: nil, currency: "VND", qualifier: .unknown), asOf: nil,
        label: page.phrase(match.range), quotes: [match.range])
    ]
  }

  // MARK: Sums that do not add up

  struct Mismatch {
    var total: SumMention
    var parts: Int64
    var quotes: [Range<Int>]
  }

  private static let total = Pattern(#"(?<![\p{L}])(?:total|tổng(?: cộng| số| tiền)?|cộng|sum)(?![\p{L}])"#)
  private static let lessens = Pattern(
    #"(?:less|minus|credit|discount|đã (?:thanh toán|trả)|giảm|trừ|payments? received)"#)
  private static let comprises = Pattern(
    #"(?<![\p{L}])(?:gồm|bao gồm|comprising|consisting of|made up of|being)(?![\p{L}])"#)

  /// A total below its parts, or before them in one sentence, that they do not give.
  func mismatches() -> [Mismatch] { columns() + sentences() }

  private func columns() -> [Mismatch] {
    var found: [Mismatch] = []
    var run: [SumMention] = []
    var lastLine = -2
    for sum in scene.sums {
      let line = page.lineIndex(at: sum.range.lowerBound)
      let text = page.string(page.lineRanges[line])
      let isAlone = scene.sums.count { page.lineIndex(at: $0.range.lowerBound) == line } == 1
      guard isAlone else {
        run = []
        continue
      }
      if line > lastLine + 1 { run = [] }
      if Self.lessens.matches(text) { run = [] }
      if Self.total.matches(text), run.count >= 2, let mismatch = mismatch(sum, run) {
        found.append(mismatch)
      }
      run = Self.total.matches(text) ? [] : run + [sum]
      lastLine = line
    }
    return found
  }

  private func sentences() -> [Mismatch] {
    scene.clauses.compactMap { clause in
      let sums = scene.sums.filter { clause.segment.range.contains($0.range) }
      if sums.count >= 3, let last = sums.last,
        Self.total.matches(page.string(sums[sums.count - 2].range.upperBound..<last.range.lowerBound))
      {
        return mismatch(last, Array(sums.dropLast()))
      }
      guard sums.count >= 3, let word = Self.comprises.first(in: page.source, clause.segment.range),
        word.range.lowerBound >= sums[0].range.upperBound, word.range.upperBound <= sums[1].range.lowerBound
      else { return nil }
      return mismatch(sums[0], Array(sums.dropFirst()))
    }
  }

  private func mismatch(_ total: SumMention, _ parts: [SumMention]) -> Mismatch? {
    guard parts.allSatisfy({ $0.money.currency == total.money.currency && $0.money.qualifier == .exact }),
      total.money.qualifier == .exact, let stated = total.money.hundredths
    else { return nil }
    let sum = parts.compactMap(\.money.hundredths).reduce(Int64(0)) {
      $0.addingReportingOverflow($1).partialValue
    }
    guard sum != stated else { return nil }
    return Mismatch(total: total, parts: sum, quotes: [total.range] + parts.map(\.range))
  }
}
