import CutoffDomain
import CutoffStore

extension JSONValue {
  static let null = JSONValue(.null)

  static func flag(_ flag: Bool) -> JSONValue { JSONValue(.bool(flag)) }

  static func number(_ number: Int64) -> JSONValue { JSONValue(.number(String(number))) }

  /// The text, or null.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// An object with these members in this order.
  static func members(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(JSONObject(members.map { JSONMember($0.0, $0.1) }))
  }

  /// RFC 3339 with the zone's offset; null for no instant.
  static func instant(_ instant: Instant?, _ zone: Zone) -> JSONValue {
    .optional(instant.map { TimestampText.text($0, zone) })
  }

  /// The text of a JSON document with a line feed at its end, safe for a terminal.
  var document: String { String(decoding: JSONWriter.output(self), as: UTF8.self) }
}

/// RFC 3339.
enum TimestampText {
  /// "2020-07-04T00:00:00+07:00".
  static func text(_ instant: Instant, _ zone: Zone) -> String {
    let wall = zone.wall(at: instant)
    let offset = zone.offset(at: instant)
    guard offset % 60 == 0 else { return text(instant, .utc) }
    let year = String(10_000 + wall.date.year).dropFirst()
    let date = [String(year), twoDigits(wall.date.month), twoDigits(wall.date.day)].joined(separator: "-")
    let clock = [wall.hour, wall.minute, wall.second].map(twoDigits).joined(separator: ":")
    return date + "T" + clock + (offset == 0 ? "Z" : Zone.text(offset: offset))
  }
}
