import ArgumentParser
import CutoffStore
import CutoffWords

/// `cutoff merge-driver`, which git calls.
struct MergeDriverCommand: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-driver",
    abstract: "Merge three versions of an incident's file record by record; for git.",
    usage: "cutoff merge-driver <base> <ours> <theirs> [<path>] [<options>]",
    discussion: """
      git calls it once it is set up; see: cutoff init --git. The result takes the place of <ours>. Ends with \
      0 when everything was merged, with 1 when two people gave one member different values: both are kept, \
      the file is whole, and the dashboard shows ≠ until one is chosen. An empty <base> is a file that both \
      sides added. What cannot be read ends with 65 and writes nothing.
      Example: cutoff merge-driver base.json ours.json theirs.json.
      """)

  @Argument(help: "The version that both come from (git's %O), e.g. base.json.")
  var base: String

  @Argument(help: "Our version, which the result replaces (%A), e.g. ours.json.")
  var ours: String

  @Argument(help: "Their version (%B), e.g. theirs.json.")
  var theirs: String

  @Argument(help: "What the file is called in messages (%P), e.g. incidents/cong-dvc-ha-noi-242rfs.json.")
  var path: String?

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    guard !settings.isReadOnly else { throw .readOnly(.option) }
    let clashes: Int
    do {
      clashes = try MergeDriver.run(base: base, ours: ours, theirs: theirs)
    } catch {
      throw .store(error)
    }
    guard clashes > 0 else { return }
    Output.message(MessageWords.clashesKept(clashes, path ?? ours)(settings.language))
    throw .problemsFound
  }
}
