/// The id of an incident, also its file's name: folded title, "-", six random Crockford characters.
package struct IncidentID: Hashable, Comparable, Sendable {
  package let text: String

  /// Nil unless `text` has the shape of an id: at most 64 bytes of a-z, 0-9 and single hyphens, ending
  /// in a hyphen and six Crockford characters.
  package init?(_ text: String) {
    var text = text
    guard text.withUTF8(IncidentID.isID) else { return nil }
    self.text = text
  }

  private static func isID(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard bytes.count >= 7, bytes.count <= 64, bytes[bytes.count - 7] == hyphen,
      bytes.count == 7 || bytes[0] != hyphen
    else { return false }
    for index in bytes.count - 6..<bytes.count where !Crockford.isDigit(bytes[index]) { return false }
    for (index, byte) in bytes.enumerated() {
      guard byte == hyphen || Crockford.isLetterOrDigit(byte) else { return false }
      if byte == hyphen, index > 0, bytes[index - 1] == hyphen { return false }
    }
    return true
  }

  /// The id for a new incident; `random` gives the last 30 bits.
  package init(title: String, random: UInt64) {
    let slug = Folding.slug(title)
    let tail = Crockford.text(random & 0x3FFF_FFFF, digits: 6)
    text = (slug.isEmpty ? "incident" : slug) + "-" + tail
  }

  package static func < (left: IncidentID, right: IncidentID) -> Bool { left.text < right.text }
}
