/// A value of a proposal, members in their order, as JSON has them. It is written by whoever gives it away.
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
