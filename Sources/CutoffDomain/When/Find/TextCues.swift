/// What the words around a time tell of it: whether something stops then or must be done, whether the text was
/// written then, whether the numbers count something else.
struct TextCues {
  private let tokens: [Token]
  private let scalars: [Unicode.Scalar]
  /// The cues that begin at each token.
  private let cues: [Set<TextCue>]

  init(_ tokens: [Token], _ scalars: [Unicode.Scalar]) {
    self.tokens = tokens
    self.scalars = scalars
    let lattice = Lattice(tokens, vocabulary: .cues)
    var cues = [Set<TextCue>](repeating: [], count: tokens.count)
    for index in tokens.indices {
      for lexeme in lattice.lexemes(at: index) {
        guard let cue = TextCue(rawValue: lexeme.sense.value) else { continue }
        for word in index..<lexeme.end { cues[word].insert(cue) }
      }
    }
    self.cues = cues
  }

  // MARK: Words of a sentence

  /// True when a word says that something stops or must be done.
  static func namesLimit(_ tokens: [Token]) -> Bool {
    let lattice = Lattice(tokens, vocabulary: .cues)
    return tokens.indices.contains { has(.limit, lattice, at: $0) }
  }

  /// "Not", "except".
  static func denies(_ tokens: [Token], at index: Int) -> Bool {
    has(.denial, Lattice([tokens[index]], vocabulary: .cues), at: 0)
  }

  /// "Không phải": not, whatever follows.
  static func deniesAll(_ tokens: [Token], at index: Int) -> Bool {
    let words = Array(tokens[index..<min(index + 2, tokens.count)])
    return Lattice(words, vocabulary: .cues).lexemes(at: 0).contains {
      $0.end == 2 && $0.sense.value == TextCue.denial.rawValue
    }
  }

  /// "If", "unless", "we", or what stops: after them a sentence speaks of something else.
  static func leadsOn(_ tokens: [Token], at index: Int) -> Bool {
    let lattice = Lattice(Array(tokens[index..<min(index + 3, tokens.count)]), vocabulary: .cues)
    return has(.clause, lattice, at: 0) || has(.limit, lattice, at: 0)
  }

  static func beginsClause(_ tokens: [Token], at index: Int) -> Bool {
    tokens[index].isSign || has(.clause, Lattice([tokens[index]], vocabulary: .cues), at: 0)
  }

  /// True when a word denies a time, or its numbers are a house's or a ratio's.
  static func changesNumbers(_ tokens: [Token]) -> Bool {
    let lattice = Lattice(tokens, vocabulary: .cues)
    return tokens.indices.contains { has(.denial, lattice, at: $0) || has(.counted, lattice, at: $0) }
  }

  /// "Một chiều" is the one direction of a telephone, "đến nay" says so far.
  func isNoTime(at index: Int) -> Bool { cues[index].contains(.noTime) }

  /// True for "that day" behind an hour: the day stands elsewhere in the text.
  func isOfOtherDay(_ index: Int) -> Bool { index < cues.count && cues[index].contains(.sameDay) }

  func isFiller(at index: Int) -> Bool { cues[index].contains(.filler) }

  private static func has(_ cue: TextCue, _ lattice: Lattice, at index: Int) -> Bool {
    lattice.lexemes(at: index).contains { $0.sense == Sense(kind: .cue, value: cue.rawValue) }
  }

  // MARK: Roles

  /// What a time is in its text.
  func role(of words: Range<Int>, _ said: SaidTime, _ weight: Int) -> WhenFound.Role {
    let sentence = sentence(around: words)
    let hasLimit = sentence.contains { cues[$0].contains(.limit) }
    if isStamp(words, hasLimit: hasLimit)
      || sentence.contains(where: { cues[$0].contains(.open) && !hasLimit })
    {
      return .stamp
    }
    switch said.boundary {
    case .by, .before, .untilEndOf: return isCharged(words, sentence) ? .stamp : .limit
    case .from: return isCharged(words, sentence) ? .stamp : hasLimit ? .limit : .mention
    case .at, .after, .around:
      if isCharged(words, sentence) { return .stamp }
      return hasLimit || isBelowLabel(line(around: words)) ? .limit : .mention
    }
  }

