/// Whether a name may be a person's: persons are never parties.
enum PersonName {
  /// A title of a person in front; two or three capitalised words and nothing else; four that begin with one of
  /// the commonest Vietnamese family names; an address of mail.
  static func isPossible(_ name: String) -> Bool {
    guard !name.contains("@") else { return true }
    let words = name.split { $0.isWhitespace || $0 == "," }
    guard let first = words.first else { return true }
    if titles.contains(first.lowercased()) { return true }
    guard words.allSatisfy(isCapitalised) else { return false }
    return (2...3).contains(words.count) || (words.count == 4 && families.contains(first.lowercased()))
  }

  /// Letters only, the first one a capital; an abbreviation of an office has more than that in capitals, a name
  /// that is written in capitals throughout has too, so that does not tell.
  private static func isCapitalised(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    return word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
  }

  private static let titles: Set = [
    "ông", "bà", "anh", "chị", "cô", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "herr", "frau",
  ]

  private static let families: Set = [
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
    "dương", "lý", "nguyen", "tran", "pham", "hoang", "huynh", "dang", "bui",
  ]
}
