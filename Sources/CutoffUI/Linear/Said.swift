/// One line that the conversation says.
package struct Said: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// What was asked for.
    case answer
    /// What is asked.
    case question
    /// Why something was not done.
    case refusal
    /// What happened by itself since the last line.
    case announcement
  }

  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
