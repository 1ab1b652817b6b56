import CutoffDomain
import CutoffScreen
import CutoffStore
import CutoffWords

/// Where an export goes: the standard output, or a file that is there whole before anything is said of it.
struct ExportDestination {
  /// Nil and "-" are the standard output.
  private let path: String?

  /// Refuses a place among a store's own files.
  init(path: String?) throws(CommandError) {
    self.path = path == "-" ? nil : path
    if let path = self.path, OutputFile.isInsideStore(path) { throw .usage(.outputInStore(path)) }
  }

  /// What the file that is written over holds.
  var existing: [UInt8]? { path.flatMap { OutputFile.bytes(at: $0) } }

  /// Writes text that has to be as it is.
  func write(_ text: String, _ language: Language) throws(CommandError) {
    guard let path else { return try Output.raw(text) }
    let result: OutputFile.Result
    do { result = try OutputFile.put(Array(text.utf8), at: path) } catch { throw .store(error) }
    switch result {
    case .written: Output.message(MessageWords.written(path)(language))
    case .unchanged: Output.message(MessageWords.notRewritten(path)(language))
    }
  }

  /// Writes lines of text, each made safe for whoever prints the file.
  func write(_ lines: [String], _ language: Language) throws(CommandError) {
    guard path != nil else { return try Output.lines(lines) }
    try write(lines.map { SafeText.line($0) + "\n" }.joined(), language)
  }
}
