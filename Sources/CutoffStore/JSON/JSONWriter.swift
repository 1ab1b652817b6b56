import Foundation

/// Writes JSON as people and git like it: one member or element a line, two spaces a level, a final
/// newline, texts in normalisation form C, and whatever cannot be seen as an escape.
package enum JSONWriter {
  package static func bytes(_ value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    append(value, indent: 0, to: &output)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  /// The same for what a terminal may show: nothing that the screen would not draw as it is stands there, all of it
  /// is an escape. Files keep such characters as they are.
  package static func output(_ value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    for scalar in String(decoding: bytes(value), as: UTF8.self).unicodeScalars {
      if isUndrawable(scalar) {
        for unit in String(scalar).utf16 { appendEscape(unit, to: &output) }
      } else {
        output += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return output
  }

  /// The same on one line, for logs; no final newline.
  package static func line(_ value: JSONValue) -> [UInt8] {
    var output: [UInt8] = []
    append(value, indent: nil, to: &output)
    return output
  }

  /// `indent` nil writes on one line.
  private static func append(_ value: JSONValue, indent: Int?, to output: inout [UInt8]) {
    switch value.content {
    case .null: output += Array("null".utf8)
    case .bool(let flag): output += Array((flag ? "true" : "false").utf8)
    case .number(let text): output += Array(text.utf8)
    case .string(let text): append(text, to: &output)
    case .array(let elements):
      appendList("[", "]", elements, indent: indent, to: &output) { element, deeper, output in
        append(element, indent: deeper, to: &output)
      }
    case .object(let object):
      appendList("{", "}", object.members, indent: indent, to: &output) { member, deeper, output in
        append(member.name, to: &output)
        output += deeper == nil ? [UInt8(ascii: ":")] : [UInt8(ascii: ":"), UInt8(ascii: " ")]
        append(member.value, indent: deeper, to: &output)
      }
    }
  }

  private static func appendList<Item>(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ items: [Item], indent: Int?,
    to output: inout [UInt8], append: (Item, Int?, inout [UInt8]) -> Void
  ) {
    output.append(UInt8(ascii: opening))
    let deeper = indent.map { $0 + 2 }
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      appendBreak(deeper, to: &output)
      append(item, deeper, &output)
    }
    if !items.isEmpty { appendBreak(indent, to: &output) }
    output.append(UInt8(ascii: closing))
  }

  private static func appendBreak(_ indent: Int?, to output: inout [UInt8]) {
    guard let indent else { return }
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: indent)
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    let isNormal = text.utf8.withContiguousStorageIfAvailable(NormalForm.isCertain) ?? false
    var normal = isNormal ? text : text.precomposedStringWithCanonicalMapping
    normal.withUTF8 { append($0, to: &output) }
    output.append(UInt8(ascii: "\""))
  }

  /// What needs no escape for certain is copied run by run; the rest is looked at scalar by scalar.
  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var (start, index) = (0, 0)
    while index < bytes.count {
      let length = plainLength(bytes, at: index)
      if length > 0 {
        index += length
        continue
      }
      output += bytes[start..<index]
      let scalar = scalarLength(bytes[index])
      let text = String(decoding: bytes[index..<index + scalar], as: UTF8.self)
      for scalar in text.unicodeScalars { append(scalar, to: &output) }
      index += scalar
      start = index
    }
    output += bytes[start...]
  }

  /// The bytes of the scalar at a place, if it is one of those that are written as they are without a doubt: most of
  /// ASCII and Latin, Vietnamese; 0 for any other.
  private static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): 0
    case 0x20..<0x7F: 1
    // U+00A0 … U+02FF without the soft hyphen.
    case 0xC2: bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD ? 2 : 0
    case 0xC3...0xCB: 2
    // U+1E00 … U+1EFF
    case 0xE1: (0xB8...0xBB).contains(bytes[index + 1]) ? 3 : 0
    default: 0
    }
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar {
    case "\"", "\\": output += [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value)]
    case "\n": output += Array("\\n".utf8)
    case "\r": output += Array("\\r".utf8)
    case "\t": output += Array("\\t".utf8)
    default:
      if isInvisible(scalar) {
        for unit in String(scalar).utf16 { appendEscape(unit, to: &output) }
      } else {
        output += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
  }

  private static func appendEscape(_ unit: UInt16, to output: inout [UInt8]) {
    let digits = String(unit, radix: 16)
    output += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }

  /// Private use, noncharacters and what no version of Unicode that is known here assigns: outside of texts JSON has
  /// none of them.
  private static func isUndrawable(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    let category = scalar.properties.generalCategory
    return category == .privateUse || category == .unassigned
  }

  /// Control (DEL and C1 too), format (bidi too), line and paragraph separators, and whatever else
  /// Unicode says is drawn as nothing.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    guard scalar.value >= 0x300 || scalar.value < 0xA0 || scalar.value == 0xAD else { return false }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}
