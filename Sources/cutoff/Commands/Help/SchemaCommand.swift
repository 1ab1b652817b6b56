import ArgumentParser
import CSchema
import CutoffDomain

/// `cutoff schema`.
struct SchemaCommand: CutoffCommand {
  /// What there is a schema of.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case incident, config, list, show, proposal, `import`, alerts, hook

    /// JSON Schema, draft 2020-12.
    var schema: String {
      let file = schema_file(rawValue)
      return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of what the program writes or reads.",
    usage: "cutoff schema <subject> [<options>]",
    discussion: """
      Draft 2020-12. Members are only ever added: what a schema does not name is allowed everywhere but in the \
      configuration. Example: cutoff schema list.
      """)

  @Argument(
    help: """
      A file of the store (incident), the configuration, or the JSON of list, show, import --dry-run (of a notice: \
      proposal), alerts, or what a hook is given, e.g. list.
      """)
  var subject: Subject

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) { try Output.raw(subject.schema) }
}
