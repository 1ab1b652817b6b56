import CutoffDomain
import CutoffUI
import CutoffWords

/// What the words at the beginning of a line mean: a word of the conversation, or a command by its name, what it is
/// called on the screen in either language, or its key.
struct LinearPhrases {
  enum Meaning: Hashable {
    case word(LinearWord)
    case command(CommandID)
  }

  private let phrases: [String: Meaning]
  private let keys: [String: CommandID]
  private let longest: Int

  init(_ state: State) {
    var phrases: [String: Meaning] = [:]
    var shared: Set<String> = []
    for command in state.commands.all {
      for text in [
        command.hint.vietnamese, command.hint.english, command.summary.vietnamese, command.summary.english,
      ] {
        let phrase = LinearPhrases.key(text)
        if let other = phrases[phrase], other != .command(command.id) { shared.insert(phrase) }
        phrases[phrase] = .command(command.id)
      }
    }
    for phrase in shared { phrases[phrase] = nil }
    for command in state.commands.all {
      for name in command.aliases + [command.id.rawValue, command.typedName] {
        phrases[LinearPhrases.key(name)] = .command(command.id)
      }
    }
    // A view's own name stands for it where no command has it.
    for command in state.commands.all where command.typedName.hasPrefix("view-") {
      let name = LinearPhrases.key(String(command.typedName.dropFirst(5)))
      if phrases[name] == nil { phrases[name] = .command(command.id) }
    }
    for word in LinearWord.allCases where word == .help || !LinearWord.answers.contains(word) || word == .more
    {
      for name in word.names.vietnamese + word.names.english {
        phrases[LinearPhrases.key(name)] = .word(word)
      }
    }
    let keymap = state.surroundings.keymap
    keys = Dictionary(
      state.commands.all.flatMap { command in
        keymap.sequences(of: command.id).map { (Keymap.text($0), command.id) }
      }
    ) { first, _ in first }
    longest = phrases.keys.map { $0.split(separator: " ").count }.max() ?? 1
    self.phrases = phrases
  }

  /// The meaning of the longest beginning of `line`, and what stands behind it; nil where it has none.
  func meaning(of line: String) -> (meaning: Meaning, rest: String)? {
    let line = line.hasPrefix(":") ? String(line.dropFirst()) : line
    if line.hasPrefix("?") { return (.word(.help), LinearText.trimmed(String(line.dropFirst()))) }
    let words = line.split(separator: " ")
    for count in stride(from: min(longest, words.count), to: 0, by: -1) {
      let phrase = LinearPhrases.key(words.prefix(count).joined(separator: " "))
      guard let meaning = phrases[phrase] else { continue }
      return (meaning, words.dropFirst(count).joined(separator: " "))
    }
    return keys[line].map { (.command($0), "") }
  }

  /// "Ghi diễn biến…" as "ghi dien bien".
  private static func key(_ text: String) -> String {
    Folding.fold(text).split(separator: " ").joined(separator: " ").filter { $0 != "…" }
  }
}

extension LinearPhrases {
  /// What the texts of the screen say in the place of keys.
  func names(in state: State) -> [CommandID: String] {
    state.typedNames.mapValues { "\"" + $0 + "\"" }
  }
}
