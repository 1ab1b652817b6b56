import CutoffDomain
import CutoffScreen
import CutoffWords

/// Vietnamese typing where keys are commands: an input method composes letters out of strokes, a command
/// is one stroke.
///
/// A composed letter counts as the stroke that finished it by the Telex rules. Which one that was cannot
/// be seen from "ế" (s after ee, or e after es) or "ơ" (w alone, or after o): a tone is taken for the last
/// stroke, because it is typed at a word's end; then the mark of the vowel. VNI needs digits for its marks,
/// so letters alone never compose there and commands arrive as they are.
enum InputMethod {
  static let isOn = Wording(
    "Bộ gõ tiếng Việt đang bật; phím vẫn nhận, hoặc dùng F1–F10",
    "A Vietnamese input method is on; keys still work, or use F1–F10")

  /// What a key is to commands.
  enum Stroke: Hashable {
    /// The key itself.
    case plain(Key)
    /// The last stroke of a composed letter.
    case composed(Key)
    /// Part of composing that says nothing: the Backspace before a letter that is typed anew, a
    /// circumflex that arrives without its letter.
    case silent
  }

  static func stroke(of key: Key) -> Stroke {
    switch key {
    case .backspace: .silent
    case .character(circumflex): .silent
    case .character(let letter): lastStroke(of: letter).map { .composed(.character($0)) } ?? .plain(key)
    case .control, .alt, .enter, .escape, .tab, .backTab, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .altLeft, .altRight, .shiftLeft,
      .shiftRight, .function:
      .plain(key)
    }
  }

  /// Nil for a letter that one stroke types.
  private static func lastStroke(of letter: Character) -> Character? {
    letter.isASCII ? nil : strokes[letter] ?? strokes[Character(letter.lowercased())]
  }

  private static let circumflex: Character = "\u{302}"

  /// Letters and lone marks by their last stroke. Letters are equal however their marks are joined.
  private static let strokes: [Character: Character] = {
    let letters: [(stroke: Character, of: String)] = [
      ("f", "àằầèềìòồờùừỳ"), ("s", "áắấéếíóốớúứý"), ("r", "ảẳẩẻểỉỏổởủửỷ"), ("x", "ãẵẫẽễĩõỗỡũữỹ"),
      ("j", "ạặậẹệịọộợụựỵ"), ("w", "ăơư"), ("a", "â"), ("e", "ê"), ("o", "ô"), ("d", "đ"),
    ]
    let marks: [(Character, Character)] = [
      ("\u{300}", "f"), ("\u{301}", "s"), ("\u{309}", "r"), ("\u{303}", "x"), ("\u{323}", "j"),
      ("\u{306}", "w"), ("\u{31B}", "w"),
    ]
    let all = letters.flatMap { entry in entry.of.map { ($0, entry.stroke) } } + marks
    return Dictionary(all) { first, _ in first }
  }()
}

extension State {
  /// Whether keys are commands now, not text.
  var takesCommands: Bool { overlays.last?.takesCommands ?? true }

  /// Says once that Vietnamese typing is on. What a command has just said goes first; then it is told
  /// the next time.
  mutating func tellInputMethod() {
    guard !knowsInputMethod, toast == nil || toast?.mood == .plain else { return }
    knowsInputMethod = true
    say(InputMethod.isOn(language), seconds: 10)
  }
}
