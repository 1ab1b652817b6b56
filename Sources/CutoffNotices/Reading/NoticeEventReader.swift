import CutoffDomain
import Foundation

/// Reads what the notice itself is: the event.
struct NoticeEventReader {
  let scene: NoticeScene
  let moves: [MoveReader.Finding]
  private var page: NoticePage { scene.page }

  init(scene: NoticeScene, moves: [MoveReader.Finding]) {
    self.scene = scene
    self.moves = moves
  }

  private static let agreement = Pattern(
    wrapped:
      #"you (?:have )?agreed to|(?:we|both parties) have agreed|hai bên (?:đã )?(?:thống nhất|thỏa thuận|đồng ý)|(?<!theo )(?<!căn cứ )biên bản (?:thỏa thuận|làm việc)|thỏa thuận (?:trả|thanh toán)"#
  )
  private static let plan = Pattern(#"\A[\s*#_]*(?:payment|repayment)\s(?:arrangement|plan|agreement)"#)
  private static let restored = Pattern(
    wrapped:
      #"(?:đã|vừa) (?:được )?(?:khôi phục|cấp (?:điện |nước |dịch vụ )?(?:trở )?lại|mở lại|đóng điện|có (?:điện|nước) trở lại)|(?:has|have) (?:now )?been (?:fully )?(?:restored|reconnected|reinstated|resumed)|(?:is|are) (?:now )?back (?:on|up|online)|was restored"#
  )
  private static let cut = Pattern(
    wrapped:
      #"(?:đã|vừa) (?:bị )?(?:tạm )?(?:cắt|ngừng|ngưng|khóa|ngắt)(?! (?:thông báo|thời))|(?:has|have) (?:now )?been (?:suspended|disconnected|terminated|switched off|shut off|cut off|interrupted|deactivated|disabled)|was (?:disconnected|suspended|shut off|cut off)"#
  )
  private static let paid = Pattern(
    wrapped:
      #"(?:đã nhận (?:được |đủ )*(?:khoản |số tiền |tiền )*(?:thanh toán)?)|thank you for your payment|(?:we )?(?:have )?received your payment|your payment (?:of|has)|payment received"#
  )

  struct Finding {
    var kind: EventKind
    var result: OutcomeResult?
    var quotes: [Range<Int>]
  }

  private static let said = Pattern(
    #"cho biết|cho hay|theo (?:ông|bà)|according to|\bsaid\b|told|spokes\w+|announced|reported"#)

  func finding() -> Finding? {
    if scene.isPress {
      let match = scene.clauses.first { Self.said.first(in: page.source, $0.segment.range) != nil }
      let range = match?.segment.range ?? scene.clauses.first?.segment.range
      return range.map { Finding(kind: .report, result: nil, quotes: [page.trimmed($0)]) }
    }
    let heading = scene.clauses.prefix(8).first { Self.plan.matches(page.string($0.segment.range)) }
    if let sentence = sentence(Self.agreement) {
      return Finding(
        kind: .agreement, quotes: sentence + (heading.map { [page.trimmed($0.segment.range)] } ?? []))
    }
    if let heading { return Finding(kind: .agreement, quotes: [page.trimmed(heading.segment.range)]) }
    let threatens = scene.clauses.contains { isThreat($0) }
    if let sentence = sentence(Self.restored), !threatens {
      return Finding(kind: .restoration, quotes: sentence)
    }
    if let ended = moves.first(where: { $0.result != .moved }) {
      return Finding(kind: .outcome, result: ended.result, quotes: ended.quotes)
    }
    if let sentence = sentence(Self.cut), !threatens { return Finding(kind: .cut, quotes: sentence) }
    if let sentence = sentence(Self.paid), !threatens { return Finding(kind: .payment, quotes: sentence) }
    return notice()
  }

  private func sentence(_ pattern: Pattern) -> [Range<Int>]? {
    var quotes: [Range<Int>] = []
    for clause in scene.clauses where !page.isQuoted(clause.segment.range) && quotes.count < 4 {
      guard let match = pattern.first(in: page.source, clause.segment.range),
        clause.condition(around: match.range) == nil
      else { continue }
      quotes += [match.range, page.trimmed(clause.segment.range)]
    }
    return quotes.isEmpty ? nil : quotes
  }

  private func isThreat(_ clause: Clause) -> Bool {
    guard !page.isQuoted(clause.segment.range),
      !moves.contains(where: { $0.quotes.contains(clause.segment.range) && $0.result != .moved })
    else { return false }
    let stops = clause.triggers.contains {
      ($0.kind.stopsService || $0.kind == .licenceExpiry || $0.kind == .contractExpiry) && !$0.isDenied
        && clause.condition(around: $0.range) == nil
    }
    return stops
      && (Modality.isAhead(in: page, clause.segment.range)
        || scene.mentions(in: clause.segment.range).contains { !Mentioned.isOther($0, scene) })
  }

  /// The sentence that threatens, and a heading that says so.
  private func notice() -> Finding? {
    var quotes: [Range<Int>] = []
    for (place, clause) in scene.clauses.enumerated() {
      let leads = scene.clauses.contains {
        $0.segment.lead == place && $0.triggers.contains { $0.kind.stopsService && !$0.isDenied }
      }
      if isThreat(clause) || leads && Modality.isAhead(in: page, clause.segment.range) {
        quotes.append(page.trimmed(clause.segment.range))
        break
      }
    }
    if let move = moves.first, let range = move.quotes.last { quotes.append(page.trimmed(range)) }
    // Headings and subject, and the first sentence that names what stops.
    for clause in scene.clauses.prefix(40) where quotes.count < 4 {
      let range = page.trimmed(clause.segment.range)
      guard
        clause.triggers.contains(where: {
          ($0.kind.stopsService || $0.kind == .licenceExpiry) && !$0.isDenied
        }),
        !quotes.contains(where: { $0.overlaps(range) })
      else { continue }
      quotes.append(range)
    }
    if quotes.isEmpty,
      let first = scene.clauses.first(where: { $0.triggers.isEmpty == false }) ?? scene.clauses.first
    {
      quotes = [page.trimmed(first.segment.range)]
    }
    return quotes.isEmpty ? nil : Finding(kind: .notice, quotes: quotes)
  }
}

/// Whether a text is what the press tells, rather than a letter.
enum PressText {
  private static let said = Pattern(
    #"(?<![\p{L}])(?:cho biết|cho hay|phóng viên|PV|\(báo|theo (?:ông|bà|báo|nguồn tin)|according to|told (?:reporters|the)|spokes(?:man|woman|person)|said (?:on|in|that)|he said|she said|reporters?)(?![\p{L}])"#
  )
  private static let byline = Pattern(#"^[^\S\n]*By [A-Z][\p{L}.]+ [A-Z][\p{L}.]+"#, isCaseSensitive: true)
  private static let letter = Pattern(
    #"^[^\S\n]*(?:kính gửi|gửi|to|dear|số)\b[^\n]{0,80}[:,]|kính gửi|(?<![\p{L}])(?:quý (?:khách|công ty|cơ quan|sở|đơn vị)|chúng tôi xin|\byour (?:account|service|electric|water|invoice|payment)|we will|we are writing)(?![\p{L}])"#
  )

  static func isPress(_ page: NoticePage) -> Bool {
    guard page.text.header == nil || !letter.matches(page.text.whole) else { return false }
    let speaks = said.first(in: page.source) != nil || byline.first(in: page.source) != nil
    return speaks && letter.first(in: page.source) == nil
  }
}
