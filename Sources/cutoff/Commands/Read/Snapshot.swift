import ArgumentParser
import CutoffScreen
import CutoffTheme
import CutoffUI
import CutoffWords

/// `cutoff snapshot`.
struct Snapshot: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Print one frame of the dashboard as text, after keys, without a terminal.",
    usage: "cutoff snapshot [--size <size>] [--keys <keys>] [--ansi] [<options>]",
    discussion: """
      Changes that the keys make live in memory only: nothing is ever written to the store. The clock stands still. \
      Example: cutoff snapshot --sample --now '2020-07-03T22:00:00+07:00' --size 80x24 --keys "j Tab t 'typed text' Enter".
      """)

  @Option(
    help: ArgumentHelp("Columns and rows, from 1x1 to 500x200, e.g. --size 80x24.", valueName: "columnsxrows")
  )
  var size = "120x36"

  @Option(
    help: ArgumentHelp(
      "Key names separated by blanks, typed text in quotes, e.g. --keys \"j Tab x 'typed text' Enter\".",
      valueName: "keys"))
  var keys = ""

  @Flag(help: "Write the colours too, e.g. cutoff snapshot --ansi --theme cutoff-dark --color 256.")
  var ansi = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let size = try Self.size(size)
    let inputs: [TerminalInput]
    do { inputs = try KeyScript.parse(keys) } catch { throw .usage(.keys(error)) }
    let styles = ansi ? try theme(settings).styleSheet(for: depth(settings)) : nil
    let reading = try StoreReading(settings)
    reading.tellProblems(settings.language)
    var settings = settings
    settings.isPlayed = true
    let state = State(settings, reading, size: size, readOnly: settings.isReadOnly ? .flag : nil)
    let keeper = MemoryKeeper(reading.incidents, language: settings.language)
    var session = Session(state: state, keeper: keeper)
    for input in inputs { _ = session.receive(.input(input)) }
    try print(session.frame(), styles: styles)
  }

  /// There is no terminal to ask for its background.
  private func theme(_ settings: Settings) throws(CommandError) -> Theme {
    try ThemeFolders(settings).choice().theme(on: settings.machine.background)
  }

  private func depth(_ settings: Settings) -> ColourDepth {
    settings.colour.depth(withoutTerminal: settings.machine)
  }

  private func print(_ canvas: Canvas, styles: StyleSheet?) throws(CommandError) {
    guard let styles else { return try Output.lines(canvas.lines) }
    try Output.raw(AnsiWriter.text(of: canvas, styles: styles) + "\n")
  }

  private static func size(_ text: String) throws(CommandError) -> Size {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard parts.count == 2, (1...500).contains(parts[0]), (1...200).contains(parts[1]) else {
      throw .usage(.badSize(text))
    }
    return Size(columns: parts[0], rows: parts[1])
  }
}
