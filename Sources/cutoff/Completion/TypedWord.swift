/// A word of a command line as it stands there, with the quotes and backslashes of a shell.
enum TypedWord {
  /// What the shell would make of it, also where a quote is still open. Nothing in it is run or looked up.
  static func unquoted(_ word: String) -> String {
    var text = ""
    var quote: Character?
    var isEscaped = false
    for letter in word {
      if isEscaped {
        text.append(letter)
        isEscaped = false
      } else if letter == "\\", quote != "'" {
        isEscaped = true
      } else if letter == quote {
        quote = nil
      } else if quote == nil, letter == "'" || letter == "\"" {
        quote = letter
      } else {
        text.append(letter)
      }
    }
    return text
  }

  /// A path with the home folder in the place of `~`.
  static func path(_ word: String, home: String) -> String {
    word == "~" || word.hasPrefix("~/") ? home + word.dropFirst() : word
  }
}
