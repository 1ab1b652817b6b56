import ArgumentParser
import CutoffStore
import CutoffWords

/// `cutoff init`.
struct Init: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a store and print its folder.",
    usage: "cutoff init [<dir>] [--name <name>] [--git] [--json] [<options>]",
    discussion: """
      Example: cutoff init ~/incidents. The folder may exist, e.g. as a git repository. With --git it may be a \
      store already; then only what git needs is added, and the line to run once in each clone is printed.
      """)

  @Argument(help: "The folder, e.g. ~/incidents. The store of --store or the usual place unless given.")
  var dir: String?

  @Option(
    help: ArgumentHelp(
      "What the store is called, e.g. --name 'Phòng vận hành'. The folder's name unless given.",
      valueName: "name"))
  var name: String?

  @Flag(help: "Also print the line that lets git merge by record, e.g. cutoff init --git. Runs nothing.")
  var git = false

  @Flag(help: "Print JSON: the folder, and with --git the line, e.g. cutoff init --json ~/incidents.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    guard !settings.isReadOnly else { throw .readOnly(.option) }
    let folder = try folder(settings)
    let last = folder.split(separator: "/").last.map(String.init) ?? folder
    do {
      _ = try Store.create(at: folder, name: name ?? last)
    } catch {
      guard git, case .alreadyAStore = error else { throw .store(error) }
    }
    if git { try completeGitFiles(folder, settings) }
    let line = git ? GitSetup(folder: folder, program: settings.machine.command).line : nil
    guard !json else {
      let members = [("store", JSONValue.string(folder)), ("gitLine", line.map(JSONValue.string) ?? .null)]
      return try Output.raw(JSONValue.members(members).document)
    }
    try Output.lines([folder] + [line].compactMap(\.self))
    if !git { Output.message(MessageWords.nextAfterInit(folder)(settings.language)) }
  }

  private func completeGitFiles(_ folder: String, _ settings: Settings) throws(CommandError) {
    let files: GitFiles
    do { files = try GitFiles.complete(in: folder) } catch { throw .store(error) }
    for pattern in files.othersMerge {
      Output.message(MessageWords.othersMerge(pattern)(settings.language))
    }
    Output.message(MessageWords.runOnce(settings.language))
  }

  private func folder(_ settings: Settings) throws(CommandError) -> String {
    if let dir { return dir }
    guard case .folder(let path) = settings.place else { throw .readOnly(.sample) }
    return path
  }
}
