import CutoffDomain
import Foundation

/// How a time without a binding word is meant.
enum Boundaries {
  static func boundary(of mention: TimeMention, _ kind: DeadlineKind) -> Boundary {
    let said = mention.boundary
    switch kind {
    case .payment, .backup, .response, .instalment:
      return said == .at || said == .from ? .by : said ?? .by
    case .licenceExpiry, .contractExpiry, .certificateExpiry, .hearing:
      // "Not After: Dec 8": that is when it expires.
      return said == .from || said == .by || said == .after ? .at : said ?? .at
    case .cutoff, .stagedCutoff, .endOfLife, .extensionEnd, .dataDeletion, .resume, .other, .report,
      .decision,
      .substituteReady:
      return said ?? .at
    }
  }
}

/// What a trigger means in its sentence.
enum DeadlineContext {
  private static let expiring = Pattern(
    #"(hợp đồng|contract|agreement|lease|subscription)|(chứng thư|chứng chỉ|certificate)|(ưu đãi|khuyến mại|offer|discount|quote)"#
  )
  private static let contractBefore = Pattern(
    #"\b(?:contract|agreement|lease)\s+(?:will|shall|may)\s+(?:then\s+|also\s+)?(?:be)?\s*\z"#)
  private static let plan = Pattern(#"\Apayment\s+(?:plan|arrangement|schedule)"#)
  private static let task = Pattern(
    #"\b(?:inspection|report|form|documents?|questionnaire|audit|test|certificate|plan of correction)\b"#)
  private static let money = Pattern(
    #"\b(?:pay|paid|payments?|invoices?|amount|fee|balance|bill|rent|charges?|sum|penalty)\b|[$€£]"#)
  private static let request = Pattern(
    #"(?:request|ask for|apply for|demand|appeal|yêu cầu|đề nghị mở|xin mở)[^.;]{0,30}\z"#)
  private static let contract = Pattern(
    #"\A\s*(?:the |your |this |our |)(?:hợp đồng|contract|agreement|lease)"#)

  static func kind(of trigger: Trigger, in clause: Clause, _ scene: NoticeScene) -> DeadlineKind {
    let range = clause.segment.range
    switch trigger.kind {
    case .licenceExpiry:
      guard let match = expiring.first(in: scene.page.source, range) else { return .licenceExpiry }
      if match[1] != nil { return .contractExpiry }
      return match[2] != nil ? .certificateExpiry : .response
    case .cutoff:
      let after = scene.page.string(
        trigger.range.upperBound..<min(scene.page.source.length, trigger.range.upperBound + 40))
      let before = scene.page.phrase(range.lowerBound..<max(range.lowerBound, trigger.range.lowerBound))
      return contract.matches(after) || contractBefore.matches(before) ? .contractExpiry : .cutoff
    case .payment:
      // "The inspection is due by", "agree a payment plan before": no money is due then.
      let words = scene.page.phrase(range)
      let around = scene.page.phrase(
        trigger.range.lowerBound..<min(range.upperBound, trigger.range.upperBound + 24))
      if plan.matches(around) { return .response }
      let isDue = scene.page.phrase(trigger.range).lowercased().hasPrefix("due")
      return isDue && task.matches(words) && !money.matches(words) ? .other : .payment
    case .hearing:
      // "You may request a hearing within 10 days": the day is that of the request.
      let before = scene.page.phrase(range.lowerBound..<max(range.lowerBound, trigger.range.lowerBound))
      return request.matches(before) ? .response : .hearing
    case .stagedCutoff, .contractExpiry, .certificateExpiry, .endOfLife, .extensionEnd, .instalment,
      .report, .response, .decision, .backup, .dataDeletion, .substituteReady, .resume, .other:
      return trigger.kind
    }
  }
}

/// Dates that a notice names and that are no deadline.
enum Mentioned {
  private static let letter = Pattern(
    #"(?:(?:công văn|văn bản|thông báo|quyết định|hợp đồng|bản án|biên bản|phụ lục|hóa đơn|nghị quyết|tờ trình|giấy phép|email|thư)\s(?:(?:(?!hết hạn|hết hiệu lực|đến hạn|chấm dứt|kết thúc)[^.;\n]){0,60}\s)?(?:ký |ban hành |lập )?(?:ngày|tháng)?)[\s:*_(]*\z"#
  )
  private static let before = Pattern(
    #"(?:tính (?:đến|tới)(?: hết)?(?: ngày)?|as of|dated|date of (?:this )?(?:notice|letter|invoice)|invoice date|statement date|issued(?: on)?|signed(?: on)?|(?:letter|notice|email|mail|invoice|agreement|contract|statement|message) (?:of|from)|posted(?: on)?|kỳ (?:cước|hóa đơn|thanh toán)[^.;\n]{0,20}|billing (?:period|cycle)[^.;\n]{0,12}|for the (?:period|month of)|tiêu thụ[^.;\n]{0,12}|last paid on|(?:said|told|announced|reported|confirmed|wrote)(?: [^.;\n]{0,30})?(?: on)?|ký ngày|ngày ký|ngày lập)[\s:*_(]*\z"#
  )
  private static let billing = Pattern(
    #"(?:\bkỳ\b|tháng|cước|hóa đơn|billing|period|statement|invoice for|usage|charges for|bill for|rent for)[^.;\n]{0,24}\z"#
  )

  static func isOther(_ mention: TimeMention, _ scene: NoticeScene) -> Bool {
    let page = scene.page
    if page.dateLines.contains(where: { $0.overlaps(mention.core) }) { return true }
    let start = page.segment(at: mention.core.lowerBound)?.range.lowerBound ?? mention.core.lowerBound
    let prefix = page.phrase(max(start, mention.core.lowerBound - 100)..<mention.core.lowerBound) + " "
    if isOfLetter(mention, scene) { return true }
    if scene.isPress, isToldThen(mention, scene) { return true }
    if mention.precision == .month, mention.boundary == nil || billing.matches(prefix) { return true }
    return isPast(mention, scene)
  }

  /// "công văn số 905 ngày 01/12/2026"
  static func isOfLetter(_ mention: TimeMention, _ scene: NoticeScene) -> Bool {
    let page = scene.page
    if page.dateLines.contains(where: { $0.overlaps(mention.core) }) { return true }
    let start = page.segment(at: mention.core.lowerBound)?.range.lowerBound ?? mention.core.lowerBound
    let prefix = page.phrase(max(start, mention.core.lowerBound - 100)..<mention.core.lowerBound) + " "
    if before.matches(prefix) { return true }
    // "Thông báo ngừng cấp nước từ ngày …" says when, "thông báo ngày …" is a letter.
    return (mention.boundary == nil || mention.boundary == .at) && letter.matches(prefix)
  }

  private static let told = Pattern(
    #"\A[^.;]{0,90}?(?<![\p{L}])(?:cho biết|cho hay|thông báo|xác nhận|nói|said|told|announced|reported|confirmed)(?![\p{L}])"#
  )

  /// "Ngày 10/12/2026, … cho biết sẽ ngừng": when it was said.
  private static func isToldThen(_ mention: TimeMention, _ scene: NoticeScene) -> Bool {
    guard mention.boundary == nil || mention.boundary == .at,
      let segment = scene.page.segment(at: mention.core.lowerBound)
    else { return false }
    let next = scene.mentions(in: segment.range).first { $0.core.lowerBound >= mention.core.upperBound }
    let end = next?.range.lowerBound ?? segment.range.upperBound
    return told.matches(scene.page.phrase(mention.core.upperBound..<max(mention.core.upperBound, end)))
  }

  private static func isPast(_ mention: TimeMention, _ scene: NoticeScene) -> Bool {
    let last = mention.until?.date ?? mention.dates.max()
    guard let last else { return true }
    return mention.precision == .month
      ? last.firstOfMonth < scene.today.firstOfMonth : last < scene.today
  }
}

/// "Please …", and where it begins.
enum Request {
  private static let words = Pattern(
    #"(?<![\p{L}])(?<!theo )(?:please|kindly|we (?:ask|request|urge|advise) (?:that )?you|you (?:must|should|need to|can)|make sure|(?:customers|residents|tenants|users|patients|those|anyone)\b[^.;]{0,60}?\b(?:should|must|are asked to)|(?:trân trọng )?đề nghị|kính đề nghị|yêu cầu|vui lòng|xin (?:vui lòng|mời|hãy|gửi|gọi|liên hệ)|kính mong|mong|hãy|khuyến cáo|cần)(?![\p{L}])"#
  )
  private static let imperative = Pattern(
    #"\A[\s*_]*(?:renew|call|contact|send|submit|upgrade|migrate|move|return|complete|update|provide|arrange|plan|prepare|store|fill|keep|switch|replace|request|book|sign|register|restart)\b"#
  )

  static func start(in page: NoticePage, _ segment: Range<Int>, before time: Range<Int>) -> Int? {
    let before = segment.lowerBound..<max(segment.lowerBound, time.lowerBound)
    if let last = words.all(in: page.source, before).last { return last.range.lowerBound }
    let text = page.trimmed(segment)
    return imperative.matches(page.string(text)) && text.lowerBound < time.lowerBound ? text.lowerBound : nil
  }

  static func hasRequest(in page: NoticePage, _ segment: Range<Int>) -> Bool {
    words.first(in: page.source, segment) != nil
  }
}

/// Words that say that something is still to come.
enum Modality {
  private static let ahead = Pattern(
    #"(?<![\p{L}])(?:will|may|shall|could|might|scheduled|going to|about to|subject to|intend|forced to|have to|reserve the right|sẽ|buộc phải|có thể|dự kiến|chuẩn bị|sắp|tiến hành|xem xét)(?![\p{L}])"#
  )

  static func isAhead(in page: NoticePage, _ range: Range<Int>) -> Bool {
    ahead.first(in: page.source, range) != nil
  }
}

/// Times that no date can be read from.
enum Vague {
  private static let words = Pattern(
    #"(?:trước|sau|dịp|trong)\s(?:dịp\s|kỳ nghỉ\s)*(?:tết|lễ)(?![\p{L}])(?:\s(?:nguyên đán|dương lịch|âm lịch|bính ngọ|đinh mùi|năm \d{4}|\d{4}))*|(?:before|after|over|around)\s(?:the\s)?(?:Christmas|Thanksgiving|holidays?|New Year(?:'s)?|Easter|Lunar New Year|Tet)\b|(?:đầu|giữa|cuối)\s(?:tuần|tháng|quý|năm)(?:\s(?:sau|này|tới|nay))?|(?:tuần|tháng|quý|năm)\s(?:sau|tới)|trong\s(?:tuần|tháng)\s(?:này|sau|tới)|(?:trong )?thời gian (?:tới|sớm nhất)|trong (?:những|vài|ít) ngày tới|sắp tới|bất (?:cứ|kỳ) lúc nào|(?:early|late|later|mid|the end of|the start of)\s(?:this|next)\s(?:week|month|year)|(?:next|this)\s(?:week|month)|in the (?:near future|coming (?:days|weeks|months))|within (?:days|weeks)|shortly|soon|(?:at any time|immediately)(?: without (?:further )?notice)?|in due course|without further notice"#
  )
  private static let holiday = Pattern(
    #"\b(?:tết|lễ|christmas|thanksgiving|holidays?|new year|easter|tet)\b"#)

  static func first(in page: NoticePage, _ range: Range<Int>, outside conditions: [Range<Int>] = []) -> Range<
    Int
  >? {
    let all = words.all(in: page.source, range).map(\.range)
    return all.first { found in !conditions.contains { $0.overlaps(found) } } ?? all.first
  }

  static func holiday(in page: NoticePage, _ range: Range<Int>) -> Range<Int>? {
    words.all(in: page.source, range).map(\.range).first { isHoliday(page.string($0)) }
  }

  static func isHoliday(_ text: String) -> Bool { holiday.matches(text) }
}

/// The zones that a clock time without one may be of.
enum ZoneChoices {
  static func zones(_ scene: NoticeScene) -> [Zone] {
    var zones: [Zone] = []
    for zone in [scene.zone, scene.reference.zone] + scene.mentions.compactMap(\.zone)
    where !zones.contains(where: {
      $0.offset(at: scene.reference.start) == zone.offset(at: scene.reference.start)
    }) {
      zones.append(zone)
    }
    return zones
  }
}
