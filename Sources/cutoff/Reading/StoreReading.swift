import CutoffDomain
import CutoffStore
import CutoffWords

/// The incidents of a store and the files that could not be read.
struct StoreReading {
  let name: String
  let incidents: [Incident]
  let problems: [FileProblem]
  /// Where git's conflict markers begin, by incident.
  let conflicts: [IncidentID: FileProblem]
  /// Incidents in which two values wait for a choice, or whose files git could not merge.
  let clashing: Set<IncidentID>
  private let unread: [IncidentID: FileProblem]
  /// What says that another program is changing the store; nil when nothing does.
  private let unrest: String?
  private let merged: [IncidentID: IncidentID]

  /// Reads the store that the settings name; changes nothing in it.
  init(_ settings: Settings) throws(CommandError) {
    switch settings.place {
    case .sample: try self.init(sampleIn: settings.language)
    case .folder(let path): try self.init(folder: path, mayBeMissing: settings.isStoreMadeOnFirstWrite)
    }
  }

  private init(sampleIn language: Language) throws(CommandError) {
    do { incidents = try SampleStore.incidents(in: language) } catch { throw .file(error) }
    name = MessageWords.sampleStore(language)
    problems = []
    conflicts = [:]
    clashing = []
    unread = [:]
    unrest = nil
    merged = [:]
  }

  private init(folder path: String, mayBeMissing: Bool) throws(CommandError) {
    do {
      self.init(
        try Store(at: path, isMadeOnFirstWrite: mayBeMissing, isReadOnly: true, looksOnce: true).contents)
    } catch {
      throw .store(error)
    }
  }

  init(_ contents: StoreContents) {
    name = contents.name
    incidents = contents.incidents
    problems = contents.refused
    conflicts = contents.conflicts
    clashing = Set(contents.clashes.keys).union(contents.conflicts.keys).union(contents.copied)
    unread = contents.unread
    unrest = contents.unrest
    merged = contents.merged
  }

  /// The one of `incidents` that is meant by an id, the beginning of one, or words.
  func choose(_ typed: String, among incidents: [Incident]) throws(CommandError) -> IncidentID {
    try IncidentChoice(incidents: incidents, unread: unread, unrest: unrest, merged: merged)
      .choose(typed)
  }

  /// The files that could not be read, as the dashboard lists them.
  func refused(_ language: Language) -> [RefusedShown] {
    problems.map { RefusedShown($0, language) }
  }

  /// Says on the standard error which files were left out, and whether there may be more of them.
  func tellProblems(_ language: Language) {
    if let unrest { Output.message(MessageWords.mayBeShort(unrest)(language)) }
    for problem in problems {
      Output.message(MessageWords.notLoaded(problem.words(language: language))(language))
    }
    for (id, problem) in conflicts.sorted(by: { $0.key < $1.key }) {
      Output.message(MessageWords.conflicted(problem.words(language: language), id.text)(language))
    }
  }
}
