import ArgumentParser
import CArguments
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
    version: ProgramVersion.line,
    subcommands: [
      List.self, Show.self, Next.self, Alerts.self, New.self, LogEvent.self, Observe.self, LogOutcome.self,
      Close.self,
      AddDeadline.self, AddPromise.self, AddNote.self, AddStep.self, AddQuestion.self, AddStatement.self,
      AddParty.self, AddService.self, AddAmount.self, Edit.self, Extend.self, Link.self, Delete.self,
      Undo.self, Redo.self, Merge.self, Archive.self, Unarchive.self,
      ReadPhrase.self, Check.self, Snapshot.self, Keys.self, ThemeCommand.self, ConfigCommand.self,
      Export.self, Import.self, Rescue.self, Init.self, Demo.self, TrashCommand.self, Resolve.self,
      SyncCommand.self,
      MergeDriverCommand.self, SchemaCommand.self, ManCommand.self, Complete.self,
    ])

  @Flag(help: "Talk in lines of words, for screen readers, Braille and pipes, e.g. cutoff --linear.")
  var linear = false

  @Flag(help: "The same as lines of JSON, for programs, e.g. cutoff --linear --json-lines.")
  var jsonLines = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  static func main() {
    let_memory_grow_in_large_steps()
    Machine.surviveFileSizeLimit()
    // A key waits for this one, and nothing may be said of what is wrong.
    if Machine.arguments.first == Complete._commandName {
      return Complete.answer(Array(Machine.arguments.dropFirst()))
    }
    do {
      do throws(CommandError) {
        try TypedArguments.check()
      } catch {
        throw SpokenError(
          error: error, language: Machine.current.givenLanguage ?? Machine.current.localeLanguage)
      }
      var command = try parseAsRoot(Machine.arguments)
      try command.run()
    } catch let failure as SpokenError {
      end(with: failure)
    } catch {
      do throws(CommandError) { try tell(error) } catch {
        let machine = Machine.current
        end(with: SpokenError(error: error, language: machine.givenLanguage ?? machine.localeLanguage))
      }
      exit(withError: exitCode(for: error))
    }
  }

  private static func end(with failure: SpokenError) -> Never {
    if !failure.error.isTold { Output.message(failure.error.words(failure.language)) }
    exit(withError: ExitCode(failure.error.exitStatus.rawValue))
  }

  /// Help and completion scripts go to the standard output as they are; what the parser refused to the standard error, made safe.
  private static func tell(_ error: any Error) throws(CommandError) {
    Machine.widenForHelp()
    let hint = TypoHint(arguments: Machine.arguments)
    if let unknown = hint.askedInVain {
      try Output.text(
        SafeText.multiline(unknown + "\n  See 'cutoff --help' for more information."), isError: true)
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    }
    let text = hint.added(to: fullMessage(for: error))
    let isError = exitCode(for: error) != .success
    if !isError, let shell = completionShell {
      let tree = try? CommandTree.own()
      let script = tree.map { CompletionScript(text, for: shell, tree: $0).text }
      return try Output.text(script ?? text, isError: false)
    }
    try Output.text(isError ? SafeText.multiline(text) : HelpEnding.added(to: text), isError: isError)
  }

  /// The shell whose completion script is asked for; nil for another question.
  private static var completionShell: CompletionScript.Shell? {
    let option = "--generate-completion-script"
    let words = Machine.arguments
    let name =
      words.first { $0.hasPrefix(option + "=") }?.dropFirst(option.count + 1)
      ?? words.drop { $0 != option }.dropFirst().first?[...]
    return name.flatMap { CompletionScript.Shell(rawValue: String($0)) }
  }

  func run(_ settings: Settings) throws(CommandError) {
    if linear || jsonLines || LinearMode.isWanted(on: settings.machine) {
      return try LinearMode.run(settings, isJSON: jsonLines)
    }
    guard Machine.isOutputTerminal else { return try ListedIncidents.print(settings, filter: "") }
    try Dashboard.run(settings)
  }
}
