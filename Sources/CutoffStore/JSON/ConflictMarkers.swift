/// The lines that git leaves in a file that it could not merge.
enum ConflictMarkers {
  /// Offset of the first line that begins as such a line does; no line of JSON can.
  static func firstOffset(in bytes: [UInt8]) -> Int? {
    let marker = Array("<<<<<<< ".utf8)
    var start = 0
    while start < bytes.count {
      if bytes[start] == marker[0], bytes[start...].starts(with: marker) { return start }
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
    }
    return nil
  }
}
