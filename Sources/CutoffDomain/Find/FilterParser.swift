/// Reads a typed filter.
struct FilterParser {
  let reference: WhenReference
  let names: FilterNames

  func parse(_ text: String) -> Filter {
    var terms: [FilterTerm] = []
    var problems: [FilterProblem] = []
    for token in FilterToken.all(in: text) {
      do throws(FilterReason) {
        if let test = try test(token) { terms.append(FilterTerm(test: test, isInverse: token.isInverse)) }
      } catch {
        problems.append(FilterProblem(term: token.written, reason: error))
        if case .unknownField = error, let test = words(token.written) {
          terms.append(FilterTerm(test: test, isInverse: token.isInverse))
        }
      }
    }
    return Filter(terms: terms, problems: problems, now: reference.now)
  }

  /// Nil for a term without a value, which is still being typed.
  private func test(_ token: FilterToken) throws(FilterReason) -> FilterTerm.Test? {
    guard let name = token.field else { return words(token.value) }
    guard let field = FilterField.named(name) else {
      throw .unknownField(name, nearest: FilterField.nearest(to: name))
    }
    guard token.value.contains(where: { !"<>=≤≥ ".contains($0) }) else { return nil }
    switch field {
    case .title, .provider, .customer, .party, .id, .state, .owner: return words(token.value, in: field)
    case .service:
      return .service(Self.folded(token.value), names.exactValues(of: .service, named: token.value))
    case .headline, .band, .threat, .money, .talks, .promise, .kind, .archived:
      return try state(field, token.value)
    case .due: return .due(try DueTest(token.value[...], reference))
    case .amount: return try amount(token.value[...])
    }
  }

  private func words(_ typed: String, in field: FilterField? = nil) -> FilterTerm.Test? {
    let folded = Self.folded(typed)
    return folded.isEmpty ? nil : .words(folded, in: field)
  }

  private static func folded(_ typed: String) -> [UInt8] {
    Array(Folding.fold(typed.split(separator: " ").joined(separator: " ")).utf8)
  }

  private func state(_ field: FilterField, _ typed: String) throws(FilterReason) -> FilterTerm.Test {
    let values = names.values(of: field, named: typed)
    guard !values.isEmpty else { throw .unknownState(field, allowed: names.values(of: field)) }
    return .state(field, values)
  }

  private func amount(_ typed: Substring) throws(FilterReason) -> FilterTerm.Test {
    var rest = typed
    let comparison = FilterComparison(takenFrom: &rest)
    do throws(MoneyRefusal) {
      return .amount(comparison, try MoneyText.parse(String(rest), reference.language))
    } catch {
      throw .amount(error)
    }
  }
}

/// A piece of a typed filter between blanks.
struct FilterToken {
  var isInverse = false
  /// What stands before the colon; nil for plain words.
  var field: String?
  /// Without quotation marks.
  var value = ""
  /// As it was typed, without `!`.
  var written = ""
  private var isQuoted = false

  static func all(in text: String) -> [FilterToken] {
    var tokens: [FilterToken] = []
    var rest = Substring(text)
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard !rest.isEmpty else { return joined(tokens) }
      tokens.append(FilterToken(takenFrom: &rest))
    }
  }

  /// A quotation mark that is not closed yet runs to the end.
  private init(takenFrom rest: inout Substring) {
    while rest.first == "!" {
      isInverse.toggle()
      rest.removeFirst()
    }
    var closing: Character?
    while let next = rest.first, closing != nil || !next.isWhitespace {
      rest.removeFirst()
      written.append(next)
      if let mark = closing {
        if next == mark { closing = nil } else { value.append(next) }
      } else if let mark = Self.closing[next] {
        closing = mark
        isQuoted = true
      } else if next == ":", field == nil, !isQuoted, Self.isName(value) {
        field = value
        value = ""
      } else {
        value.append(next)
      }
    }
  }

  private static let closing: [Character: Character] = ["\"": "\"", "“": "”", "«": "»"]

  /// "16:00" and ":" are words.
  private static func isName(_ text: String) -> Bool { !text.isEmpty && text.allSatisfy(\.isLetter) }

  /// "amount:>1,5 tỷ đồng" is one term: the words after the figure are no words to look for.
  private static func joined(_ tokens: [FilterToken]) -> [FilterToken] {
    var result: [FilterToken] = []
    for token in tokens {
      if let last = result.last, last.isAmount, !last.isQuoted, token.field == nil, !token.isInverse,
        !token.isQuoted, MoneyText.isUnit(token.value)
      {
        result[result.count - 1].value += " " + token.value
        result[result.count - 1].written += " " + token.written
      } else {
        result.append(token)
      }
    }
    return result
  }

  private var isAmount: Bool { field.flatMap(FilterField.named) == .amount && !value.isEmpty }
}
