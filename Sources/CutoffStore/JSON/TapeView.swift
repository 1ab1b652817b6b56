/// The nodes of a tape and the bytes that they point into. Only valid while the closure of `JSONTape.view` runs.
struct TapeView {
  private let nodes: UnsafePointer<JSONTape.Node>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: UnsafePointer<UInt8>

  /// Nil for no nodes or no bytes.
  init?(_ nodes: UnsafeBufferPointer<JSONTape.Node>, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = nodes.baseAddress, let base = bytes.baseAddress else { return nil }
    self.nodes = first
    self.bytes = bytes
    self.base = base
  }

  func node(_ place: Int) -> JSONTape.Node { nodes[place] }

  /// The places of the values within the array or object at `place`.
  func places(in place: Int) -> TapePlaces { TapePlaces(self, from: place + 1, to: Int(nodes[place].next)) }

  /// The member of that name of the object at `place`.
  func member(_ name: String, of place: Int) -> Int? {
    // Names are literals, which stand in one piece.
    name.utf8.withContiguousStorageIfAvailable { member($0, of: place) } ?? nil
  }

  private func member(_ name: UnsafeBufferPointer<UInt8>, of place: Int) -> Int? {
    guard let wanted = name.baseAddress, name.count > 0 else { return nil }
    let object = nodes[place]
    guard object.end & NameMarks.mark(wanted, name.count) != 0 else { return nil }
    var place = place + 1
    while place < Int(object.next) {
      if Int(nodes[place].nameLength) == name.count {
        let found = base + Int(nodes[place].nameStart)
        var index = 0
        while index < name.count, found[index] == wanted[index] { index += 1 }
        if index == name.count { return place }
      }
      place = Int(nodes[place].next)
    }
    return nil
  }

  /// The name of the member at `place`.
  func name(_ place: Int) -> String {
    let start = Int(nodes[place].nameStart)
    let name = bytes[start..<start + Int(nodes[place].nameLength)]
    return String(decoding: UnsafeBufferPointer(rebasing: name), as: UTF8.self)
  }

  /// The bytes of the text or number at `place` as they stand in the file.
  func slice(_ place: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(nodes[place].start)..<Int(nodes[place].end)])
  }

  /// What the text at `place` says.
  func text(_ place: Int) -> String {
    guard !nodes[place].isPlain else { return String(decoding: slice(place), as: UTF8.self) }
    return JSONReader.text(from: Int(nodes[place].start) - 1, in: bytes)
  }
}

/// Places of values beside one another.
struct TapePlaces: Sequence, IteratorProtocol {
  private let view: TapeView
  private var place: Int
  private let end: Int

  init(_ view: TapeView, from start: Int, to end: Int) {
    self.view = view
    place = start
    self.end = end
  }

  mutating func next() -> Int? {
    guard place < end else { return nil }
    defer { place = Int(view.node(place).next) }
    return place
  }
}

extension JSONTape {
  /// Calls `body` with what was read last from `bytes`.
  func view<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (TapeView) -> Result?
  ) -> Result? {
    nodes.withUnsafeBufferPointer { nodes in TapeView(nodes, bytes).flatMap(body) }
  }
}
