import CutoffDomain
import CutoffScreen
import CutoffWords
import Foundation
import ScreenScripts

/// What no screen may show, whatever stands on it: a number, a sum, a date or a state word that is cut, a date that
/// two people read differently, a text that is shortened beside free room.
enum ScreenRules {
  /// A row and what is wrong with it.
  struct Fault: Hashable {
    let rule: String
    let row: String
  }

  /// Rows of quotations, titles and what somebody typed hold words of others: `isMade` says that none do.
  static func faults(in lines: [String], _ language: Language, isMade: Bool) -> [Fault] {
    lines.filter { isMade || $0.contains("…") }.flatMap { line -> [Fault] in
      rules(language, isMade: isMade).compactMap { name, pattern in
        line.firstMatch(of: pattern) == nil ? nil : Fault(rule: name, row: line)
      } + words(in: line).map { Fault(rule: "the state word \($0) is cut", row: line) }
        + roomy(line).map { Fault(rule: "shortened beside free room", row: $0) }
    }
  }

  private static func rules(_ language: Language, isMade: Bool) -> [(String, Regex<Substring>)] {
    var rules: [(String, Regex<Substring>)] = [
      ("a number is cut", /\d[.,\d]*\s?h?…/), ("a count is cut", /\+\d+ …/),
      ("a sum is cut", /…\s?(?:bn|tỷ|triệu)\b/),
    ]
    if language == .vietnamese, isMade { rules.append(("a date has a leading zero", /\b0\d\/\d|\d\/0\d\b/)) }
    if language == .english, isMade {
      rules.append(
        ("a date may be read in two ways", /(?:^|[^-\d\/])\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2}\/\d{4}\b/))
    }
    return rules
  }

  /// State words of which only the beginning stands there.
  private static func words(in line: String) -> [String] {
    line.matches(of: /([\p{Lu}]{3,}[\p{Lu} ]*)…/).map { String($0.1) }.filter { start in
      stateWords.contains { $0.hasPrefix(start) && $0 != start }
    }
  }

  /// The words that shout: of headlines, and those of rows that need somebody.
  private static let stateWords: [String] =
    Language.allCases.flatMap { language in HeadlineWord.allCases.map { $0.shown.word(language) } }
    .filter { $0 == $0.uppercased() }
    + [
      "UNRESOLVED", "NOT CHECKED", "NOT CARRIED OUT", "NOT WITHDRAWN", "BROKEN", "CONTRADICTION", "NO WORD",
      "CHƯA RÕ", "CHƯA RÕ XONG", "CHƯA KIỂM TRA", "KHÔNG GIỮ", "CÒN HIỆU LỰC", "MÂU THUẪN", "MẤT DỊCH VỤ",
    ]

  /// The last text of a row that ends in "…" although a word of fifteen letters would have had room behind it.
  private static func roomy(_ line: String) -> [String] {
    let parts = line.split(separator: "│", omittingEmptySubsequences: false)
    return parts.dropLast().filter { part in
      let text = part.replacingOccurrences(of: " +$", with: "", options: .regularExpression)
      return text.hasSuffix("…") && part.count - text.count > 16
    }.map(String.init)
  }
}
