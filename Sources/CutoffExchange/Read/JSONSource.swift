import CutoffDomain
import CutoffStore

/// A file of JSON that is read, with faults at the places of its values.
struct JSONSource {
  let file: String
  let value: JSONValue
  /// Without a byte order mark.
  let bytes: [UInt8]
  private let lines: TextLines

  /// `language` is that of what is told of a text that is no JSON.
  init(
    _ bytes: [UInt8], file: String, language: Language, limits: JSONLimits = .file
  ) throws(ImportFault) {
    // Files of other programs may begin with a byte order mark.
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    do {
      value = try JSONReader.read(content, path: file, limits: limits)
    } catch {
      throw ImportFault(error, language: language)
    }
    self.file = file
    self.bytes = content
    lines = TextLines(content)
  }

  /// A fault at `value`; at the beginning where it is missing.
  func fault(
    _ reason: ImportFaultReason, at value: JSONValue?, member: String? = nil, _ text: String = ""
  ) -> ImportFault {
    ImportFault(file: file, place: place(of: value), member: member, reason: reason, text: text)
  }

  func place(of value: JSONValue?) -> TextPlace { lines.place(of: value?.offset ?? 0) }
}

extension ImportFault {
  /// The same of a file of JSON that could not be read.
  init(_ problem: FileProblem, language: Language) {
    let position = problem.position ?? TextPosition(line: 1, column: 1)
    self.init(
      file: problem.path, place: TextPlace(line: position.line, column: position.column), reason: .badJSON,
      text: problem.reason.words(language: language))
  }
}
