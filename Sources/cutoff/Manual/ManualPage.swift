import CutoffDomain

/// A page of the manual that is made of the program's own declarations, in mdoc.
struct ManualPage {
  /// "cutoff-import.1".
  let file: String
  let text: String

  /// Commands that have a page of their own.
  private static let ownPages: Set<String> = ["export", "import", "sync"]
  /// The pages that are written by hand beside these.
  private static let others = [("cutoff", 5), ("cutoff-recipes", 7)]
  private static let date = "November 28, 2026"

  /// The program's page, and those of the large commands.
  static func all(_ tree: CommandTree) -> [ManualPage] {
    let own = tree.commands.filter { ownPages.contains($0.commandName) }
    return [ManualPage(program: tree)] + own.map { ManualPage(command: $0, of: tree) }
  }

  /// The page that is about a command, as it is spoken of: "cutoff-import(1)".
  static func about(_ command: String) -> String {
    if ownPages.contains(command) { return "cutoff-\(command)(1)" }
    return command == ConfigCommand._commandName ? "cutoff(5)" : "cutoff(1)"
  }

  // MARK: the program

  private init(program tree: CommandTree) {
    file = tree.commandName + ".1"
    var lines = Self.head(tree.commandName, tree.abstract)
    lines += [
      ".Sh SYNOPSIS", ".Nm", ".Op Ar options", ".Nm", ".Op Ar options", ".Ar command", ".Op Ar arguments",
    ]
    lines += [".Sh DESCRIPTION"] + Mdoc.text(tree.discussion ?? "")
    lines += [".Pp"]
    lines += Mdoc.text(
      """
      Every command takes the shared options, before its name or behind it. Data goes to the standard output, messages \
      to the standard error. The store is a folder with one JSON file an incident.
      """)
    lines += [".Sh COMMANDS"]
    for (path, command) in tree.all().dropFirst() { lines += Self.section(command, path) }
    lines += [".Sh SHARED OPTIONS"] + Self.list(tree.options)
    lines += Self.ending + Self.seeAlso(tree, but: "cutoff")
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: CommandTree, _ path: [String]) -> [String] {
    let name = path.joined(separator: " ")
    var lines = [".Ss \(Mdoc.literal(name))"] + Mdoc.text(command.abstract ?? "")
    guard command.commands.isEmpty else { return lines }
    guard path.count > 2 || !ownPages.contains(command.commandName) else {
      return lines + ["See", ".Xr cutoff-\(command.commandName) 1 ."]
    }
    lines += usage(command, name) + (command.discussion.map { [".Pp"] + Mdoc.text($0) } ?? [])
    return lines + list(command.positionals + ownOptions(command))
  }

  // MARK: a command

  private init(command: CommandTree, of tree: CommandTree) {
    let name = "cutoff-\(command.commandName)"
    file = name + ".1"
    var lines =
      Self.head(name, command.abstract) + [".Sh SYNOPSIS", ".Nm cutoff", ".Cm \(command.commandName)"]
    lines += [".Op Ar arguments", ".Op Ar options", ".Sh DESCRIPTION"] + Mdoc.text(command.abstract ?? "")
    lines += Self.usage(command, "cutoff \(command.commandName)")
    lines += [".Pp"] + Mdoc.text(command.discussion ?? "")
    let positionals = command.positionals
    if !positionals.isEmpty { lines += [".Pp", "Arguments:"] + Self.list(positionals) }
    lines += [".Sh OPTIONS"] + Self.list(Self.ownOptions(command))
    lines += [".Pp", "It also takes the shared options of", ".Xr cutoff 1 ."]
    lines += Self.ending + Self.seeAlso(tree, but: name)
    text = lines.joined(separator: "\n") + "\n"
  }

  // MARK: parts

  private static let sharedTitle = "Shared options"

