import Foundation

/// Reads how an office is reached. A person's number is never read: there must be an office beside it.
struct ContactReader {
  struct Finding {
    var office: String
    var channel: String
    var value: Range<Int>
    var line: Range<Int>
  }

  let page: NoticePage

  private static let phone = Pattern(
    #"(?<![\p{L}\d./-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?![\d/-]|[.,]\d)"#
  )
  private static let long = Pattern(#"(?<![\p{L}\d./-])(?:0|1[89]00|\+)\d{6,12}(?![\d/])"#)
  private static let mail = Pattern(#"(?<![\w.])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"#)
  private static let phoneWord = Pattern(
    #"(?:tel(?:ephone)?|phone|call|hotline|ring|dial|fax|at|on|điện thoại|ĐT|đt|gọi|tổng đài|đường dây nóng|liên hệ|số)\b|[:,)]\s*\z"#
  )
  private static let vietnameseOffice = Pattern(
    #"(?<![\p{L}])((?:Tổng đài|Bộ phận|Phòng|Trung tâm|Ban|Văn phòng|Tổ|Đường dây nóng|Hotline|Điện lực|Chi nhánh|Trạm)(?:\s(?!(?:qua|theo|số|tại|hoặc|để|xin|vui|trước|điện|email|ĐT)\b)[\p{L}][\p{L}-]*){0,6})"#,
    isCaseSensitive: true)
  private static let englishOffice = Pattern(
    #"\b([A-Z][\w&'-]*\s(?:[a-z]+\s)?(?:desk|team|office|department|hotline|helpline|centre|center|unit|division|section)|(?:[A-Z][\w&'-]*\s(?:(?:of|and|&)\s)?){0,4}(?:Office|Department|Dept|Team|Desk|Help ?desk|Support|Collections|Billing|Accounts Receivable|Accounts|Administration|Operations|Cent(?:er|re)|Services?|Care|Control|Relations|Hotline|Helpline|Line|Commission|Authority|Council|Unit|Division|Section|Bureau)(?: of (?:the )?[A-Z][\w]+)?)\b(?!\s(?:address|Name))"#,
    isCaseSensitive: true)

  func findings(dates: [Range<Int>], sums: [Range<Int>]) -> [Finding] {
    var found: [Finding] = []
    for (pattern, channel) in [(Self.mail, "mail"), (Self.phone, "phone"), (Self.long, "phone")] {
      for match in pattern.all(in: page.source, page.body) {
        let value = match.range
        guard !(dates + sums + found.map(\.value)).contains(where: { $0.overlaps(value) }),
          !page.isQuoted(value)
        else { continue }
        if channel == "phone", !isPhone(value) { continue }
        guard let (office, line) = office(beside: value) else { continue }
        found.append(Finding(office: office, channel: channel, value: value, line: line))
      }
    }
    return found.sorted { $0.value.lowerBound < $1.value.lowerBound }
  }

  private func isPhone(_ range: Range<Int>) -> Bool {
    let digits = page.string(range).count(where: \.isNumber)
    guard (7...15).contains(digits) else { return false }
    let line = page.lineRanges[page.lineIndex(at: range.lowerBound)]
    let before = page.string(max(line.lowerBound, range.lowerBound - 40)..<range.lowerBound)
    guard !Self.account.matches(before) else { return false }
    return Self.phoneWord.matches(before) || page.string(range).hasPrefix("+")
      || page.string(range).hasPrefix("(")
  }

  private static let account = Pattern(
    #"(?:account|acct|invoice|ref|mã|tài khoản|STK|hợp đồng|customer (?:no|number)|số:|MST|mã số thuế)[^\n]{0,14}\z"#
  )

  /// The office in the same sentence or line, the nearest before; else the line above.
  private func office(beside value: Range<Int>) -> (String, Range<Int>)? {
    let line = page.lineIndex(at: value.lowerBound)
    if isPersonal(value) { return nil }
    let pattern = page.language == .vietnamese ? Self.vietnameseOffice : Self.englishOffice
    var start = page.lineRanges[line].lowerBound
    if let segment = page.segment(at: value.lowerBound)?.range { start = min(start, segment.lowerBound) }
    let names = pattern.all(in: page.source, start..<value.lowerBound).compactMap { $0[1] }
    if let name = names.last(where: { !Self.hotline.matches(page.string($0)) }) ?? names.last {
      return (Self.office(page.phrase(name)), start..<value.upperBound)
    }
    if let name = Self.plainOffice.all(in: page.source, start..<value.lowerBound).last.flatMap({ $0[1] }) {
      return (page.phrase(name), start..<value.upperBound)
    }
    let after = value.upperBound..<page.lineRanges[line].upperBound
    if let name = pattern.first(in: page.source, after).flatMap({ $0[1] }),
      !page.string(value.upperBound..<name.lowerBound).contains(". ")
    {
      return (Self.office(page.phrase(name)), page.lineRanges[line])
    }
    for above in [line - 1, line - 2] where above >= page.text.headerLineCount {
      let range = page.lineRanges[above]
      guard range.count <= 80, let name = pattern.first(in: page.source, range).flatMap({ $0[1] }) else {
        continue
      }
      return (Self.office(page.phrase(name)), range.lowerBound..<page.lineRanges[line].upperBound)
    }
    return nil
  }

  private static let plainOffice = Pattern(
    #"\b(?:our|the|your)\s((?:[a-z]+\s){0,2}(?:office|department|team|desk|hotline|helpline))\b"#)
  private static let hotline = Pattern(#"^(?:hotline|đường dây nóng)"#)
  private static let person = Pattern(#"(?<![\p{L}])(?:ông|bà|anh|chị|cô|đ/c|mr|mrs|ms|dr)\.?\s+\p{Lu}"#)

  /// A number that stands behind somebody's name, with no office between.
  private func isPersonal(_ value: Range<Int>) -> Bool {
    let start =
      page.segment(at: value.lowerBound)?.range.lowerBound
      ?? page.lineRanges[page.lineIndex(at: value.lowerBound)].lowerBound
    guard start < value.lowerBound, let name = Self.person.all(in: page.source, start..<value.lowerBound).last
    else { return false }
    let pattern = page.language == .vietnamese ? Self.vietnameseOffice : Self.englishOffice
    return pattern.first(in: page.source, name.range.upperBound..<value.lowerBound) == nil
  }

  private static let verb = Pattern(
    #"\A(?:(?:Please|Call|Contact|Phone|Ring|Email|Write to|Visit|Our|The|Your|Or|And|For|Liên hệ|Gọi) )+(?:the |our )?"#
  )

  /// Without the verb that a sentence begins with.
  private static func office(_ name: String) -> String {
    let text = name as NSString
    guard let match = verb.first(in: text), match.range.upperBound < text.length else { return name }
    return text.text(match.range.upperBound..<text.length)
  }
}
