import CutoffDomain
import CutoffScreen
import CutoffWords

/// Commands found by typed words.
enum CommandSearch {
  /// The commands whose summary in either language, name or key has every word, in the order of the help;
  /// all of them for no word.
  static func commands(_ typed: String, _ state: State) -> [CommandID] {
    let words = Folding.fold(typed).split(separator: " ")
    guard !words.isEmpty else { return state.commands.ids }
    let keymap = state.surroundings.keymap
    // What a newcomer calls it comes behind what is called so.
    let meant = CommandSynonyms.commands(Folding.fold(typed)).filter { state.commands[$0] != nil }
    let found = state.commands.all.filter { command in
      if command.aliases.contains(typed) { return true }
      let isKey = keymap.sequences(of: command.id).map(Keymap.text).contains(typed)
      let text = Folding.fold(
        [command.summary.vietnamese, command.summary.english, command.id.rawValue, command.typedName]
          .joined(separator: " "))
      return isKey || words.allSatisfy { text.contains($0) }
    }.map(\.id)
    return found
      + meant.enumerated().filter { place, id in
        !found.contains(id) && meant.firstIndex(of: id) == place
      }.map(\.element)
  }

  /// The same for a command line: names that begin so come first.
  static func named(_ typed: String, _ state: State) -> [CommandID] {
    let wanted = Folding.fold(typed)
    let found = commands(typed, state)
    let begins: (CommandID) -> Bool = { id in
      guard let command = state.commands[id] else { return false }
      return command.typedName.hasPrefix(wanted) || command.aliases.contains(wanted)
    }
    return found.filter(begins) + found.filter { !begins($0) }
  }

  /// The command whose name is typed in full, if it takes an argument.
  static func takingArgument(_ name: String, _ commands: CommandTable) -> Command? {
    commands.all.first { ($0.typedName == name || $0.aliases.contains(name)) && $0.argument != nil }
  }
}
