import Foundation

/// The system's words for an error number.
enum SystemWords {
  /// "Permission denied (errno 13)".
  static func text(_ number: Int32) -> String {
    guard let text = strerror(number) else { return "errno \(number)" }
    return String(cString: text) + " (errno \(number))"
  }
}
