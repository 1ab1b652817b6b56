import CutoffDomain
import CutoffForms
import CutoffScreen

/// `:`, a command's name and what it takes, while it is typed.
package struct TypedCommand: Sendable {
  var editor = LineEditor()
  /// The place in the list of what could be meant.
  var selected = 0
  /// The person went through the list.
  var isChosen = false
  /// Which of the earlier lines is shown, counted back from the latest; nil for what is typed.
  var recalled: Int?

  /// What is typed: a command's name so far, or the argument of one.
  enum Parsed {
    case name(String)
    case argument(Command, CommandArgument, String)
  }

  func parsed(_ commands: CommandTable) -> Parsed {
    let text = editor.text
    guard let blank = text.firstIndex(of: " "),
      let command = CommandSearch.takingArgument(String(text[..<blank]), commands),
      let argument = command.argument
    else { return .name(text) }
    return .argument(command, argument, String(text[text.index(after: blank)...].drop { $0 == " " }))
  }

  /// What the selected line of the list would put in the place of what is typed; nil for nothing.
  func completed(_ state: State) -> String? {
    switch parsed(state.commands) {
    case .name(let typed):
      let ids = CommandSearch.named(typed, state)
      guard ids.indices.contains(selected), let command = state.commands[ids[selected]] else { return nil }
      return command.typedName + (command.argument == nil ? "" : " ")
    case .argument(let command, let argument, let typed):
      let all = argument.completions(state, typed)
      guard all.indices.contains(selected) else { return nil }
      return command.typedName + " " + all[selected].text
    }
  }

  /// The rest of the completion behind the cursor, shown muted until it is taken.
  func ghost(_ state: State) -> String {
    guard editor.isAtEnd, !editor.isEmpty, let whole = completed(state), whole.hasPrefix(editor.text) else {
      return ""
    }
    return String(whole.dropFirst(editor.text.count))
  }

  /// How many lines the list has.
  func choices(_ state: State) -> Int {
    switch parsed(state.commands) {
    case .name(let typed): CommandSearch.named(typed, state).count
    case .argument(_, let argument, let typed): argument.completions(state, typed).count
    }
  }
}
