import CutoffDomain
import Foundation

/// What a notice calls itself: the subject of a mail or letter, else its heading and who is concerned.
enum IntakeTitle {
  private static let about = Pattern(#"^[ \t]*(?:V/v|Về việc|Re|Subject|RE|Chủ đề)[ \t]*:?[ \t]+(\S[^\n]*)"#)
  private static let prefix = Pattern(#"\A(?:\s*(?:re|fwd?|tr|aw|trả lời|chuyển tiếp)\s*:)+\s*"#)
  /// "[Action required]", "# ".
  private static let tag = Pattern(#"\A\s*(?:(?:\[[^\]\n]{1,40}\]|[#*_>]+)\s*)+(?=\S)"#)
  private static let heading = Pattern(
    #"(?<![\p{L}])(?:notice|warning|suspension|disconnection|termination|reminder|thông báo|cảnh báo|nhắc nợ|yêu cầu)(?![\p{L}])"#
  )
  /// "Notice to quit", a line by itself: no sentence, no label.
  private static let opening = Pattern(
    #"\A(?:(?:final |second |urgent )?notice (?:of|to)|reminder of|warning of)\s[^.:\d]*\z"#)
  private static let longest = 120

  static func of(_ letter: NoticeLetter, _ reading: NoticeReading) -> String {
    let title = [own(letter.text), parties(reading), first(letter.text)].lazy.compactMap { $0?.trimmed }.first
    return shortened(title ?? letter.file)
  }

  /// In the notice's own words; nil where it has no subject and no heading.
  static func own(_ text: NoticeText) -> String? {
    [text.header?.subject, subject(text), head(text)].lazy.compactMap { $0?.trimmed }.first.map(shortened)
  }

  private static func shortened(_ title: String) -> String {
    var plain = title as NSString
    for pattern in [prefix, tag] {
      if let match = pattern.first(in: plain) {
        plain = plain.text(match.range.upperBound..<plain.length) as NSString
      }
    }
    let small = (plain as String).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = small.prefix(1).uppercased() + small.dropFirst()
    return words.count <= longest ? words : String(words.prefix(longest - 1)) + "…"
  }

  private static func subject(_ text: NoticeText) -> String? {
    let body = text.lines.dropFirst(text.headerLineCount).prefix(40).joined(separator: "\n") as NSString
    guard let range = about.first(in: body)?[1] else { return nil }
    return body.text(range)
  }

  /// A line in capitals that calls itself a notice, and not only that.
  private static func head(_ text: NoticeText) -> String? {
    let lines = text.lines.dropFirst(text.headerLineCount).prefix(20).compactMap(\.trimmed)
    let found = lines.first { line in
      line.count <= 80 && line.contains(" ") && Folding.fold(line) != "thong bao"
        && (OrganisationNames.isCapitals(line) && heading.matches(line) || opening.matches(line))
    }
    return found.map { OrganisationNames.isCapitals($0) ? $0.lowercased() : $0 }
  }

  /// "Who cuts – who is cut".
  private static func parties(_ reading: NoticeReading) -> String? {
    func name(_ side: Side) -> String? {
      reading.proposals.first {
        $0.what == .party && $0["side"]?.string == side.rawValue && $0["isBodyAbove"] == nil
      }?["name"]?.string
    }
    guard let provider = name(.provider), let customer = name(.customer) else { return nil }
    return provider + " – " + customer
  }

  private static func first(_ text: NoticeText) -> String? {
    text.lines.dropFirst(text.headerLineCount).lazy.compactMap(\.trimmed).first.map {
      OrganisationNames.isCapitals($0) ? $0.lowercased() : $0
    }
  }
}
