import Foundation

extension JSONReader {
  /// The place after a text whose opening quotation mark stands at `start`; nil where it is none.
  static func end(ofTextFrom start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var reader = JSONReader(bytes, .file)
    reader.index = start
    return (try? reader.string()) == nil ? nil : reader.index
  }

  /// What a text whose opening quotation mark stands at `start` says; empty where it is none.
  static func text(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var reader = JSONReader(bytes, .file)
    reader.index = start
    return (try? reader.string()) ?? ""
  }

  /// A text, in normalisation form C; the opening quotation mark comes next.
  mutating func string() throws(JSONProblem) -> String {
    let start = index
    index += 1
    skipRun()
    // Most texts have no escape and are taken as they stand.
    if next == UInt8(ascii: "\"") {
      index += 1
      return try text(UnsafeBufferPointer(rebasing: bytes[(start + 1)..<(index - 1)]), start: start)
    }
    var buffer = Array(bytes[(start + 1)..<index])
    while try appendEscape(to: &buffer) {
      let runStart = index
      skipRun()
      buffer += bytes[runStart..<index]
    }
    return try buffer.withUnsafeBufferPointer { (all) throws(JSONProblem) in
      try text(all, start: start)
    }
  }

  /// Skips to the next quotation mark, backslash or control character.
  private mutating func skipRun() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      index += 1
    }
  }

  private func text(
    _ bytes: UnsafeBufferPointer<UInt8>, start: Int
  ) throws(JSONProblem) -> String {
    guard bytes.count <= Self.textLimit else {
      throw JSONProblem(.textTooLong(limit: Self.textLimit), at: start)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return NormalForm.isCertain(bytes) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Reads the escape that comes next; false at the closing quotation mark, which it reads.
  private mutating func appendEscape(to buffer: inout [UInt8]) throws(JSONProblem) -> Bool {
    guard let byte = next else { throw unexpected(.endOfText) }
    guard byte != 0 else { throw JSONProblem(.nulByte, at: index) }
    guard byte >= 0x20 else { throw JSONProblem(.controlCharacterInText(byte), at: index) }
    index += 1
    if byte == UInt8(ascii: "\"") { return false }
    if let scalar = try escape() { buffer += Array(String(scalar).utf8) }
    return true
  }

  /// The scalar of an escape whose backslash was just read.
  private mutating func escape() throws(JSONProblem) -> Unicode.Scalar? {
    let backslash = index - 1
    guard let letter = next else { throw unexpected(.endOfText) }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: backslash)
    default: throw JSONProblem(.badEscape, at: backslash)
    }
  }

  private mutating func unicodeEscape(from backslash: Int) throws(JSONProblem) -> Unicode.Scalar {
    let first = try fourHexDigits(from: backslash)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw JSONProblem(.loneSurrogate, at: backslash) }
    let secondBackslash = index
    index += 2
    let second = try fourHexDigits(from: secondBackslash)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONProblem(.loneSurrogate, at: backslash) }
    return scalar
  }

  private mutating func fourHexDigits(from backslash: Int) throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Self.hexDigit(byte) else {
        throw JSONProblem(.badEscape, at: backslash)
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// A number's own text: no plus, no leading zero, no bare point.
  mutating func number() throws(JSONProblem) -> String {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") {
      index += 1
    } else {
      try digits(from: start)
    }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits(from: start)
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits(from: start)
    }
    let isOver = next.map { !Self.isNumberByte($0) } ?? true
    guard isOver, index - start <= Self.textLimit else { throw JSONProblem(.badNumber, at: start) }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits(from start: Int) throws(JSONProblem) {
    let first = index
    while let byte = next, Self.isDigit(byte) { index += 1 }
    guard index > first else { throw JSONProblem(.badNumber, at: start) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte | 0x20 == UInt8(ascii: "e")
  }
}
