/// The id of an incident, also its file's name: folded title, "-", six random Crockford characters.
package struct IncidentID: Hashable, Comparable, Sendable {
  package let text: String

  /// Nil unless `text` has the shape of an id: at most 64 bytes of a-z, 0-9 and single hyphens, ending
  /// in a hyphen and six Crockford characters.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 7, bytes.count <= 64, bytes.suffix(6).allSatisfy(Crockford.isDigit),
      bytes[bytes.count - 7] == UInt8(ascii: "-"), bytes.count == 7 || bytes[0] != UInt8(ascii: "-")
    else { return nil }
    for (index, byte) in bytes.enumerated() {
      let isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen || Crockford.isLetterOrDigit(byte) else { return nil }
      if isHyphen, index > 0, bytes[index - 1] == byte { return nil }
    }
    self.text = text
  }

  /// The id for a new incident; `random` gives the last 30 bits.
  package init(title: String, random: UInt64) {
    let slug = Folding.slug(title)
    let tail = Crockford.text(random & 0x3FFF_FFFF, digits: 6)
    text = (slug.isEmpty ? "incident" : slug) + "-" + tail
  }

  package static func < (left: IncidentID, right: IncidentID) -> Bool { left.text < right.text }
}
