import CutoffDomain

/// The notices of an incident as they are typed: "3d, 1h, 0", a word for silence, or nothing.
enum NoticesField {
  struct Refusal: Error { let reason: DraftProblem.Reason }

  private static let silence = Wording("không nhắc", "none")

  static func text(_ lengths: [Int64], _ language: Language) -> String {
    lengths.isEmpty
      ? silence(language) : lengths.map(ShortSpan.text).joined(separator: ", ")
  }

  /// The lengths, the longest first; empty for silence, nil where nothing is typed.
  static func read(_ text: String) -> Result<[Int64]?, Refusal> {
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
