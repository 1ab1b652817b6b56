/// Gathers a bracketed paste up to its end marker.
///
/// At most `wanted` bytes may be read at a time: then nothing behind the marker is ever taken, and
/// what follows the paste is still there for the key reader.
struct PasteCollector {
  /// Longer pastes are cut here, in bytes.
  static let longest = 1 << 20
  private static let marker: [UInt8] = Array("\u{1b}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How many bytes of the marker the latest bytes match.
  private var matched = 0

  /// A paste whose end does not come is taken as it is after this silence, in milliseconds. Counted
  /// down over waits: a program that waits shortly and often must not cut a slow paste.
  private(set) var patience = Self.longestSilence
  private static let longestSilence = 1000

  /// How many bytes may be read next.
  var wanted: Int { Self.marker.count - matched }

  /// Takes bytes in; true once the marker is complete, or Escape was pressed instead of it.
  mutating func take(_ new: some Sequence<UInt8>) -> Bool {
    patience = Self.longestSilence
    for byte in new {
      if byte == Self.marker[matched] {
        matched += 1
      } else if matched == 1 {
        // Terminals take Escape out of pasted text: this one was pressed, so the end marker was lost.
        if byte != Self.marker[0] { keep(CollectionOfOne(byte)) }
        return true
      } else {
        keep(Self.marker.prefix(matched))
        matched = byte == Self.marker[0] ? 1 : 0
        if matched == 0 { keep(CollectionOfOne(byte)) }
      }
      if matched == Self.marker.count { return true }
    }
    return false
  }

  /// Counts a wait in which nothing came; true once that was too long.
  mutating func waited(milliseconds: Int) -> Bool {
    patience -= max(0, milliseconds)
    return patience <= 0
  }

  /// The text so far; a character cut by the limit is left out, wrong bytes become U+FFFD.
  var text: String {
    var text = String(decoding: bytes, as: UTF8.self)
    if bytes.count == Self.longest, text.last == "\u{fffd}" { text.removeLast() }
    return text
  }

  private mutating func keep(_ new: some Collection<UInt8>) {
    bytes.append(contentsOf: new.prefix(Self.longest - bytes.count))
  }
}