  /// Without those that every command takes.
  private static func ownOptions(_ command: CommandTree) -> [CommandTree.Argument] {
    command.options.filter { $0.sectionTitle != sharedTitle && !["help", "version"].contains($0.valueName) }
  }

  private static func head(_ name: String, _ abstract: String?) -> [String] {
    // mdoc's own word for a page is without a full stop.
    let words = (abstract ?? "").split(separator: " ").joined(separator: " ")
    let told = words.hasSuffix(".") ? String(words.dropLast()) : words
    return [
      ".Dd \(date)", ".Dt \(name.uppercased()) 1", ".Os", ".Sh NAME", ".Nm \(name)",
      ".Nd \(told.prefix(1).lowercased())\(told.dropFirst())",
    ]
  }

  private static func usage(_ command: CommandTree, _ name: String) -> [String] {
    let words = command.positionals.map { argument in
      let word = "<\(argument.valueName ?? "value")>" + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(word)]" : word
    }
    let usage = ([name] + words + ["[<options>]"]).joined(separator: " ")
    return [".Bd -literal -offset indent", Mdoc.literal(usage), ".Ed"]
  }

  private static func list(_ arguments: [CommandTree.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [".Bl -tag -width Ds"] + arguments.flatMap(item) + [".El"]
  }

  private static func item(_ argument: CommandTree.Argument) -> [String] {
    let value = Mdoc.word(argument.valueName ?? "value")
    // The macro writes the first hyphen.
    let names = argument.typedNames.map { "Fl " + $0.dropFirst().replacing("-", with: "\\-") }
    let head =
      argument.isPositional
      ? "Ar " + value : names.joined(separator: " , ") + (argument.takesValue ? " Ar " + value : "")
    var lines = [".It " + head] + Mdoc.text(argument.abstract ?? "")
    if let values = argument.allValues, argument.takesValue {
      lines += Mdoc.text("One of: " + values.joined(separator: ", ") + ".")
    }
    if let value = argument.defaultValue, argument.takesValue { lines += Mdoc.text("By default \(value).") }
    return lines
  }

  /// What every page of a command ends with.
  private static var ending: [String] {
    let variables = [
      ("CUTOFF_STORE", "The folder of the store."), ("CUTOFF_LANG", "The language, vi or en."),
      ("CUTOFF_THEME", "The theme."), ("CUTOFF_COLOR", "How many colours; NO_COLOR is heeded too."),
      ("CUTOFF_AUTHOR", "Who is written beside each change."), ("TZ", "Your time zone."),
    ]
    let codes = [
      ("0", "Done."), ("1", "A check found something, or alerts \\-\\-exit\\-code told something."),
      ("64", "The command line is wrong."), ("65", "Bad data, or a phrase that was not understood."),
      ("66", "No such store, file, incident or record, and all that is there was read."),
      ("69", "No terminal that the dashboard can use."),
      ("73, 74", "Something could not be made, read or written."),
      ("75", "The store stayed locked or is being changed, or a program that was run failed."),
      ("78", "The configuration has problems, or the machine has no time zones."),
    ]
    var lines = [".Sh ENVIRONMENT", ".Bl -tag -width Ds"]
    for (name, told) in variables { lines += [".It Ev " + name, told] }
    lines += [".El", ".Sh EXIT STATUS", ".Bl -tag -width Ds"]
    for (code, told) in codes { lines += [".It " + code, told] }
    return lines + [".El"]
  }

  private static func seeAlso(_ tree: CommandTree, but name: String) -> [String] {
    let own = tree.commands.map(\.commandName).filter(ownPages.contains).sorted().map { ("cutoff-" + $0, 1) }
    // By section, then by name.
    let pages = ([("cutoff", 1)] + own + others).filter { $0.1 != 1 || $0.0 != name }
    let lines = pages.enumerated().map { place, page in
      ".Xr \(page.0) \(page.1)" + (place < pages.count - 1 ? " ," : "")
    }
    return [".Sh SEE ALSO"] + lines
  }
}
