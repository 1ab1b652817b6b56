import CutoffDomain
import CutoffWords

/// Words of people who do not know the program yet, and the commands that do what they look for. Both languages; a
/// word that a command's own text has needs no line here.
struct CommandSynonyms {
  /// What people type, several with semicolons between.
  let words: Wording
  /// What does it, the likeliest first.
  let commands: [CommandID]
  /// What the program does not do by itself, and what is done instead.
  let remark: Wording?

  init(_ words: Wording, _ commands: [CommandID], _ remark: Wording? = nil) {
    self.words = words
    self.commands = commands
    self.remark = remark
  }

  /// What folded words lead to, the likeliest first; empty for words that are not here.
  static func commands(_ typed: some StringProtocol) -> [CommandID] { lines(typed).flatMap(\.commands) }

  /// What is to be said to one who looks for something that the program does not do by itself.
  static func remark(_ typed: some StringProtocol) -> Wording? {
    lines(typed).lazy.compactMap(\.remark).first
  }

  private static func lines(_ typed: some StringProtocol) -> [CommandSynonyms] {
    guard typed.count >= 3 else { return table.filter { $0.isCalled { $0 == typed } } }
    return table.filter { $0.isCalled { $0.hasPrefix(typed) } }
  }

  private func isCalled(_ isMeant: (Substring) -> Bool) -> Bool {
    Language.allCases.contains { language in
      Folding.fold(words(language)).split(separator: "; ").contains(where: isMeant)
    }
  }
}
