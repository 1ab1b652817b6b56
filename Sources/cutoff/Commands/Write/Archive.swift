import ArgumentParser
import CutoffDomain
import CutoffWords

/// `cutoff archive`.
struct Archive: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Put quiet incidents out of the list, and print their ids.",
    usage: "cutoff archive <id> ... | --quiet-for <age> [--dry-run] [<options>]",
    discussion: """
      They stay in the store, and are found by cutoff list --archived and the filter archived:yes. What stirs again (a \
      new record, an hour that comes near or passes, a value that waits for a choice) is in the list again by itself. \
      Only what is quiet can go: else 65. \
      Examples: cutoff archive 'nuoi tom'; cutoff archive --quiet-for 90d --dry-run.
      """)

  @Argument(help: "The incidents: ids, beginnings of ids, or words of titles, e.g. 'ha noi'.")
  var ids: [String] = []

  @Option(
    help: ArgumentHelp(
      "All that were quiet for so long, e.g. --quiet-for 90d, '6 months', '3 tháng'.", valueName: "age"))
  var quietFor: Age?

  @Flag(help: "Only print which it would be, e.g. cutoff archive --quiet-for 90d --dry-run.")
  var dryRun = false

  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    guard ids.isEmpty != (quietFor == nil) else { throw .usage(.idsOrAge) }
    var writing = try Writing(settings, printsJSON: printed.json)
    let config = settings.configuration.config.settings
    var found: [Incident] = []
    for typed in ids {
      let incident = try writing.incident(typed)
      guard let standing = incident.standing(at: settings.now, settings: config), standing.band == .quiet
      else {
        throw .notQuiet(incident.header.known(at: settings.now).shortTitle)
      }
      if standing.isArchived {
        Output.message(incident.id.text + ": " + MessageWords.alreadyArchived(settings.language))
      } else if !found.contains(where: { $0.id == incident.id }) {
        found.append(incident)
      }
    }
    if let quietFor {
      let since = settings.now.advanced(by: -quietFor.seconds)
      found = writing.incidents.filter { incident in
        guard let standing = incident.standing(at: settings.now, settings: config) else { return false }
        return standing.band == .quiet && !standing.isArchived && standing.lastActivity <= since
          && writing.clashes(in: incident.id).isEmpty
      }
      if found.isEmpty { Output.message(MessageWords.noneQuiet(quietFor.typed)(settings.language)) }
    }
    guard !dryRun else { return try Output.lines(found.map(\.id.text)) }
    let mark = Archiving(now: settings.now, loggedAt: settings.loggedNow, by: settings.author)
    try writing.keepHeaders(of: found, title: ArchiveWords.archived(found)(settings.language)) {
      $0.archived = mark
    }
  }
}

/// `cutoff unarchive`.
struct Unarchive: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "unarchive",
    abstract: "Put incidents back into the list, and print their ids.",
    usage: "cutoff unarchive <id> ... [<options>]", discussion: "Example: cutoff unarchive 'nuoi tom'.")

  @Argument(help: "The incidents: ids, beginnings of ids, or words of titles, e.g. 'ha noi'.")
  var ids: [String]

  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var writing = try Writing(settings, printsJSON: printed.json)
    var found: [Incident] = []
    for typed in ids {
      let incident = try writing.incident(typed)
      if incident.header.archived == nil {
        Output.message(incident.id.text + ": " + MessageWords.notArchived(settings.language))
      } else if !found.contains(where: { $0.id == incident.id }) {
        found.append(incident)
      }
    }
    try writing.keepHeaders(of: found, title: ArchiveWords.taken(found)(settings.language)) {
      $0.archived = nil
    }
  }
}
