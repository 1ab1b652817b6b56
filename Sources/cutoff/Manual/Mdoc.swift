/// Text as the macros of mdoc want it.
enum Mdoc {
  /// The longest line that `mandoc -Tlint` does not speak of.
  private static let width = 76

  /// Running text: a line a sentence, folded.
  static func text(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { paragraph in sentences(of: String(paragraph)).flatMap(folded) }
  }

  /// One argument of a macro, whatever is in it.
  static func word(_ text: String) -> String {
    let escaped = escape(text).replacing("\"", with: "\\(dq")
    let guarded = escaped.count < 4 || escaped.allSatisfy(\.isPunctuation) ? "\\&" + escaped : escaped
    return guarded.contains(" ") ? "\"\(guarded)\"" : guarded
  }

  /// A line that is shown as it is.
  static func literal(_ text: String) -> String {
    let escaped = escape(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  private static func escape(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("--", with: "\\-\\-").replacing("…", with: "...")
  }

  /// mdoc makes the space behind a sentence itself.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(separator: " ") {
      sentence += (sentence.isEmpty ? "" : " ") + word
      guard [".", ";", "?", ":"].contains(String(word.suffix(1))), !word.hasSuffix("e.g.") else { continue }
      sentences.append(sentence)
      sentence = ""
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }

  /// In bytes as mandoc counts them: it reads a letter beyond ASCII as `\[u1EA1]`.
  private static func size(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }

  private static func folded(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in escape(text).split(separator: " ") {
      if !line.isEmpty, size(line) + size(String(word)) >= width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    // A line that begins so would be a macro.
    return (lines + [line]).map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }
  }
}
