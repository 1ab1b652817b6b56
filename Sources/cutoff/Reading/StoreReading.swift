import CutoffDomain
import CutoffStore

/// The incidents of a store and the files that could not be read.
struct StoreReading {
  var name: String
  var incidents: [Incident]
  var problems: [FileProblem]
  var clashes: Set<IncidentID>

  /// Reads the store that the settings name; changes nothing in it.
  init(_ settings: Settings) throws(CommandError) {
    switch settings.place {
    case .sample: try self.init(sample: settings.language)
    case .folder(let path): try self.init(folder: path)
    }
  }

  private init(sample language: Language) throws(CommandError) {
    do {
      incidents = try SampleStore.incidents()
    } catch {
      throw .file(error)
    }
    name = language == .vietnamese ? "kho mẫu" : "sample store"
    problems = []
    clashes = []
  }

  private init(folder path: String) throws(CommandError) {
    throw .noIncident(path)
  }

  /// Says on the standard error which files were left out.
  func tellProblems(_ language: Language) {
    for problem in problems {
      Output.message(MessageWords.notLoaded(problem.words(language: language))(language))
    }
  }
}
