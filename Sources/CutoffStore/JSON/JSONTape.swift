/// A text of JSON as a flat list of nodes that point into its bytes: for reading many files quickly. It takes only what
/// is plainly right; of anything else nothing is made, and `JSONReader` goes over the text for the reason, or takes
/// it all the same. What this takes `JSONReader` takes too, as the same values.
struct JSONTape {
  /// One value. The values within it follow it, up to `next`.
  struct Node {
    enum Kind { case null, yes, no, number, text, array, object }

    let kind: Kind
    /// Bytes of the name, between its quotation marks, where the value is a member of an object.
    let nameLength: UInt8
    /// A text without an escape and in normalisation form C: its bytes are what it says.
    var isPlain = true
    let nameStart: UInt32
    /// The first byte of the value; of a text the one after the quotation mark.
    let start: UInt32
    /// The first byte after a number or within the quotation mark that ends a text; of an object the names that it
    /// may have, as `NameMarks`.
    var end: UInt32 = 0
    /// The node after this value and all within it.
    var next: UInt32 = 0
  }

  private(set) var nodes: [Node] = []

  /// Makes the list anew; false when `JSONReader` has to look at the text. The nodes are kept for the next one.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    nodes.removeAll(keepingCapacity: true)
    guard let base = bytes.baseAddress, bytes.count <= JSONReader.byteLimit else { return false }
    var scanner = TapeScanner(base, count: bytes.count, nodes: nodes)
    nodes = []
    let isRead = scanner.document()
    nodes = scanner.nodes
    return isRead
  }
}

/// Which names an object may have, in 32 bits: a name of which no mark is set is not there.
enum NameMarks {
  /// The mark of a name of `length` bytes, 1 at least.
  static func mark(_ name: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    let sum = length &* 5 &+ Int(name[0]) &+ 3 &* Int(name[length - 1])
    return 1 << UInt32(truncatingIfNeeded: sum & 31)
  }
}

/// Goes over a text once. Every method that answers false has met something that it does not take.
private struct TapeScanner {
  var nodes: [JSONTape.Node]
  private let base: UnsafePointer<UInt8>
  private let count: Int
  private var index = 0
  private var depth = 0

  init(_ base: UnsafePointer<UInt8>, count: Int, nodes: [JSONTape.Node]) {
    self.base = base
    self.count = count
    self.nodes = nodes
  }

  mutating func document() -> Bool {
    skipSpace()
    guard value(name: 0, length: 0) else { return false }
    skipSpace()
    return index == count
  }

  /// The byte that comes next; 0, which stands nowhere, at the end.
  private var next: UInt8 { index < count ? base[index] : 0 }

  /// The next eight bytes, the first lowest; only where there are as many.
  private func word(at place: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
  }

