/// Reads JSON to the letter of RFC 8259, and only that: strict UTF-8 without a byte order mark, no
/// member twice, no half surrogate pairs, and no deeper, larger or longer than the limits.
package struct JSONReader {
  /// Most bytes of a file.
  package static let byteLimit = 4 * 1_024 * 1_024
  /// Most arrays and objects inside one another.
  package static let depthLimit = 32
  /// Most bytes of one text, as UTF-8.
  package static let textLimit = 64 * 1_024

  /// Only valid while `read` runs; every access is behind a look at `next` or at the count.
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  private var depth = 0
  private let limits: JSONLimits

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The value that `bytes` hold; `path` names them in a problem.
  package static func read(
    _ bytes: [UInt8], path: String, limits: JSONLimits = .file
  ) throws(FileProblem) -> JSONValue {
    do {
      return try read(bytes, limits)
    } catch {
      throw error.located(in: bytes, path: path)
    }
  }

  static func read(_ bytes: [UInt8], _ limits: JSONLimits = .file) throws(JSONProblem) -> JSONValue {
    do {
      try checkBytes(bytes, limits)
      return try bytes.withUnsafeBufferPointer { (buffer) throws(JSONProblem) in
        var reader = JSONReader(buffer, limits)
        return try reader.document()
      }
    } catch {
      // Where git left its markers, the first thing that is not JSON is not the reason.
      guard let marker = ConflictMarkers.firstOffset(in: bytes) else { throw error }
      throw JSONProblem(.conflictMarkers, at: marker)
    }
  }

  private static func checkBytes(_ bytes: [UInt8], _ limits: JSONLimits) throws(JSONProblem) {
    guard bytes.count <= limits.bytes else { throw JSONProblem(.fileTooLarge(limit: limits.bytes), at: 0) }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw JSONProblem(.byteOrderMark, at: 0) }
    if let bad = UTF8Check.firstBadOffset(in: bytes) { throw JSONProblem(.invalidUTF8, at: bad) }
  }

  private mutating func document() throws(JSONProblem) -> JSONValue {
    skipSpace()
    let value = try value()
    skipSpace()
    guard next == nil else { throw unexpectedEnd() }
    return value
  }

  private func unexpectedEnd() -> JSONProblem {
    JSONProblem(next == 0 ? .nulByte : .moreAfterEnd, at: index)
  }

  /// The byte that comes next; nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func value() throws(JSONProblem) -> JSONValue {
    let start = index
    guard let byte = next else { throw unexpected(.value) }
    switch byte {
    case UInt8(ascii: "{"): return JSONValue(.object(try object()), offset: start)
    case UInt8(ascii: "["): return JSONValue(.array(try array()), offset: start)
    case UInt8(ascii: "\""): return JSONValue(.string(try string()), offset: start)
    case UInt8(ascii: "t"): return JSONValue(try word("true", .bool(true)), offset: start)
    case UInt8(ascii: "f"): return JSONValue(try word("false", .bool(false)), offset: start)
    case UInt8(ascii: "n"): return JSONValue(try word("null", .null), offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.number(try number()), offset: start)
    default: throw unexpected(.value)
    }
  }

  private mutating func word(
    _ word: String, _ content: JSONValue.Content
  ) throws(JSONProblem) -> JSONValue.Content {
    guard UnsafeBufferPointer(rebasing: bytes[index...]).starts(with: word.utf8) else {
      throw unexpected(.value)
    }
    index += word.utf8.count
    return content
  }

  /// Goes one level down; only as deep as the limit, so that the recursion stays shallow.
  private mutating func enter() throws(JSONProblem) {
    guard depth < limits.depth else { throw JSONProblem(.tooDeep(limit: limits.depth), at: index) }
    depth += 1
    index += 1
    skipSpace()
  }

  private mutating func leave() {
    depth -= 1
    index += 1
  }

  private mutating func array() throws(JSONProblem) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    if next == UInt8(ascii: "]") {
      leave()
      return elements
    }
    while true {
      elements.append(try value())
      skipSpace()
      if next == UInt8(ascii: "]") { break }
      try comma(closedBy: UInt8(ascii: "]"), otherwise: .commaOrBracket)
    }
    leave()
    return elements
  }

  private mutating func object() throws(JSONProblem) -> JSONObject {
    try enter()
    var members: [JSONMember] = []
    var names = MemberNames()
    if next == UInt8(ascii: "}") {
      leave()
      return JSONObject()
    }
    while true {
      let member = try member()
      guard names.insert(member.name) else {
        throw JSONProblem(.duplicateMember(member.name), at: member.offset)
      }
      members.append(member)
      skipSpace()
      if next == UInt8(ascii: "}") { break }
      try comma(closedBy: UInt8(ascii: "}"), otherwise: .commaOrBrace)
    }
    leave()
    return JSONObject(members)
  }

  private mutating func member() throws(JSONProblem) -> JSONMember {
    let start = index
    guard next == UInt8(ascii: "\"") else { throw unexpected(.memberName) }
    let name = try string()
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw unexpected(.colon) }
    index += 1
    skipSpace()
    return JSONMember(name, try value(), offset: start)
  }

  private mutating func comma(
    closedBy closing: UInt8, otherwise expected: JSONExpectation
  ) throws(JSONProblem) {
    guard next == UInt8(ascii: ",") else { throw unexpected(expected) }
    let comma = index
    index += 1
    skipSpace()
    if next == closing { throw JSONProblem(.trailingComma, at: comma) }
  }

  /// The problem of meeting something else here than what was expected.
  func unexpected(_ expected: JSONExpectation) -> JSONProblem {
    guard next != nil else { return JSONProblem(.endOfFile(expected: expected), at: bytes.count) }
    guard next != 0 else { return JSONProblem(.nulByte, at: index) }
    let text = String(decoding: bytes[index..<min(bytes.count, index + 16)], as: UTF8.self)
    let found = String(text.prefix(1))
    return JSONProblem(.unexpected(found, expected: expected), at: index)
  }
}

/// How large and how deep a text of JSON may be.
package struct JSONLimits: Sendable {
  package var bytes: Int
  package var depth: Int

  /// A file of the store.
  package static let file = JSONLimits(bytes: JSONReader.byteLimit, depth: JSONReader.depthLimit)
  /// Many files of the store in one, two levels deeper; 64 MiB.
  package static let manyFiles = JSONLimits(
    bytes: 16 * JSONReader.byteLimit, depth: JSONReader.depthLimit + 2)
}

/// The names seen so far in one object. Strings compare by canonical equivalence, so a name in another
/// normal form counts as the same.
private struct MemberNames {
  /// Up to here looking through a list is faster than hashing.
  private static let listLimit = 24
  private var list: [String] = []
  private var set: Set<String> = []

  /// False when the name is there already.
  mutating func insert(_ name: String) -> Bool {
    guard set.isEmpty else { return set.insert(name).inserted }
    guard !list.contains(name) else { return false }
    list.append(name)
    if list.count > Self.listLimit { set = Set(list) }
    return true
  }
}
