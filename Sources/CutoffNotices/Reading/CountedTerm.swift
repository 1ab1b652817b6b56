import CutoffDomain
import Foundation

/// A term that is counted from something: "30 days after suspension", "sau 3 ngày làm việc".
struct CountedTerm {
  var range: Range<Int>
  /// Place among the scene's clauses.
  var clause: Int
  var count: Int
  var unit: Unit
  var isWorkingDays: Bool
  /// What it is counted from, in the text; nil where nothing is said.
  var base: Range<Int>?
  var boundary: Boundary
  /// "two weeks later": counted from what was said just before.
  var isLater: Bool

  enum Unit { case day, week, month }

  private static let vietnamese = Pattern(
    #"(?<![\p{L}])(sau|thêm|trong vòng|trong thời hạn|trong|chậm nhất(?: là)?|quá)\s+(?:thời hạn\s+)?(\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm|hai mươi|ba mươi)(?:\s*\([^)]{1,20}\))?\s+(ngày|tuần|tháng)(\s+làm việc)?(?:,?\s+(?:kể từ|tính từ|từ|sau)\s+(?:khi\s+)?([^.;,\n]{3,80}?(?=\s+(?:sẽ|thì|chúng tôi|công ty)(?![\p{L}])|[.;,\n]|$)))?"#
  )
  private static let english = Pattern(
    #"\b(?:(within|after|in|no later than|at least)\s+)?(\d{1,3}|an?|one|two|three|four|five|six|seven|ten|fourteen|fifteen|twenty|thirty|sixty|ninety)(?:\s*\(\d{1,3}\))?[ -]+(?:(business|working)\s+|calendar\s+)?(day|week|month)s?(?![\p{L}])['’]?(?:\s+(after|from|of|following|later|afterwards)\b(?:\s+(?:the\s+)?((?!which)[^.;,\n]{3,80}?(?=[.;,\n]|\s(?:we|your|the service)\b|$)))?)?"#
  )
  private static let never = Pattern(
    #"\A\s*(?:past due|overdue|quá hạn|notice|of notice|ago|in advance|before|prior|trước|old|free)"#)
  private static let warned = Pattern(#"(?:báo trước|trước|for|last|past|mỗi|every|each|next)\s*\z"#)

  static func ranges(in page: NoticePage, _ range: Range<Int>) -> [Range<Int>] {
    matches(page, range).map(\.range)
  }

  private static func matches(_ page: NoticePage, _ range: Range<Int>) -> [Pattern.Match] {
    let pattern = page.language == .vietnamese ? vietnamese : english
    return pattern.all(in: page.source, range).filter { match in
      let after = page.string(match.range.upperBound..<min(page.source.length, match.range.upperBound + 20))
      let before = page.string(max(range.lowerBound, match.range.lowerBound - 12)..<match.range.lowerBound)
      guard !never.matches(after), !warned.matches(before) else { return false }
      return page.language == .vietnamese || match[1] != nil || match[5] != nil
    }
  }

  static func all(in scene: NoticeScene) -> [CountedTerm] {
    scene.clauses.indices.flatMap { place in
      matches(scene.page, scene.clauses[place].segment.range).compactMap { term($0, place, scene) }
    }
  }

  private static func term(_ match: Pattern.Match, _ clause: Int, _ scene: NoticeScene) -> CountedTerm? {
    let page = scene.page
    let isVietnamese = page.language == .vietnamese
    guard let number = match[2], let count = Numbers.value(page.phrase(number)),
      let unitRange = match[isVietnamese ? 3 : 4]
    else { return nil }
    let unit: Unit
    switch page.phrase(unitRange).lowercased() {
    case "tuần", "week": unit = .week
    case "tháng", "month": unit = .month
    default: unit = .day
    }
    let lead = match[1].map { page.phrase($0).lowercased() }
    let link = isVietnamese ? nil : match[5].map { page.phrase($0).lowercased() }
    let isInside = [
      "within", "in", "no later than", "trong vòng", "trong thời hạn", "trong", "chậm nhất", "chậm nhất là",
    ].contains(lead ?? "")
    let base = match[isVietnamese ? 5 : 6]
    // "trong 30 ngày" alone is a length, no term.
    if base == nil, isVietnamese, lead == "trong" || lead == "quá", match[4] == nil { return nil }
    return CountedTerm(
      range: page.trimmed(match.range), clause: clause, count: count, unit: unit,
      isWorkingDays: match[isVietnamese ? 4 : 3] != nil, base: base, boundary: isInside ? .by : .after,
      isLater: link == "later" || link == "afterwards")
  }

  // MARK: What it comes to

  private static let letter = Pattern(
    #"(?:date of )?(?:this|the) (?:notice|letter|mail|e-mail|email)|(?:ra |gửi |ký |phát hành )?(?:thông báo|công văn|văn bản|thư|thư điện tử|email|e-mail) này|ngày (?:ra |ký |gửi )?(?:thông báo|công văn|email)|today|date hereof|hôm nay"#
  )
  private static let receipt = Pattern(#"receipt|receiving|receive|nhận được|nhận"#)

  /// The days that it may end on; none where its base is not known.
  func days(_ scene: NoticeScene, _ findings: [DeadlineFinding]) -> (days: [CivilDate], from: Origin?) {
    let (bases, origin) = bases(scene, findings)
    let days = bases.compactMap { date -> CivilDate? in
      // No days off are known here.
      if isWorkingDays { return WorkCalendar().term(count, after: date)?.last }
      switch unit {
      case .day: return date.adding(days: count)
      case .week: return date.adding(days: 7 * count)
      case .month: return date.adding(months: count)
      }
    }
    return (days, origin)
  }

  /// What a term is counted from, where it is not a date that stands there by itself.
  enum Origin {
    case letter
    case deadline(kind: DeadlineKind, said: SaidTime, segment: Range<Int>)

    init(_ finding: DeadlineFinding) {
      self = .deadline(kind: finding.kind, said: finding.said, segment: finding.segment)
    }
  }

  /// The same as records count.
  var countedUnit: RelativeDate.Unit {
    if isWorkingDays { return .workingDays }
    switch unit {
    case .day: return .days
    case .week: return .weeks
    case .month: return .months
    }
  }

  private func bases(_ scene: NoticeScene, _ findings: [DeadlineFinding]) -> ([CivilDate], Origin?) {
    let page = scene.page
    func named(_ finding: DeadlineFinding?) -> ([CivilDate], Origin?) {
      finding.map { ($0.days, Origin($0)) } ?? ([], nil)
    }
    guard let base else {
      if isLater { return named(findings.last { !$0.days.isEmpty }) }
      if boundary == .after, !isWorkingDays {
        // "From 1 January, and after 90 days completely": counted from what the same sentence said before.
        let segment = scene.clauses[clause].segment.range
        return named(findings.last { $0.segment == segment && $0.said.point != nil && $0.kind.stopsService })
      }
      return isWorkingDays ? ([scene.today], .letter) : ([], nil)
    }
    let words = page.phrase(base)
    if Self.receipt.matches(words) { return isWorkingDays ? ([scene.today], .letter) : ([], nil) }
    if Self.letter.matches(words) {
      return scene.referenceFrom == .now ? ([], nil) : ([scene.today], .letter)
    }
    if let mention = scene.mentions.first(where: { base.overlaps($0.core) }) { return (mention.dates, nil) }
    let triggers = TriggerWords.all(in: page, base)
    guard let trigger = triggers.first else { return isWorkingDays ? ([scene.today], .letter) : ([], nil) }
    let key = page.phrase(trigger.range).lowercased()
    let exact = findings.filter { $0.said.point != nil && page.phrase($0.segment).lowercased().contains(key) }
    let sameKind = findings.filter {
      $0.said.point != nil
        && ($0.kind == trigger.kind || ($0.kind.stopsService && trigger.kind.stopsService))
    }
    let full = findings.filter { $0.said.point != nil && $0.kind == .cutoff && trigger.kind == .cutoff }
    // One that is counted itself has the day that it is offered on.
    let counted = findings.filter { $0.counted != nil && !$0.days.isEmpty && $0.kind == trigger.kind }
    return named(
      exact.first { $0.kind == trigger.kind } ?? full.first ?? sameKind.last ?? exact.first ?? counted.last)
  }
}

/// Small numbers in words.
enum Numbers {
  private static let words: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30,
    "sixty": 60, "ninety": 90,
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười hai": 12, "mười lăm": 15, "hai mươi": 20, "ba mươi": 30,
  ]

  static func value(_ text: String) -> Int? { Int(text) ?? words[text.lowercased()] }
}
