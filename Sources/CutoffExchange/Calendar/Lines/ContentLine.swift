/// A property of a calendar: its name, parameters and value (RFC 5545, 3.1 and 3.2; RFC 6868 for parameters).
struct ContentLine: Sendable {
  /// In capitals.
  var name: String
  private var parameters: [Parameter]
  /// As it stands there, with its escapes.
  var value: String
  /// Where the property begins, and where its value does.
  var place: TextPlace
  var valuePlace: TextPlace

  private struct Parameter {
    /// In capitals.
    var name: String
    var value: String
  }

  init(_ raw: RawLine) throws(CalendarFault) {
    var scan = LineScan(raw)
    place = raw.place(of: raw.bytes.startIndex)
    name = try scan.name()
    parameters = []
    while scan.takes(UInt8(ascii: ";")) {
      let name = try scan.name()
      guard scan.takes(UInt8(ascii: "=")) else { throw scan.fault(.badLine) }
      let value = try scan.parameterValue()
      parameters.append(Parameter(name: name, value: value))
    }
    guard scan.takes(UInt8(ascii: ":")) else { throw scan.fault(.badLine) }
    valuePlace = scan.place
    value = try scan.rest()
  }

  /// The value of a parameter, of several the list with commas; nil where it is not there.
  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  /// A fault of this property.
  func fault(_ reason: ImportFaultReason, text: String? = nil) -> CalendarFault {
    CalendarFault(reason, at: valuePlace, member: name, text: text ?? value)
  }
}

/// Reads one line from left to right.
private struct LineScan {
  private let raw: RawLine
  private var index: Int

  init(_ raw: RawLine) {
    self.raw = raw
    index = raw.bytes.startIndex
  }

  var place: TextPlace { raw.place(of: index) }

  func fault(_ reason: ImportFaultReason) -> CalendarFault {
    CalendarFault(reason, at: place, text: String(decoding: raw.bytes.prefix(320), as: UTF8.self))
  }

  mutating func takes(_ byte: UInt8) -> Bool {
    guard index < raw.bytes.endIndex, raw.bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Letters, digits and hyphens, in capitals.
  mutating func name() throws(CalendarFault) -> String {
    var bytes: [UInt8] = []
    while index < raw.bytes.endIndex, let byte = LineScan.capital(raw.bytes[index]) {
      bytes.append(byte)
      index += 1
    }
    guard !bytes.isEmpty else { throw fault(.badLine) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func capital(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 32
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      byte
    default: nil
    }
  }

  /// Up to a semicolon or colon outside of quotes; the quotes fall away.
  mutating func parameterValue() throws(CalendarFault) -> String {
    var bytes: [UInt8] = []
    var isQuoted = false
    while index < raw.bytes.endIndex {
      let byte = raw.bytes[index]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
        return LineScan.plain(try text(bytes[...]))
      } else {
        bytes.append(byte)
      }
      index += 1
    }
    throw fault(.badLine)
  }

  /// RFC 6868: `^n`, `^'` and `^^`.
  private static func plain(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "^")) else { return value }
    var plain = ""
    var rest = value[...]
    while let character = rest.popFirst() {
      switch (character, rest.first) {
      case ("^", "n"): plain += "\n"
      case ("^", "'"): plain += "\""
      case ("^", "^"): plain += "^"
      default:
        plain.append(character)
        continue
      }
      rest = rest.dropFirst()
    }
    return plain
  }

  mutating func rest() throws(CalendarFault) -> String { try text(raw.bytes[index...]) }

  private func text(_ bytes: ArraySlice<UInt8>) throws(CalendarFault) -> String {
    let isPlain = !bytes.contains(where: LineScan.isControl)
    let meant = isPlain ? bytes : ArraySlice(bytes.filter { !LineScan.isControl($0) })
    guard let text = String(validating: meant, as: UTF8.self) else { throw fault(.notText) }
    return text
  }

  /// Characters that a text must not have are passed over.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F
  }
}
