import ArgumentParser
import CutoffDomain
import CutoffStore
import CutoffWords

/// `cutoff trash`.
struct TrashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trash",
    abstract: "List, restore or purge what was deleted.",
    usage: "cutoff trash list|restore|purge [<options>]",
    discussion: "Example: cutoff trash list.",
    subcommands: [TrashList.self, TrashRestore.self, TrashPurge.self])

  @OptionGroup(title: "Shared options") var shared: SharedOptions
}

/// `cutoff trash list`.
struct TrashList: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print what is in the trash, the latest deletion first.",
    usage: "cutoff trash list [--json] [<options>]",
    discussion: "Example: cutoff trash list. The first column restores it: cutoff trash restore <id>.")

  @Flag(help: "Print JSON for scripts, e.g. cutoff trash list --json.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let bin = try TrashBin(settings)
    guard !json else { return try Output.raw(bin.json.document) }
    guard !bin.items.isEmpty else { return Output.message(MessageWords.trashEmpty(settings.language)) }
    try Output.lines(bin.lines(bin.items))
  }
}

/// `cutoff trash restore`.
struct TrashRestore: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring a deleted record or incident back and print its id.",
    usage: "cutoff trash restore <id> [<options>]",
    discussion: "Example: cutoff trash restore 7k3m9q. The dashboard's undo deletes it again.")

  @Argument(
    help: "Its id, the beginning or end of it, or words of its text, e.g. 7k3m9q; see: cutoff trash list.")
  var id: String

  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var writing = try Writing(settings, printsJSON: printed.json)
    let item = try TrashBin(settings).item(id)
    try writing.restore(item)
  }
}
