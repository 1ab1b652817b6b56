import ArgumentParser
import CutoffDomain
import CutoffStore
import CutoffWords

/// `cutoff rescue`.
struct Rescue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescue",
    abstract: "Bring back changes that a store could not take.",
    usage: "cutoff rescue list|restore [<options>]",
    discussion: """
      A dashboard that ends before its changes could be saved, e.g. on a full disk, keeps them in the state folder. \
      Example: cutoff rescue restore.
      """,
    subcommands: [RescueList.self, RescueRestore.self], defaultSubcommand: RescueList.self)

  @OptionGroup(title: "Shared options") var shared: SharedOptions
}

/// `cutoff rescue list`.
struct RescueList: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Say which changes wait, and where they are kept.",
    usage: "cutoff rescue list [--json] [<options>]", discussion: "Example: cutoff rescue list.")

  @Flag(help: "Print JSON for scripts, e.g. cutoff rescue list --json.") var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let copies = RescueCopy.all(
      stateFolder: settings.stateFolder, spareFolders: settings.machine.spareFolders)
    guard !json else { return try Output.raw(JSONValue.array(copies.map(Self.value)).document) }
    if copies.isEmpty { Output.message(MessageWords.nothingRescued(settings.language)) }
    for copy in copies {
      try Output.line("\(copy.path) → \(copy.store)")
      try Output.lines(copy.changes.map { "  " + $0.title })
      copy.tellUnread(settings.language)
    }
  }
}

extension RescueList {
  private static func value(_ copy: RescueCopy) -> JSONValue {
    .members([
      ("file", .string(copy.path)), ("store", .string(copy.store)),
      (
        "changes",
        .array(
          copy.changes.map {
            .members([("incident", .string($0.incident.text)), ("title", .string($0.title))])
          })
      ),
      ("unread", .number(Int64(copy.unread.count))),
    ])
  }
}

/// `cutoff rescue restore`.
struct RescueRestore: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Save the waiting changes of the store now, in their order.",
    usage: "cutoff rescue restore [--json] [<options>]",
    discussion:
      "A change that is saved already is passed over. Example: cutoff rescue restore --store ~/incidents.")

  @Flag(help: "Print JSON: each change, and whether it was saved by this, e.g. cutoff rescue restore --json.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    guard case .folder(let folder) = settings.place else { throw .readOnly(.sample) }
    let copies = RescueCopy.all(
      stateFolder: settings.stateFolder, spareFolders: settings.machine.spareFolders, store: folder)
    if copies.isEmpty { Output.message(MessageWords.nothingRescued(settings.language)) }
    var told = RestoredChanges(isJSON: json, language: settings.language)
    if !copies.isEmpty {
      var writing = try Writing(settings)
      for copy in copies {
        do throws(CommandError) {
          try restore(copy, &writing, &told)
        } catch {
          // What was saved before it is told all the same.
          try told.finish()
          throw error
        }
        copy.tellUnread(settings.language)
      }
    }
    try told.finish()
  }

  /// What is saved leaves the copy at once, so that a failure in the middle loses nothing.
  private func restore(
    _ copy: RescueCopy, _ writing: inout Writing, _ told: inout RestoredChanges
  ) throws(CommandError) {
    let unread = copy.unread
    var rest = copy.changes[...]
    while let change = rest.first {
      let isNew = try writing.restore(change)
      rest = rest.dropFirst()
      do { try copy.keep(Array(rest), besides: unread) } catch { throw .store(error) }
      try told.add(change, isNew: isNew)
    }
  }
}

/// What a restore says of each change: a line at once, or JSON at its end.
private struct RestoredChanges {
  let isJSON: Bool
  let language: Language
  private var values: [JSONValue] = []

  init(isJSON: Bool, language: Language) {
    self.isJSON = isJSON
    self.language = language
  }

  mutating func add(_ change: Change, isNew: Bool) throws(CommandError) {
    guard isJSON else {
      return try Output.line(isNew ? change.title : MessageWords.alreadySaved(change.title)(language))
    }
    values.append(
      .members([
        ("incident", .string(change.incident.text)), ("title", .string(change.title)),
        ("isNew", .flag(isNew)),
      ]))
  }

  func finish() throws(CommandError) {
    if isJSON { try Output.raw(JSONValue.array(values).document) }
  }
}

extension RescueCopy {
  /// What cannot be read stays where it is, and somebody has to know of it.
  fileprivate func tellUnread(_ language: Language) {
    let count = unread.count
    if count > 0 { Output.message(MessageWords.unreadRescue(count, path: path)(language)) }
  }
}
