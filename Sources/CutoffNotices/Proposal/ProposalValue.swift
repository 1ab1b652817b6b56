/// A value of a proposal, members in their order; `json` is its text.
package indirect enum ProposalValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case whole(Int64)
  /// Hundredths: 128437 is 1284.37.
  case hundredths(Int64)
  case text(String)
  case list([ProposalValue])
  case object([ProposalMember])

  package static func text(_ text: String?) -> ProposalValue { text.map { .text($0) } ?? .null }

  /// The member of an object; nil where there is none.
  package subscript(name: String) -> ProposalValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a text; nil for anything else.
  package var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// As JSON (RFC 8259), two blanks a level, without a line feed at the end.
  package var json: String {
    var text = ""
    write(into: &text, indent: 0)
    return text
  }

  private func write(into text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .whole(let value): text += String(value)
    case .hundredths(let value): text += Self.decimal(value)
    case .text(let value): Self.write(value, into: &text)
    case .list(let values):
      Self.write(values.map { (nil, $0) }, between: ("[", "]"), into: &text, indent: indent)
    case .object(let members):
      Self.write(members.map { ($0.name, $0.value) }, between: ("{", "}"), into: &text, indent: indent)
    }
  }

  private static func write(
    _ values: [(name: String?, value: ProposalValue)], between ends: (String, String),
    into text: inout String, indent: Int
  ) {
    text += ends.0
    for (index, value) in values.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
      if let name = value.name {
        write(name, into: &text)
        text += ": "
      }
      value.value.write(into: &text, indent: indent + 1)
    }
    if !values.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += ends.1
  }

  private static func decimal(_ hundredths: Int64) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    var text = (hundredths < 0 ? "-" : "") + String(whole)
    guard rest > 0 else { return text }
    text += "." + (rest < 10 ? "0" : "") + String(rest)
    if text.hasSuffix("0") { text.removeLast() }
    return text
  }

  private static func write(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Controls, and the two line ends that JavaScript knows and JSON does not.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

/// A member of an object.
package struct ProposalMember: Hashable, Sendable {
  package var name: String
  package var value: ProposalValue

  package init(_ name: String, _ value: ProposalValue) {
    self.name = name
    self.value = value
  }
}