  /// "Date: …", "Hà Nội, ngày …", "On … wrote:", a date on a line of its own before anything was said.
  private func isStamp(_ words: Range<Int>, hasLimit: Bool) -> Bool {
    let line = line(around: words)
    let before = line.lowerBound..<words.lowerBound
    let after = words.upperBound..<line.upperBound
    if after.contains(where: { cues[$0].contains(.wrote) }), before.count <= 2 { return true }
    let labels = max(before.lowerBound, words.lowerBound - 6)..<min(words.lowerBound + 2, words.upperBound)
    if labels.contains(where: { cues[$0].contains(.stamp) }),
      !before.contains(where: { cues[$0].contains(.limit) })
    {
      return true
    }
    guard !hasLimit, after.allSatisfy({ tokens[$0].isSign }) else { return false }
    let isPlaceAndDate = before.count <= 6 && before.last.map { tokens[$0].isSign(",") } ?? false
    return (isPlaceAndDate || before.allSatisfy { tokens[$0].isSign }) && !isBelowLabel(line)
      && !(0..<line.lowerBound).contains { cues[$0].contains(.limit) && isHead($0) == false }
  }

  /// True of what stands in a mail's subject or the like, where a limit is only announced.
  private func isHead(_ index: Int) -> Bool {
    let line = line(around: index..<index + 1)
    return line.contains { cues[$0].contains(.head) }
  }

  /// The line above is a label that names a limit.
  private func isBelowLabel(_ line: Range<Int>) -> Bool {
    guard line.lowerBound > 0 else { return false }
    let above = self.line(around: (line.lowerBound - 1)..<line.lowerBound)
    return above.count <= 6 && above.contains { cues[$0].contains(.limit) }
  }

  /// "Billing period 1/10 to 31/10", "kỳ cước tháng 10".
  private func isCharged(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, words.lowerBound - 6)..<words.lowerBound).contains {
      cues[$0].contains(.period)
    }
  }

  // MARK: Numbers of things

  func countsThing(before index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place <= 3 {
      if cues[place].contains(.counted) { return true }
      guard cues[place].contains(.filler) || tokens[place].isSign(":") || tokens[place].isSign(".") else {
        return false
      }
      place -= 1
    }
    return false
  }

  func countsThing(after index: Int) -> Bool {
    (index..<min(index + 2, tokens.count)).contains { cues[$0].contains(.countedBehind) }
  }

  // MARK: Lines and sentences

  /// True where a line ends and the next one is not the rest of a long one that was folded.
  func isLineEnd(between left: Int, and right: Int) -> Bool {
    let gap = scalars[tokens[left].range.upperBound..<tokens[right].range.lowerBound]
    let ends = gap.count { $0 == "\n" }
    guard ends > 0 || gap.contains("\r") else { return false }
    guard ends == 1, !tokens[right].isSign else { return true }
    var start = tokens[left].range.upperBound
    while start > 0, scalars[start - 1] != "\n" { start -= 1 }
    return tokens[left].range.upperBound - start < Self.foldedLine
  }

  /// Scalars that a line has at least when a mail program broke it.
  private static let foldedLine = 56

  private func line(around words: Range<Int>) -> Range<Int> {
    var (first, last) = (words.lowerBound, words.upperBound)
    while first > 0, !isLineEnd(between: first - 1, and: first) { first -= 1 }
    while last < tokens.count, !isLineEnd(between: last - 1, and: last) { last += 1 }
    return first..<last
  }

  private func sentence(around words: Range<Int>) -> Range<Int> {
    let line = line(around: words)
    var (first, last) = (words.lowerBound, words.upperBound)
    while first > line.lowerBound, !isStop(first - 1) { first -= 1 }
    while last < line.upperBound, !isStop(last) { last += 1 }
    return first..<last
  }

  private func isStop(_ index: Int) -> Bool {
    if case .unknown = tokens[index].shape {
      return "!?…".unicodeScalars.contains(scalars[tokens[index].range.lowerBound])
    }
    return tokens[index].isSign(".") && (index + 1 == tokens.count || !tokens[index + 1].isTight)
  }
}

/// What a word says of the times beside it.
enum TextCue: Int, Hashable, Sendable {
  /// Something stops, or must be done.
  case limit
  /// In front of the time at which the text was written or sent.
  case stamp
  /// Behind it: "On 3 July Ann wrote:".
  case wrote
  /// A line at the head of a mail.
  case head
  /// A period that is charged for.
  case period
  /// In front of numbers that are no date: "Unit 4/7".
  case counted
  /// Behind them: "4/7 votes".
  case countedBehind
  /// Stands between such a word and its numbers.
  case filler
  case denial
  /// Behind a time, where a sentence goes on with something else.
  case clause
  /// Looks like a part of the day or a day.
  case noTime
  /// Behind an hour whose day was said before.
  case sameDay
  /// Hours at which somebody can be reached.
  case open

