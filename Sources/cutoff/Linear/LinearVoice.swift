import CutoffDomain
import CutoffLinear
import CutoffStore

/// Writes what a conversation says: lines of text, or of JSON for programs. Nothing but printable text and line feeds.
struct LinearVoice {
  let isJSON: Bool
  /// Where no terminal echoes what is typed, a transcript shows it.
  let echoesInput: Bool

  func say(_ said: [Said]) throws(CommandError) {
    for line in said {
      if isJSON {
        let text = JSONValue.string(line.text).document.trimmed ?? ""
        try Output.raw("{\"kind\":\"\(line.kind.rawValue)\",\"text\":\(text)}\n")
      } else {
        try Output.line(line.text)
      }
    }
  }

  /// What stands before a line that is typed.
  func prompt() throws(CommandError) { if !isJSON, !echoesInput { try Output.raw("> ") } }

  func echo(_ line: String) throws(CommandError) { if !isJSON, echoesInput { try Output.line("> " + line) } }

  /// The cursor goes to a line of its own where the input ended.
  func end() throws(CommandError) { if !isJSON, !echoesInput { try Output.raw("\n") } }
}