  private mutating func skipSpace() {
    // Most of it is a line feed and the blanks before a name.
    if next == 0x0A {
      index += 1
      while index + 8 <= count, word(at: index) == 0x2020_2020_2020_2020 { index += 8 }
    }
    while index < count {
      let byte = base[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      index += 1
    }
  }

  private mutating func value(name: Int, length: Int) -> Bool {
    switch next {
    case UInt8(ascii: "\""):
      let start = index + 1
      guard let text = text() else { return false }
      var node = node(.text, name, length, start: start, end: text.end)
      node.isPlain = text.isPlain
      append(node)
      return true
    case UInt8(ascii: "{"): return object(name, length)
    case UInt8(ascii: "["): return array(name, length)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number(name, length)
    case UInt8(ascii: "t"): return literal("true", .yes, name, length)
    case UInt8(ascii: "f"): return literal("false", .no, name, length)
    case UInt8(ascii: "n"): return literal("null", .null, name, length)
    default: return false
    }
  }

  private func node(_ kind: JSONTape.Node.Kind, _ name: Int, _ length: Int, start: Int, end: Int = 0)
    -> JSONTape.Node
  {
    JSONTape.Node(
      kind: kind, nameLength: UInt8(truncatingIfNeeded: length),
      nameStart: UInt32(truncatingIfNeeded: name), start: UInt32(truncatingIfNeeded: start),
      end: UInt32(truncatingIfNeeded: end))
  }

  /// Adds a node with nothing in it.
  private mutating func append(_ node: JSONTape.Node) {
    var node = node
    node.next = UInt32(truncatingIfNeeded: nodes.count + 1)
    nodes.append(node)
  }

  private mutating func literal(
    _ word: StaticString, _ kind: JSONTape.Node.Kind, _ name: Int, _ length: Int
  ) -> Bool {
    let size = word.utf8CodeUnitCount
    guard index + size <= count, (0..<size).allSatisfy({ base[index + $0] == word.utf8Start[$0] }) else {
      return false
    }
    append(node(kind, name, length, start: index))
    index += size
    return true
  }

  // MARK: Arrays and objects

  /// Goes into a value that holds others, and past the blanks there; the place of its node, nil where it is too deep.
  private mutating func enter(_ kind: JSONTape.Node.Kind, _ name: Int, _ length: Int) -> Int? {
    guard depth < JSONReader.depthLimit else { return nil }
    depth += 1
    nodes.append(node(kind, name, length, start: index))
    index += 1
    skipSpace()
    return nodes.count - 1
  }

  /// Goes out of it, past its bracket.
  private mutating func leave(_ place: Int, marks: UInt32 = 0) -> Bool {
    depth -= 1
    index += 1
    nodes[place].end = marks
    nodes[place].next = UInt32(truncatingIfNeeded: nodes.count)
    return true
  }

  private mutating func array(_ name: Int, _ length: Int) -> Bool {
    guard let place = enter(.array, name, length) else { return false }
    if next == UInt8(ascii: "]") { return leave(place) }
    while true {
      guard value(name: 0, length: 0) else { return false }
      skipSpace()
      if next == UInt8(ascii: "]") { return leave(place) }
      guard comma() else { return false }
    }
  }

  private mutating func object(_ name: Int, _ length: Int) -> Bool {
    guard let place = enter(.object, name, length) else { return false }
    var marks: UInt32 = 0
    if next == UInt8(ascii: "}") { return leave(place) }
    while true {
      guard member(of: place, &marks) else { return false }
      skipSpace()
      if next == UInt8(ascii: "}") { return leave(place, marks: marks) }
      guard comma() else { return false }
    }
  }

  /// A comma, and the blanks after it. One before a bracket is met as a value that is none.
  private mutating func comma() -> Bool {
    guard next == UInt8(ascii: ",") else { return false }
    index += 1
    skipSpace()
    return true
  }

  /// A member whose name is as this program writes names, and stands in its object once.
  private mutating func member(of object: Int, _ marks: inout UInt32) -> Bool {
    guard next == UInt8(ascii: "\"") else { return false }
    let start = index + 1
    guard let name = text(), name.isASCII, name.isPlain, name.end > start, name.end - start < 256 else {
      return false
    }
    let length = name.end - start
    let mark = NameMarks.mark(base + start, length)
    guard marks & mark == 0 || !has(start, length, in: object) else { return false }
    marks |= mark
    skipSpace()
    guard next == UInt8(ascii: ":") else { return false }
    index += 1
    skipSpace()
    return value(name: start, length: length)
  }

  /// Whether an object that is not at its end has a member of that name already.
  private func has(_ name: Int, _ length: Int, in object: Int) -> Bool {
    var place = object + 1
    while place < nodes.count {
      let node = nodes[place]
      if Int(node.nameLength) == length {
        let other = base + Int(node.nameStart)
        if (0..<length).allSatisfy({ other[$0] == base[name + $0] }) { return true }
      }
      place = Int(node.next)
    }
    return false
  }

  // MARK: Texts and numbers

  private struct Text {
    /// Where its closing quotation mark stands.
    var end: Int
    var isPlain = true
    var isASCII = true
  }

  /// A text, past its closing quotation mark.
  private mutating func text() -> Text? {
    let start = index + 1
    var place = start
    var seen: UInt64 = 0
    while place + 8 <= count {
      let word = word(at: place)
      let stop = Self.stops(word)
      guard stop == 0 else {
        // What stands before the byte that stops it.
        let before = stop.trailingZeroBitCount & ~7
        seen |= word & (1 << UInt64(before) &- 1)
        place += before / 8
        return ended(at: place, from: start, isASCII: seen & Self.highBits == 0)
      }
      seen |= word
      place += 8
    }
    while place < count {
      let byte = base[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 {
        return ended(at: place, from: start, isASCII: seen & Self.highBits == 0)
      }
      seen |= UInt64(byte)
      place += 1
    }
    return nil
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let lowBits: UInt64 = 0x0101_0101_0101_0101

  /// The high bit of the first byte that is a quotation mark, a backslash or a control character; bits above it
  /// mean nothing. 0 where there is none.
  private static func stops(_ word: UInt64) -> UInt64 {
    let quote = word ^ 0x2222_2222_2222_2222
    let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
    let quotes = (quote &- lowBits) & ~quote
    let backslashes = (backslash &- lowBits) & ~backslash
    let controls = (word &- 0x2020_2020_2020_2020) & ~word
    return (quotes | backslashes | controls) & highBits
  }

  /// A text whose first quotation mark, backslash or control character stands at `place`.
  private mutating func ended(at place: Int, from start: Int, isASCII: Bool) -> Text? {
    guard base[place] == UInt8(ascii: "\"") else {
      return base[place] == UInt8(ascii: "\\") ? escaped(from: start) : nil
    }
    guard place - start <= JSONReader.textLimit else { return nil }
    index = place + 1
    if isASCII { return Text(end: place) }
    let bytes = UnsafeBufferPointer(start: base + start, count: place - start)
    guard UTF8Check.firstBadOffset(in: bytes) == nil else { return nil }
    return Text(end: place, isPlain: NormalForm.isCertain(bytes), isASCII: false)
  }

  /// A text with an escape, which the strict reader judges.
  private mutating func escaped(from start: Int) -> Text? {
    guard
      let end = JSONReader.end(ofTextFrom: start - 1, in: UnsafeBufferPointer(start: base, count: count))
    else { return nil }
    let bytes = UnsafeBufferPointer(start: base + start, count: end - 1 - start)
    guard UTF8Check.firstBadOffset(in: bytes) == nil else { return nil }
    index = end
    return Text(end: end - 1, isPlain: false, isASCII: false)
  }

  /// A number without an exponent, as this program writes numbers.
  private mutating func number(_ name: Int, _ length: Int) -> Bool {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    let first = next
    guard digits(), first != UInt8(ascii: "0") || !isDigitBefore(start, first) else { return false }
    if next == UInt8(ascii: ".") {
      index += 1
      guard digits() else { return false }
    }
    guard next != UInt8(ascii: "e"), next != UInt8(ascii: "E"), index - start <= 64 else { return false }
    append(node(.number, name, length, start: start, end: index))
    return true
  }

  /// Whether a number that began at `start` with a zero went on: no number does.
  private func isDigitBefore(_ start: Int, _ first: UInt8) -> Bool {
    index - start > (base[start] == UInt8(ascii: "-") ? 2 : 1)
  }

  private mutating func digits() -> Bool {
    let first = index
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { index += 1 }
    return index > first
  }
}
