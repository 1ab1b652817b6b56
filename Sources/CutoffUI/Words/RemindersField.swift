import CutoffDomain

/// The reminders of an incident as they are typed: "3d, 1h, 0", a word for silence, or nothing.
package enum RemindersField {
  /// What is typed is not a length of time.
  package struct Refusal: Error { package let reason: DraftProblem.Reason }

  private static let silence = Wording("không nhắc", "none")

  /// "3d, 1h, 0"; the word for silence where there is none.
  package static func text(_ lengths: [Int64], _ language: Language) -> String {
    lengths.isEmpty
      ? silence(language) : lengths.map(ShortSpan.text).joined(separator: ", ")
  }

  /// The lengths, the longest first; empty for silence, nil where nothing is typed.
  package static func read(_ text: String) -> Result<[Int64]?, Refusal> {
    guard let typed = text.trimmed else { return .success(nil) }
    let silences = Language.allCases.map { Folding.fold(silence($0)) }
    if silences.contains(Folding.fold(typed)) { return .success([]) }
    var lengths: Set<Int64> = []
    for part in typed.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      guard let word = String(part).trimmed else { continue }
      guard let length = ShortSpan.before(word) else { return .failure(Refusal(reason: .notADuration(word))) }
      lengths.insert(length)
    }
    return .success(lengths.isEmpty ? nil : lengths.sorted(by: >))
  }
}
