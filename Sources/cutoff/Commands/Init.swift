import ArgumentParser
import CutoffStore

/// `cutoff init`.
struct Init: CutoffCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a store and print its folder.",
    usage: "cutoff init [<dir>] [--name <name>] [<options>]",
    discussion: "Example: cutoff init ~/incidents. The folder may exist, e.g. as a git repository.")

  @Argument(help: "The folder, e.g. ~/incidents. The store of --store or the usual place unless given.")
  var dir: String?

  @Option(
    help: ArgumentHelp(
      "What the store is called, e.g. --name 'Phòng vận hành'. The folder's name unless given.",
      valueName: "name"))
  var name: String?

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    guard !settings.isReadOnly else { throw .readOnly(.option) }
    let folder = try folder(settings)
    let last = folder.split(separator: "/").last.map(String.init) ?? folder
    do { _ = try Store.create(at: folder, name: name ?? last) } catch { throw .store(error) }
    try Output.line(folder)
  }

  private func folder(_ settings: Settings) throws(CommandError) -> String {
    if let dir { return dir }
    guard case .folder(let path) = settings.place else { throw .readOnly(.sample) }
    return path
  }
}
