/// Lines of a calendar as they are written: folded at 75 octets (RFC 5545, 3.1), each with CRLF at its end.
struct CalendarLines {
  private var bytes: [UInt8] = []
  private static let width = 75

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// `line` must have no line break.
  mutating func append(_ line: String) {
    var room = CalendarLines.width
    for character in line {
      let size = character.utf8.count
      // What is longer than a line has many scalars: those are kept whole.
      if size >= CalendarLines.width {
        for scalar in character.unicodeScalars { put(Array(String(scalar).utf8), &room) }
      } else {
        put(Array(character.utf8), &room)
      }
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private mutating func put(_ piece: [UInt8], _ room: inout Int) {
    if piece.count > room {
      bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: " ")]
      room = CalendarLines.width - 1
    }
    bytes += piece
    room -= piece.count
  }
}
