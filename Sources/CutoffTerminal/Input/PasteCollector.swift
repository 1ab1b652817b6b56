/// Gathers a bracketed paste up to its end marker. Whatever else comes meanwhile is text of the paste.
struct PasteCollector {
  /// Longer pastes are cut here, in bytes.
  private static let longest = 1 << 20
  private static let marker: [UInt8] = Array("\u{1b}[201~".utf8)
  /// A paste whose end does not come is taken as it is after this silence, in milliseconds.
  private static let longestSilence = 1000

  private var bytes: [UInt8] = []
  /// How many bytes of the marker the latest bytes match.
  private var matched = 0

  /// Milliseconds of silence that end the paste. Terminals take Escape out of pasted text: one that nothing
  /// follows was pressed by somebody whose end marker was lost.
  var patience: Int { matched == 1 ? InputDecoder.escapePatience : Self.longestSilence }

  /// Takes a byte in; true once the end marker is complete.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.marker[matched] {
      matched += 1
      return matched == Self.marker.count
    }
    keep(Self.marker.prefix(matched))
    matched = byte == Self.marker[0] ? 1 : 0
    if matched == 0 { keep(CollectionOfOne(byte)) }
    return false
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
