/// What the value of an option or argument is, which decides what is offered for it. The one table of that: a command
/// declares its options and says nothing of completion.
enum ValueMeaning: String, CaseIterable {
  /// Answered from the store.
  case incident, record, party, service, trashed
  /// Answered by the program.
  case filter, theme, zone, command
  /// Answered by the shell.
  case file, folder, program
  /// Words of one's own: nothing is offered, no names of files either.
  case text

  /// Of an argument of the command at the end of `path`; words of one's own for what is in no table.
  static func of(_ argument: CommandTree.Argument, of path: [String]) -> ValueMeaning {
    let value = argument.valueName ?? ""
    guard !ids.contains(value) else { return path.dropFirst().first == "trash" ? .trashed : .incident }
    guard !vague.contains(value) else {
      return byName[argument.isPositional ? path.last ?? "" : argument.ownName] ?? .text
    }
    return byValue[value] ?? .text
  }

  /// An incident's, or in the trash what lies there.
  private static let ids: Set<String> = ["id", "ids"]

  /// Value names that say too little: the name of the option, or of the command that has the argument, tells.
  private static let vague: Set<String> = ["name", "value"]

  private static let byName: [String: ValueMeaning] = [
    "theme": .theme, "provider": .party, "customer": .party, "party": .party, "by": .party, "to": .party,
    "with": .party, "service": .service, "needs": .service, "deadline": .record, "for": .record,
    "supersedes": .record, "contradicts": .record, "qualifies": .record, "telling-of": .record,
    "incident-zone": .zone,
  ]

  private static let byValue: [String: ValueMeaning] = [
    "record": .record, "records": .record, "target": .record, "step": .record, "date": .record,
    "statement": .record, "other": .incident, "party": .party, "party: text": .party, "filter": .filter,
    "zone": .zone, "dir": .folder, "file": .file, "files": .file, "path": .file, "base": .file, "ours": .file,
    "theirs": .file, "program": .program, "subcommands": .command,
  ]
}
