import Foundation

/// The order of Vietnamese dictionaries: syllable by syllable; in a syllable first the letters (a ă â b c d đ e ê
/// … o ô ơ … u ư …), then the tone (ngang, huyền, hỏi, ngã, sắc, nặng); so "ba ba" comes before "bà". Where all that
/// is the same, small letters come before capitals. Numbers come before letters, by their value. What is neither letter
/// nor digit only parts syllables.
package enum VietnameseCollation {
  /// A text made ready to be compared; make it once where many are sorted. Only the same text is equal.
  package struct Key: Comparable, Sendable {
    private var weights: [UInt32] = []
    private var capitals: [Bool] = []
    private let text: String

    package init(_ text: String) {
      self.text = text
      var syllable = CollationSyllable()
      for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
        guard syllable.takes(scalar) else {
          finish(&syllable)
          _ = syllable.takes(scalar)
          continue
        }
      }
      finish(&syllable)
    }

    private mutating func finish(_ syllable: inout CollationSyllable) {
      weights += syllable.weights
      capitals += syllable.capitals
      syllable = CollationSyllable()
    }

    package static func < (left: Key, right: Key) -> Bool {
      if left.weights != right.weights { return left.weights.lexicographicallyPrecedes(right.weights) }
      if left.capitals != right.capitals {
        return left.capitals.lexicographicallyPrecedes(right.capitals) { !$0 && $1 }
      }
      return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
  }
}

/// Letters that are written together, or a number, while a text is read.
struct CollationSyllable {
  private var letters: [UInt32] = []
  private var tone: UInt32 = 0
  private var digits: [UInt32] = []
  private(set) var capitals: [Bool] = []

  /// False if `scalar` belongs to the next syllable, or to none.
  mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    if let digit = Self.digit(scalar) {
      guard letters.isEmpty else { return false }
      digits.append(digit)
      return true
    }
    guard scalar.properties.isAlphabetic || Folding.isCombining(scalar) else { return false }
    guard digits.isEmpty else { return false }
    if Folding.isCombining(scalar) {
      mark(scalar)
    } else {
      let lowercase = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      letters.append(Self.weight(of: lowercase))
      capitals.append(lowercase != scalar)
    }
    return true
  }

  /// Numbers before letters, and all above the ends of both parts; empty for an empty syllable.
  var weights: [UInt32] {
    if !digits.isEmpty {
      let value = Array(digits.drop { $0 == 0 })
      return [Weight.number, UInt32(value.count)] + value
    }
    return letters.isEmpty ? [] : letters + [Weight.end, tone]
  }

  private enum Weight {
    static let end: UInt32 = 1
    static let number: UInt32 = 2
    static let firstLetter: UInt32 = 100
    /// Other scripts, by their place in Unicode.
    static let otherScript: UInt32 = 100_000
  }

  private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  private static func weight(of letter: Unicode.Scalar) -> UInt32 {
    if let place = alphabet.firstIndex(of: letter) { return Weight.firstLetter + UInt32(place) }
    return Weight.otherScript + letter.value
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    (0x30...0x39).contains(scalar.value) ? scalar.value - 0x30 : nil
  }

  /// A mark makes another letter of the last one, or is the tone of the syllable, wherever it stands: hòa = hoà.
  private mutating func mark(_ mark: Unicode.Scalar) {
    switch mark.value {
    case 0x300: tone = 1
    case 0x309: tone = 2
    case 0x303: tone = 3
    case 0x301: tone = 4
    case 0x323: tone = 5
    default:
      guard let last = letters.last, let letter = Self.composed(last, mark) else { return }
      letters[letters.count - 1] = letter
    }
  }

  /// ă, â, ê, ô, ơ, ư from their base; nil for marks that make no Vietnamese letter.
  private static func composed(_ base: UInt32, _ mark: Unicode.Scalar) -> UInt32? {
    let made: [(base: Unicode.Scalar, mark: UInt32, letter: Unicode.Scalar)] = [
      ("a", 0x306, "ă"), ("a", 0x302, "â"), ("e", 0x302, "ê"), ("o", 0x302, "ô"), ("o", 0x31B, "ơ"),
      ("u", 0x31B, "ư"),
    ]
    return made.first { weight(of: $0.base) == base && $0.mark == mark.value }.map { weight(of: $0.letter) }
  }
}
