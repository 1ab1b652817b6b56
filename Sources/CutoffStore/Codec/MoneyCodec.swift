import CutoffDomain

extension MemberWriter {
  /// `{"value", "currency", "qualifier"}`; no value when nobody named a figure.
  mutating func put(_ name: String, _ money: Money?) {
    guard let money else { return }
    put(name) { inner in
      if let hundredths = money.hundredths {
        inner.put("value", JSONValue(.number(Self.decimal(hundredths))))
      }
      inner.put("currency", money.currency)
      if money.qualifier != .exact { inner.put("qualifier", word: money.qualifier) }
    }
  }

  /// "12.5" for 1 250; no needless decimals.
  package static func decimal(_ hundredths: Int64) -> String {
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return sign + String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : twoDigits(Int(rest))
    return sign + String(whole) + "." + decimals
  }
}

extension Members {
  func optionalMoney(_ name: String) throws(JSONProblem) -> Money? {
    guard let inner = try optionalMembers(name) else { return nil }
    return Money(
      hundredths: try inner.hundredths(), currency: try inner.currency(),
      qualifier: try inner.optionalWord("qualifier") ?? .exact)
  }

  func money(_ name: String) throws(JSONProblem) -> Money {
    guard let money = try optionalMoney(name) else { throw missing(name) }
    return money
  }

  private func hundredths() throws(JSONProblem) -> Int64? {
    guard let (text, _) = try optionalNumber("value") else { return nil }
    let parts = text.split(separator: ".", maxSplits: 1)
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard decimals.count <= 2,
      let hundredths = Int64(parts[0] + decimals + String(repeating: "0", count: 2 - decimals.count))
    else { throw problem(.badMoney(member: path("value"), text: text), of: "value") }
    return hundredths
  }

  private func currency() throws(JSONProblem) -> String {
    let text = try text("currency")
    let isCode =
      text.utf8.count == 3 && text.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
    guard isCode else {
      throw problem(.badCurrency(member: path("currency"), text: text), of: "currency")
    }
    return text
  }
}
