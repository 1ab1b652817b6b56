import ArgumentParser
import CutoffStore
import CutoffTheme
import CutoffWords

/// `cutoff theme`.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "List the themes, or check a theme's file.",
    usage: "cutoff theme list|check [<options>]", discussion: "Example: cutoff theme list.",
    subcommands: [ThemeList.self, ThemeCheck.self])

  @OptionGroup(title: "Shared options") var shared: SharedOptions
}

/// `cutoff theme list`.
struct ThemeList: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the themes: those compiled in, then those found in files.",
    usage: "cutoff theme list [--json] [<options>]",
    discussion:
      "Example: cutoff theme list --themes-dir ./themes. Files that cannot be used are told on the standard error."
  )

  @Flag(help: "Print JSON for scripts, e.g. cutoff theme list --json.") var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var rows = Theme.builtIn.map { [$0.slug, $0.name, "", MessageWords.compiledIn(settings.language)] }
    rows.append([ThemeChoice.auto, "", "", MessageWords.byBackground(settings.language)])
    for path in ThemeFolders(settings).files {
      do throws(CommandError) {
        let theme = try ThemeFolders.read(path)
        rows.append([ThemeFolders.slug(path), theme.name, theme.variant?.rawValue ?? "", path])
      } catch {
        Output.message(error.words(settings.language))
      }
    }
    guard !json else { return try Output.raw(JSONValue.array(rows.map(Self.value)).document) }
    try Output.lines(PlainTable.lines(rows))
  }

  /// A row as an object: `origin` is the file, or says that it is compiled in.
  private static func value(_ row: [String]) -> JSONValue {
    .members([
      ("name", .string(row[0])), ("title", .string(row[1])),
      ("variant", row[2].isEmpty ? .null : .string(row[2])), ("origin", .string(row[3])),
    ])
  }
}
