import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// What a command takes behind its name on the command line: "as-of 3/7 16:00".
struct CommandArgument: Sendable {
  /// What stands muted in its place while nothing is typed ("when").
  let placeholder: Wording
  /// What could be typed, the likeliest first; all of it where nothing is typed yet.
  let completions: @Sendable (State, String) -> [Completion]
  /// What the typed words are understood as; nil where there is nothing to say.
  let echo: @Sendable (State, String) -> Piece?
  /// Runs the command on the typed words, which are not empty. Words that are not understood change nothing.
  let run: @Sendable (inout State, String) -> [Effect]
  /// The form that the words fill, not saved yet; nil for what fills none.
  var form: (@Sendable (State, String) -> FormOverlay?)?

  init(
    _ placeholder: Wording, completions: @escaping @Sendable (State, String) -> [Completion] = { _, _ in [] },
    echo: @escaping @Sendable (State, String) -> Piece? = { _, _ in nil },
    run: @escaping @Sendable (inout State, String) -> [Effect]
  ) {
    self.placeholder = placeholder
    self.completions = completions
    self.echo = echo
    self.run = run
  }

  /// One of the things that an argument can be.
  struct Completion: Hashable, Sendable {
    /// What is typed.
    var text: String
    /// What it stands for, where the text alone does not say it.
    var summary: String = ""
  }
}

extension CommandArgument {
  /// The completions among `all` whose text or summary has every typed word; those that begin so first.
  static func matching(_ typed: String, _ all: [Completion]) -> [Completion] {
    let wanted = Folding.fold(typed)
    let words = wanted.split(separator: " ")
    let found = all.filter { completion in
      let text = Folding.fold(completion.text + " " + completion.summary)
      return words.allSatisfy { text.contains($0) }
    }
    let begins: (Completion) -> Bool = { Folding.fold($0.text).hasPrefix(wanted) }
    return found.filter(begins) + found.filter { !begins($0) }
  }
}
