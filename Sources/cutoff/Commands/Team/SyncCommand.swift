import ArgumentParser
import CutoffStore
import CutoffSync
import CutoffWords

/// `cutoff sync`.
struct SyncCommand: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Share the store through git: commit, fetch, merge record by record, push.",
    usage: "cutoff sync [--no-push] [--dry-run] [--json] [<options>]",
    discussion: """
      The store is a clone of what the team shares (git clone, or git init and git push -u origin main). It needs no \
      other setting of git, starts no program that the clone names, and refuses a clone with settings that it does not \
      know. What two people wrote differently is kept twice and marked ≠.
      Ends with 0 when both sides are the same; 1 when something cannot be merged, and nothing was; 65 when a file \
      cannot be read and was left out; 75 when the server was not reached: what is not sent is committed here and goes \
      the next time; 78 when the clone is refused, with what to mend.
      Example: cutoff sync; cutoff sync --dry-run.
      """)

  @Flag(help: "Send nothing, e.g. cutoff sync --no-push.")
  var noPush = false

  @Flag(help: "Say what would be done by what is known here, e.g. cutoff sync --dry-run.")
  var dryRun = false

  @Flag(help: "Print what was done as JSON, e.g. cutoff sync --json.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    guard settings.asOf == nil else { throw .readOnly(.asOf) }
    guard !settings.isReadOnly || dryRun else { throw .readOnly(.option) }
    guard case .folder(let path) = settings.place else { throw .readOnly(.sample) }
    let folder: StoreFolder
    do { folder = try StoreFolder(path) } catch { throw .store(error) }
    let configured = settings.configuration.config.sync
    var options = Sync.Options()
    options.pushes = !noPush && (configured?.pushes ?? true)
    options.remote = configured?.remote
    options.isDryRun = dryRun
    let git = GitProgram(
      store: folder.path, own: settings.machine.environment, program: Machine.presentExecutable ?? "cutoff",
      temporaryFolder: settings.machine.temporaryFolder)
    try tell(Sync.run(folder, git: git, options), settings)
  }

  private func tell(_ report: SyncReport, _ settings: Settings) throws(CommandError) {
    if json {
      try Output.raw(SyncJSON(report, settings).value.document)
    } else {
      try Output.lines(report.lines(settings.language))
    }
    for problem in report.leftOut {
      Output.message(MessageWords.notSynced(problem.words(language: settings.language))(settings.language))
    }
    if case .problem(let problem) = report.ending { throw .sync(problem) }
    guard report.leftOut.isEmpty else { throw .syncLeftOut }
  }
}
