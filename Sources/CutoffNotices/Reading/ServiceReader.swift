import CutoffDomain
import Foundation

/// Reads what stops, and what is left alone.
struct ServiceReader {
  struct Finding {
    var name: Range<Int>
    var isExempt: Bool
    var quotes: [Range<Int>]
  }

  let scene: NoticeScene
  private var page: NoticePage { scene.page }

  private static let exempt = Pattern(
    wrapped:
      #"(?:không (?:nằm trong|thuộc)(?: phạm vi)?[^.;,\n]*|không bị (?:ảnh hưởng|gián đoạn|cắt|ngừng|khóa|ngắt|tạm dừng|tạm khóa)[^.;,\n]*|vẫn (?:sẽ )?(?:được cấp|được cung cấp|chạy|hoạt động|duy trì|có (?:điện|nước))[^.;,\n]*|(?:isn|aren)['’]t affected|(?:is|are|will be)\s(?:not\s(?:be\s)?affected|unaffected)|(?:will )?not be affected|remains? (?:available|unaffected|on|online|in service|accessible)|(?:will )?continues? to (?:work|run|operate|be available)|stays? (?:on|online|up))"#
  )
  private static let lead = Pattern(
    #"^\s*(?:(?:however|riêng|tuy nhiên|note that|lưu ý)[,:]?\s+)?(?:(?:your|the|our|this|all|các|những)\s+)?"#
  )
  private static let tag = Pattern(#"\((?:name|tên|service|dịch vụ):\s*([^)\n]{2,60})\)"#)
  private static let label = Pattern(
    #"^[^\S\n]*(?:[-*•+]\s+)?[*_]*(?:service|product|services affected|affected services?|dịch vụ|sản phẩm|hệ thống|tên miền|domain(?: name)?|plan|application|system|certificate|common name)[*_]*:[*_ \t]*(\S[^\n]{1,80})$"#
  )
  private static let domain = Pattern(
    #"(?<![\p{L}])(?:tên miền|domain(?: name)?s?)\s+[*_"“]*((?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,})\b"#
  )
  private static let heading = Pattern(
    #"(?i:sunset|retirement|end[- ]of[- ](?:life|support)|shutdown|decommissioning|discontinuation|suspension|termination)(?i:\s+notice)?(?::|\s+(?:of|for))\s+(?i:the\s+|your\s+)?([A-Z][^\n.,;:()*]{2,60}?)(?=\s*(?:$|[.,;:(*]|\son\b|\swill\b|\sis\b|\soriginally\b|\sscheduled\b|\sand\b))"#,
    isCaseSensitive: true)
  private static let subject = Pattern(
    #"(?:licen[cs]e|subscription|support|certificate|contract|access)\s+(?:for|to|of)\s+(?:the\s+|your\s+)?([A-Z][\w.+-]*(?:\s(?:[A-Z][\w.+-]*|v?\d[\w.]*)){0,5})|(?:giấy phép|bản quyền|phần mềm|chứng thư số?|gói|hệ thống)\s+(?:[\p{Ll}]+\s+){0,5}([\p{Lu}][\p{L}\d.+-]*(?:\s[\p{Lu}\d][\p{L}\d.+-]*){0,4})"#,
    isCaseSensitive: true)
  /// "the database cluster db-7 will be unavailable"; a plain "service" is no name.
  private static let stopped = Pattern(
    #"(?:^|[.,;:]\s+|\b[Yy]our\s+|\b[Tt]he\s+|\bAll\s+)((?:[\w.+/-]+\s){0,5}?[\w.+/-]+)\s+(?:(?:will|may|shall)\s+(?:be|reach)\s+(?:unavailable|suspended|switched off|shut down|terminated|discontinued|offline|retired|deactivated|end)|reaches (?:its )?end)\b"#,
    isCaseSensitive: true)
  private static let specific = Pattern(#"[A-Z]{2,}|\d|\b\w+ [A-Z]\w+|[a-z][A-Z]"#, isCaseSensitive: true)
  private static let pronoun = Pattern(
    #"^(?:it|this|that|they|we|you|which|service|access|on|at|from|after|if|by|unless)\b"#)
  private static let auxiliary = Pattern(#"\s+(?:sẽ|will|vẫn)\z"#)
  private static let noName = Pattern(
    #"\A(?:cung cấp|dịch vụ|toàn bộ|thời|ngày|việc|để|theo|từ|do|vì|website và|hoặc|cấp|ống)\b"#)
  private static let separator = Pattern(#",\s+(?:và\s+)?|\s+và\s+"#)
  private static let article = Pattern(#"\A(?:the|your|our|all|window|period)\s+"#)
  private static let generic = Pattern(
    #"\A(?:(?:electric|water|gas|phone|internet|customer|your|essential) )*(?:services?|accounts?|supply|access|contracts?|agreements?|utilit(?:y|ies))\z"#
  )
  private static let vietnameseObject = Pattern(
    #"(?<![\p{L}])(?:cắt|ngừng|ngưng|ngắt|khóa|dừng|tắt|gián đoạn)\s+(?:(?:kết nối|cung cấp|hoạt động|toàn bộ|tạm thời|truy cập|vận hành)\s+)*(?:các\s+|những\s+)?(?=([^.;:]+))"#
  )
  private static let stop = Pattern(
    #"\s+(?:của|dự kiến|từ|vào|lúc|kể|trước|sau|theo|tại|cho|để|do|nếu|với|đến|trong|ở|trên|khi|bị|sẽ|và (?:chấm|thu|xóa|ngừng|cắt|khóa))\b.*$|\s+\d.*$"#
  )
  private static let genericObject = Pattern(
    #"^(?:(?:cung )?cấp|dịch vụ|toàn bộ|điện|nước|hợp đồng|hai chiều|một chiều|lại|hoạt động|việc|nguồn|kết nối|internet|mạng|hệ thống|tài khoản|thuê bao|cấp nước|cấp điện|đường truyền|các|này|tên miền|máy chủ|hoàn toàn|hẳn|vĩnh viễn|ngay|luôn|tạm thời|một phần)(?:\s(?:này|trên|nêu trên|sinh hoạt))?$"#
  )
  private static let intro = Pattern(
    #"(?:following|dưới đây|sau(?: đây)?|services?|dịch vụ|hệ thống)\s*[^.;]{0,40}:\s*$"#)

  func findings() -> [Finding] {
    var found: [Finding] = []
    func add(_ name: Range<Int>, _ isExempt: Bool, _ quotes: [Range<Int>]) {
      var name = page.trimmed(name)
      if let article = Self.article.first(in: page.string(name) as NSString) {
        name = (name.lowerBound + article.range.upperBound)..<name.upperBound
      }
      let text = page.phrase(name)
      // "Sunset: Wed, 30 Jun 2027" names a day.
      guard (2...90).contains(text.count), !Self.generic.matches(text),
        !scene.mentions.contains(where: { $0.range.overlaps(name) }),
        !found.contains(where: { page.phrase($0.name).lowercased() == text.lowercased() })
      else { return }
      found.append(Finding(name: name, isExempt: isExempt, quotes: quotes))
    }
    for clause in scene.clauses {
      if let finding = exempt(clause.segment.range) { add(finding.name, true, finding.quotes) }
    }
    for pattern in [Self.tag, Self.label, Self.domain, Self.heading, Self.subject] {
      for match in pattern.all(in: page.source) {
        guard let name = match[1] ?? match[2] else { continue }
        add(name, false, [name, match.range])
      }
    }
    for match in Self.stopped.all(in: page.source) {
      guard let name = match[1], let clause = scene.clause(at: name.lowerBound),
        clause.segment.range.contains(name),
        Self.specific.matches(page.phrase(name)), !Self.pronoun.matches(page.phrase(name)),
        !OrganisationNames.isCapitals(page.phrase(name)),
        !scene.mentions.contains(where: { $0.core.overlaps(name) })
      else { continue }
      add(name, false, [name, clause.segment.range])
    }
    for object in objects() { add(object.name, false, [object.name, object.sentence]) }
    for item in items() { add(item, false, [item]) }
    return found
  }

  private func exempt(_ range: Range<Int>) -> Finding? {
    guard let match = Self.exempt.first(in: page.source, range), match.range.lowerBound > range.lowerBound
    else { return nil }
    var subject = range.lowerBound..<match.range.lowerBound
    if let comma = page.string(subject).range(of: ", ", options: .backwards) {
      let shift = page.string(subject)[..<comma.upperBound].utf16.count
      subject = (subject.lowerBound + shift)..<subject.upperBound
    }
    let lead = Self.lead.first(in: page.string(subject) as NSString)?.range.upperBound ?? 0
    subject = (subject.lowerBound + lead)..<subject.upperBound
    let words = page.phrase(subject).split(separator: " ").count
    guard (1...12).contains(words) else { return nil }
    let cut = Self.auxiliary.first(in: page.string(page.trimmed(subject)) as NSString)
    let name = page.trimmed(subject)
    let end = cut.map { name.lowerBound + $0.range.lowerBound } ?? name.upperBound
    return Finding(name: name.lowerBound..<end, isExempt: true, quotes: [match.range, range])
  }

  /// "tạm cắt điều hòa và thang máy của tầng 5"
  private func objects() -> [(name: Range<Int>, sentence: Range<Int>)] {
    guard scene.isVietnamese else { return [] }
    return scene.clauses.flatMap { clause -> [(name: Range<Int>, sentence: Range<Int>)] in
      Self.vietnameseObject.all(in: page.source, clause.segment.range).flatMap {
        match -> [(name: Range<Int>, sentence: Range<Int>)] in
        guard let whole = match[1], whole.lowerBound < clause.segment.range.upperBound,
          !OrganisationNames.isCapitals(page.string(clause.segment.range))
        else { return [] }
        let list = whole.lowerBound..<min(whole.upperBound, clause.segment.range.upperBound)
        return names(in: list).map { ($0, clause.segment.range) }
      }
    }
  }

  private func names(in list: Range<Int>) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = list.lowerBound
    let separators = Self.separator.all(in: page.source, list)
    for end in separators.map(\.range) + [list.upperBound..<list.upperBound] {
      var name = page.trimmed(start..<end.lowerBound)
      start = end.upperBound
      let text = page.string(name) as NSString
      let isCut = Self.stop.first(in: text)
      if let isCut { name = name.lowerBound..<(name.lowerBound + isCut.range.lowerBound) }
      let words = page.phrase(name)
      guard !words.isEmpty, words.split(separator: " ").count <= 7, !Self.genericObject.matches(words),
        !words.contains(where: \.isNumber), TriggerWords.all(in: page, name).isEmpty,
        Self.noName
          .first(in: words as NSString) == nil
      else { return names }
      names.append(page.trimmed(name))
      if isCut != nil { return names }
    }
    return names
  }

  /// Items below "the following services will be suspended:".
  private func items() -> [Range<Int>] {
    scene.clauses.indices.flatMap { place -> [Range<Int>] in
      let clause = scene.clauses[place]
      guard clause.triggers.contains(where: { $0.kind.stopsService && !$0.isDenied }),
        Self.intro.first(in: page.source, clause.segment.range) != nil
      else { return [] }
      return scene.clauses.filter { $0.segment.lead == place && $0.segment.kind == .item }
        .filter { scene.mentions(in: $0.segment.range).isEmpty && $0.triggers.isEmpty }
        .map { page.trimmed($0.segment.range, endingIn: ".;,") }
        .filter { page.phrase($0).split(separator: " ").count <= 9 }
    }
  }
}
