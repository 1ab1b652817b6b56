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
  private(set) var findings: [Finding] = []

  init(page: NoticePage, isPress: Bool) {
    self.page = page
    self.isPress = isPress
  }

  var provider: String? { findings.first { $0.side == .provider }?.name }
  var customer: String? { findings.first { $0.side == .customer }?.name }

  private static let sender = Pattern(
    #"^[^\S\n]*[*_]*(?:từ|đơn vị gửi|nơi gửi|from|sender|issued by|đơn vị thông báo|bên A(?: \([^)\n]{1,40}\))?|bên (?:cung cấp|bán|cho thuê)|party A|provider|supplier|landlord)[*_]*:[*_ \t]*(\S[^\n]*)$"#
  )
  private static let receiver = Pattern(
    #"^[^\S\n]*[*_]*(?:kính gửi(?: quý [\p{L}]+(?: [\p{L}]+)?)?|gửi|tới|đến|to(?: the (?:tenant|customer|subscriber|account holder|occupier|licensee))?|attention|customer(?: name)?|account (?:holder|name)|bill(?:ed)? to|tenant|subscriber|khách hàng|tên khách hàng|đơn vị nhận|bên B(?: \([^)\n]{1,40}\))?|party B|bên mua|bên thuê|chủ (?:thuê bao|tên miền|hợp đồng)|registrant)[*_]*(?::[*_ \t]*|(?<=gửi)[ \t]+)(\S[^\n]*)$"#
  )
  private static let inlineReceiver = Pattern(
    #"(?:service (?:address|location|at)|premises|supply address|site|customer|account (?:holder|name))[*_]*:[*_ \t]*(\S[^\n]*?)(?=[ ]{3,}|\||$)"#
  )
  private static let accountName = Pattern(
    #"account\s+(?:no\.?\s+|number\s+)?[\w-]*\d[\w-]*,\s*([A-Z][^\n,.;]{3,60})$"#)
  private static let byOffice = Pattern(
    #"\bby (?:the )?(?:[A-Z][\w&-]*\s){1,4}(?:Office|Team|Department|Desk) (?:of|at) ([A-Z][\w&'-]*(?:\s(?:of|and|&|[A-Z][\w&'-]*))*)"#,
    isCaseSensitive: true)
  private static let salutation = Pattern(
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

  // MARK: Mail

  private static let mailbox = Pattern(#"^"?([^"<@]*?)"?\s*<([^<>@\s]+)@([^<>\s]+)>"#)

  private mutating func readMailHeader() {
    guard let header = page.text.header else { return }
    if let found = mailName(header.from, isSender: true) { add(found.name, .provider, found.quote) }
    for address in header.to.split(separator: ",") {
      if let found = mailName(address.trimmingCharacters(in: .whitespaces), isSender: false) {
        add(found.name, .customer, found.quote)
      }
    }
  }

  /// The organisation in a sender's name; two words that only name a person give nothing.
  private func mailName(_ address: String, isSender: Bool) -> (name: String, quote: Range<Int>)? {
    let text = address as NSString
    guard let match = Self.mailbox.first(in: text), let name = match[1], let local = match[2],
      let host = match[3]
    else { return nil }
    let full = text.text(name).trimmingCharacters(in: .whitespaces)
    guard !full.isEmpty, !OrganisationNames.hasHonorific(full), !OrganisationNames.isGeneric(full) else {
      return nil
    }
    let words = full.split(separator: " ").map(String.init)
    // A name of two words may be a person's, whatever the domain is called.
    let isPlain = Self.withoutOffice(words) == full && !OrganisationNames.isOrganisation(full)
    guard !(isPlain && words.count == 2), !OrganisationNames.isPersonal(full) else { return nil }
    let stripped = Self.withoutOffice(words)
    if OrganisationNames.isOrganisation(stripped), !endsWeakly(stripped),
      !OrganisationNames.isOffice(stripped)
    {
      return quoted(stripped, in: address)
    }
    let box = Folding.key(text.text(local))
    let labels = text.text(host).lowercased().split(separator: ".").map { Folding.key(String($0)) }
    for (start, length) in Self.runs(of: words.count) {
      // "Certificates at Quartz Lane", "Phòng Kỹ thuật Mây Trắng": what stands before names an office.
      if start > 0, !Self.links.contains(words[start - 1].lowercased()), !OrganisationNames.isOffice(full) {
        continue
      }
      let part = words[start..<(start + length)].joined(separator: " ")
      guard labels.contains(Folding.key(part)) else { continue }
      let isPerson =
        words.count <= 3 && words.contains { Folding.key($0).count > 2 && box.contains(Folding.key($0)) }
        && length == words.count && !OrganisationNames.isOrganisation(full)
      let rest = Self.withoutOffice(Array(words[start...]))
      let isLonger = rest.hasPrefix(part + " ") && rest.split(separator: " ").count <= 6
      if !isPerson { return quoted(isLonger && !endsWeakly(rest) ? rest : part, in: address) }
    }
    guard
      OrganisationNames.isOrganisation(stripped)
        || stripped.split(separator: " ").count >= 3 && !isPersonal(box, words)
        || stripped.count < full.count && !stripped.isEmpty && stripped.contains(where: \.isUppercase)
    else { return nil }
    return quoted(stripped, in: address)
  }

  /// Stretches of words, those from the first one first, longest first.
  private static func runs(of count: Int) -> [(Int, Int)] {
    (0..<min(count, 8)).flatMap { start in (1...(count - start)).reversed().map { (start, $0) } }
  }

  private static let links: Set<String> = ["at", "from", "by", "of", "via", "-", "|", "@"]
  private static let weak: Set<String> = [
    "Cloud", "Platform", "Data", "Network", "Networks", "Digital", "Internet", "Storage", "Media", "Mobile",
    "Service",
    "Services", "Care", "Customer", "Management", "Office",
  ]

  /// Whether the last word may belong to an office ("Cloud Operations") and the name stands nowhere else.
  private func endsWeakly(_ name: String) -> Bool {
    guard let last = name.split(separator: " ").last, Self.weak.contains(String(last)) else { return false }
    return !page.string(page.body).contains(name)
  }

  private func isPersonal(_ box: String, _ words: [String]) -> Bool {
    words.contains { Folding.key($0).count > 2 && box.contains(Folding.key($0)) } && !box.hasPrefix("no")
  }

  private static let officeWords: Set<String> = [
    "billing", "support", "team", "operations", "notifications", "notification", "accounts", "account",
    "department", "desk", "alerts",
    "status", "updates", "noc", "news", "customer", "care", "service", "office", "collections", "no-reply",
    "noreply", "admin", "helpdesk",
    "sales", "info", "finance", "security",
  ]

  private static func withoutOffice(_ words: [String]) -> String {
    var words = words
    if let place = words.firstIndex(of: "-"), place > 0 { words = Array(words[..<place]) }
    while words.count > 1, let last = words.last, officeWords.contains(last.lowercased()) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private func quoted(_ name: String, in address: String) -> (name: String, quote: Range<Int>)? {
    let header = 0..<page.bodyStart
    let text = page.string(header) as NSString
    let outer = text.range(of: address)
    let inner = text.range(
      of: name, options: [],
      range: outer.location == NSNotFound ? NSRange(location: 0, length: text.length) : outer)
    guard inner.location != NSNotFound else { return nil }
    return (name, inner.location..<(inner.location + inner.length))
  }

  // MARK: Lines that name somebody

  private mutating func readLabels() {
    for match in Self.sender.all(in: page.source, page.body) {
      if let range = match[1] { addNamed(range, .provider) }
    }
    for match in Self.receiver.all(in: page.source, page.body) {
      if let range = match[1] { addReceivers(range) }
    }
    for match in Self.inlineReceiver.all(in: page.source, page.body) {
      if let range = match[1], OrganisationNames.isOrganisation(page.phrase(range)) {
        addNamed(range, .customer)
      }
    }
    for match in Self.accountName.all(in: page.source, page.body) {
      if let range = match[1] { addNamed(range, .customer) }
    }
    for match in Self.salutation.all(in: page.source, page.body) {
      if let range = match[1], OrganisationNames.isOrganisation(page.phrase(range)), customer == nil {
        addNamed(range, .customer)
      }
    }
  }

  private static let indented = Pattern(#"\A(?:[ ]{4,}|\t)\S"#)
  private static let bullet = Pattern(#"\A(?:[-–•+]\s*)"#)
  private static let cellGap = Pattern(#"[ ]{2,}|\t+|\s\|\s"#)
  private static let several = Pattern(#";\s*(?=\p{Lu})"#, isCaseSensitive: true)
  private static let next = Pattern(#"^[ \t]*[-–•+][ \t]*(\S[^\n]*)$"#)

  /// One name, or several, one a line.
  private mutating func addReceivers(_ range: Range<Int>) {
    var start = range.lowerBound
    for mark in Self.several.all(in: page.source, range) {
      addNamed(start..<mark.range.lowerBound, .customer)
      start = mark.range.upperBound
    }
    addNamed(start..<range.upperBound, .customer)
    let line = page.lineIndex(at: range.lowerBound)
    for following in page.lineRanges.dropFirst(line + 1) {
      if Self.indented.matches(page.string(following)),
        OrganisationNames.isOrganisation(page.phrase(following))
      {
        addNamed(following, .customer)
        continue
      }
      guard let match = Self.next.first(in: page.source, following),
        match.range.lowerBound == following.lowerBound, let name = match[1]
      else { return }
      addNamed(name, .customer)
    }
  }

  private static let cutAt = Pattern(
    #"\s*(?:[;<(]|,\s*(?:[A-Z\p{Lu}][^,]*)|\s[-–]\s(?=[\p{L}]*\d)|[.;]\s*$|\[|\s{3,})"#)

  private mutating func addNamed(_ range: Range<Int>, _ side: Side) {
    let whole = range
    var range = page.trimmed(range)
    let text = page.string(range) as NSString
    let lead = Self.bullet.first(in: text)?.range.upperBound ?? 0
    range = (range.lowerBound + lead)..<range.upperBound
    let rest = page.string(range) as NSString
    if let cut = Self.cutAt.first(in: rest), cut.range.lowerBound > 0 {
      range = range.lowerBound..<(range.lowerBound + cut.range.lowerBound)
    }
    range = trimmedEnd(range)
    let name = page.phrase(range)
    guard isParty(name) else {
      // "Gửi chị Lan, phòng Hành chính Công ty Gốm Thổ Hà": the organisation, not the person.
      if OrganisationNames.hasHonorific(name), let inner = organisation(in: whole) {
        add(page.phrase(inner), side, inner)
      }
      return
    }
    add(name, side, range)
  }

  private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
    var range = page.trimmed(range)
    while let last = page.string(range).last, ".;,:".contains(last), !page.string(range).hasSuffix("Inc."),
      !page.string(range).hasSuffix("Ltd.")
    {
      range = page.trimmed(range.lowerBound..<(range.upperBound - 1))
    }
    return range
  }

  /// Whoever is addressed by a label is an organisation unless it looks like a person.
  private func organisation(in range: Range<Int>) -> Range<Int>? {
    let pattern =
      page.language == .vietnamese ? OrganisationNames.vietnameseName : OrganisationNames.englishName
    return pattern.all(in: page.source, range).map { trimmedName($0.range) }.first {
      OrganisationNames.isOrganisation(page.phrase($0)) && !OrganisationNames.isOffice(page.phrase($0))
        && $0.upperBound <= range.upperBound
    }
  }

  private func isParty(_ name: String) -> Bool {
    guard name.count >= 3, name.count <= 120, !name.contains("@"), !OrganisationNames.isGeneric(name),
      !OrganisationNames.hasHonorific(name)
    else { return false }
    return OrganisationNames.isOrganisation(name)
  }

  // MARK: Letterhead and signature

  private static let title = Pattern(
    #"(?:notice|warning|reminder|statement|invoice|thông báo|giấy báo|công văn|cộng hòa xã hội|độc lập|V/v|về việc|final|urgent|subject|re:|số:|schedule|arrangement|#)"#
  )

  private mutating func readLetterhead() {
    let lines = page.lineRanges.drop { $0.lowerBound < page.bodyStart }
    var seen = 0
    for line in lines {
      for cell in Self.cells(of: line, page).flatMap(capitalPieces) {
        let cell = Self.withoutIn(cell, page)
        let text = page.phrase(cell)
        if text.isEmpty { continue }
        if Self.title.matches(text),
          !OrganisationNames.isOrganisation(text)
            || OrganisationNames.isCapitals(text) && Self.notice.matches(text)
        {
          continue
        }
        guard text.count <= 90, !text.contains(":"), !isSentence(text),
          OrganisationNames.isOrganisation(text),
          !OrganisationNames.isOffice(text),
          OrganisationNames.isNameLike(text, page.language), isQuiet(cell)
        else { continue }
        if findings.contains(where: { $0.name == text }) { continue }
        let isAbove = OrganisationNames.body.matches(
          OrganisationNames.sentenceCase(text, body: page.text.whole, page.language))
        if let issuer = issuer(below: line, text) {
          add(page.phrase(issuer), .provider, issuer)
        } else {
          add(text, isAbove ? .third : .provider, cell)
        }
        return
      }
      seen += 1
      if seen > 6 { return }
    }
  }

  private static let inThe = Pattern(#"\A\s*(?:in|before) the\s+"#)

  /// "IN THE SUPERIOR COURT": the court's name alone.
  private static func withoutIn(_ cell: Range<Int>, _ page: NoticePage) -> Range<Int> {
    guard let match = inThe.first(in: page.string(cell) as NSString) else { return cell }
    return (cell.lowerBound + match.range.upperBound)..<cell.upperBound
  }

  private static let governing = Pattern(
    #"^(?:UBND|ỦY BAN NHÂN DÂN|HĐND|BỘ|SỞ|TỔNG CÔNG TY|TẬP ĐOÀN|TỈNH|THÀNH PHỐ)(?![\p{L}])"#,
    isCaseSensitive: true)

  /// A Vietnamese letterhead names the body above, and on the next line, in capitals too, who writes.
  private func issuer(below line: Range<Int>, _ first: String) -> Range<Int>? {
    guard page.language == .vietnamese, OrganisationNames.isCapitals(first), Self.governing.matches(first),
      let next = page.lineRanges.first(where: { $0.lowerBound > line.lowerBound }),
      let cell = Self.cells(of: next, page).first
    else { return nil }
    let text = page.phrase(cell)
    guard OrganisationNames.isCapitals(text), OrganisationNames.isOrganisation(text),
      !OrganisationNames.isOffice(text), isQuiet(cell), text.count <= 90
    else { return nil }
    return cell
  }

  /// "CITY OF MAPLE HOLLOW - UTILITY BILLING OFFICE": the whole, then its pieces.
  private func capitalPieces(_ cell: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = cell.lowerBound
    for gap in Self.dash.all(in: page.source, cell) {
      pieces.append(start..<gap.range.lowerBound)
      start = gap.range.upperBound
    }
    pieces.append(start..<cell.upperBound)
    return pieces.count > 1 ? pieces : [cell]
  }

  private static let dash = Pattern(#"\s+[-–—|]\s+"#)

  /// Says nothing that happens: it is a name.
  private func isQuiet(_ range: Range<Int>) -> Bool {
    !Self.notice.matches(page.string(range))
      && !TriggerWords.all(in: page, range).contains {
        $0.kind.stopsService || $0.kind == .resume || $0.kind == .hearing
      }
  }

  /// The address above a letter: an organisation on a line of its own, below the letterhead.
  private mutating func readAddress() {
    let lines = page.lineRanges.drop { $0.lowerBound < page.bodyStart }
    for range in lines.prefix(16).flatMap({ Self.cells(of: $0, page) }) {
      let text = page.phrase(range)
      if Self.opens.matches(text) || text.count > 60 && isSentence(text) { return }
      guard (4...90).contains(text.count), !text.contains(":"), provider != nil, !isSentence(text),
        OrganisationNames.isOrganisation(text), !OrganisationNames.isOffice(text),
        OrganisationNames.isNameLike(text, page.language),
        !OrganisationNames.isCapitals(text), isQuiet(range), !Self.title.matches(text)
      else { continue }
      let count = findings.count
      addNamed(range, .customer)
      if findings.count > count { return }
    }
  }

  private static let opens = Pattern(
    #"\A(?:dear|hello|hi|hey|kính gửi|kính chào|xin chào|good (?:morning|day))\b"#)

  private func isSentence(_ text: String) -> Bool { text.hasSuffix(".") && !Self.abbreviated.matches(text) }

  private static let abbreviated = Pattern(#"\b(?:Inc|Ltd|Co|Corp|L\.L\.C|S\.A|B\.V)\.$"#)

  private static let notice = Pattern(#"notice|thông báo|reminder|warning|cộng hòa|độc lập"#)

  private static func cells(of line: Range<Int>, _ page: NoticePage) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for gap in cellGap.all(in: page.source, line) {
      if gap.range.lowerBound > start { cells.append(page.trimmed(start..<gap.range.lowerBound)) }
      start = gap.range.upperBound
    }
    if start < line.upperBound { cells.append(page.trimmed(start..<line.upperBound)) }
    return cells.filter { !$0.isEmpty }
  }

  private mutating func readByline() {
    guard let match = Self.byOffice.first(in: page.source), let range = match[1] else { return }
    let name = page.phrase(range)
    guard !OrganisationNames.hasHonorific(name) else { return }
    add(name, .provider, page.trimmed(range))
  }

  /// "Cloud Operations, Nimbus Ridge", or an organisation's own line near the end.
  private mutating func readSignature() {
    for line in page.lineRanges.suffix(14).reversed() where line.lowerBound >= page.bodyStart {
      let text = page.phrase(line)
      guard text.count <= 90, !isSentence(text), !text.contains(":") else { continue }
      let pieces = text.components(separatedBy: ", ")
      for piece in pieces
      where isQuiet(line) && OrganisationNames.isNameLike(piece, page.language)
        && OrganisationNames.isOrganisation(piece)
        && !OrganisationNames.isOffice(piece)
      {
        let place = (page.string(line) as NSString).range(of: piece)
        guard place.location != NSNotFound, !findings.contains(where: { $0.name == piece }) else { continue }
        let start = line.lowerBound + place.location
        add(piece, .provider, start..<(start + place.length), .likely)
        return
      }
    }
  }

  private static let officeOf = Pattern(
    #"\b(?:customers of|contact|the|from) ((?:[A-Z][\w&'-]*\s){1,4}?)(?:Support|Billing|Accounts|Operations|Customer (?:Care|Service|Support)|Team|Helpdesk)\b"#,
    isCaseSensitive: false)

  /// "Contact Basalt Cloud Support": whose office it is.
  private mutating func readOfficeName() {
    guard let match = Self.officeOf.first(in: page.source, page.body),
      let range = match[1]
    else { return }
    let name = page.trimmed(range)
    guard OrganisationNames.isNameLike(page.phrase(name), .english),
      !OrganisationNames.isOffice(page.phrase(name)),
      page.string(name).count >= 4,
      page.string(name).lowercased() != "our"
    else { return }
    add(page.phrase(name), .provider, name, .likely)
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

  private func trimmedName(_ range: Range<Int>) -> Range<Int> {
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

  private mutating func add(
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
