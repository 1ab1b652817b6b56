import CutoffDomain
import Foundation

/// Words that say what happens at a time.
struct Trigger {
  var range: Range<Int>
  var kind: DeadlineKind
  /// "will not be disconnected", "to avoid disconnection": it does not say that it happens.
  var isDenied: Bool
}

/// The words of each kind of deadline; where two lie over each other, the earlier in the list holds.
enum TriggerWords {
  private static let words: [(DeadlineKind, String)] = [
    (.stagedCutoff, staged), (.resume, resume), (.dataDeletion, deletion), (.contractExpiry, contract),
    (.certificateExpiry, certificate), (.response, response), (.extensionEnd, extended),
    (.endOfLife, endOfLife), (.hearing, hearing),
    (.other, other), (.backup, backup), (.cutoff, cutoff), (.licenceExpiry, expiry), (.payment, payment),
  ]
  private static let patterns: [(DeadlineKind, Pattern)] = words.map {
    ($0.0, Pattern(wrapped: #"(?<![\p{L}\d])(?:"# + $0.1 + #")(?![\p{L}])"#))
  }

  private static let staged =
    #"(?:khóa|chặn|cắt)(?: dịch vụ)? (?:một|1) chiều|(?:khóa|chặn)(?: dịch vụ)? chiều (?:gọi )?đi|(?:chế độ )?chỉ (?:được )?(?:đọc|xem)|hạn chế (?:dịch vụ|truy cập|tốc độ|băng thông|tính năng|cung cấp)|giảm (?:băng thông|tốc độ|công suất)|bóp băng thông|(?:tạm )?(?:cắt|ngừng|ngưng|khóa) một phần"#
    + #"|read[- ]only|brown-?outs?|throttl(?:e|ed|ing)|(?:interrupt|suspend|block|bar|restrict)(?:ed|ing)?\s+(?:\w+\s+){0,2}outgoing(?: \w+)?|outgoing (?:calls?|services?)|restrict(?:ed|ion|ions)?|limited (?:access|service|mode)|(?:partial|partially) (?:suspen|disconnect|shut)\w*|one-way|degraded"#
  private static let resume =
    #"khôi phục|mở (?:khóa )?lại|(?:cung )?cấp (?:điện |nước |dịch vụ )?(?:trở )?lại|đóng điện|nối lại|phục hồi"#
    + #"|restor(?:e|es|ed|ing|ation)|reconnect(?:ed|ion|s|ing)?|resum(?:e|es|ed|ption)|reinstat(?:e|ed|ement)|re-?open(?:s|ed)?|reactivat(?:e|ed|ion)"#
  private static let deletion =
    #"xóa(?: bỏ| vĩnh viễn)?|tiêu hủy|hủy (?:toàn bộ )?dữ liệu|mất (?:toàn bộ )?dữ liệu"#
    + #"|delet(?:e|es|ed|ion|ing)|eras(?:e|ed|ure)|purg(?:e|ed|ing)|destroy(?:ed)?|wiped?|(?:data|files|backups?)[^.;]{0,40}?\blost"#
  private static let contract =
    #"chấm dứt (?:thực hiện )?hợp đồng|thanh lý hợp đồng|hợp đồng[^.;\n]{0,40}?hết (?:hạn|hiệu lực)"#
    + #"|(?:contract|agreement|lease|tenancy|subscription)\s(?:[^.;]{0,30}?\s)?(?:ends?|expires?|terminates?)|(?:end|terminat(?:e|ion)|expir(?:y|ation)) (?:of )?(?:the |your |this |our )?(?:contract|agreement|lease)"#
  private static let certificate =
    #"(?:chứng thư|chứng chỉ|certificate)(?:[^.;]|[.](?=\S)){0,90}?(?:hết hạn|expir(?:es?|y|ation))|notAfter|not after(?=\s*[:=])|valid (?:until|to)"#
  private static let response =
    #"xác nhận|confirm (?:your|the|in|by|before)|phản hồi|trả lời|ý kiến|khiếu nại|kháng cáo|đề xuất phương án|ưu đãi[^.;]{0,30}?hết hạn"#
    + #"|respond|response|reply|objections?|appeal|disput(?:e|ed)|offer[^.;]{0,30}?(?:ends?|expires?|is valid|valid|until)|let us know|in writing|contest"#
  private static let endOfLife =
    #"ngừng hỗ trợ|kết thúc hỗ trợ|hết (?:vòng đời|hỗ trợ)|kết thúc vòng đời"#
    + #"|sunsets?|sunset(?:ted|ting)|end[- ]of[- ](?:life|support|service|sale)|EOL|EOS|support (?:\w+ ){0,6}?ends|no longer (?:be )?supported|deprecat(?:ed|ion)"#
  private static let extended = #"extended (?:support|maintenance|security updates)|hỗ trợ mở rộng"#
  private static let hearing =
    #"phiên (?:tòa|xử|họp|hòa giải|điều trần)|xét xử|phiên sơ thẩm|phiên phúc thẩm|hearing|trial|court date|mediation"#
  private static let other =
    #"trạng thái tự do|not issued|no longer (?:issued|accepted|sold)|price (?:increase|rise)s?|nước yếu|áp lực nước"#
  private static let backup =
    #"sao lưu|tải (?:về|xuống|dữ liệu)|xuất dữ liệu|trích xuất|di chuyển dữ liệu|chuyển dữ liệu"#
    + #"|back(?:ed|ing)?[ -]?up|backups?|download(?:s|ed|ing)?|export (?:your|all|the|any|data)|retriev(?:e|ing|al)|(?:copy|save) (?:of )?your (?:data|files)|copy (?:your|the) (?:data|files)"#
  private static let cutoff =
    #"(?:tạm )?(?:cắt|ngừng|ngưng|dừng|ngắt|khóa|đình chỉ)(?: (?:hai|2) chiều| toàn bộ| hoàn toàn)?|chặn (?:hai|2) chiều|chấm dứt|mất (?:điện|nước)|gián đoạn|tắt (?:máy|dịch vụ|hệ thống|nguồn)|vô hiệu hóa|thu hồi (?:tên miền|mặt bằng|đường truyền|máy chủ|số thuê bao|địa chỉ)"#
    + #"|disconnect(?:s|ed|ing|ion|ions)?|suspend(?:s|ed|ing)?|suspensions?|terminat(?:e|es|ed|ing|ion)|shut(?:ting)?[ -]?(?:off|down)s?|(?:switch|turn)(?:ed|ing)?[ -]off|cut(?:ting)?[ -]?off|(?:be|will|to) cut|cut (?:the|your|power|water)|discontinu(?:e|es|ed|ing|ance)|interrupt(?:s|ed|ing|ions?)?|deactivat(?:e|ed|ion)|disabled?|retire(?:d|ment)?|(?:be|will) stop(?:ped)?|stops? (?:working|serving|all)|revok(?:e|ed)|outages?|power cuts?|without (?:power|water|electricity|gas|service|heat)|(?:be|is|are|go|goes) (?:off|offline|unavailable|inaccessible|down)|services? (?:will )?ends?|access (?:will )?ends?|cease[sd]?|lock(?:ed)? (?:out|you)|(?:be|is|are) (?:locked|blocked)|tak(?:e|en) (?:down|offline)|clos(?:e|ed|ure of) (?:the |your )?account|lose (?:your )?access|evict(?:ed|ion)?|decommission(?:ed|ing)?|de-energi[sz]ed|isolat(?:ed|ion)|not be available|unavailable"#
  private static let expiry =
    #"(?:sắp |sẽ )?hết hạn|hết hiệu lực|expir(?:e|es|y|ed|ation|ing)|renewal date|(?:due|up) for renewal|lapse[sd]?"#
  private static let payment =
    #"thanh toán|nộp (?:tiền|phí|đủ|cước|khoản)|đóng (?:phí|tiền|cước)|trả (?:nợ|tiền|hết|đủ|dần)|chuyển (?:tiền|khoản)|hạn (?:đóng|nộp)|nhận (?:được |đủ |tiền )+(?:(?:số |khoản )?(?:tiền|khoản|thanh toán)(?: thanh toán)?)?|(?:đóng|nộp)(?= trước| chậm nhất| đủ)|tất toán|quyết toán|hạn (?:cuối(?: cùng)?|chót)"#
    + #"|pay(?:s|ing|able|ments?)?|paid|remit(?:tance|ted)?|settled?|due(?: date| by| on)?|(?:amount|balance|invoice|bill|rent|fee|funds|charges?|EUR|USD|GBP)\s(?:(?:[^.;]|\.\d){0,60}?\s)?(?:received|cleared)|arrears|(?:not|be|been) received|(?:final|last) (?:date|day)|deadline"#

  private static let denial = Pattern(
    #"(?:\bnot|never|n't|no|avoid|prevent|without|stop|không|chưa|chẳng|tránh|khỏi)\s+(?:(?:be|being|bị|phải|việc|any|the|a|further|have to|risk of|scheduled for|có|được)\s+){0,3}(?:(?:service|your|account|power|điện|nước|dịch vụ)\s+)?$"#
  )

  static func all(in page: NoticePage, _ range: Range<Int>) -> [Trigger] {
    var triggers: [Trigger] = []
    for (kind, pattern) in patterns {
      for match in pattern.all(in: page.source, range)
      where !triggers.contains(where: { $0.range.overlaps(match.range) }) {
        let before = page.phrase(max(range.lowerBound, match.range.lowerBound - 50)..<match.range.lowerBound)
        let isDenied = denial.matches(before + " ") && kind != .payment && kind != .response
        triggers.append(Trigger(range: match.range, kind: kind, isDenied: isDenied))
      }
    }
    return triggers.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
