import CutoffDomain
import Foundation

/// Which words name an organisation, and which a person. Persons are never proposed.
enum OrganisationNames {
  private static let vietnameseHeads =
    #"tổng công ty|công ty|tập đoàn|ngân hàng|điện lực|viễn thông|bưu điện|sở|ủy ban|UBND|HĐND|văn phòng|ban quản lý|ban|phòng|cục|chi cục|tổng cục|bộ|tòa án|viện kiểm sát|thanh tra|bệnh viện|trạm y tế|trung tâm|trường|đại học|học viện|thư viện|nhà hát|nhà máy|nhà đăng ký|nhà mạng|nhà cung cấp|xí nghiệp|hợp tác xã|khu công nghiệp|chung cư|tòa nhà|bảo tàng|đài|báo|hội|hiệp hội|liên hiệp|quỹ|cửa hàng|siêu thị|khách sạn|doanh nghiệp|chi nhánh|kho bạc|cảng|sân bay|ga|viện|câu lạc bộ|nhà văn hóa|đội|cơ quan|tổ hợp|chợ|bến xe|phòng khám"#
  private static let vietnameseHead = Pattern(#"^(?:"# + vietnameseHeads + #")(?![\p{L}])"#)
  private static let written = compounds.filter { $0.contains(" ") }.map {
    $0.prefix(1).uppercased() + $0.dropFirst()
  }
  .sorted { $0.count > $1.count }.joined(separator: "|")
  static let vietnameseName = Pattern(
    #"(?<![\p{L}])(?:Tổng công ty|Công ty|Tập đoàn|Ngân hàng|Điện lực|Sở|Ủy ban|UBND|Văn phòng|Ban quản lý|Cục|Chi cục|Bộ|Tòa án|Viện kiểm sát|Thanh tra|Bệnh viện|Trạm y tế|Trường|Đại học|Thư viện|Nhà hát|Nhà máy|Nhà mạng|Xí nghiệp|Hợp tác xã|Khu công nghiệp|Tòa nhà|Bảo tàng|Trung tâm|Chi nhánh|Viễn thông)(?:(?:[ ]|\n(?!Tổng công ty|Công ty|Tập đoàn|Ngân hàng|Điện lực|Kính))(?:(?:"#
      + written
      + #")|[\p{Lu}\d][\p{L}\d&.-]*|(?:nước|điện|cổ phần|tỉnh|thành phố|quận|huyện|phường|xã|thị xã|thị trấn|nhân dân|cấp cao|tối cao|tiểu học|trung học|cơ sở|phổ thông|đa khoa|đô thị|chung cư|tòa nhà|khu đô thị|khu công nghiệp|bệnh viện|trường|và)(?=\s(?:[\p{Lu}\d]|tỉnh|thành phố|quận|huyện|phường|xã|thị xã|thị trấn))|đô thị))+"#,
    isCaseSensitive: true)
  static let body = Pattern(
    #"(?<![\p{L}])(?:Tòa án|Viện kiểm sát|Thanh tra|Chính phủ|Bộ (?=\p{Lu})|Cục (?=\p{Lu})|Chi cục thi hành án|Ủy ban Cạnh tranh|Hội đồng trọng tài|Trung tâm Trọng tài|Court\b|Tribunal\b|Ministry\b|Commission(?!er)\b|Regulator\b|Ombudsman\b|Public Service Board|Utility Board)"#,
    isCaseSensitive: true)
  static let englishWords =
    #"Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|GmbH|AG|PLC|LLP|Corp\.?|Corporation|Company|Co\.|S\.A\.|B\.V\.|Pty|Cooperative|Co-operative|Co-op|Association|Society|Foundation|Authority|Agency|Bureau|Commission|Council|Board|County|City|Borough|Township|District|Municipality|Department|Ministry|Court|Tribunal|University|College|School|Academy|Institute|Hospital|Clinic|Surgery|Health|Care|Medical|Library|Museum|Theatre|Theater|Gallery|Archive|Archives|Church|Bank|Trust|Fund|Group|Holdings|Partners|Services?|Systems?|Solutions|Technologies|Technology|Software|Networks?|Cloud|Hosting|Data|Digital|Internet|Telecom|Telephone|Telecommunications|Communications|Wireless|Mobile|Broadband|Fibre|Fiber|Cable|Power|Electric|Electricity|Energy|Gas|Water|Waterworks|Sewer|Utilities|Utility|Light|Registrar|Registry|Domains?|Properties|Realty|Estates|Management|Housing|Logistics|Transit|Transport|Railway|Ferries|Ferry|Airport|Harbou?r|Port|Works|Industries|Enterprises|Foods?|Farms?|Brewery|Bakery|Hotel|Labs?|Laboratory|Laborator(?:y|ies)|Studios?|Media|Press|Gazette|Times|Insurance|Storage|Analytics|Platform|Centre|Center|Supply|Provider|Plant|Station|Office|Union|Federation|Mill|Workshop|Store|Market|Pharmacy|Stadium|Arena|Club|Hall|Home|Homes|Tower|Park"#
  static let englishEnd = Pattern(#"(?<![\p{L}])(?:"# + englishWords + #")(?![\p{L}])"#)
  static let englishName = Pattern(
    #"(?<![\p{L}])(?:[A-Z][\p{L}'’&-]*\.?\s(?:(?:of|and|&|the|for)\s)?){0,5}(?:Inc\.?|LLC|Ltd\.?|GmbH|Corporation|Corp\.?|Company|Cooperative|Co-operative|Authority|County|Council|Court|Commission|Ministry|University|College|School|Hospital|Clinic|Library|Museum|Bank|Water|Power|Electric|Energy|Gas|Telecom|Telephone|Hosting|Cloud|Systems|Networks?|Broadband|District|Cent(?:er|re)|Utilities|Association|Society|Agency|Department|Group|Market|Cooperative|Theatre|Theater|Airport|Church|Services)(?: (?:of|for) (?:the )?[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)*)?(?![\p{L}])"#,
    isCaseSensitive: true)
  static let office = Pattern(
    #"(?:\b(?:Office|Department|Dept\.?|Team|Desk|Collections|Support|Billing|Accounts?|Administration|Operations|Customer (?:Care|Service|Services|Relations|Support)|Helpdesk|Facilities|Credit Control|Notifications?|Accounting|Information Technology|Finance|Procurement|Security|Compliance|Legal|Services? Desk|Contact Cent(?:er|re)|Operations Cent(?:er|re)|Control Room|Call Cent(?:er|re)|No-?reply|Alerts?)\s*$)|^Office of\b|^(?:phòng|bộ phận|trung tâm (?:thu cước|chăm sóc|hỗ trợ|điều độ|dịch vụ khách)|tổ|đội|ban (?:kế toán|tài chính|kinh doanh)|văn phòng giao dịch)(?![\p{L}])"#
  )
  private static let generic = Pattern(
    #"^(?:các |toàn thể |tất cả |all |our |the |valued |dear )*(?:quý|khách hàng|bà con|hộ|cư dân|nhân dân|customers?\b|users?\b|residents?\b|tenants?\b|subscribers?\b|members?\b|clients?\b|whom|sir|madam|account holders?|như trên|lưu|undisclosed|everyone|partners?\b|homeowners?\b|occupier|owner)"#
  )
  private static let honorific = Pattern(#"^(?:ông|bà|anh|chị|cô|mr|mrs|ms|mx|dr|prof|sir|đồng chí|đ/c)\b"#)
  private static let familyName = Pattern(
    #"^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Trịnh|Mai|Tô|Lâm|Cao|Tạ|Lương|Đoàn|Trương|Hà|Châu|Phùng|Vương|Kiều|Thái|Tống|Quách|Nghiêm|Doãn|Tăng|La|Lưu|Chu|Bạch)(?: \p{Lu}\p{L}*){1,4}$"#,
    isCaseSensitive: true)

  static func isGeneric(_ text: String) -> Bool { generic.matches(text) }

  static func hasHonorific(_ text: String) -> Bool { honorific.matches(text) }

  /// Named as an organisation: by its first word in Vietnamese, by one of its last in English.
  static func isOrganisation(_ text: String) -> Bool {
    guard !hasHonorific(text), !isGeneric(text), text.count <= 120 else { return false }
    if vietnameseHead.matches(text) { return text.contains(" ") }
    if familyName.matches(titled(text)) { return false }
    return englishEnd.matches(text) && (text.contains(" ") || text.contains("&"))
      || (text.contains(" & ") && !text.contains(","))
  }

  private static let titleCase = Pattern(
    #"^(?:[\p{Lu}\d&][\p{L}\d.'’&/-]*,?|of|and|the|for|&|–|-)(?:\s(?:\(?[\p{Lu}\d&][\p{L}\d.'’&/-]*\)?,?|of|and|the|for|&|–|-))*$"#,
    isCaseSensitive: true)

  /// Written as a name: not a sentence or a heading with verbs.
  static func isNameLike(_ text: String, _ language: Language) -> Bool {
    switch language {
    case .english: titleCase.matches(text) && !text.contains(where: { $0 == "/" })
    case .vietnamese: text.split(separator: " ").count <= 14
    }
  }

  static func isOffice(_ text: String) -> Bool { office.matches(text) && !publicOffice.matches(text) }

  private static let publicOffice = Pattern(
    #"\b(?:City|County|Municipal|State|Water|Police|Fire|Utilities)\b.*\bDepartment\s*$"#)

  /// A Vietnamese family name with one to four others.
  static func isPersonal(_ text: String) -> Bool {
    familyName.matches(titled(text)) && !vietnameseHead.matches(text)
  }

  private static func titled(_ text: String) -> String {
    text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(
      separator: " ")
  }

  // MARK: Capitals

  static func isCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 3 && letters.allSatisfy { !$0.isLowercase }
  }

  private static let compounds = [
    "tổng công ty", "công ty", "tập đoàn", "cổ phần", "trách nhiệm hữu hạn", "một thành viên", "trung tâm",
    "dữ liệu", "viễn thông", "điện lực", "cấp nước", "thoát nước", "cấp thoát nước", "nước sạch", "hạ tầng",
    "hạ tầng số",
    "công nghệ", "công nghệ thông tin", "thông tin", "truyền thông", "dịch vụ", "thương mại", "đầu tư",
    "xây dựng", "phát triển",
    "xí nghiệp", "nhà máy", "ban quản lý", "tòa nhà", "toà nhà", "chung cư", "khu công nghiệp", "bệnh viện",
    "đa khoa",
    "trường", "tiểu học", "trung học", "cơ sở", "phổ thông", "đại học", "học viện", "thư viện", "ủy ban",
    "nhân dân", "ủy ban nhân dân",
    "văn phòng", "sở", "phòng", "tỉnh", "thành phố", "quận", "huyện", "phường", "xã", "thị trấn", "tòa án",
    "toà án",
    "chi nhánh", "chi cục", "cục", "bộ", "tài chính", "kế hoạch", "tài nguyên", "môi trường", "quản lý",
    "khai thác", "kinh doanh", "bất động sản",
    "năng lượng", "khí đốt", "mạng", "máy chủ", "lưu trữ", "giải pháp", "phần mềm", "hệ thống", "ngân hàng",
    "bảo hiểm", "vận tải", "du lịch", "miền bắc",
    "miền nam", "miền trung", "internet", "di động", "hợp tác xã", "số", "nước", "điện", "và", "nhà đăng ký",
    "tên miền", "khu vực", "phụ sản", "dệt may", "y tế",
    "chứng khoán", "điện thoại", "cây xanh", "chiếu sáng", "công ích", "thực phẩm", "thủy lợi", "kỹ thuật",
    "sản xuất",
    "xuất nhập khẩu", "vận hành", "giáo dục", "đào tạo", "văn hóa", "thể thao", "khoa học", "đô thị",
    "hành chính", "điện tử",
    "kinh tế", "nông nghiệp", "công thương", "giao thông", "công cộng", "chăm sóc", "khách hàng", "nhà ở",
    "cao ốc", "vệ sinh", "nhà hát", "điện toán", "đám mây", "số hóa", "chuyển đổi số",
  ]
  private static let abbreviations: Set<String> = [
    "TNHH", "MTV", "CP", "UBND", "HĐND", "TP", "TP.", "IDC", "IT", "CNTT", "TT-TT", "VN", "USA", "UK", "US",
    "LLC", "LLP",
    "PLC", "AG", "II", "III", "IV", "ISP", "EVN", "KV",
  ]
  private static let fixed = [
    "INC": "Inc", "INC.": "Inc.", "LTD": "Ltd", "LTD.": "Ltd.", "GMBH": "GmbH", "CO.": "Co.",
    "CORP.": "Corp.",
  ]
  private static let small: Set<String> = ["of", "and", "the", "for", "on", "in"]

  /// A name in capitals as a sentence has it: "Tổng công ty Viễn thông Sao Khuê", "Alder County Electric
  /// Cooperative". `body` is the text; where it has the name in small letters, that is taken.
  static func sentenceCase(_ text: String, body: String, _ language: Language) -> String {
    guard isCapitals(text) else { return text }
    var start = body.startIndex
    while let range = body.range(of: text, options: .caseInsensitive, range: start..<body.endIndex) {
      if !isCapitals(String(body[range])) { return String(body[range]) }
      start = range.upperBound
    }
    let words = text.split(separator: " ").map(String.init)
    return (language == .vietnamese ? vietnamese(words) : english(words)).joined(separator: " ")
  }

  private static func english(_ words: [String]) -> [String] {
    words.enumerated().map { place, word in
      if let known = fixed[word] { return known }
      if abbreviations.contains(word) { return word }
      let lower = word.lowercased()
      if place > 0, small.contains(lower) { return lower }
      return capital(lower)
    }
  }

  private static func vietnamese(_ words: [String]) -> [String] {
    var result: [String] = []
    var place = 0
    while place < words.count {
      if abbreviations.contains(words[place]) || words[place].contains(where: \.isNumber) {
        result.append(words[place])
        place += 1
        continue
      }
      let length = (1...4).reversed().first { length in
        place + length <= words.count
          && compounds.contains(words[place..<(place + length)].joined(separator: " ").lowercased())
      }
      let lower = words[place..<(place + (length ?? 1))].map { $0.lowercased() }
      let isUnit = ["tỉnh", "thành phố", "quận", "huyện", "phường", "xã", "và", "số", "nhân dân", "khu vực"]
        .contains(lower.joined(separator: " "))
      result += place > 0 && isUnit ? lower : [capital(lower[0])] + lower.dropFirst()
      place += length ?? 1
    }
    return result
  }

  private static func capital(_ word: String) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }
}
