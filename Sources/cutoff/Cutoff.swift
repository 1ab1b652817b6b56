import ArgumentParser
import CutoffDomain

/// The program: the dashboard itself, and every other command below it.
@main
struct Cutoff: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "cutoff",
    abstract: "Watch the countdown to a service cutoff, and keep what was said and done about it.",
    discussion: """
      Without a command it opens the dashboard; where the output is no terminal it prints the list. \
      Times are RFC 3339 ('2020-07-04T00:00:00+07:00') or phrases in Vietnamese or English \
      ('0h 4/7', 'trước 30/6', 'in 3 days').
      """,
    version: "0.1.0",
    subcommands: [
      List.self, Show.self, Next.self, Snapshot.self,
    ])

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as SpokenError {
      Output.message(failure.error.words(failure.language))
      exit(withError: ExitCode(failure.error.exitStatus.rawValue))
    } catch {
      exit(withError: error)
    }
  }

  func run(_ settings: Settings) throws(CommandError) {
    guard Machine.isOutputTerminal else { return try IncidentTable.print(settings, filter: "") }
    try Dashboard.run(settings)
  }
}
