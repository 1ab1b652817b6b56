import CutoffDomain
import Foundation

/// A sum with its currency, as it stands in the text.
struct SumMention {
  var range: Range<Int>
  var money: Money
}

/// Finds sums: a figure with a currency beside it, or in a column whose head names one.
struct SumScanner {
  let page: NoticePage

  private static let number =
    #"\d{1,3}(?:[.,\u00A0]\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d+(?:[.,]\d{1,2})?(?![\d])"#
  private static let scale =
    #"(?:nghìn tỷ|nghìn|ngàn|triệu|tr|tỷ|tỉ|thousand|million|billion|bn|m|k|crore|lakh)"#
  private static let qualifier =
    #"(?:(?:hơn|trên|gần|khoảng|tối đa|không quá|more than|over|about|around|approximately|up to|nearly|almost)\s+)?"#
  private static let prefix =
    #"(?:US\$|A\$|C\$|S\$|[$€£₹¥₫]|(?:USD|EUR|GBP|VND|AUD|CAD|SGD|JPY|CHF|INR|NZD|HKD|THB|KRW)(?=[\s\d]))"#
  private static let suffix =
    #"(?:đồng|VNĐ|VND|đô la(?: Mỹ)?|USD|EUR|GBP|euros?|dollars?|pounds?|đ(?![\p{L}])|₫|€|£|AUD|CAD|SGD|CHF|INR)"#
  private static let leading = Pattern(
    #"(?<![\p{L}\d])"# + qualifier + #"("# + prefix + #"[ \t]*(?:"# + number + #")(?:[ ]?"# + scale
      + #"\b)?)"#)
  private static let trailing = Pattern(
    #"(?<![\p{L}\d.,])"# + qualifier + #"((?:"# + number + #")(?:\s?"# + scale + #")*\s?"# + suffix
      + #")(?![\p{L}\d])"#)
  private static let bare = Pattern(
    #"(?<![\p{L}\d.,])"# + qualifier + #"((?:"# + number + #")\s?(?:nghìn tỷ|triệu|tỷ|tỉ))(?![\p{L}\d])"#)
  private static let cell = Pattern(#"^\s*(?:"# + number + #")\s*$"#)
  private static let head = Pattern(
    #"\((?:đơn vị(?: tính)?: ?)?(đồng|VNĐ|VND|USD|EUR|GBP|\$|€|£|đ)\)|\b(USD|EUR|GBP|VND)\b"#)

  func all() -> [SumMention] {
    var sums: [SumMention] = []
    for pattern in [Self.leading, Self.trailing, Self.bare] {
      for match in pattern.all(in: page.source)
      where !sums.contains(where: { $0.range.overlaps(match.range) }) {
        if let money = money(page.string(match.range)) {
          sums.append(SumMention(range: match.range, money: money))
        }
      }
    }
    for sum in cells() where !sums.contains(where: { $0.range.overlaps(sum.range) }) { sums.append(sum) }
    return sums.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func money(_ text: String) -> Money? {
    let plain = Self.replacements.reduce(text) { text, pair in
      text.replacingOccurrences(of: pair.0, with: pair.1, options: [.caseInsensitive])
    }
    let foreign = [("A$", "AUD "), ("C$", "CAD "), ("S$", "SGD ")].first {
      plain.contains($0.0) && !plain.contains("US$")
    }
    let text = foreign.map { plain.replacingOccurrences(of: $0.0, with: $0.1) } ?? plain
    for language in [page.language] + Language.allCases.filter({ $0 != page.language }) {
      if let money = try? MoneyText.parse(text, language), money.hundredths != nil { return money }
    }
    return nil
  }

  /// What a field does not take. Blanks that do not break part thousands, or a figure and its currency.
  private static let replacements = [
    ("\u{A0}", ""), ("approximately", "about"), ("nearly", "about"), ("almost", "about"),
  ]

  /// Figures under a head such as "Phí (đồng)".
  private func cells() -> [SumMention] {
    page.tables.flatMap { table -> [SumMention] in
      guard let header = table.rows.first else { return [] }
      return header.cells.indices.flatMap { column -> [SumMention] in
        let name = page.string(header.cells[column]) as NSString
        guard let match = Self.head.first(in: name), let range = match[1] ?? match[2] else { return [] }
        return table.rows.dropFirst().compactMap { row in
          guard row.cells.count == header.cells.count else { return nil }
          let cell = page.string(row.cells[column])
          guard Self.cell.matches(cell),
            let money = money(cell.trimmingCharacters(in: .whitespaces) + " " + name.text(range))
          else { return nil }
          return SumMention(range: row.cells[column], money: money)
        }
      }
    }
  }
}
