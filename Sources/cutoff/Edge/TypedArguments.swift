import CutoffDomain
import Foundation

/// The words of the command line as they came: the standard library mends bytes that are not UTF-8, and what it made of
/// them would be saved.
enum TypedArguments {
  /// Throws for the first word that is not UTF-8.
  static func check() throws(CommandError) {
    var number = 0
    while let word = Machine.rawArgument(number) {
      let bytes = UnsafeBufferPointer(start: word, count: strlen(word)).map(UInt8.init(bitPattern:))
      if number > 0, let bad = TextDecoding.firstBadOffset(in: bytes[...]) {
        throw .encoding(
          of: .argument(number), EncodingProblem(offset: bad, likely: LikelyEncoding(of: bytes)))
      }
      number += 1
    }
  }
}
