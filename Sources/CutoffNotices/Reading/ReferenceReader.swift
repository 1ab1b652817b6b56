import Foundation

/// Reads numbers of letters, accounts, invoices, cases.
struct ReferenceReader {
  let page: NoticePage

  private static let patterns = [
    Pattern(
      #"(?<![\p{L}])(?:số(?: hiệu| hợp đồng| hóa đơn| công văn| tài khoản khách hàng| thuê bao)?|công văn(?: số)?|văn bản(?: số)?|hợp đồng(?: số)?|quyết định(?: số)?|hóa đơn(?: số)?|mã (?:khách hàng|KH|hợp đồng|hóa đơn|số|thanh toán|hồ sơ|đơn hàng|danh bộ|thuê bao|điểm đo)|số danh bộ)\s*[:：]?\s*([\p{L}\d][\p{L}\d./_-]*\d[\p{L}\d./_-]*|\d[\p{L}\d./_-]*[\p{L}\d])"#
    ),
    Pattern(
      #"\b(?:(?:our |your )?ref(?:erence)?(?:\.| no\.?| number| code)?|(?:customer |service |billing )?account(?: no\.?| number| ID)?|invoice(?: no\.?| number)?|contract(?: no\.?| number)?|lease(?: no\.?| number)|case(?: no\.?| number| ID)?|ticket(?: no\.?| number| ID)?|order(?: no\.?| number)?|notice no\.?|policy(?: no\.?| number)|licen[cs]e (?:no\.?|number|key)|instance(?: ID)?|meter(?: no\.?| number)|docket(?: no\.?)?|PO(?: number)?|subscription ID|incident(?: ID)?|maintenance ID|change(?: no\.?| ID)|file no\.?|customer (?:no\.?|number|ID)|agreement (?:no\.?|number)|serial(?: no\.?| number)?)\s*(?::|#)?\s*(?:#|:)?\s*((?=[\w./-]*\d)[A-Za-z\d][\w./-]*[A-Za-z\d])"#
    ),
  ]
  private static let date = Pattern(
    #"^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}(?::\d{2}|h)?$"#)

  func findings() -> [(text: Range<Int>, line: Range<Int>)] {
    var found: [(text: Range<Int>, line: Range<Int>)] = []
    for pattern in Self.patterns {
      for match in pattern.all(in: page.source) {
        guard let group = match[1] else { continue }
        let range = page.trimmed(group, endingIn: "./-_")
        let text = page.string(range)
        guard text.count >= 3, !Self.date.matches(text),
          !found.contains(where: { page.string($0.text) == text }),
          text.contains(where: \.isNumber), isNumberLike(text, match.range)
        else { continue }
        found.append((range, match.range.lowerBound..<range.upperBound))
      }
    }
    return found.sorted { $0.text.lowerBound < $1.text.lowerBound }
  }

  /// "số 1 đến 90", "đường số 5": a house, not a letter.
  private func isNumberLike(_ text: String, _ whole: Range<Int>) -> Bool {
    let word = page.string(whole).lowercased()
    guard word.hasPrefix("số") else { return true }
    if page.string(whole).contains(":") { return true }
    return text.count >= 5 && text.contains { "/-".contains($0) }
      && (text.contains(where: \.isLetter) || text.count >= 8)
  }
}