  static let rows: [(Int, String)] = [
    (limit, "suspend; suspends; suspended; suspending; suspension; disconnect; disconnects; disconnected"),
    (
      limit, "disconnection; terminate; terminates; terminated; termination; cut; cuts; cutoff; cut-off; shut"
    ),
    (
      limit, "shutoff; shut-off; shutdown; stop; stops; stopped; stopping; discontinue; discontinued; disable"
    ),
    (limit, "disabled; deactivate; deactivated; deactivation; expire; expires; expired; expiry; expiration"),
    (limit, "due; deadline; pay; payment; paid; must; overdue; interrupt; interrupted; interruption; outage"),
    (
      limit,
      "maintenance; sunset; retire; retired; retirement; delete; deleted; deletion; unavailable; offline"
    ),
    (
      limit, "revoke; revoked; cease; ceases; ceased; lapse; lapses; lapsed; renew; renewal; switched; turned"
    ),
    (
      limit, "end; ends; ended; final; last day; block; blocked; lock; locked; remove; removed; until; window"
    ),
    (limit, "cancel; cancels; cancelled; canceled; cancellation; withdraw; withdrawn; off; down"),
    (
      limit,
      "cắt; ngừng; ngưng; dừng; tạm ngừng; tạm dừng; tạm ngưng; khóa; chấm dứt; gián đoạn; mất điện; cúp"
    ),
    (
      limit,
      "mất nước; thu hồi; hạn; hết hạn; thời hạn; thanh toán; nộp; trả; đóng; chậm nhất; xóa; hủy; bảo trì"
    ),
    (limit, "gia hạn; hết hiệu lực; mất; tắt; nâng cấp; kết thúc; thôi; tạm khóa"),
    (stamp, "date; dated; sent; posted; published; updated; last updated; issued; issue date; invoice date"),
    (stamp, "statement date; bill date; printed; created; received; copyright; generated; notice date"),
    (stamp, "letter of; as at"),
    (
      stamp,
      "ngày gửi; gửi lúc; gửi ngày; đăng; đăng lúc; đăng ngày; cập nhật; cập nhật lúc; ngày lập; ngày in"
    ),
    (
      stamp,
      "ngày phát hành; phát hành; ngày hóa đơn; ngày ký; ký ngày; ban hành; ngày ban hành; lập ngày; gửi"
    ),
    (stamp, "ngày thông báo; ngày lập hóa đơn"),
    (wrote, "wrote; viết; đã viết"),
    (head, "subject; tiêu đề; v/v; re; fwd; chủ đề"),
    (period, "period; billing; usage; consumption; statement period; for the month of; services for"),
    (
      period,
      "kỳ; kỳ cước; kỳ hóa đơn; chu kỳ; hóa đơn; cước tháng; tiền điện tháng; tiền nước tháng; sử dụng"
    ),
    (
      counted,
      "unit; units; suite; apt; apartment; flat; room; no; number; ratio; score; version; page; block"
    ),
    (
      counted, "building; gate; lot; invoice; ticket; ref; reference; section; clause; article; order; street"
    ),
    (counted, "house; floor; level; box; decree; circular; contract; account; size; odds; rated"),
    (
      counted,
      "số; số nhà; căn; căn hộ; phòng; lô; thửa; tổ; ngõ; ngách; hẻm; kiệt; tỉ lệ; tỷ lệ; tỉ số; tỷ số"
    ),
    (
      counted,
      "phiên bản; trang; điều; khoản; mục; quyết định; nghị định; thông tư; công văn; đường; phố; tòa; nhà"
    ),
    (counted, "mã; hợp đồng; hóa đơn số; block; cột; trạm; tầng; xã; khối; đội"),
    (
      countedBehind,
      "ratio; votes; vote; odds; majority; of; inches; inch; cup; cups; phiếu; người; số; cửa; giá"
    ),
    (noTime, "một chiều; hai chiều; đến nay; tới nay; cho đến nay; hiện nay; lâu nay; xưa nay; ngày nay"),
    (open, "office hours; opening hours; business hours; open; opens; opening; giờ làm việc; giờ hành chính"),
    (open, "giờ mở cửa; mở cửa; hotline; tổng đài; đường dây nóng"),
    (sameDay, "on that day; on that date; on the same day; the same day; that day; of that day; cùng ngày"),
    (sameDay, "ngày đó; hôm đó; ngày hôm đó; cùng hôm"),
    (denial, "không phải"),
    (denial, "not; except; excluding; never; nor; unlike; không; trừ; chưa; đừng; chẳng; ngoài"),
    (
      clause,
      "unless; if; because; we; please; the; will; your; our; you; this; all; for; due; as; so; but; which"
    ),
    (clause, "while; with; without; and; in; they; it; is; are; otherwise; or; subject"),
    (
      clause,
      "nếu; do; vì; để; thì; sẽ; mà; và; tại; trên; cho; theo; của; quý; chúng; toàn; nhằm; khách; đối; với"
    ),
    (clause, "khi; kính; xin; vui; cần; phải; bị; ở; gồm; công; được; như; nhưng; hoặc"),
    (filler, "of; is; was; the; is about; about; a; là; của; khoảng"),
  ].map { ($0.0.rawValue, $0.1) }
}
