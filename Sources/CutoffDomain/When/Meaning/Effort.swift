/// How many words may still be read to explain a refusal. What nobody can make sense of is not worth a wait at every
/// key: a suggestion that is not found for this price is not made.
final class Effort {
  /// Words of the phrases that are tried; a phrase of ten words takes some tenths of a millisecond.
  private var wordsLeft: Int
  /// Something was not tried for its sake.
  private(set) var isSpent = false

  init(words: Int) { wordsLeft = words }

  /// False where nothing is left; the last phrase may be longer than what is.
  func spend(_ words: Int) -> Bool {
    guard wordsLeft > 0 else {
      isSpent = true
      return false
    }
    wordsLeft -= words
    return true
  }
}
