import CutoffDomain
import Foundation

/// Reads what became of an earlier date: moved, suspended, withdrawn. The old date is no new deadline.
struct MoveReader {
  struct Finding {
    var result: OutcomeResult
    var old: TimeMention?
    var new: TimeMention?
    var quotes: [Range<Int>]
  }

  let scene: NoticeScene
  private(set) var findings: [Finding] = []
  /// Ranges of old dates.
  private(set) var taken: [Range<Int>] = []
  private var page: NoticePage { scene.page }

  init(scene: NoticeScene) { self.scene = scene }

  private static let moving = Pattern(
    wrapped:
      #"(?<![\p{L}])(?:lùi|dời|rời|hoãn|đẩy lùi|điều chỉnh|thay đổi|chuyển|gia hạn|kéo dài|postpon(?:e|ed|ing)|reschedul(?:e|ed|ing)|mov(?:e|ed|ing)|put back|pushed back|brought forward|extend(?:ed|ing)?(?! (?:support|maintenance|security|period|warranty))|defer(?:red)?|delay(?:ed)?|will now (?:be|take place)|now (?:be|take place))(?![\p{L}])"#
  )
  /// What stops a service without saying so.
  private static let planned = Pattern(
    #"(?<![\p{L}])(?:maintenance|outage|downtime|works|bảo trì|bảo dưỡng|nâng cấp)(?![\p{L}])"#)
  private static let to = Pattern(
    #"(?:sang|đến|tới|thành|là|to|until|till|for|on|place|be|at)[\s*_]*(?:hết\s+|the\s+|vào\s+|ngày\s+|lúc\s+)*\z"#
  )
  private static let from = Pattern(
    #"(?:từ|from|instead of|thay (?:vì|cho)|originally|scheduled for|previously|ban đầu|trước đó)[\s*_]*(?:ngày|on|the|lúc)?\s*\z"#
  )
  private static let object =
    #"(?:disconnections?|suspensions?|terminations?|shut-?offs?|shutdowns?|cut-?offs?|outages?|interruptions?|evictions?|retirements?|sunset|notice)"#
  private static let held = Pattern(
    wrapped:
      #"(?:(?:the|our|your|this|planned|scheduled)\s+)*"# + object
      + #"\b(?:[^.;]|\.(?=\S)|(?<=\bref|\bno|\bnos|\bacct|\ba/c)\.){0,200}?\s(?:is|are|was|were|has been|have been)\s+(?:now\s+|hereby\s+|also\s+|therefore\s+)*(?:(suspended|on hold|put on hold|paused|stayed)|(withdrawn|cancelled|canceled|called off|rescinded|revoked|lifted|void|closed))\b"#
  )
  private static let withdraws = Pattern(
    wrapped:
      #"(?:we|hereby|have)\s+(?:now\s+|hereby\s+|have\s+|therefore\s+)*(withdraw[ns]?|withdrawn|cancel(?:led|ed)?|rescind(?:ed)?|suspend(?:ed)?|pause[d]?)\s+(?:the|our|this|your|any)\s+[^.;]{0,40}?"#
      + object)
  private static let vietnameseWithdraws = Pattern(
    wrapped:
      #"(?<![\p{L}])(?:thu hồi|hủy(?: bỏ)?|bãi bỏ|rút(?: lại)?)\s+(?:\p{L}+\s+){0,3}?(?:thông báo|công văn|kế hoạch|lịch|lệnh|việc|quyết định)(?:\s+(?:tạm\s+)?(?:cắt|ngừng|ngưng|khóa|dừng)(?:\s+(?:cung\s+)?(?:cấp\s+)?(?:điện|nước|dịch vụ))?)?|(?<![\p{L}])không (?:còn )?(?:thực hiện|tiến hành) (?:việc )?(?:cắt|ngừng|tạm ngừng|khóa)"#
  )
  private static let vietnamesePassive = Pattern(
    wrapped:
      #"(?<![\p{L}])(?:thông báo|lịch|kế hoạch|lệnh|quyết định|việc)\s+(?:tạm\s+)?(?:cắt|ngừng|ngưng|khóa)[^.;]{0,90}?(?<!sẽ )(?:được|bị|đã)\s+(?:(thu hồi|hủy bỏ|hủy|bãi bỏ)|(tạm hoãn|hoãn lại|tạm dừng))(?![\p{L}])"#
  )
  private static let vietnameseHeld = Pattern(
    wrapped:
      #"(?<![\p{L}])(?:tạm hoãn|hoãn|tạm dừng|tạm ngừng|tạm thời chưa|chưa)\s+(?:(?:thực hiện|tiến hành|việc|kế hoạch|lịch|thi hành)\s+)+(?:tạm\s+)?(?:cắt|ngừng|ngưng|khóa|thu hồi|dừng)"#
  )

  mutating func run() {
    for clause in scene.clauses {
      if !readEnded(clause) { readMoved(clause) }
    }
    merge()
  }

  private mutating func readEnded(_ clause: Clause) -> Bool {
    let range = clause.segment.range
    guard let (match, result) = ended(in: range),
      clause.condition(around: match) == nil || !clause.conditions.contains(where: { $0.contains(match) })
    else { return false }
    let dates = scene.mentions(in: range).filter { !isLetterDate($0) }
    let old =
      dates.first { match.overlaps($0.core) } ?? dates.first { $0.core.lowerBound >= match.upperBound }
      ?? dates.first
    // "… is suspended until 15 January": what comes after the word is no old date.
    taken += dates.map(\.core)
    findings.append(Finding(result: result, old: old, new: nil, quotes: [match, range]))
    return true
  }

  /// A heading and its sentence tell the same.
  private mutating func merge() {
    for result in [OutcomeResult.suspended, .withdrawn] {
      let same = findings.filter { $0.result == result }
      guard same.count > 1, let dated = same.first(where: { $0.old != nil }) ?? same.first else { continue }
      var whole = dated
      whole.quotes += same.filter { $0.old == nil }.flatMap(\.quotes)
      findings.removeAll { $0.result == result && ($0.old == nil || $0.quotes == dated.quotes) }
      findings.append(whole)
    }
  }

  private func ended(in range: Range<Int>) -> (Range<Int>, OutcomeResult)? {
    if let match = Self.held.first(in: page.source, range) {
      return (match.range, match[1] != nil ? .suspended : .withdrawn)
    }
    if let match = Self.withdraws.first(in: page.source, range), let word = match[1] {
      let verb = page.string(word).lowercased()
      return (match.range, verb.hasPrefix("suspend") || verb.hasPrefix("pause") ? .suspended : .withdrawn)
    }
    if let match = Self.vietnameseWithdraws.first(in: page.source, range) { return (match.range, .withdrawn) }
    if let match = Self.vietnamesePassive.first(in: page.source, range) {
      return (match.range, match[1] != nil ? .withdrawn : .suspended)
    }
    if let match = Self.vietnameseHeld.first(in: page.source, range) { return (match.range, .suspended) }
    return nil
  }

  private mutating func readMoved(_ clause: Clause) {
    let range = clause.segment.range
    guard let word = Self.moving.first(in: page.source, range) else { return }
    let dates = scene.mentions(in: range).filter { !isLetterDate($0) }
    let stops =
      clause.triggers.contains { $0.kind.stopsService }
      || Self.planned.first(in: page.source, range) != nil
        && scene.clauses.contains { $0.triggers.contains { $0.kind.stopsService && !$0.isDenied } }
    guard
      let new = dates.last(where: {
        Self.to.matches(prefix(of: $0, range)) && !isOld($0, range)
          && $0.core.lowerBound > word.range.lowerBound
      })
    else { return }
    let old = dates.first {
      $0.core != new.core && (isOld($0, range) || $0.core.lowerBound < word.range.lowerBound || stops)
    }
    // A term that is made longer without its old date is simply a deadline.
    guard stops || old != nil else { return }
    if let old { taken.append(old.core) }
    guard stops else { return }
    let lead = new.core.lowerBound
    let start = page.string(range.lowerBound..<lead).range(
      of: #"(?:sang|đến|tới|to|until|for|on|at|là)\s*\S*\s*$"#, options: .regularExpression)
    let quoteStart =
      start.map { range.lowerBound + page.string(range.lowerBound..<lead)[..<$0.lowerBound].utf16.count }
      ?? lead
    findings.append(
      Finding(
        result: .moved, old: old, new: new,
        quotes: [quoteStart..<new.range.upperBound, word.range.lowerBound..<new.range.upperBound, range]))
  }

  private func prefix(of mention: TimeMention, _ segment: Range<Int>) -> String {
    page.string(max(segment.lowerBound, mention.core.lowerBound - 30)..<mention.core.lowerBound)
  }

  private func isOld(_ mention: TimeMention, _ segment: Range<Int>) -> Bool {
    Self.from.matches(prefix(of: mention, segment))
  }

  private func isLetterDate(_ mention: TimeMention) -> Bool {
    // A past date may be the one that was moved: only dates of letters are left out.
    Mentioned.isOfLetter(mention, scene)
  }
}
