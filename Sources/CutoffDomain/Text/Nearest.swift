/// Finds what a misspelt word may have meant.
package enum Nearest {
  /// The word among `words` that differs from `word` by the fewest letters (put in, left out, changed, or two
  /// swapped); nil when even that one differs by more than a third of its letters, at least one.
  package static func word(to word: String, among words: [String]) -> String? {
    Nearest.word(to: word, among: words.lazy.map(Array.init))
  }

  /// As above, of words whose letters are at hand.
  static func word(to word: String, among words: some Sequence<[Character]>) -> String? {
    let typed = Array(word)
    guard !typed.isEmpty, typed.count <= 40 else { return nil }
    var best: (word: [Character], distance: Int)?
    for letters in words {
      let limit = max(1, letters.count / 3)
      guard abs(letters.count - typed.count) <= limit else { continue }
      let distance = distance(typed, letters)
      if distance <= limit, distance < best?.distance ?? .max { best = (letters, distance) }
    }
    return best.map { String($0.word) }
  }

  /// Optimal string alignment: Levenshtein's distance with swaps of neighbours.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var earlier: [Int] = []
    var above = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(above[column + 1] + 1, line[column] + 1, above[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, earlier[column - 1] + 1)
        }
        line.append(least)
      }
      earlier = above
      above = line
    }
    return above[right.count]
  }
}
