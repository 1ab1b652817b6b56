import CutoffContent

extension Document {
  /// The document as plain text, a line feed after each line, a blank line before each heading.
  package var text: String {
    let lines = blocks.flatMap { block -> [String] in
      switch block {
      case .title(let text), .text(let text): [text]
      case .heading(let text): ["", text.uppercased()]
      case .item(let text, let details): ["- " + text] + details.map { "  " + $0 }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
