import CutoffDomain
import CutoffStore
import CutoffUI

/// The incidents of a store and the files that could not be read.
struct StoreReading {
  let name: String
  let incidents: [Incident]
  let problems: [FileProblem]
  /// Incidents in which two values wait for a choice.
  let clashing: Set<IncidentID>

  /// Reads the store that the settings name; changes nothing in it.
  init(_ settings: Settings) throws(CommandError) {
    switch settings.place {
    case .sample: try self.init(sampleIn: settings.language)
    case .folder(let path): try self.init(folder: path)
    }
  }

  private init(sampleIn language: Language) throws(CommandError) {
    do { incidents = try SampleStore.incidents() } catch { throw .file(error) }
    name = MessageWords.sampleStore(language)
    problems = []
    clashing = []
  }

  private init(folder path: String) throws(CommandError) {
    do { self.init(try Store(at: path, isReadOnly: true).contents) } catch { throw .store(error) }
  }

  init(_ contents: StoreContents) {
    name = contents.name
    incidents = contents.incidents
    problems = contents.refused
    clashing = Set(contents.clashes.keys)
  }

  /// The files that could not be read, as the dashboard lists them.
  func refused(_ language: Language) -> [RefusedShown] {
    problems.map { problem in
      let file = problem.path.split(separator: "/").last.map(String.init) ?? problem.path
      let place = problem.position.map { "\(file):\($0.line):\($0.column)" } ?? file
      return RefusedShown(place: place, reason: problem.reason.words(language: language))
    }
  }

  /// Says on the standard error which files were left out.
  func tellProblems(_ language: Language) {
    for problem in problems {
      Output.message(MessageWords.notLoaded(problem.words(language: language))(language))
    }
  }
}
