import CutoffDomain
import Foundation

/// Reads who is concerned: letterhead, address, sender, signature. Organisations and offices only.
struct PartyReader {
  struct Finding {
    var name: String
    var side: Side
    var isBodyAbove: Bool
    var quote: Range<Int>
    var confidence: NoticeConfidence
  }

  let page: NoticePage
  let isPress: Bool
  var findings: [Finding] = []

  init(page: NoticePage, isPress: Bool) {
    self.page = page
    self.isPress = isPress
  }

  var provider: String? { findings.first { $0.side == .provider }?.name }
  var customer: String? { findings.first { $0.side == .customer }?.name }

  static let sender = Pattern(
    #"^[^\S\n]*[*_]*(?:từ|đơn vị gửi|nơi gửi|from|sender|issued by|đơn vị thông báo|bên A(?: \([^)\n]{1,40}\))?|bên (?:cung cấp|bán|cho thuê)|party A|provider|supplier|landlord)[*_]*:[*_ \t]*(\S[^\n]*)$"#
  )
  static let receiver = Pattern(
    #"^[^\S\n]*[*_]*(?:kính gửi(?: quý [\p{L}]+(?: [\p{L}]+)?)?|gửi|tới|đến|to(?: the (?:tenant|customer|subscriber|account holder|occupier|licensee))?|attention|customer(?: name)?|account (?:holder|name)|bill(?:ed)? to|tenant|subscriber|khách hàng|tên khách hàng|đơn vị nhận|bên B(?: \([^)\n]{1,40}\))?|party B|bên mua|bên thuê|chủ (?:thuê bao|tên miền|hợp đồng)|registrant)[*_]*(?::[*_ \t]*|(?<=gửi)[ \t]+)(\S[^\n]*)$"#
  )
  static let inlineReceiver = Pattern(
    #"(?:service (?:address|location|at)|premises|supply address|site|customer|account (?:holder|name))[*_]*:[*_ \t]*(\S[^\n]*?)(?=[ ]{3,}|\||$)"#
  )
  static let accountName = Pattern(
    #"account\s+(?:no\.?\s+|number\s+)?[\w-]*\d[\w-]*,\s*([A-Z][^\n,.;]{3,60})$"#)
  static let byOffice = Pattern(
    #"\bby (?:the )?(?:[A-Z][\w&-]*\s){1,4}(?:Office|Team|Department|Desk) (?:of|at) ([A-Z][\w&'-]*(?:\s(?:of|and|&|[A-Z][\w&'-]*))*)"#,
    isCaseSensitive: true)
  static let salutation = Pattern(
    #"^[^\S\n]*(?:dear|hello|hi|good (?:morning|day)) ([^\n,:]{3,60})[,:]"#)

  mutating func run() {
    readMailHeader()
    readCase()
    readLabels()
    if provider == nil, !isPress { readLetterhead() }
    if provider == nil { readByline() }
    if provider == nil, !isPress { readSignature() }
    if customer == nil, !isPress { readAddress() }
    if isPress || provider == nil { readText() }
    if provider == nil, !isPress { readOfficeName() }
    readBodies()
    settleSides()
  }

  /// An order of a body above goes to both sides: whom the service goes to is the customer.
  private mutating func settleSides() {
    let customers = findings.indices.filter { findings[$0].side == .customer }
    guard provider == nil, findings.contains(where: \.isBodyAbove), customers.count >= 2 else { return }
    let served = customers.filter { isServed(findings[$0].name) }
    guard !served.isEmpty, served.count < customers.count else { return }
    for place in customers where !served.contains(place) { findings[place].side = .provider }
  }

  private func isServed(_ name: String) -> Bool {
    let text = page.phrase(page.body)
    var start = text.startIndex
    while let range = text.range(of: name, range: start..<text.endIndex) {
      if Self.toward.matches(String(text[..<range.lowerBound].suffix(24))) { return true }
      start = range.upperBound
    }
    return false
  }

  private static let versus = Pattern(
    #"^[^\S\n]*([A-Z][^\n]{3,70}?)\s+v(?:s)?\.?\s+([A-Z][^\n]{3,70}?)[ .]*$"#, isCaseSensitive: true)

  /// "Valley Power Authority v. Green Meadow Nursing Home": who claims cuts, the other is cut.
  private mutating func readCase() {
    guard let match = Self.versus.first(in: page.source, page.body), let one = match[1], let other = match[2],
      OrganisationNames.isOrganisation(page.phrase(one)), OrganisationNames.isOrganisation(page.phrase(other))
    else { return }
    add(page.phrase(one), .provider, one)
    add(page.phrase(other), .customer, other)
  }

  // MARK: In sentences

  private static let speaks = Pattern(
    #"^\s*(?:\([^)]{1,40}\)\s*)?(?:vừa |đã |sẽ |tiếp tục |buộc phải |phải |cũng |xin |trân trọng |kính )*(?:tạm hoãn|hoãn|lùi|thu hồi|cho biết|cho hay|thông báo|thông tin|yêu cầu|ra (?:văn bản|thông báo)|gửi|cắt|ngừng|tạm ngừng|said|says|has|will|told|plans|announced|confirmed|gave|sent|warned|threaten)"#
  )
  private static let toward = Pattern(
    #"(?:cho|đối với|gửi|tới|của khách hàng|với|to|for|against|from|at|disconnect|cut off|suspend|warned|gave|owed by|supply to)\s+(?:the\s+)?$"#
  )

  /// Organisations as they stand in the text: who speaks or stops is the provider, whom it is for the customer.
  private mutating func readText() {
    let pattern =
      page.language == .vietnamese ? OrganisationNames.vietnameseName : OrganisationNames.englishName
    for match in pattern.all(in: page.source, page.body) {
      let range = trimmedName(match.range)
      let name = page.phrase(range)
      guard name.contains(" "), !OrganisationNames.isGeneric(name), !OrganisationNames.isOffice(name),
        !OrganisationNames.body.matches(name),
        OrganisationNames.isOrganisation(name)
      else { continue }
      let after = page.phrase(range.upperBound..<min(page.source.length, range.upperBound + 60))
      let before = page.phrase(max(0, range.lowerBound - 24)..<range.lowerBound) + " "
      if provider == nil, Self.speaks.matches(after), !Self.newspaper.matches(before) {
        add(name, .provider, range, .likely)
      } else if customer == nil, provider != nil, Self.toward.matches(before) || Self.owes.matches(after),
        !findings.contains(where: { $0.name == name })
      {
        add(name, .customer, range, .likely)
      }
    }
  }

  private static let owes = Pattern(
    #"\A\s*(?:vẫn |đã |đang |hiện )*(?:không thanh toán|chưa thanh toán|còn nợ|nợ|chậm thanh toán|owes?|has not paid|have not paid|failed to pay|did not pay|is in arrears)"#
  )
  private static let newspaper = Pattern(#"(?:báo|theo|newspaper|the)\s+$"#)

  private static let article = Pattern(#"\A(?:The|the)\s+"#)
  private static let dangling = Pattern(
    #"(?:\s+(?:và|số|of|and|&|the|for|nước|điện|dịch vụ|thông tin|cấp|thuê))+\z"#)

  func trimmedName(_ range: Range<Int>) -> Range<Int> {
    let text = page.string(range) as NSString
    if let article = Self.article.first(in: text), article.range.upperBound < text.length {
      return trimmedName((range.lowerBound + article.range.upperBound)..<range.upperBound)
    }
    guard let match = Self.dangling.first(in: text) else { return range }
    return range.lowerBound..<(range.lowerBound + match.range.lowerBound)
  }

  /// Courts, regulators, ministries.
  private mutating func readBodies() {
    let pattern =
      page.language == .vietnamese ? OrganisationNames.vietnameseName : OrganisationNames.englishName
    for match in pattern.all(in: page.source, page.body) {
      let range = trimmedName(match.range)
      let name = page.phrase(range)
      guard OrganisationNames.body.matches(name), name.contains(" ") else { continue }
      add(name, .third, range)
    }
  }

  mutating func add(
    _ name: String, _ side: Side, _ quote: Range<Int>, _ confidence: NoticeConfidence = .clear
  ) {
    let shown = OrganisationNames.sentenceCase(name, body: page.text.whole, page.language)
    let key = Folding.key(shown)
    guard !key.isEmpty, !findings.contains(where: { Folding.key($0.name) == key }) else { return }
    findings.append(
      Finding(
        name: shown, side: side, isBodyAbove: OrganisationNames.body.matches(shown) && side != .customer,
        quote: quote,
        confidence: isPress ? .unsure : confidence))
  }
}
