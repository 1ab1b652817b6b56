import ArgumentParser
import CutoffDomain

/// `cutoff man`, which makes the pages that packages hold.
struct ManCommand: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: "Print a page of the manual in mdoc, as packages are made of it, or the names of all.",
    usage: "cutoff man [<page>] [<options>]",
    discussion: "Example: cutoff man cutoff.1 | man -l -. Ends with 66 for a page that there is not.",
    shouldDisplay: false)

  @Argument(help: "The page, e.g. cutoff-import.1.")
  var page: String?

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    guard let tree = try? CommandTree.own() else { return }
    let pages = ManualPage.all(tree)
    guard let page else { return try Output.lines(pages.map(\.file)) }
    guard let found = pages.first(where: { $0.file == page }) else { throw .noPage(page) }
    try Output.raw(found.text)
  }
}
