import ArgumentParser
import CutoffDomain
import CutoffScreen

/// The program: the dashboard itself, and every other command below it.
@main
struct Cutoff: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "cutoff",
    abstract: "Watch the countdown to a service cutoff, and keep what was said and done about it.",
    usage: """
      cutoff [<options>]
      cutoff [<options>] <subcommand>
      """,
    discussion: """
      Without a command it opens the dashboard; where the output is no terminal it prints the list. \
      Times are RFC 3339 ('2020-07-04T00:00:00+07:00') or phrases in Vietnamese or English \
      ('0h 4/7', 'trước 30/6', 'in 3 days').
      """,
    version: "0.1.0",
    subcommands: [
      List.self, Show.self, Next.self, New.self, LogEvent.self, Observe.self, LogOutcome.self,
      AddDeadline.self, AddPromise.self, AddNote.self, AddStep.self, AddQuestion.self, AddStatement.self,
      ReadPhrase.self, Check.self, Snapshot.self, Keys.self, ThemeCommand.self, ConfigCommand.self,
      Rescue.self, Init.self, Demo.self, TrashCommand.self, Resolve.self, MergeDriverCommand.self,
    ])

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  static func main() {
    Machine.surviveFileSizeLimit()
    do {
      var command = try parseAsRoot(Machine.arguments)
      try command.run()
    } catch let failure as SpokenError {
      if !failure.error.isTold { Output.message(failure.error.words(failure.language)) }
      exit(withError: ExitCode(failure.error.exitStatus.rawValue))
    } catch {
      tell(error)
      exit(withError: exitCode(for: error))
    }
  }

  /// Help and completion scripts go to the standard output as they are; what the parser refused to the standard error, made safe.
  private static func tell(_ error: any Error) {
    Machine.widenForHelp()
    let text = fullMessage(for: error)
    let isError = exitCode(for: error) != .success
    Output.text(isError ? SafeText.multiline(text) : text, isError: isError)
  }

  func run(_ settings: Settings) throws(CommandError) {
    guard Machine.isOutputTerminal else { return try IncidentTable.print(settings, filter: "") }
    try Dashboard.run(settings)
  }
}
