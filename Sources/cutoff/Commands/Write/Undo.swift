import ArgumentParser
import CutoffDomain
import CutoffStore

/// `cutoff undo`.
struct Undo: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last change that was made on this machine, and say which.",
    usage: "cutoff undo [--dry-run] [<options>]",
    discussion: """
      It is the change that u in the dashboard would take back, whichever of the two made it. Where somebody changed \
      the same thing since then nothing is done, and that is said. What was done as one, such as an import, is taken \
      back as one. Example: cutoff undo --dry-run.
      """)

  @Flag(help: "Only say which change it would be, e.g. cutoff undo --dry-run.") var dryRun = false
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var writing = try Writing(settings, printsJSON: printed.json)
    try writing.takeBack(isAgain: false, isTrial: dryRun)
  }
}

/// `cutoff redo`.
struct Redo: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Make the change again that was taken back last, and say which.",
    usage: "cutoff redo [--dry-run] [<options>]",
    discussion: "A change that is made after an undo leaves nothing to redo. Example: cutoff redo.")

  @Flag(help: "Only say which change it would be, e.g. cutoff redo --dry-run.") var dryRun = false
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var writing = try Writing(settings, printsJSON: printed.json)
    try writing.takeBack(isAgain: true, isTrial: dryRun)
  }
}
