import CutoffDomain
import Foundation

extension ProblemReason {
  /// One line for people. Texts from the file are shortened and made harmless.
  package func words(language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  /// A text from a file between quotation marks: at most 40 characters, what cannot be seen as escapes.
  static func quoted(_ text: String) -> String {
    let short = text.count > 40 ? text.prefix(40) + "…" : text[...]
    return String(decoding: JSONWriter.line(.string(String(short))), as: UTF8.self)
  }
}

/// The system's words for an error number.
enum SystemError {
  /// "Permission denied (errno 13)"; the system's words are English in every locale here.
  static func words(_ number: Int32) -> String { reason(number) + " (errno \(number))" }

  /// "Permission denied".
  static func reason(_ number: Int32) -> String {
    guard let text = strerror(number) else { return "errno \(number)" }
    return String(cString: text)
  }
}
